import type { EvidenceKind } from '../domain/pay/trace.ts';
import { EMPLOYEE_COLUMN, EMPLOYEE_FIELDS } from '../domain/people/employee.ts';
import { PERSONNEL_COLUMN, PERSONNEL_FIELDS } from '../domain/personnel/personnel-fact.ts';

/** Where the facts of one kind of sheet are kept. */
export interface FactTable {
  readonly table: string;
  /** Its columns, in the order in which facts are added and sealed. */
  readonly columns: string;
  /** The column that says for which month, or year, a fact holds. */
  readonly month: string;
}

const PERSONNEL_COLUMNS = PERSONNEL_FIELDS.map((field) => PERSONNEL_COLUMN[field]).join(', ');
const EMPLOYEE_COLUMNS = EMPLOYEE_FIELDS.map((field) => EMPLOYEE_COLUMN[field]).join(', ');

export const FACT_TABLES: Readonly<Record<EvidenceKind, FactTable>> = {
  employees: {
    table: 'employee_fact',
    columns: `batch, row, nip, effective, ${EMPLOYEE_COLUMNS}`,
    month: 'effective',
  },
  attendance: { table: 'attendance_fact', columns: 'batch, row, nip, period, counts', month: 'period' },
  assessments: {
    table: 'assessment_fact',
    columns: 'batch, row, nip, period, penilai, peran, kualitas, inisiatif, komunikasi, catatan',
    month: 'period',
  },
  targets: {
    table: 'target_fact',
    columns: 'batch, row, nip, period, indikator, satuan, target, realisasi, bobot, arah',
    month: 'period',
  },
  predicates: { table: 'predicate_fact', columns: 'batch, row, nip, period, predikat', month: 'period' },
  discipline: {
    table: 'discipline_fact',
    columns: 'batch, row, nip, dari, sampai, persen, dasar',
    month: 'dari',
  },
  adjustments: {
    table: 'adjustment_fact',
    columns: 'batch, row, nip, period, kode, uraian, arah, jumlah, kena_pajak, prioritas',
    month: 'period',
  },
  opening: {
    table: 'opening_fact',
    columns: 'batch, row, nip, tahun, bruto_gaji, bruto_tpp, iuran, pph_gaji, pph_tpp, bulan',
    month: 'tahun',
  },
  training: {
    table: 'training_fact',
    columns: 'batch, row, nip, period, pelatihan, mulai, selesai, hari, jp, status, komponen',
    month: 'period',
  },
  personnel: {
    table: 'personnel_fact',
    columns: `batch, row, nip, effective, ${PERSONNEL_COLUMNS}`,
    month: 'effective',
  },
};
