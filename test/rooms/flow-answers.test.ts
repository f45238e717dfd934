import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newDraft, understood } from '../../src/flow/draft.ts';
import type { Heard, State } from '../../src/flow/state.ts';
import { hear } from '../../src/intake/hear.ts';
import { compileAnswers } from '../../src/language/answers.ts';
import { answersSchema } from '../../src/language/locale.ts';
import type { Channel } from '../../src/report/ids.ts';
import { LONG, OTHER, RECEIPT, SILENCE, STORY, shown, turn } from '../world/talk.ts';

/** What people really write, heard as in service; reading and reasoning are played by `talk.ts`. */
const LOCALES = join(import.meta.dirname, '../../locales');
const languages = readdirSync(LOCALES);
const answers = (language: string) =>
  answersSchema.parse(JSON.parse(readFileSync(join(LOCALES, language, 'answers.json'), 'utf8')));
const book = compileAnswers(Object.fromEntries(languages.map((one) => [one, answers(one)])));

const inbound = { media: 0, claim: '', address: '' as never, optOut: undefined, language: 'en' };
function hearing(text: string, channel: Channel): Heard {
  const heard = hear({ ...inbound, text, channel }, { book, languages });
  if ('carrier' in heard) throw new Error(`The carrier answers "${text}".`);
  return heard;
}

function play(channel: Channel, texts: readonly string[]) {
  let state: State | null = null;
  let line = '';
  for (const text of texts) {
    const done = turn(state ?? undefined, text, channel, (one) => hearing(one, channel));
    state = done.state;
    line = done.effects.map(shown).join(' ');
  }
  return { line, state, words: state?.draft.words.map((words) => words.text) ?? [] };
}
const last = (...texts: string[]) => play('sms', texts).line;

const AT_SUMMARY = [`${STORY} at Dudley`, '8', '3', '3', 'skip'];
const AT_CONSENT = [...AT_SUMMARY, '1'];
const REST = [...AT_CONSENT, '2'];

/** One text per row, one language after another. */
const rows = (...texts: string[]) => texts.map((text) => [text] as const);

describe('an unsent report', () => {
  it.each(
    rows(
      ...['I changed my mind', 'never mind', 'mejor no', 'déjalo así', 'dejelo asi', 'ya no quiero'],
      ...['no manden', 'm chanje lide', 'kite sa', 'm pa vle anko', 'melhor não', 'não quero mais'],
      ...['deixa quieto', 'esquece'],
    ),
  )('is not erased by "%s"', (text) => {
    expect(last(...AT_SUMMARY, text)).toBe('not_sent');
    expect(last(STORY, text)).not.toContain('deleted');
    expect(last(STORY, text, SILENCE)).toBe('SUBMIT unfinished 1');
  });

  it.each(
    rows(
      ...['delete everything', 'erase it', "don't send it", 'borrar', 'borre todo', 'no lo mande'],
      ...['efase', 'efase tout bagay', 'pa voye l', 'apagar', 'apague tudo', 'não envie'],
    ),
  )('is erased by "%s"', (text) => expect(last(STORY, text)).toBe('deleted'));
});

it('a bare "remove" is asked about', () => {
  expect(last(...AT_SUMMARY, 'remove')).toBe('not_understood summary');
});

describe('the summary', () => {
  it.each(
    rows(
      ...[
        'not sure',
        'maybe',
        "don't know",
        'rather not',
        'no',
        'not yet',
        'nope',
        '👎',
        '🤷',
        'yes but not now',
      ],
      ...['prefiero no decir', 'tal vez', 'no sé', 'todavía no', 'sí pero ahora no'],
      ...['petèt', 'non', 'poko', 'm pa konnen', 'talvez', 'não', 'ainda não', 'prefiro não dizer', 'thanks'],
    ),
  )('does not send on "%s", however often, and says what silence does', (text) => {
    expect(last(...AT_SUMMARY, text)).toBe('not_sent');
    expect(last(...AT_SUMMARY, text, text)).toBe('not_sent');
    expect(last(...AT_SUMMARY, text, SILENCE)).toBe('SUBMIT unfinished 1');
  });

  it.each(
    rows(
      ...['yes', 'ok', 'yes please', 'send it', 'skip', '👍', 'sí', 'si', 'bueno', 'saltar', 'enviar'],
      ...['wi', 'voye l', 'sote', 'sim', 'tá bom', 'pular', 'pode enviar'],
    ),
  )('sends on "%s"', (text) => expect(last(...AT_SUMMARY, text)).toBe('SUBMIT new 1 sent may_we_write'));

  it('keeps the words beside a yes and beside a no', () => {
    const told = 'yes send it and please tell nobody that it was me';
    expect(last(...AT_SUMMARY, told)).toBe('SUBMIT new 2 sent may_we_write');
    const refused = play('sms', [...AT_SUMMARY, 'no, they also broke his phone']);
    expect(refused.line).toBe('not_sent');
    expect(refused.words.at(-1)).toBe('they also broke his phone');
  });

  it('of a report that is in the queue already goes on after a "no"', () => {
    const live = [`${STORY} at Dudley right now`, '8', '3', '3', 'skip'];
    expect(last(...live, 'no')).toBe('sent may_we_write');
  });
});

describe('words beside an answer', () => {
  it.each<readonly [string, string]>([
    ["i don't know, but they broke his arm", 'but they broke his arm'],
    ['no sé, pero le rompieron el brazo', 'pero le rompieron el brazo'],
    ['m pa konnen, men yo kase bra l', 'men yo kase bra l'],
    ['não sei, mas quebraram o braço dele', 'mas quebraram o braço dele'],
    ['skip, they broke his arm', 'they broke his arm'],
    ['8, they broke his arm', 'they broke his arm'],
  ])('at a question left open: "%s" keeps "%s"', (text, kept) => {
    const { words, line, state } = play('sms', [STORY, text]);
    expect(line).toBe('handed_to_ice');
    expect(words).toEqual([STORY, kept]);
    expect(state?.draft.open).toEqual(['actor']);
  });

  it('reach a report that is in the queue', () => {
    expect(last(`${STORY} right now`, "i don't know, but they broke his arm")).toBe('APPEND 1 handed_to_ice');
  });

  it('join the text that waits for "same or new?"', () => {
    const { line, words } = play('sms', [...REST, LONG, '1, and they took his phone too']);
    expect(line).toBe('APPEND 1 added');
    expect(words.at(-1)).toBe(`${LONG}\nand they took his phone too`);
  });

  it('are a story when they come with a code', () => {
    const story = 'and today boston police came back with ICE';
    const spaced = RECEIPT.replace(/(.{4})(?=.)/g, '$1 ');
    expect(last(`my code is ${spaced} ${story}`)).toBe('LOOKUP APPEND_BY_RECEIPT added receipt_menu');
    expect(last(`my code is ${RECEIPT}`)).toBe('LOOKUP receipt_menu');
    const none = play('sms', [`my code is ${OTHER} ${story}`]);
    expect(none.line).toBe('LOOKUP code_wrong welcome asked_status');
    expect(none.words).toEqual([`my code is ${story}`]);
  });
});

describe('consent to be written to', () => {
  it.each(rows('1', 'yes', 'yes please', 'Sí', 'sí gracias', 'wi', 'sim', 'sim obrigada'))(
    'is "%s"',
    (text) => expect(last(...AT_CONSENT, text)).toBe('KEEP_ADDRESS thanks'),
  );

  it.each(
    rows(
      ...['ok', 'okay thanks but', 'yes?', '1?', '1 no', 'sure', '👍', 'bueno', 'vale entonces', 'ok ok'],
      ...['oke', 'tá', 'tudo bem', 'yes but what do you do with my number', 'hmm'],
    ),
  )('is not "%s": it is asked once more, and then nobody has agreed', (text) => {
    expect(last(...AT_CONSENT, text)).toMatch(/^(APPEND 1 )?(not_understood|help) may_we_write$/);
    expect(last(...AT_CONSENT, text, text)).toMatch(/^(APPEND 1 )?thanks$/);
  });

  it.each(
    rows(
      ...['2', 'no', 'no thanks', 'dont', 'not now', 'yes but not now', 'thank you', 'okay thanks', 'ok bye'],
      ...['gracias', 'ok gracias', 'no quiero', 'no gracias', 'mejor no', 'no sé', 'mèsi', 'm pa vle'],
      ...['non mèsi', 'obrigada', 'não precisa', 'não quero', 'tchau', 'maybe'],
    ),
  )('is refused by "%s"', (text) => expect(last(...AT_CONSENT, text)).toBe('thanks'));

  it('leaves a text that tells something for "same or new?"', () => {
    expect(last(...AT_CONSENT, 'they asked for papers again')).toBe('same_or_new');
    expect(last(...AT_CONSENT, LONG)).toBe('same_or_new');
    expect(last(...AT_CONSENT, 'no, they asked my cousin for papers')).toBe('APPEND 1 thanks');
  });
});

describe('a frightened question', () => {
  it.each(rows('is it safe to tell you all of this?', '¿quién va a leer esto?', 'kiyès ki pral li sa a?'))(
    'such as "%s" is answered, and kept',
    (text) => {
      expect(play('sms', [STORY, text]).line).toBe('help actor');
      expect(play('sms', [STORY, text]).words).toEqual([STORY, text]);
      expect(play('sms', [...AT_SUMMARY, text]).line).toBe('help summary');
      expect(play('sms', [...REST, LONG, text]).line).toBe('help same_or_new');
      expect(play('sms', [...AT_CONSENT, text]).line).toBe('APPEND 1 help may_we_write');
      expect(play('sms', ['hello there', text]).line).toBe('help tell_story');
    },
  );

  it('is no place', () => {
    const at = [STORY, '8', '3', '3'];
    const { line, state } = play('sms', [...at, 'quem vai ler tudo isso?']);
    expect(line).toBe('help ask_place');
    expect(state?.draft.words.at(-1)?.kind).toBe('story');
    expect(last(...at, 'Dudley station?')).toBe('ask_time');
  });
});

describe('a note', () => {
  it.each(rows('yes', 'sí', 'wi', 'sim', '1', '3.', '👍'))('does not take "%s" for a place', (text) => {
    const asked = play('sms', [STORY, '8', '3', '3', text]);
    expect(asked.line).toBe('ask_place');
    expect(asked.words).toEqual([STORY]);
    expect(play('sms', [STORY, '8', '3', '3', text, text]).words).toEqual([STORY]);
    expect(last(STORY, '8', '3', '3', text, text)).toBe('ask_time');
  });

  it('takes a "no" for nothing to say', () => {
    expect(play('sms', [STORY, '8', '3', '3', 'no']).words).toEqual([STORY]);
    expect(last(STORY, '8', '3', '3', 'no')).toBe('ask_time');
  });
});

describe('the story', () => {
  it('is not told by naming who it is about', () => {
    const draft = newDraft({ report: 'draft' as never, receipt: RECEIPT });
    expect(understood({ ...draft, facts: { fed_actor: 'ice_unknown_division' } })).toBe(false);
    expect(understood({ ...draft, facts: { asked_status: true } })).toBe(true);
  });

  it('asked again after "back" is passed by "skip" in every language', () => {
    for (const skip of ['skip', 'saltar', 'sote', 'pular']) expect(last(STORY, 'back', skip)).toBe('actor');
    expect(last('ayuda', 'skip')).toBe('tell_story');
  });
});

describe('an opt-out in words', () => {
  it.each(
    rows('stop!!!', 'stop texting me', 'ya no me manden mensajes', 'sispann', 'parem de me mandar mensagem'),
  )('"%s" says what stays', (text) => {
    expect(last(...REST, text)).toBe('opted_out_sent');
    expect(last(STORY, text)).toBe('opted_out');
  });
});
