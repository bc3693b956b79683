import type { EvidenceKind } from '../../domain/pay/trace.ts';
import { PERSONNEL_COLUMN, PERSONNEL_FIELDS } from '../../domain/personnel/personnel-fact.ts';

/** Where the facts of one kind of sheet are kept. */
export interface FactTable {
  readonly table: string;
  /** Its columns, in the order in which facts are added and sealed. */
  readonly columns: string;
  /** The same as they are sealed, where that is something else: JSON goes in as it is instead of being quoted. */
  readonly sealed?: string;
  /** The column that says for which month, or year, a fact holds. */
  readonly month: string;
  /** Its primary key, the order in which its rows lie in the file. */
  readonly key: string;
}

const PERSONNEL_COLUMNS = PERSONNEL_FIELDS.map((field) => PERSONNEL_COLUMN[field]).join(', ');

export const FACT_TABLES: Readonly<Record<EvidenceKind, FactTable>> = {
  employees: {
    table: 'employee_fact',
    columns: 'batch, row, nip, effective, record',
    sealed: 'batch, row, nip, effective, json(record)',
    month: 'effective',
    key: 'nip, effective, batch, row',
  },
  attendance: {
    table: 'attendance_fact',
    columns: 'batch, row, nip, period, counts',
    month: 'period',
    key: 'period, nip, batch, row',
  },
  'attendance-log': {
    table: 'attendance_log_fact',
    columns: 'batch, row, nip, period, tanggal, masuk, pulang, waktu, shift',
    month: 'period',
    key: 'period, nip, tanggal, batch, row',
  },
  absences: {
    table: 'absence_fact',
    columns: 'batch, row, nip, period, dari, sampai, bagian, alasan',
    month: 'period',
    key: 'nip, dari, bagian, batch, row',
  },
  assessments: {
    table: 'assessment_fact',
    columns: 'batch, row, nip, period, penilai, peran, kualitas, inisiatif, komunikasi, catatan',
    month: 'period',
    key: 'period, nip, penilai COLLATE NOCASE, batch, row',
  },
  targets: {
    table: 'target_fact',
    columns: 'batch, row, nip, period, indikator, satuan, target, realisasi, bobot, arah',
    month: 'period',
    key: 'period, nip, indikator COLLATE NOCASE, batch, row',
  },
  predicates: {
    table: 'predicate_fact',
    columns: 'batch, row, nip, period, predikat',
    month: 'period',
    key: 'period, nip, batch, row',
  },
  discipline: {
    table: 'discipline_fact',
    columns: 'batch, row, nip, dari, sampai, persen, dasar',
    month: 'dari',
    key: 'nip, dari, batch, row',
  },
  adjustments: {
    table: 'adjustment_fact',
    columns: 'batch, row, nip, period, kode, uraian, arah, jumlah, kena_pajak, prioritas',
    month: 'period',
    key: 'period, nip, kode, uraian COLLATE NOCASE, batch, row',
  },
  opening: {
    table: 'opening_fact',
    columns: 'batch, row, nip, tahun, bruto_gaji, bruto_tpp, iuran, pph_gaji, pph_tpp, bulan',
    month: 'tahun',
    key: 'tahun, nip, batch, row',
  },
  training: {
    table: 'training_fact',
    columns: 'batch, row, nip, period, pelatihan, mulai, selesai, hari, jp, status, komponen',
    month: 'period',
    key: 'nip, period, mulai, pelatihan COLLATE NOCASE, batch, row',
  },
  personnel: {
    table: 'personnel_fact',
    columns: `batch, row, nip, effective, ${PERSONNEL_COLUMNS}`,
    month: 'effective',
    key: 'nip, effective, batch, row',
  },
};
