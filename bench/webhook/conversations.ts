import { dataOf } from '../../src/flow/prompt.ts';
import type { State } from '../../src/flow/state.ts';
import { step } from '../../src/flow/step.ts';
import { hear } from '../../src/intake/hear.ts';
import { STORIES } from '../../src/rehearsal/stories.ts';
import type { Address, ReportId } from '../../src/report/ids.ts';
import type { Receipt } from '../../src/report/receipt.ts';
import type { Knowledge } from '../../src/server/data.ts';

export const KINDS = ['story', 'digit', 'command', 'send'] as const;
export type Kind = (typeof KINDS)[number];

export interface Line {
  readonly kind: Kind;
  readonly text: string;
}

/** One person's texts in order. */
export type Conversation = readonly Line[];

/** `?` answers a question with a digit, `#` picks the conversation's language from the list. */
type Cue = 'story' | 'more' | '?' | '#' | '1' | '2' | 'skip' | 'language' | 'start over' | 'send';

export const WORKLOADS = {
  /** 20 % stories, 60 % digits, 15 % commands, 5 % sends. */
  mix: `story more ? ? ? send 2 story 2 ? ? ? start-over story ? ? language # ? skip`,
  /** The same without what Argon2 limits. */
  'mix without sends': 'story ? ? ? start-over story ? ? ? start-over story ? ? ? start-over story ? ? ?',
  'stories only': 'story',
} as const;
export type Workload = keyof typeof WORKLOADS;

/** FICTIONAL, like the stories: what people add before they answer. */
const MORE: Readonly<Record<string, string>> = {
  en: 'it was raining and we were on the way home with the kids, everybody on the block came out to look',
  es: 'estaba lloviendo y ibamos para la casa con los niños, toda la cuadra salio a mirar',
  ht: 'lapli t ap tonbe, nou te sou wout pou n al lakay ak timoun yo, tout moun nan katye a te soti gade',
  pt: 'tava chovendo e a gente ia pra casa com as crianças, a rua inteira saiu pra olhar',
};

/**
 * The conversations of a workload: each of the rehearsal's stories for which the bot itself, asked here, has the
 * questions that the script answers, so that every digit answers something and only "send" sends.
 */
export function conversations(workload: Workload, knowledge: Knowledge): readonly Conversation[] {
  const cues = WORKLOADS[workload].split(' ').map((cue) => cue.replace('-', ' ') as Cue);
  const found = STORIES.flatMap((story): Conversation[] => {
    const tries = ['1', '2', '3'].map((digit) =>
      cues.map((cue) => lineFor(cue, { ...story, digit, knowledge })),
    );
    const played = tries.find((lines) => plays(lines, cues, knowledge));
    return played === undefined ? [] : [played];
  });
  if (found.length < 4)
    throw new Error(`Only ${found.length} stories lead through "${workload}": give more.`);
  return found;
}

interface Speaking {
  readonly language: string;
  readonly text: string;
  readonly digit: string;
  readonly knowledge: Knowledge;
}

function lineFor(cue: Cue, { language, text, digit, knowledge }: Speaking): Line {
  switch (cue) {
    case 'story':
      return { kind: 'story', text };
    case 'more':
      return { kind: 'story', text: MORE[language] ?? text };
    case '?':
      return { kind: 'digit', text: digit };
    case '#':
      return { kind: 'digit', text: String(knowledge.languages.indexOf(language) + 1) };
    case '1':
    case '2':
      return { kind: 'digit', text: cue };
    case 'send':
      return { kind: 'send', text: cue };
    default:
      return { kind: 'command', text: cue };
  }
}

function plays(lines: Conversation, cues: readonly Cue[], { flows, book, languages }: Knowledge): boolean {
  let state: State | undefined;
  const common = {
    now: Date.now(),
    channel: 'sms',
    fresh: { report: 'r' as ReportId, receipt: '0000000000000000' as Receipt },
  } as const;
  for (const [at, { text, kind }] of lines.entries()) {
    if (cues[at] === '?' && (!state || state.picking || dataOf(flows, state).kind !== 'decide')) return false;
    const inbound = { channel: 'sms', address: '' as Address, claim: '', text, media: 0 } as const;
    const heard = hear(inbound, { book, languages });
    if ('carrier' in heard) return false;
    const stepped = step(flows, state, { ...common, kind: 'text', heard });
    const submits = stepped.effects.some((effect) => effect.do === 'submit');
    if (stepped.state === undefined || submits !== (kind === 'send')) return false;
    state = stepped.state;
  }
  return true;
}
