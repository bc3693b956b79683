/** Three employees whose sheets tests take and damage: a structural post, a functional one, a contract employee. */
export const SITI = '197603012001122001';
export const BUDI = '198507152010011003';
export const RINA = '199002202022212005';

/** Canonical columns of an employee sheet with everything that a slip needs. */
export const EMPLOYEE_HEADER =
  'nip,berlaku,nama,jenis,golongan,mkg,unit,jabatan,jenis_jabatan,eselon,tunjangan_fungsional,kelas_jabatan,pasangan,anak,ptkp,npwp,nik,bank,rekening,mulai';

const EMPLOYEES = [
  `${SITI},2026-01,Siti Contoh,PNS,IV/c,24,Dinas Contoh,Kepala Bagian,struktural,III.b,,12,1,2,K/2,091234567012000,1271030103760001,Bank Contoh,3301220011,2001-12-01`,
  `${BUDI},2026-01,Budi Umpama,PNS,III/c,14,Dinas Contoh,Analis Data,pelaksana,,,8,1,1,K/1,091234567013000,1271031507850002,Bank Contoh,3301220022,2010-01-01`,
  `${RINA},2026-01,Rina Misal,PPPK,IX,3,Dinas Misal,Penyuluh Contoh,fungsional,,540000,8,0,0,TK/0,091234567014000,1271032002900003,Bank Contoh,3301220033,2022-02-01`,
];

/** Numbers that no message may ever show: accounts and tax numbers of the three. */
export const SECRETS = ['3301220011', '3301220022', '3301220033', '091234567012000', '091234567013000'];

/** The employee sheet as CSV; `change` may damage one employee's row. */
export function employeesCsv(change: (row: string) => string = (row) => row): string {
  return csvOf(EMPLOYEE_HEADER, EMPLOYEES.map(change));
}

/** Attendance, ratings and targets of January 2026 for the three, complete. */
export const ATTENDANCE_CSV = csvOf('nip,period,tl1,tl2,psw1,tk', [
  `${SITI},2026-01,1,0,0,0`,
  `${BUDI},2026-01,2,1,0,0`,
  `${RINA},2026-01,0,0,1,1`,
]);

export const ASSESSMENTS_CSV = csvOf('nip,period,peran,penilai,kualitas,inisiatif,komunikasi', [
  `${SITI},2026-01,atasan,Sekretaris Daerah,90,88,92.5`,
  `${SITI},2026-01,rekan,${BUDI},85,80,90`,
  `${BUDI},2026-01,atasan,${SITI},80,78.25,82`,
  `${BUDI},2026-01,rekan,${RINA},88,84,86`,
  `${RINA},2026-01,atasan,${SITI},92,91,90`,
  `${RINA},2026-01,rekan,${BUDI},87,86,85`,
]);

export const TARGETS_CSV = csvOf('nip,period,indikator,satuan,target,realisasi,bobot,arah', [
  `${SITI},2026-01,Laporan selesai,berkas,12,11,60,naik`,
  `${SITI},2026-01,Hari penyelesaian,hari,5,6,40,turun`,
]);

/** The sheets of January 2026 by file name, employees first. */
export const JANUARY: readonly (readonly [name: string, csv: string])[] = [
  ['pegawai.csv', employeesCsv()],
  ['kehadiran.csv', ATTENDANCE_CSV],
  ['penilaian.csv', ASSESSMENTS_CSV],
  ['target.csv', TARGETS_CSV],
];

/** A CSV file of a heading and rows. */
export function csvOf(header: string, rows: readonly string[]): string {
  return `${[header, ...rows].join('\n')}\n`;
}
