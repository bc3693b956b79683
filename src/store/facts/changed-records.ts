import type { ChangedEmployee } from '../../app/ports/batches.ts';
import type { EmployeeFact } from '../../domain/people/employee.ts';
import type { Connection } from '../connection.ts';
import { PageQuery } from '../page-query.ts';
import type { Query } from '../query.ts';
import { EMPLOYEE_FACT_JSON, type EmployeeFactRow } from './employee-facts.ts';
import { factIn } from './evidence-reader.ts';
import { FactsInForce } from './facts-in-force.ts';

/** NIPs read at once. */
const PAGE = 500;

/** Finds the employees whose rows some imports have added or superseded, and gives what was and is in force of them. */
export class ChangedRecords {
  readonly #inForce: FactsInForce;
  readonly #page: Query<[nip: string]>;
  readonly #rows: PageQuery<EmployeeFactRow>;
  readonly #present: Query<{ readonly id: number; readonly present: number }>;

  constructor(connection: Connection) {
    this.#inForce = new FactsInForce(connection);
    this.#page = connection.rows(
      `SELECT DISTINCT nip FROM employee_fact
       WHERE nip > ? AND batch <= ? AND (batch > ? OR effective IN (SELECT value FROM json_each(?)))
       ORDER BY nip LIMIT ${PAGE}`,
    );
    this.#rows = new PageQuery(
      connection,
      EMPLOYEE_FACT_JSON,
      'employee_fact WHERE nip IN (SELECT value FROM json_each(?)) AND batch <= ?',
    );
    this.#present = connection.objects(`SELECT id, present FROM batch WHERE kind = 'employees'`);
  }

  /** Everybody whose rows were recorded or superseded after one watermark and up to another, in NIP order. */
  *between(after: number, upTo: number): Iterable<ChangedEmployee> {
    const firstBefore = this.#inForce.firstBatches('employees', after);
    const firstNow = this.#inForce.firstBatches('employees', upTo);
    const present = new Map(this.#present.all().map((batch) => [batch.id, batch.present]));
    const superseded = JSON.stringify(newlySuperseded(firstBefore, firstNow));
    for (let page = this.#page.all('', upTo, after, superseded); page.length > 0; ) {
      const nips = page.map(([nip]) => nip);
      const found = new Map(
        nips.map((nip) => [nip, { before: [] as EmployeeFact[], now: [] as EmployeeFact[] }]),
      );
      for (const row of this.#rows.rows(JSON.stringify(nips), upTo)) {
        const employee = found.get(row[0]);
        const before = row[1] > after ? null : factIn(row, present, firstBefore);
        const now = factIn(row, present, firstNow);
        if (before !== null) employee?.before.push(before);
        if (now !== null) employee?.now.push(now);
      }
      for (const [nip, { before, now }] of found) yield { nip, before, now };
      page = page.length < PAGE ? [] : this.#page.all(nips.at(-1) ?? '', upTo, after, superseded);
    }
  }
}

type FirstBatches = ReadonlyMap<string, number> | null;

/** Months of which rows went out of force in between. */
function newlySuperseded(before: FirstBatches, now: FirstBatches): readonly string[] {
  return [...(now ?? [])].flatMap(([month, first]) => (before?.get(month) === first ? [] : [month]));
}
