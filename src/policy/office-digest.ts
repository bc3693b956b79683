import { createHash } from 'node:crypto';
import type { Period } from '../domain/calendar/period.ts';

/** SHA-256 that pins the settings of the office, as stored, from a month on. */
export function officeDigest(effective: Period, json: string): string {
  return createHash('sha256')
    .update(JSON.stringify([effective, json]), 'utf8')
    .digest('hex');
}
