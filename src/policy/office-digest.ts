import { createHash } from 'node:crypto';
import type { Period } from '../domain/calendar/period.ts';

/** SHA-256 that pins the settings of the office, as stored, from a month on. */
export function officeDigest(effective: Period, json: string): string {
  return createHash('sha256')
    .update(JSON.stringify([effective, json]), 'utf8')
    .digest('hex');
}

/** SHA-256 of a file that is made piece by piece. */
export function digestOfBytes(pieces: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
