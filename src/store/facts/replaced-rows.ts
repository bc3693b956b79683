import type { Replacement, StoredValue } from '../../app/ports/batches.ts';
import type { EvidenceKind } from '../../domain/pay/trace.ts';
import { EMPLOYEE_COLUMN, EMPLOYEE_FIELDS } from '../../domain/people/employee.ts';
import { PERSONNEL_COLUMN, PERSONNEL_FIELDS } from '../../domain/personnel/personnel-fact.ts';
import type { Connection } from '../connection.ts';
import type { SqlValue } from '../query.ts';
import { FactsInForce } from './facts-in-force.ts';

/** Where the rows of a kind stand, what they belong to and what tells those of one employee and period apart. */
interface RowTable {
  readonly table: string;
  readonly period: string;
  readonly key: readonly string[];
  readonly values: readonly string[];
}

const TABLES: Readonly<Record<EvidenceKind, RowTable>> = {
  employees: {
    table: 'employee',
    period: 'effective',
    key: [],
    values: EMPLOYEE_FIELDS.map((field) => EMPLOYEE_COLUMN[field]),
  },
  attendance: { table: 'attendance_fact', period: 'period', key: [], values: ['counts'] },
  'attendance-log': {
    table: 'attendance_log_fact',
    period: 'period',
    key: ['tanggal', 'waktu'],
    values: ['masuk', 'pulang', 'shift'],
  },
  absences: {
    table: 'absence_fact',
    period: 'period',
    key: ['dari', 'bagian'],
    values: ['sampai', 'alasan'],
  },
  assessments: {
    table: 'assessment_fact',
    period: 'period',
    key: ['penilai'],
    values: ['peran', 'kualitas', 'inisiatif', 'komunikasi', 'catatan'],
  },
  targets: {
    table: 'target_fact',
    period: 'period',
    key: ['indikator'],
    values: ['satuan', 'target', 'realisasi', 'bobot', 'arah'],
  },
  predicates: { table: 'predicate_fact', period: 'period', key: [], values: ['predikat'] },
  discipline: { table: 'discipline_fact', period: 'dari', key: ['sampai'], values: ['persen', 'dasar'] },
  adjustments: {
    table: 'adjustment_fact',
    period: 'period',
    key: ['kode', 'uraian'],
    values: ['arah', 'jumlah', 'kena_pajak', 'prioritas'],
  },
  opening: {
    table: 'opening_fact',
    period: 'tahun',
    key: [],
    values: ['bruto_gaji', 'bruto_tpp', 'iuran', 'pph_gaji', 'pph_tpp', 'bulan'],
  },
  training: {
    table: 'training_fact',
    period: 'period',
    key: ['pelatihan', 'mulai'],
    values: ['selesai', 'hari', 'jp', 'status', 'komponen'],
  },
  personnel: {
    table: 'personnel_fact',
    period: 'effective',
    key: [],
    values: PERSONNEL_FIELDS.map((field) => PERSONNEL_COLUMN[field]),
  },
};

type Pair = [
  nip: string,
  key: string,
  before: string | null,
  now: string | null,
  added: number,
  changed: number,
  removed: number,
];

const NONE: Pair = ['', '', null, null, 0, 0, 0];

/** Compares the rows in force of a period before and after an import. */
export class ReplacedRows {
  readonly #connection: Connection;
  readonly #inForce: FactsInForce;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#inForce = new FactsInForce(connection);
  }

  /**
   * How many rows of a period differ as of two watermarks, and the first of them in NIP order.
   * @param most how many rows are given at most
   */
  between(kind: EvidenceKind, period: string, after: number, upTo: number, most: number): Replacement {
    const query = this.#connection.rows<Pair>(comparison(TABLES[kind]));
    const asOf = (watermark: number): readonly SqlValue[] => {
      const span = [period, this.#inForce.firstBatch(kind, period, watermark), watermark];
      return kind === 'discipline' ? [...span, ...span] : span;
    };
    const pairs = query.all(...asOf(after), ...asOf(upTo), most);
    const [, , , , added, changed, removed] = pairs[0] ?? NONE;
    const rows = pairs.map(([nip, key, before, now]) => {
      return { nip, key, before: valuesOf(before), now: valuesOf(now) };
    });
    return { added, changed, removed, rows };
  }
}

/** Of rows with the same key the one recorded last is in force: SQLite takes the values from the row of the `max`. */
function comparison(rows: RowTable): string {
  const { key, values } = rows;
  const same = ['nip', ...key].map((column) => `old.${column} = new.${column}`).join(' AND ');
  const named = key.map((column) => `coalesce(new.${column}, old.${column})`);
  const object = values.map((column) => `'${column}', ${column}`).join(', ');
  const inForce = `SELECT ${['nip', ...key].join(', ')}, json_object(${object}) AS content,
    max(batch * 4294967296 + row) AS recorded FROM ${inForceOf(rows)} GROUP BY ${['nip', ...key].join(', ')}`;
  return `WITH old AS MATERIALIZED (${inForce}), new AS MATERIALIZED (${inForce})
    SELECT coalesce(new.nip, old.nip), ${named.length === 0 ? "''" : named.join(" || ' ' || ")}, old.content, new.content,
      count(*) FILTER (WHERE old.content IS NULL) OVER (),
      count(*) FILTER (WHERE old.content IS NOT NULL AND new.content IS NOT NULL) OVER (),
      count(*) FILTER (WHERE new.content IS NULL) OVER ()
    FROM old FULL JOIN new ON ${same}
    WHERE old.content IS NOT new.content ORDER BY 1, 2 LIMIT ?`;
}

/** The last batch that names a sentence's first month says all about the sentences that begin in it. */
function inForceOf({ table, period }: RowTable): string {
  const span = `${period} = ? AND batch BETWEEN ? AND ?`;
  if (table !== 'discipline_fact') return `${table} WHERE ${span}`;
  return `(SELECT * FROM ${table} JOIN (SELECT nip AS whose, max(batch) AS last FROM ${table} WHERE ${span} GROUP BY nip)
    ON nip = whose AND batch = last WHERE ${span})`;
}

function valuesOf(json: string | null): Readonly<Record<string, StoredValue>> | null {
  if (json === null) return null;
  const values: Readonly<Record<string, StoredValue>> = JSON.parse(json);
  return values;
}
