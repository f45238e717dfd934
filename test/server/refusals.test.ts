import { expect, test } from 'vitest';
import type { Inbound } from '../../src/intake/inbound.ts';
import type { Address } from '../../src/report/ids.ts';
import { ConfigError, parseConfig } from '../../src/server/config.ts';
import { testService } from '../world/service.ts';

function mistakes(environment: Record<string, string>): string {
  try {
    parseConfig({ REHEARSAL: '1', ...environment });
  } catch (failure) {
    if (failure instanceof ConfigError) return failure.message;
    throw failure;
  }
  return '';
}

test('a secret pasted into the wrong setting is not repeated', () => {
  const secret = 'f00dfeedf00dfeedf00dfeedf00dfeed';
  for (const name of ['TWILIO_ACCOUNT_SID', 'TWILIO_API_KEY', 'TWILIO_MESSAGING_SERVICE_SID']) {
    expect(mistakes({ [name]: secret })).toContain(name);
    expect(mistakes({ [name]: secret })).not.toContain(secret);
  }
  expect(mistakes({ PUBLIC_URL: `http://user:${secret}@127.0.0.1` })).toContain('PUBLIC_URL');
  expect(mistakes({ PUBLIC_URL: `http://user:${secret}@127.0.0.1` })).not.toContain(secret);
});

test("a rehearsal keeps away from another machine's Redis", () => {
  expect(mistakes({ REDIS_URL: 'redis://prod.example.org' })).toContain('REDIS_URL');
  expect(mistakes({ REDIS_URL: 'redis://127.0.0.1:6379' })).toBe('');
});

/** FICTIONAL. */
const STORY = 'boston cop stopped my cousin for a tail light and asked him if he has papers';

test("whoever says stop hours after saying yes to being texted back is in nobody's book any more", async () => {
  const world = await testService();
  try {
    const names = await returnKeysDuring(world);
    expect(names.afterYes.length).toBeGreaterThan(0);
    expect(names.afterStop).toEqual([]);
  } finally {
    await world.close();
  }
});

async function returnKeysDuring({ service, stores, clock }: Awaited<ReturnType<typeof testService>>) {
  const written = new Set<string>();
  const { values } = stores.passing;
  const put = values.put.bind(values);
  Object.assign(values, {
    put: (...args: Parameters<typeof put>) => {
      if (args[0].startsWith('return')) written.add(args[0]);
      return put(...args);
    },
  });
  const held = async () => {
    const live = await Promise.all([...written].map(async (key) => ((await values.get(key)) ? key : '')));
    return live.filter(Boolean);
  };
  let claim = 0;
  const say = (text: string) => {
    claim += 1;
    const inbound: Inbound = {
      channel: 'sms',
      address: '+16175550142' as Address,
      claim: `c${claim}`,
      text,
      media: 0,
    };
    return service.receive(inbound);
  };
  for (const text of [STORY, 'send it', '1']) await say(text);
  const afterYes = await held();
  clock.forward(3 * 3_600_000);
  await say('STOP');
  return { afterYes, afterStop: await held() };
}
