import { EMPLOYEE_COLUMN, EMPLOYEE_FIELDS, type EmployeeField } from '../../domain/people/employee.ts';
import type { ColumnFormat, ReportColumn, ReportValue } from '../ports/reports.ts';
import { ATTENDANCE_CODES } from './evidence.ts';
import type { Person } from './person.ts';

/** Kinds of sheet that the demo city sends. */
export type DemoSheetKind = 'employees' | 'attendance' | 'assessments' | 'targets';

/** Words of headings that people write in capitals. */
const CAPITALS = new Set(['nip', 'mkg', 'tpp', 'ptkp', 'npwp', 'nik']);

/** The heading of a canonical column as people write it: `jenis_jabatan` is `Jenis Jabatan`. */
function headingOf(name: string): string {
  return name
    .split('_')
    .map((word) => (CAPITALS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

function column(name: string, format: ColumnFormat, width: number): ReportColumn {
  return { name, heading: headingOf(name), format, width };
}

const EMPLOYEE_FORMATS: Readonly<Partial<Record<EmployeeField, ColumnFormat>>> = {
  mkg: 'whole',
  tunjanganFungsional: 'rupiah',
  kelasJabatan: 'whole',
  pltKelas: 'whole',
  pasangan: 'whole',
  anak: 'whole',
  mulai: 'day',
  berhenti: 'day',
  gajiKontrak: 'rupiah',
};
const EMPLOYEE_WIDTHS: Readonly<Record<EmployeeField, number>> = {
  nama: 28,
  jenis: 10,
  golongan: 11,
  mkg: 7,
  unit: 24,
  jabatan: 28,
  jenisJabatan: 12,
  eselon: 9,
  tunjanganFungsional: 13,
  kelasJabatan: 10,
  pltKelas: 8,
  kriteriaTpp: 24,
  pasangan: 10,
  anak: 7,
  ptkp: 8,
  npwp: 18,
  nik: 18,
  bank: 14,
  rekening: 16,
  mulai: 12,
  berhenti: 12,
  status: 14,
  gajiKontrak: 13,
};

const EVIDENCE_KEY = [column('nip', 'text', 21), { ...column('period', 'text', 10), heading: 'Periode' }];

/** The sheets of a month in the order in which an office keeps them. */
export const DEMO_SHEETS: readonly {
  readonly kind: DemoSheetKind;
  readonly name: string;
  /** Columns from the left that say whom a row is about. */
  readonly keyColumns: number;
  readonly columns: readonly ReportColumn[];
}[] = [
  {
    kind: 'employees',
    name: 'Pegawai',
    keyColumns: 2,
    columns: [
      column('nip', 'text', 21),
      ...EMPLOYEE_FIELDS.map((field) =>
        column(EMPLOYEE_COLUMN[field], EMPLOYEE_FORMATS[field] ?? 'text', EMPLOYEE_WIDTHS[field]),
      ),
    ],
  },
  {
    kind: 'attendance',
    name: 'Absensi',
    keyColumns: 1,
    columns: [
      ...EVIDENCE_KEY,
      ...ATTENDANCE_CODES.map((code) => ({ ...column(code, 'whole', 7), heading: code.toUpperCase() })),
    ],
  },
  {
    kind: 'assessments',
    name: 'Penilaian',
    keyColumns: 1,
    columns: [
      ...EVIDENCE_KEY,
      column('peran', 'text', 13),
      column('penilai', 'text', 26),
      column('kualitas', 'score', 11),
      column('inisiatif', 'score', 11),
      column('komunikasi', 'score', 11),
      column('catatan', 'text', 42),
    ],
  },
  {
    kind: 'targets',
    name: 'Target',
    keyColumns: 1,
    columns: [
      ...EVIDENCE_KEY,
      column('indikator', 'text', 32),
      column('satuan', 'text', 12),
      column('target', 'whole', 10),
      column('realisasi', 'whole', 10),
      column('bobot', 'whole', 8),
      column('arah', 'text', 8),
    ],
  },
];

/** The row of the employee sheet, in the order of `EMPLOYEE_FIELDS` after the NIP. */
export function employeeRow(person: Person): readonly ReportValue[] {
  const { who, post, family } = person;
  return [
    who.nip,
    person.nama,
    who.kind,
    who.golongan,
    who.mkg,
    person.unit,
    post.jabatan,
    post.jenis,
    post.eselon,
    post.tunjangan,
    post.kelas,
    person.pltKelas,
    person.kriteria,
    family.spouse ? 1 : 0,
    family.children,
    family.ptkp,
    person.npwp,
    person.nik,
    'Bank Contoh',
    person.rekening,
    person.mulai,
    person.berhenti,
    person.status,
    person.gajiKontrak,
  ];
}
