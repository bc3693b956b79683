import type { Period } from '../domain/calendar/period.ts';
import { nearNips } from '../domain/people/near-nips.ts';
import { RefusedError } from './errors.ts';
import type { BatchStore } from './ports/batches.ts';

/** Most NIPs that are suggested. */
const SUGGESTED = 3;

/** The refusal for a NIP of nobody, with those that it most likely means. */
export function employeeUnknown(
  store: Pick<BatchStore, 'employeeLookup'>,
  nip: string,
  period?: Period,
): RefusedError {
  const near = nearNips(nip, store.employeeLookup()).slice(0, SUGGESTED).join(', ');
  return new RefusedError('employee-unknown', { nip, near, ...(period !== undefined && { period }) });
}
