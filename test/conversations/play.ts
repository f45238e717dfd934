import { expect } from 'vitest';
import type { Channel } from '../../src/report/ids.ts';
import { newReceipt } from '../../src/report/receipt.ts';
import { seededRandom } from '../world/seeded.ts';
import type { TestService } from '../world/service.ts';
import type { Lines } from './lines.ts';
import { keptIn, shown } from './shown.ts';
import { on, type Said, type Story } from './story.ts';

/** One conversation as it went on one channel. */
export interface Played {
  readonly said: readonly { readonly they: string; readonly we: string }[];
  readonly queued: readonly unknown[];
  readonly kept: 'nothing' | readonly string[];
}

interface Playing {
  readonly channel: Channel;
  readonly world: TestService;
  readonly lines: Lines;
}

/** Plays a story; the service begins anew before each text, so that nothing lives but what the stores hold. */
export async function play(story: Story, { channel, world, lines }: Playing): Promise<Played> {
  const codes: string[] = [];
  const line = lines.open(channel, (inbound) => world.service.receive(inbound));
  const told: { they: string; we: string }[] = [];
  for (const said of story.said) {
    if (said.only !== undefined && said.only !== channel) continue;
    world.restart();
    if (said.after !== undefined) await pass(world, said.after);
    if (said.read) await readByVolunteer(world);
    if (said.they === undefined) continue;
    const text = typed(said, codes);
    const answers = await line.say(text, { media: said.media ?? 0, twice: said.twice ?? false });
    const [we = '', again = we] = answers.map((answer) => withoutCodes(answer, codes));
    expect(again, 'the same message again is answered the same').toBe(we);
    told.push({ they: said.they, we });
  }
  const failures = world.log.filter(({ event }) => /Failed|Missing|forged/.test(event));
  expect(failures, 'nothing failed on the way').toEqual([]);
  const queued = (await world.openQueued()).map((report) => shown(report, channel)).toSorted(byText);
  return { said: told, queued, kept: keptIn(world.passingDir, world.clock.now()) };
}

/** Within an hour the queue goes by ids, which are random. */
const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** What the file says of one channel, in the shape in which it is played. */
export function recordedOn(story: Story, channel: Channel): Played {
  const said = story.said.flatMap(({ they, only, we }) =>
    they === undefined || (only !== undefined && only !== channel)
      ? []
      : [{ they, we: (on(we, channel) ?? '').trimEnd() }],
  );
  return { said, queued: on(story.queued, channel) ?? [], kept: on(story.kept, channel) ?? 'nothing' };
}

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const TICK = 5 * 60_000;

/** Time passes as it does for the running service: its loops come round every few minutes. */
async function pass({ clock, service }: TestService, after: string): Promise<void> {
  const until = clock.now() + Number(after.slice(0, -1)) * (UNITS[after.slice(-1)] ?? 0);
  while (clock.now() < until) {
    clock.set(Math.min(until, clock.now() + TICK));
    await service.sendSilent();
  }
  await service.purge();
}

async function readByVolunteer({ stores, clock }: TestService): Promise<void> {
  const now = clock.now();
  const [report] = await stores.durable.queue.list({}, { size: 1, now });
  if (report === undefined) throw new Error('There is no report for a volunteer to read.');
  await stores.durable.queue.claim(report.id, { member: 'volunteer', now, until: now + TICK });
  await stores.durable.queue.move(report.id, { action: 'claim', from: report.status, to: 'claimed' });
}

const ARABIC_INDIC = '٠١٢٣٤٥٦٧٨٩';
const CODE = /(?<!\d)\d{4} \d{4} \d{4} \d{4}(?!\d)/g;

/** Codes are random, and a recording shows which one it is: the first, the second … */
function withoutCodes(text: string, codes: string[]): string {
  return text.trim().replace(CODE, (code) => {
    if (!codes.includes(code)) codes.push(code);
    const at = codes.indexOf(code);
    return at === 0 ? '{code}' : `{code ${at + 1}}`;
  });
}

function typed({ they = '', long }: Said, codes: readonly string[]): string {
  const text = they.replace(/\{code( [^}]*)?\}/g, (_, how?: string) => codeAs(how?.trim(), codes));
  return long === undefined ? text : text.repeat(Math.ceil(long / text.length)).slice(0, long);
}

function codeAs(how: string | undefined, codes: readonly string[]): string {
  if (how === 'of nobody') return newReceipt(seededRandom(99));
  const code = codes[how !== undefined && /^\d+$/.test(how) ? Number(how) - 1 : 0];
  if (code === undefined) throw new Error('The story uses a code before one was given.');
  if (how === 'mistyped') return `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`;
  if (how === 'without spaces') return code.replaceAll(' ', '');
  if (how === 'in arabic digits') return code.replace(/\d/g, (digit) => ARABIC_INDIC[Number(digit)] ?? digit);
  return code;
}
