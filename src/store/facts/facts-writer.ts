import type { AdjustmentFact, BatchWriter, OpeningFact } from '../../app/ports/batches.ts';
import type { AbsenceFact, LogRow } from '../../domain/attendance/attendance-log.ts';
import { clockText } from '../../domain/attendance/clock-text.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { Period } from '../../domain/calendar/period.ts';
import { chosenNumbersJson } from '../../domain/money/whole-numbers-json.ts';
import type { EvidenceKind } from '../../domain/pay/trace.ts';
import { ALL_EMPLOYEE_FIELDS, type EmployeeRecord } from '../../domain/people/employee.ts';
import type {
  AssessmentFact,
  DisciplineFact,
  PredicateFact,
  TargetFact,
} from '../../domain/performance/evidence.ts';
import type { PersonnelRecord } from '../../domain/personnel/personnel-fact.ts';
import type { TrainingFact } from '../../domain/training/training-fact.ts';
import type { Connection } from '../connection.ts';
import type { BatchSeal } from './batch-seal.ts';
import { storedRecord } from './employee-facts.ts';
import { type FactInserter, type FactValue, insertAtOnce, insertInOrder } from './fact-inserter.ts';
import { FACT_TABLES } from './fact-tables.ts';

/** Appends the rows of one sheet, one prepared statement each. Works only inside the transaction that opened the batch. */
export class FactsWriter implements BatchWriter {
  readonly batch: number;
  rows = 0;
  readonly #kind: EvidenceKind;
  readonly #inserter: FactInserter;
  readonly #seal: BatchSeal;
  #lastRow = 0;
  #codes: readonly string[] = [];
  #sortedCodes: readonly string[] = [];

  /** @param present fields that an employee sheet has columns for; 0 for others */
  constructor(connection: Connection, batch: number, kind: EvidenceKind, present: number, seal: BatchSeal) {
    this.batch = batch;
    this.#kind = kind;
    this.#seal = seal;
    const facts = FACT_TABLES[kind];
    connection.lift(`${facts.table}_no_insert`);
    const insert = isLookedUpMeanwhile(kind, present) ? insertAtOnce : insertInOrder;
    this.#inserter = insert(connection, facts, seal);
  }

  employee(row: number, nip: string, effective: Period, values: EmployeeRecord): void {
    this.#append('employees', row, nip, effective, storedRecord(values));
  }

  attendance(row: number, nip: string, period: Period, counts: Readonly<Record<string, number>>): void {
    const given = this.#inOrder(counts).filter((code) => counts[code] !== 0);
    this.#append('attendance', row, nip, period, chosenNumbersJson(counts, given));
  }

  attendanceLog(row: number, nip: string, period: Period, fact: Omit<LogRow, 'batch' | 'row'>): void {
    const { tanggal, masuk, pulang, waktu, shift } = fact;
    const text = (time: number | null): string | null => (time === null ? null : clockText(time));
    const stamp = text(waktu) ?? '';
    this.#append('attendance-log', row, nip, period, tanggal, text(masuk), text(pulang), stamp, shift);
  }

  absence(row: number, nip: string, period: Period, fact: Omit<AbsenceFact, 'batch' | 'row'>): void {
    const { dari, sampai, bagian, alasan } = fact;
    this.#append('absences', row, nip, period, dari, sampai, bagian, alasan);
  }

  assessment(row: number, nip: string, period: Period, fact: Omit<AssessmentFact, 'batch' | 'row'>): void {
    const { penilai, peran, kualitas, inisiatif, komunikasi, catatan } = fact;
    this.#append('assessments', row, nip, period, penilai, peran, kualitas, inisiatif, komunikasi, catatan);
  }

  target(row: number, nip: string, period: Period, fact: Omit<TargetFact, 'batch' | 'row'>): void {
    const { indikator, satuan, target, realisasi, bobot, arah } = fact;
    this.#append('targets', row, nip, period, indikator, satuan, target, realisasi, bobot, arah);
  }

  predicate(row: number, nip: string, period: Period, fact: Omit<PredicateFact, 'batch' | 'row'>): void {
    this.#append('predicates', row, nip, period, fact.predikat);
  }

  discipline(row: number, nip: string, fact: Omit<DisciplineFact, 'batch' | 'row'>): void {
    this.#append('discipline', row, nip, fact.dari, fact.sampai, fact.persen, fact.dasar);
  }

  adjustment(row: number, nip: string, period: Period, fact: Omit<AdjustmentFact, 'batch' | 'row'>): void {
    const { kode, uraian, arah, jumlah, kenaPajak, prioritas } = fact;
    this.#append('adjustments', row, nip, period, kode, uraian ?? '', arah, jumlah, kenaPajak, prioritas);
  }

  opening(row: number, nip: string, fact: Omit<OpeningFact, 'batch' | 'row'>): void {
    const { tahun, brutoGaji, brutoTpp, iuran, pphGaji, pphTpp, bulan } = fact;
    this.#append('opening', row, nip, tahun, brutoGaji, brutoTpp, iuran, pphGaji, pphTpp, bulan);
  }

  training(row: number, nip: string, fact: Omit<TrainingFact, 'batch' | 'row'>): void {
    const { period, pelatihan, mulai, selesai, hari, jp, status, komponen } = fact;
    this.#append('training', row, nip, period, pelatihan, mulai, selesai, hari, jp, status, komponen);
  }

  personnel(row: number, nip: string, effective: Period, values: PersonnelRecord): void {
    const { lahirAnak, tmtGolongan, tmtKgb, batasUsiaPensiun, akhirKontrak } = values;
    const dates = [lahirAnak, tmtGolongan, tmtKgb, batasUsiaPensiun, akhirKontrak];
    this.#append('personnel', row, nip, effective, ...dates);
  }

  /** Brings every row into its table; none can be added afterwards. */
  finish(): void {
    this.#inserter.finish();
  }

  /** Months, or years, of the rows so far, ascending. */
  periods(): readonly string[] {
    return this.#seal.months();
  }

  /** Seal of the batch with the periods recorded for it; no row can be added afterwards. */
  seal(periods: readonly string[]): string {
    return this.#seal.digest(periods);
  }

  #append(
    kind: EvidenceKind,
    row: number,
    nip: string,
    month: string | number,
    ...values: readonly FactValue[]
  ): void {
    this.#open(kind, row);
    this.#inserter.add(String(month), [this.batch, row, nip, month, ...values]);
  }

  #open(kind: EvidenceKind, row: number): void {
    if (kind !== this.#kind) throw new BugError(`a row of ${kind} in a batch of ${this.#kind}`);
    if (row <= this.#lastRow) throw new BugError(`rows out of order: ${row} after ${this.#lastRow}`);
    this.#lastRow = row;
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

/**
 * Whether rows are read back before their sheet is finished: partial employee rows are merged, money and dates of
 * careers are compared.
 */
function isLookedUpMeanwhile(kind: EvidenceKind, present: number): boolean {
  if (kind === 'employees') return present !== ALL_EMPLOYEE_FIELDS;
  return kind === 'adjustments' || kind === 'opening' || kind === 'personnel';
}
