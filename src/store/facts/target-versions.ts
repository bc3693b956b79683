import type { Period } from '../../domain/calendar/period.ts';
import type { TargetFact } from '../../domain/performance/evidence.ts';
import type { Connection } from '../connection.ts';
import { jsonRow, PageQuery } from '../page-query.ts';
import { TARGET_COLUMNS, type TargetRow, targetOf } from './performance-facts.ts';

/** Targets with everything that was ever recorded of them. */
export class TargetVersions {
  readonly #rows: PageQuery<TargetRow>;

  constructor(connection: Connection) {
    this.#rows = new PageQuery(
      connection,
      jsonRow(TARGET_COLUMNS),
      'target_fact WHERE period = ? AND nip BETWEEN ? AND ?',
    );
  }

  /** By employee; the rows come in the order of the table's key. */
  between(period: Period, first: string, last: string): ReadonlyMap<string, readonly TargetFact[]> {
    const found = new Map<string, TargetFact[]>();
    for (const row of this.#rows.rows(period, first, last)) {
      const own = found.get(row[0]);
      if (own) own.push(targetOf(row));
      else found.set(row[0], [targetOf(row)]);
    }
    return found;
  }
}
