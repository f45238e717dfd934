import i18next, { type TFunction } from 'i18next';
import type { Option, Say } from '../flow/state.ts';
import type { Language } from '../language/locale.ts';
import { smsCost } from '../language/sms.ts';
import { CONTEXT_FACTS, FACT_NAMES, FACTS, type FactSpec, type Facts } from '../ordinance/facts.ts';
import type { Answer, Reply } from '../ports/runtime.ts';
import type { Channel } from '../report/ids.ts';
import { formatReceipt, type Receipt } from '../report/receipt.ts';
import { smsText } from './sms-text.ts';

/** The words of one language, by namespace, as they stand in `locales/<lng>/`. */
export interface LocaleWords {
  readonly name: string;
  readonly reporter: object;
  readonly facts: object;
}

export interface Speaker {
  speak(says: readonly Say[], to: { language: Language; channel: Channel }): Answer;
}

/** What the operator's settings put into words. */
interface Voice {
  readonly organisation: string;
  /** Undefined where there is none: the bot then says so. */
  readonly hotline: string | undefined;
}

/** Makes messages of what a step wants said; the only place where keys become words for a reporter. */
export function createSpeaker(words: Readonly<Record<Language, LocaleWords>>, voice: Voice): Speaker {
  const i18n = i18next.createInstance();
  void i18n.init({
    initAsync: false,
    resources: Object.fromEntries(
      Object.entries(words).map(([lng, { reporter, facts }]) => [lng, { reporter, facts }]),
    ),
    ns: ['reporter', 'facts'],
    defaultNS: 'reporter',
    // A missing word must fail loudly, not fall back to English.
    fallbackLng: false,
    interpolation: {
      escapeValue: false,
      defaultVariables: { org: voice.organisation, hotline: voice.hotline ?? '' },
    },
  });
  const translators = new Map(Object.keys(words).map((lng) => [lng, i18n.getFixedT(lng)]));
  const translator = (language: Language): TFunction => {
    const t = translators.get(language);
    if (t === undefined) throw new Error(`There are no words for the language ${language}.`);
    return t;
  };
  return {
    speak: (says, { language, channel }) => ({
      language,
      replies: says.map((say) =>
        say.key === 'list:languages'
          ? languageList(say, words, [...translators.values()])
          : message(translator(language), say, { channel, hotline: voice.hotline !== undefined }),
      ),
    }),
  };
}

function languageList(
  say: Say,
  words: Readonly<Record<Language, LocaleWords>>,
  all: readonly TFunction[],
): Reply {
  return {
    text: [...new Set(all.map((t) => t('reporter:language_word')))].join(' / '),
    options: (say.options ?? []).map(({ value, label }) => ({
      value,
      label: words[label.slice('language:'.length)]?.name ?? label,
    })),
  };
}

function message(t: TFunction, say: Say, to: { channel: Channel; hotline: boolean }): Reply {
  const options = (say.options ?? []).map(({ value, label }: Option) => ({ value, label: t(label) }));
  const params: Record<string, unknown> = { ...say.params };
  if (typeof params.receipt === 'string') params.receipt = formatReceipt(params.receipt as Receipt);
  if (typeof params.messages === 'number') params.count = params.messages;
  // Words that differ on one channel stand beside the others as `<key>_web`.
  params.context = say.key === 'reporter:hotline' && !to.hotline ? 'none' : to.channel;
  if (say.facts === undefined) return { text: t(say.key, params), options };
  const andMore = (count: number) => `; ${t('reporter:and_more', { count })}`;
  return fitted(factsInWords(t, say.facts), { channel: to.channel, andMore }, (facts) => ({
    text: t(say.key, { ...params, facts }),
    options,
  }));
}

/** Decision facts that are known, as short "name: value" phrases in the reporter's language. */
function factsInWords(t: TFunction, facts: Facts): readonly string[] {
  return FACT_NAMES.filter((name) => facts[name] !== undefined && !CONTEXT_FACTS.has(name)).map((name) => {
    const kind = (FACTS[name] as FactSpec).kind;
    const value = facts[name];
    const said =
      kind === 'yes_no'
        ? t(`reporter:choices.${value ? 'yes' : 'no'}`)
        : kind === 'number'
          ? `${value}`
          : t(`facts:${name}.values.${value}`);
    return `${t(`facts:${name}.name`)}: ${said}`;
  });
}

/** SMS segments that a message with facts may take: 2 in GSM-7, 3 otherwise. */
const MOST_SEGMENTS = { 'GSM-7': 2, 'UCS-2': 3 } as const;

/** On SMS the last facts are left out until the message fits; the words themselves are kept as they were sent. */
function fitted(
  facts: readonly string[],
  { channel, andMore }: { channel: Channel; andMore: (count: number) => string },
  make: (facts: string) => Reply,
): Reply {
  for (let kept = facts.length; kept > 0; kept -= 1) {
    const more = kept < facts.length ? andMore(facts.length - kept) : '';
    const reply = make(`${facts.slice(0, kept).join('; ')}${more}`);
    const cost = smsCost(smsText([reply]));
    if (channel === 'web' || cost.segments <= MOST_SEGMENTS[cost.encoding]) return reply;
  }
  return make('-');
}
