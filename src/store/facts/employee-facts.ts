import type { Day, Period } from '../../domain/calendar/period.ts';
import type {
  EmployeeFact,
  EmployeeKind,
  EmployeeRecord,
  Eselon,
  PostKind,
  PtkpStatus,
  ServiceStatus,
} from '../../domain/people/employee.ts';

/**
 * Values of an employee row as `employee_fact.record` holds them: a JSON array in the order of `EMPLOYEE_FIELDS`. The
 * view `employee` shows them a column each.
 */
type StoredRecord = [
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
  pasangan: boolean | null,
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

export type EmployeeFactRow = [
  nip: string,
  batch: number,
  row: number,
  effective: Period,
  record: StoredRecord,
];

/** An `EmployeeFactRow` as JSON text: the record goes in as it is and is parsed with its row. */
export const EMPLOYEE_FACT_JSON = `'[' || json_quote(nip) || ',' || batch || ',' || row || ',' || json_quote(effective) || ',' || record || ']'`;

/** What is stored of the values of a row. */
export function storedRecord(values: EmployeeRecord): StoredRecord {
  return [
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
    values.pasangan,
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
  ];
}

/** The dated fact of a stored row. `present` is the batch's. One literal in one order keeps millions of records fast. */
export function employeeFactOf(
  [, batch, row, effective, record]: EmployeeFactRow,
  present: number,
): EmployeeFact {
  return {
    effective,
    batch,
    row,
    present,
    values: {
      nama: record[0],
      jenis: record[1],
      golongan: record[2],
      mkg: record[3],
      unit: record[4],
      jabatan: record[5],
      jenisJabatan: record[6],
      eselon: record[7],
      tunjanganFungsional: record[8],
      kelasJabatan: record[9],
      pltKelas: record[10],
      kriteriaTpp: record[11],
      pasangan: record[12],
      anak: record[13],
      ptkp: record[14],
      npwp: record[15],
      nik: record[16],
      bank: record[17],
      rekening: record[18],
      mulai: record[19],
      berhenti: record[20],
      status: record[21],
      gajiKontrak: record[22],
    },
  };
}
