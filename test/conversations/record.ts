import { readFileSync, writeFileSync } from 'node:fs';
import { type Document, isMap, isSeq, parseDocument, Scalar, stringify, type YAMLMap } from 'yaml';
import type { Channel } from '../../src/report/ids.ts';
import type { Played } from './play.ts';
import type { Story } from './story.ts';

type PlayedOn = ReadonlyMap<Channel, Played>;

/** Writes into the story's file what came of it; everything that a person wrote there stays. */
export function record(story: Story, played: PlayedOn): void {
  const before = readFileSync(story.path, 'utf8');
  const file = parseDocument(before);
  recordAnswers(file, story, played);
  file.set(
    'queued',
    node(
      file,
      both(played, ({ queued }) => queued),
    ),
  );
  file.set(
    'kept',
    node(
      file,
      both(played, ({ kept }) => kept),
    ),
  );
  const after = file.toString({ lineWidth: 0, indentSeq: true, flowCollectionPadding: false });
  if (after !== before) writeFileSync(story.path, after);
}

function recordAnswers(file: Document, story: Story, played: PlayedOn): void {
  const turns = file.get('said');
  if (!isSeq(turns)) return;
  const at = new Map([...played.keys()].map((channel) => [channel, 0]));
  story.said.forEach(({ they, only }, index) => {
    const turn = turns.items[index];
    if (!isMap(turn) || they === undefined) return;
    const answers = new Map<Channel, string>();
    for (const [channel, { said }] of played) {
      if (only !== undefined && only !== channel) continue;
      const next = at.get(channel) ?? 0;
      at.set(channel, next + 1);
      answers.set(channel, said[next]?.we ?? '');
    }
    recordAnswer(file, turn, answers);
  });
}

function recordAnswer(file: Document, turn: YAMLMap, answers: ReadonlyMap<Channel, string>): void {
  const different = new Set(answers.values());
  const [one = ''] = different;
  if (different.size > 1) turn.set('we', node(file, { by: Object.fromEntries(answers) }));
  else if (one === '') turn.delete('we');
  else turn.set('we', node(file, one));
}

/** One value if all channels agree, otherwise one for each. */
function both<T>(played: PlayedOn, of: (played: Played) => T): unknown {
  const values = [...played].map(([channel, each]) => [channel, of(each)] as const);
  const different = new Set(values.map(([, value]) => stringify(value)));
  return different.size > 1 ? { by: Object.fromEntries(values) } : values[0]?.[1];
}

/** Our words stand as they are read, line by line. */
function node(file: Document, value: unknown): unknown {
  if (typeof value === 'string' && value !== 'nothing') {
    const words = new Scalar(value);
    words.type = Scalar.BLOCK_LITERAL;
    return words;
  }
  const made = file.createNode(value, { aliasDuplicateObjects: false });
  if (isMap(made) && made.has('by')) {
    const each = made.get('by');
    if (isMap(each)) for (const pair of each.items) pair.value = node(file, plain(pair.value));
  }
  return made;
}

function plain(value: unknown): unknown {
  return value instanceof Scalar ? value.value : value;
}
