/** A cell as the sheets carry it: text or number; empty text and null are empty cells. */
export type Cell = string | number | null;

/** Columns of an employee sheet besides `nip` and `berlaku`, in canonical order. */
export const EMPLOYEE_COLUMNS = [
  'nama',
  'jenis',
  'golongan',
  'mkg',
  'unit',
  'jabatan',
  'jenis_jabatan',
  'eselon',
  'tunjangan_fungsional',
  'kelas_jabatan',
  'plt_kelas',
  'kriteria_tpp',
  'pasangan',
  'anak',
  'ptkp',
  'npwp',
  'nik',
  'bank',
  'rekening',
  'mulai',
  'berhenti',
  'status',
  'gaji_kontrak',
] as const;
export type EmployeeColumn = (typeof EMPLOYEE_COLUMNS)[number];

/** An employee row. A column that is not a key of the object is a column that its sheet lacks. */
export type EmployeeRow = { readonly nip: string; readonly berlaku: string } & {
  readonly [C in EmployeeColumn]?: Cell;
};

/** One column per attendance code; a missing or empty one counts 0. */
export interface AttendanceRow {
  readonly nip: string;
  readonly period: string;
  readonly [code: string]: Cell;
}

export interface AssessmentRow {
  readonly nip: string;
  readonly period: string;
  readonly peran: string;
  readonly penilai: string;
  readonly kualitas: Cell;
  readonly inisiatif: Cell;
  readonly komunikasi: Cell;
  readonly catatan: Cell;
}

export interface TargetRow {
  readonly nip: string;
  readonly period: string;
  readonly indikator: string;
  readonly satuan: Cell;
  readonly target: Cell;
  readonly realisasi: Cell;
  readonly bobot: Cell;
  readonly arah: string;
}

export interface DisciplineRow {
  readonly nip: string;
  readonly dari: string;
  readonly sampai: string;
  readonly persen: Cell;
  readonly dasar: Cell;
}

export interface PredicateRow {
  readonly nip: string;
  readonly period: string;
  readonly predikat: string;
}

export interface AdjustmentRow {
  readonly nip: string;
  readonly period: string;
  readonly kode: string;
  readonly uraian: string;
  readonly arah: string;
  readonly jumlah: Cell;
  readonly kena_pajak: Cell;
  readonly prioritas: Cell;
}

export interface OpeningRow {
  readonly nip: string;
  readonly tahun: Cell;
  readonly bruto_gaji: Cell;
  readonly bruto_tpp: Cell;
  readonly iuran: Cell;
  readonly pph_gaji: Cell;
  readonly pph_tpp: Cell;
  readonly bulan: Cell;
}

/** Everything known of one employee, each list in the order in which it was recorded. */
export interface Facts {
  readonly employees: readonly EmployeeRow[];
  readonly attendance: readonly AttendanceRow[];
  readonly assessments: readonly AssessmentRow[];
  readonly targets: readonly TargetRow[];
  readonly discipline: readonly DisciplineRow[];
  readonly predicates: readonly PredicateRow[];
  readonly adjustments: readonly AdjustmentRow[];
  readonly opening: readonly OpeningRow[];
}

export const NO_FACTS: Facts = {
  employees: [],
  attendance: [],
  assessments: [],
  targets: [],
  discipline: [],
  predicates: [],
  adjustments: [],
  opening: [],
};

/** The facts with more recorded after them; a list to which nothing comes stays the same list. */
export function withRecorded(facts: Facts, more: Partial<Facts>): Facts {
  return {
    employees: withMore(facts.employees, more.employees),
    attendance: withMore(facts.attendance, more.attendance),
    assessments: withMore(facts.assessments, more.assessments),
    targets: withMore(facts.targets, more.targets),
    discipline: withMore(facts.discipline, more.discipline),
    predicates: withMore(facts.predicates, more.predicates),
    adjustments: withMore(facts.adjustments, more.adjustments),
    opening: withMore(facts.opening, more.opening),
  };
}

function withMore<T>(rows: readonly T[], more: readonly T[] = []): readonly T[] {
  return more.length === 0 ? rows : [...rows, ...more];
}

/** Text of a cell without surrounding spaces; empty text when the cell is empty. */
export function text(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** Whole number of a cell, or null when it is empty. */
export function whole(cell: Cell | undefined): number | null {
  const digits = text(cell);
  if (digits === '') return null;
  if (!/^-?\d+$/.test(digits)) throw new Error(`not a whole number: ${digits}`);
  return Number(digits);
}

/** Yes or no; an empty cell is no. */
export function yes(cell: Cell | undefined): boolean {
  return text(cell) === '1' || text(cell).toLowerCase() === 'ya';
}

/** The rows of one period; of two with the same key the one recorded last holds, at the place of the first. */
export function lastByKey<T>(rows: readonly T[], key: (row: T) => string): T[] {
  const kept = new Map<string, T>();
  for (const row of rows) kept.set(key(row), row);
  return [...kept.values()];
}
