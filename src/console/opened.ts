import type { InferResponseType } from 'hono/client';
import { type ReportContent, reportContent, type WordsEvidence } from '../report/content.ts';
import { codeOf, TrustlineError } from '../report/errors.ts';
import type { MonthKey } from '../seal/keys.ts';
import { open } from '../seal/seal.ts';
import { type Api, fromBase64 } from './api.ts';

export type Body = InferResponseType<Api['reports'][':id']['bodies']['$get'], 200>['bodies'][number];

/** One sealed body as it opened, or why it did not. `locked`: this member holds no key of its month. */
export type OpenedBody =
  | ({ readonly state: 'open'; readonly content: ReportContent } & Arrived)
  | ({ readonly state: 'damaged' | 'locked'; readonly kind: Body['kind'] } & Arrived);

interface Arrived {
  /** Place among the bodies of the report, from 0. */
  readonly nth: number;
  readonly hour: string;
}

type Keys = ReadonlyMap<string, MonthKey>;
type Unplaced = OpenedBody extends infer Each ? (Each extends OpenedBody ? Omit<Each, 'nth'> : never) : never;

export async function openBodies(report: string, bodies: readonly Body[], keys: Keys): Promise<OpenedBody[]> {
  return Promise.all(bodies.map(async (body, nth) => ({ nth, ...(await openBody(report, body, keys)) })));
}

async function openBody(report: string, { month, sealed, hour, kind }: Body, keys: Keys): Promise<Unplaced> {
  const key = keys.get(month);
  if (!key) return { state: 'locked', hour, kind };
  try {
    const content = reportContent.parse(await open(fromBase64(sealed), key.identity));
    // The id is sealed too: a body that was moved to another report does not pass for it.
    if (content.report !== report) throw new TrustlineError('sealed_damaged');
    return { state: 'open', hour, content };
  } catch (error) {
    return { state: codeOf(error) === 'sealed_wrong_key' ? 'locked' : 'damaged', hour, kind };
  }
}

/** One text of the reporter and what it shows. */
export interface Told {
  /** Place among the texts of its body. */
  readonly nth: number;
  readonly text: string;
  readonly kind: ReportContent['words'][number]['kind'];
  readonly asked: string | undefined;
  readonly evidence: readonly WordsEvidence[];
}

/** What report and additions say together; later ones speak last. */
export interface Account {
  readonly facts: Readonly<Record<string, ReportContent['facts'][string]>>;
  readonly chosen: ReadonlySet<string>;
  /** Asked and left open by the reporter. */
  readonly unanswered: ReadonlySet<string>;
  readonly tags: readonly string[];
  /** On the city's wall clock, `to` excluded. */
  readonly when: { readonly from: string; readonly to: string } | undefined;
  /** The person's own words for where it was, each once. */
  readonly places: readonly string[];
  readonly outcomes: ReportContent['outcomes'];
  readonly pack: ReportContent['pack'] | undefined;
  readonly unfinished: boolean;
  readonly media: number;
}

export function accountOf(opened: readonly OpenedBody[]): Account {
  const contents = opened.flatMap((body) => (body.state === 'open' ? [body.content] : []));
  const outcomes = new Map<string, ReportContent['outcomes'][number]>();
  for (const content of contents) for (const each of content.outcomes) outcomes.set(each.provision, each);
  return {
    facts: Object.assign({}, ...contents.map(({ facts }) => facts)),
    chosen: new Set(contents.flatMap(({ chosen }) => chosen)),
    unanswered: new Set(contents.flatMap(({ open: left }) => left)),
    tags: [...new Set(contents.flatMap(({ tags }) => tags))],
    when: contents.findLast(({ when }) => when !== undefined)?.when,
    places: [...new Set(contents.flatMap(placesIn))],
    outcomes: [...outcomes.values()],
    pack: contents.at(-1)?.pack,
    unfinished: contents[0]?.unfinished === true && contents.length === 1,
    media: contents.reduce((sum, { media }) => sum + media, 0),
  };
}

function placesIn({ words, places }: ReportContent): string[] {
  return (places ?? []).flatMap(({ message, start, end }) => words[message]?.text.slice(start, end) ?? []);
}

export function toldIn(content: ReportContent): Told[] {
  return content.words.map(({ text, kind, asked }, message) => ({
    nth: message,
    text,
    kind,
    asked,
    evidence: content.evidence.filter((each) => each.message === message),
  }));
}
