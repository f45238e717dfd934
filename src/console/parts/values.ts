import type { ReportContent } from '../../report/content.ts';
import type { Words } from '../words.ts';

type FactValue = ReportContent['facts'][string];

export function factName({ t }: Words, fact: string): string {
  return t(`facts:${fact}.name`, { defaultValue: fact });
}

export function factValue({ t, language }: Words, fact: string, value: FactValue): string {
  if (typeof value === 'boolean') return t(value ? 'facts_shown.yes' : 'facts_shown.no');
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  return t(`facts:${fact}.values.${value}`, { defaultValue: value });
}

/** How long ago an hour such as `2026-11-22T14Z` was, no finer than it is. */
export function age({ t }: Words, hour: string, now: number): string {
  const hours = Math.floor((now - Date.parse(hour.replace(/Z$/, ':00Z'))) / 3600_000);
  if (Number.isNaN(hours) || hours < 1) return t('age.this_hour');
  return hours < 48 ? t('age.hours', { n: hours }) : t('age.days', { n: Math.floor(hours / 24) });
}

/** The place of a pack's district, as its code; the code alone is readable on the server. */
export function channelName({ t }: Words, channel: string): string {
  return t(`channels.${channel}`, { defaultValue: channel });
}
