/** What a contestant tells about itself when asked. */
export interface Usage {
  /** CPU microseconds of the process, all its threads, user and system. */
  readonly cpu: number;
  /** Resident bytes. */
  readonly rss: number;
  /** CPU microseconds of what the contestant cannot do without, such as its Redis. */
  readonly beside: number;
  /** Reports taken in, as the contestant itself counts them. */
  readonly receipts: number;
}

type Own = Pick<Usage, 'beside' | 'receipts'>;

/** Tells the parent where to knock, answers its questions, and ends with it. */
export function announce(origin: string, own: () => Own | Promise<Own>): void {
  process.on('message', async () => {
    const { user, system } = process.cpuUsage();
    const usage: Usage = { cpu: user + system, rss: process.memoryUsage.rss(), ...(await own()) };
    process.send?.(usage);
  });
  if (process.listenerCount('disconnect') === 0) process.on('disconnect', () => process.exit(0));
  process.send?.({ origin });
}
