import type { Day, Period } from '../domain/calendar/period.ts';
import {
  EMPLOYEE_COLUMN,
  EMPLOYEE_FIELDS,
  type EmployeeFact,
  type EmployeeKind,
  type Eselon,
  type PostKind,
  type PtkpStatus,
  type ServiceStatus,
} from '../domain/people/employee.ts';

/** Columns of `employee_fact` in the order of `EmployeeFactRow`. */
export const EMPLOYEE_FACT_COLUMNS = `nip, batch, row, effective, ${EMPLOYEE_FIELDS.map((field) => EMPLOYEE_COLUMN[field]).join(', ')}`;

export type EmployeeFactRow = [
  nip: string,
  batch: number,
  row: number,
  effective: Period,
  nama: string | null,
  jenis: EmployeeKind | null,
  golongan: string | null,
  mkg: number | null,
  unit: string | null,
  jabatan: string | null,
  jenisJabatan: PostKind | null,
  eselon: Eselon | null,
  tunjanganFungsional: number | null,
  kelasJabatan: number | null,
  pltKelas: number | null,
  kriteriaTpp: string | null,
  pasangan: number | null,
  anak: number | null,
  ptkp: PtkpStatus | null,
  npwp: string | null,
  nik: string | null,
  bank: string | null,
  rekening: string | null,
  mulai: Day | null,
  berhenti: Day | null,
  status: ServiceStatus | null,
  gajiKontrak: number | null,
];

/** The dated fact of a stored row. `present` is the batch's. One literal in one order keeps millions of records fast. */
export function employeeFactOf(row: EmployeeFactRow, present: number): EmployeeFact {
  return {
    effective: row[3],
    batch: row[1],
    row: row[2],
    present,
    values: {
      nama: row[4],
      jenis: row[5],
      golongan: row[6],
      mkg: row[7],
      unit: row[8],
      jabatan: row[9],
      jenisJabatan: row[10],
      eselon: row[11],
      tunjanganFungsional: row[12],
      kelasJabatan: row[13],
      pltKelas: row[14],
      kriteriaTpp: row[15],
      pasangan: row[16] === null ? null : row[16] === 1,
      anak: row[17],
      ptkp: row[18],
      npwp: row[19],
      nik: row[20],
      bank: row[21],
      rekening: row[22],
      mulai: row[23],
      berhenti: row[24],
      status: row[25],
      gajiKontrak: row[26],
    },
  };
}
