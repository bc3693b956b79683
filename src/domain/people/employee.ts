import type { Day, Period } from '../calendar/period.ts';

/** Kinds of employee: civil servant, civil servant on probation, contract, part-time contract. */
export const EMPLOYEE_KINDS = ['PNS', 'CPNS', 'PPPK', 'PPPK-PW'] as const;
export type EmployeeKind = (typeof EMPLOYEE_KINDS)[number];

/** Civil servants by appointment; the others serve under a contract. */
export const CIVIL_KINDS: readonly string[] = ['PNS', 'CPNS'];

/** Kinds of post: structural, functional, general staff. */
export const POST_KINDS = ['struktural', 'fungsional', 'pelaksana'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** Service status; decides which share of salary and TPP is due (policy table `statusShares`). */
export const SERVICE_STATUSES = [
  'aktif',
  'cuti-besar',
  'cltn',
  'tugas-belajar',
  'diberhentikan-sementara',
  'nonaktif',
] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

/** Tax status: single or married, with 0 to 3 dependants. */
export const PTKP_STATUSES = ['TK/0', 'TK/1', 'TK/2', 'TK/3', 'K/0', 'K/1', 'K/2', 'K/3'] as const;
export type PtkpStatus = (typeof PTKP_STATUSES)[number];

/** Eselon of structural posts, highest first. */
export const ESELON = ['I.a', 'I.b', 'II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a'] as const;
export type Eselon = (typeof ESELON)[number];

/**
 * What is known of an employee for one month. Field names are the sheet's column names.
 * Money is whole rupiah; null means that the cell was empty.
 */
export interface EmployeeRecord {
  readonly nama: string | null;
  readonly jenis: EmployeeKind | null;
  /** Canonical golongan: `III/a` for PNS and CPNS, `IX` for PPPK. */
  readonly golongan: string | null;
  /** Whole years of service in the golongan. */
  readonly mkg: number | null;
  readonly unit: string | null;
  readonly jabatan: string | null;
  readonly jenisJabatan: PostKind | null;
  readonly eselon: Eselon | null;
  /** Functional allowance on the record; null looks the post up in the rule table, 0 means none. */
  readonly tunjanganFungsional: number | null;
  /** Job class 1 to 17. */
  readonly kelasJabatan: number | null;
  /** Job class of the post held in an acting capacity. */
  readonly pltKelas: number | null;
  /** Criteria codes that the record lists, upper case, sorted, comma separated: `KONDISI_KERJA,TEMPAT_BERTUGAS`. */
  readonly kriteriaTpp: string | null;
  /** Whether a spouse is a paid dependant; null counts as no. */
  readonly pasangan: boolean | null;
  /** Number of paid children; null counts as 0. */
  readonly anak: number | null;
  readonly ptkp: PtkpStatus | null;
  readonly npwp: string | null;
  readonly nik: string | null;
  readonly bank: string | null;
  readonly rekening: string | null;
  /** First day of service. */
  readonly mulai: Day | null;
  /** Last day of service. */
  readonly berhenti: Day | null;
  /** null counts as `aktif`. */
  readonly status: ServiceStatus | null;
  /** Contract pay a month of part-time contract employees. */
  readonly gajiKontrak: number | null;
}

/** Field names of an employee record, in the canonical order of the sheet; a bit mask of columns counts in this order. */
export const EMPLOYEE_FIELDS = [
  'nama',
  'jenis',
  'golongan',
  'mkg',
  'unit',
  'jabatan',
  'jenisJabatan',
  'eselon',
  'tunjanganFungsional',
  'kelasJabatan',
  'pltKelas',
  'kriteriaTpp',
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
  'gajiKontrak',
] as const satisfies readonly (keyof EmployeeRecord)[];

export type EmployeeField = (typeof EMPLOYEE_FIELDS)[number];

/** The mask of a sheet that has a column for every field. */
export const ALL_EMPLOYEE_FIELDS = 2 ** EMPLOYEE_FIELDS.length - 1;

/** Sheet column of each employee field: `jenisJabatan` stands in the column `jenis_jabatan`. */
export const EMPLOYEE_COLUMN: Readonly<Record<EmployeeField, string>> = {
  nama: 'nama',
  jenis: 'jenis',
  golongan: 'golongan',
  mkg: 'mkg',
  unit: 'unit',
  jabatan: 'jabatan',
  jenisJabatan: 'jenis_jabatan',
  eselon: 'eselon',
  tunjanganFungsional: 'tunjangan_fungsional',
  kelasJabatan: 'kelas_jabatan',
  pltKelas: 'plt_kelas',
  kriteriaTpp: 'kriteria_tpp',
  pasangan: 'pasangan',
  anak: 'anak',
  ptkp: 'ptkp',
  npwp: 'npwp',
  nik: 'nik',
  bank: 'bank',
  rekening: 'rekening',
  mulai: 'mulai',
  berhenti: 'berhenti',
  status: 'status',
  gajiKontrak: 'gaji_kontrak',
};

/** A row of an employee sheet, dated. */
export interface EmployeeFact {
  /** Month from which the row holds. */
  readonly effective: Period;
  /** Import batch that recorded it; a later batch wins over an earlier one for the same month. */
  readonly batch: number;
  /** Row number in the sheet. */
  readonly row: number;
  /** Which fields the sheet had a column for: bit i stands for `EMPLOYEE_FIELDS[i]`. */
  readonly present: number;
  readonly values: EmployeeRecord;
}

/** Codes of the TPP criteria that a record lists (`kriteria_tpp`); none where it lists none. */
export function listedCriteria({ kriteriaTpp }: Pick<EmployeeRecord, 'kriteriaTpp'>): readonly string[] {
  return kriteriaTpp === null ? [] : kriteriaTpp.split(',');
}
