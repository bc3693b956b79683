import type { Minutes } from './schedule.ts';

/** A time of the day as `07:30`; what lies after midnight as the clock shows it. */
export function clockText(minutes: Minutes): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}
