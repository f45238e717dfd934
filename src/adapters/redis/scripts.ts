import { type CommandParser, defineScript, type RedisArgument } from 'redis';

/** Every script touches one key, or keys with the same `{tag}`, so that it also runs on a cluster. */
function script(source: string, keys = 1) {
  return defineScript({
    SCRIPT: source,
    NUMBER_OF_KEYS: keys,
    parseCommand(parser: CommandParser, ...values: readonly RedisArgument[]) {
      for (const key of values.slice(0, keys)) parser.pushKey(key);
      parser.push(...values.slice(keys));
    },
    transformReply: (reply: unknown): unknown => reply,
  });
}

export const SCRIPTS = {
  /** Value, milliseconds to live, expected version or ''. */
  putValue: script(`
    local version = tonumber(redis.call('HGET', KEYS[1], 'v') or '0')
    if ARGV[3] ~= '' and tonumber(ARGV[3]) ~= version then return 0 end
    redis.call('HSET', KEYS[1], 'v', version + 1, 'd', ARGV[1])
    redis.call('PEXPIRE', KEYS[1], ARGV[2])
    return 1`),
  /** Token. */
  freeLock: script(`
    if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
    return 0`),
  /** Milliseconds of the window. */
  addCount: script(`
    local count = redis.call('INCR', KEYS[1])
    if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
    return count`),
  /** Now, again, most. */
  takeAlarms: script(`
    local ids = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
    for _, id in ipairs(ids) do redis.call('ZADD', KEYS[1], ARGV[2], id) end
    return ids`),
  /**
   * Two keys, stream and mark of the row. Group, seconds to remember the row, days to keep an entry; then names and values of the entry.
   * An entry's id begins with the hour, not the moment: Redis's own ids would put an exact time beside a report.
   */
  addEntry: script(
    `
    local stream, mark, group = KEYS[1], KEYS[2], ARGV[1]
    local last = redis.pcall('XINFO', 'STREAM', stream)
    if last['err'] then
      redis.call('XGROUP', 'CREATE', stream, group, '0', 'MKSTREAM')
      last = redis.call('XINFO', 'STREAM', stream)
    else
      redis.pcall('XGROUP', 'CREATE', stream, group, '0')
    end
    if not redis.call('SET', mark, '1', 'NX', 'EX', ARGV[2]) then return 0 end
    local seconds = tonumber(redis.call('TIME')[1])
    local hour, nth = (seconds - seconds % 3600) * 1000, 0
    for at = 1, #last, 2 do
      if last[at] == 'last-generated-id' then
        local ms, count = string.match(last[at + 1], '^(%d+)%-(%d+)$')
        if tonumber(ms) >= hour then hour, nth = tonumber(ms), tonumber(count) end
      end
    end
    redis.call('XADD', stream, string.format('%.0f-%.0f', hour, nth + 1), unpack(ARGV, 4))
    redis.call('XTRIM', stream, 'MINID', string.format('%.0f', hour - ARGV[3] * 86400000))
    return 1`,
    2,
  ),
} as const;
