import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openDurable } from '../../adapters/sqlite/durable.ts';
import type { DurableStore } from '../../ports/durable.ts';
import { TrustlineError } from '../../report/errors.ts';
import type { ReportId } from '../../report/ids.ts';
import { open } from '../../seal/seal.ts';
import { readSettings, SYSTEM_CLOCK } from '../root.ts';
import type { Command } from './command.ts';

const PAGE = 200;

export const command: Command = {
  help: `trustline queue list
trustline queue open <id> --identity FILE

  list: what stands readable of each report, one JSON object per line, most urgent first.
  open: the report and what was added to it, opened with a month's private key, as JSON Lines on standard output.
`,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { identity: { type: 'string' } },
    });
    const [what, id] = positionals;
    const { config } = readSettings();
    const durable = await openDurable(config.dataDir);
    try {
      if (what === 'list') return await list(durable);
      if (what !== 'open')
        throw new Error(
          'What to do with the queue is missing: say `trustline queue list` or `trustline queue open <id>`.',
        );
      if (id === undefined || values.identity === undefined) {
        throw new Error('Opening wants an id and a key: `trustline queue open <id> --identity FILE`.');
      }
      return await openReport(durable, id as ReportId, values.identity);
    } finally {
      await durable.close();
    }
  },
};

async function list({ queue }: DurableStore): Promise<number> {
  let after: ReportId | undefined;
  for (;;) {
    const page = await queue.list(
      {},
      { size: PAGE, now: SYSTEM_CLOCK.now(), ...(after === undefined ? {} : { after }) },
    );
    for (const report of page) process.stdout.write(`${JSON.stringify(report)}\n`);
    after = page.at(-1)?.id;
    if (page.length < PAGE) return 0;
  }
}

async function openReport({ queue }: DurableStore, id: ReportId, file: string): Promise<number> {
  const identity = /^AGE-SECRET-KEY-\S+$/m.exec(await readFile(file, 'utf8'))?.[0];
  if (identity === undefined) throw new TrustlineError('identity_invalid');
  const bodies = await queue.bodies(id);
  if (bodies.length === 0) throw new TrustlineError('report_unknown');
  for (const { sealed, kind, hour } of bodies) {
    process.stdout.write(`${JSON.stringify({ kind, hour, content: await open(sealed, identity) })}\n`);
  }
  return 0;
}
