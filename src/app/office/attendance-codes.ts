import { policyFromJson } from '../../policy/index.ts';
import type { Store } from '../ports/store.ts';

/** Attendance codes of every policy on record, each once, those of the newest policy first. */
export function allAttendanceCodes(store: Store): readonly string[] {
  const newestFirst = [...store.policies()].reverse();
  return [
    ...new Set(
      newestFirst.flatMap(({ json }) =>
        policyFromJson(json).performance.attendanceCodes.map(({ code }) => code),
      ),
    ),
  ];
}
