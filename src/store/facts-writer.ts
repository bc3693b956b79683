import type Database from 'better-sqlite3';
import type { AdjustmentFact, BatchWriter, OpeningFact } from '../app/store-port.ts';
import { BugError } from '../domain/bug-error.ts';
import type { Period } from '../domain/calendar/period.ts';
import type { EvidenceKind } from '../domain/pay/trace.ts';
import { EMPLOYEE_COLUMN, EMPLOYEE_FIELDS, type EmployeeRecord } from '../domain/people/employee.ts';
import type {
  AssessmentFact,
  DisciplineFact,
  PredicateFact,
  TargetFact,
} from '../domain/performance/evidence.ts';
import type { Connection } from './connection.ts';
import type { SqlValue } from './query.ts';
import { wholeNumbersJson } from './whole-numbers-json.ts';

const TABLES: Readonly<Record<EvidenceKind, readonly [table: string, columns: string]>> = {
  employees: [
    'employee_fact',
    `batch, row, nip, effective, ${EMPLOYEE_FIELDS.map((field) => EMPLOYEE_COLUMN[field]).join(', ')}`,
  ],
  attendance: ['attendance_fact', 'batch, row, nip, period, counts'],
  assessments: [
    'assessment_fact',
    'batch, row, nip, period, penilai, peran, kualitas, inisiatif, komunikasi, catatan',
  ],
  targets: ['target_fact', 'batch, row, nip, period, indikator, satuan, target, realisasi, bobot, arah'],
  predicates: ['predicate_fact', 'batch, row, nip, period, predikat'],
  discipline: ['discipline_fact', 'batch, row, nip, dari, sampai, persen, dasar'],
  adjustments: [
    'adjustment_fact',
    'batch, row, nip, period, kode, uraian, arah, jumlah, kena_pajak, prioritas',
  ],
  opening: ['opening_fact', 'batch, row, nip, tahun, bruto_gaji, bruto_tpp, iuran, pph_gaji, pph_tpp, bulan'],
};

/** Appends the rows of one sheet, one prepared statement each. Works only inside the transaction that opened the batch. */
export class FactsWriter implements BatchWriter {
  readonly batch: number;
  rows = 0;
  readonly #kind: EvidenceKind;
  readonly #insert: Database.Statement<SqlValue[]>;
  readonly #periods = new Set<string>();
  #lastPeriod = '';
  #codes: readonly string[] = [];
  #sortedCodes: readonly string[] = [];

  constructor(connection: Connection, batch: number, kind: EvidenceKind) {
    this.batch = batch;
    this.#kind = kind;
    const [table, columns] = TABLES[kind];
    connection.lift(`${table}_no_insert`);
    const places = columns.replace(/\w+/g, '?');
    this.#insert = connection.db.prepare<SqlValue[]>(`INSERT INTO ${table} (${columns}) VALUES (${places})`);
  }

  /** Distinct periods of the rows so far, ascending. */
  periods(): readonly string[] {
    return [...this.#periods].sort();
  }

  employee(row: number, nip: string, effective: Period, values: EmployeeRecord): void {
    this.#note('employees', effective);
    const { pasangan } = values;
    this.#insert.run(
      this.batch,
      row,
      nip,
      effective,
      values.nama,
      values.jenis,
      values.golongan,
      values.mkg,
      values.unit,
      values.jabatan,
      values.jenisJabatan,
      values.eselon,
      values.tunjanganFungsional,
      values.kelasJabatan,
      values.pltKelas,
      values.kriteriaTpp,
      pasangan === null ? null : pasangan ? 1 : 0,
      values.anak,
      values.ptkp,
      values.npwp,
      values.nik,
      values.bank,
      values.rekening,
      values.mulai,
      values.berhenti,
      values.status,
      values.gajiKontrak,
    );
  }

  attendance(row: number, nip: string, period: Period, counts: Readonly<Record<string, number>>): void {
    this.#note('attendance', period);
    const given = this.#inOrder(counts).filter((code) => counts[code] !== 0);
    this.#insert.run(this.batch, row, nip, period, wholeNumbersJson(counts, given));
  }

  assessment(row: number, nip: string, period: Period, fact: Omit<AssessmentFact, 'batch' | 'row'>): void {
    this.#note('assessments', period);
    const { penilai, peran, kualitas, inisiatif, komunikasi, catatan } = fact;
    const { batch } = this;
    this.#insert.run(batch, row, nip, period, penilai, peran, kualitas, inisiatif, komunikasi, catatan);
  }

  target(row: number, nip: string, period: Period, fact: Omit<TargetFact, 'batch' | 'row'>): void {
    this.#note('targets', period);
    const { indikator, satuan, target, realisasi, bobot, arah } = fact;
    this.#insert.run(this.batch, row, nip, period, indikator, satuan, target, realisasi, bobot, arah);
  }

  predicate(row: number, nip: string, period: Period, fact: Omit<PredicateFact, 'batch' | 'row'>): void {
    this.#note('predicates', period);
    this.#insert.run(this.batch, row, nip, period, fact.predikat);
  }

  discipline(row: number, nip: string, fact: Omit<DisciplineFact, 'batch' | 'row'>): void {
    this.#note('discipline', fact.dari);
    this.#insert.run(this.batch, row, nip, fact.dari, fact.sampai, fact.persen, fact.dasar);
  }

  adjustment(row: number, nip: string, period: Period, fact: Omit<AdjustmentFact, 'batch' | 'row'>): void {
    this.#note('adjustments', period);
    const { kode, uraian, arah, jumlah, kenaPajak, prioritas } = fact;
    this.#insert.run(
      ...[this.batch, row, nip, period, kode, uraian ?? '', arah, jumlah, kenaPajak, prioritas],
    );
  }

  opening(row: number, nip: string, fact: Omit<OpeningFact, 'batch' | 'row'>): void {
    this.#note('opening', String(fact.tahun));
    const { tahun, brutoGaji, brutoTpp, iuran, pphGaji, pphTpp, bulan } = fact;
    this.#insert.run(this.batch, row, nip, tahun, brutoGaji, brutoTpp, iuran, pphGaji, pphTpp, bulan);
  }

  #note(kind: EvidenceKind, period: string): void {
    if (kind !== this.#kind) throw new BugError(`a row of ${kind} in a batch of ${this.#kind}`);
    if (period !== this.#lastPeriod) {
      this.#periods.add(period);
      this.#lastPeriod = period;
    }
    this.rows++;
  }

  /** Attendance codes in ascending order; the rows of a sheet have the same codes, so they are sorted once. */
  #inOrder(counts: Readonly<Record<string, number>>): readonly string[] {
    const codes = Object.keys(counts);
    const known = this.#codes;
    if (codes.length !== known.length || codes.some((code, i) => code !== known[i])) {
      this.#codes = codes;
      this.#sortedCodes = codes.toSorted();
    }
    return this.#sortedCodes;
  }
}
