import { csvOf, EMPLOYEE_HEADER } from './small-city.ts';

/*
 * A city in March 2026 in which everything that `check` looks for is there once. January and February were paid;
 * whoever is named after nothing else is in order.
 */

/** Birth days make the NIPs: everybody else is far from retirement. */
function nip(index: number, born = '19850101'): string {
  return `${born}20100110${String(index).padStart(2, '0')}`;
}

export const PEOPLE = {
  superior: nip(1),
  colleague: nip(2),
  notAttended: nip(3),
  unrated: nip(4),
  selfRated: nip(5),
  notRatedBySuperior: nip(6),
  ratedBySuperiorOnly: nip(7),
  emptyScores: nip(8),
  openTarget: nip(9),
  withoutAccount: nip(10),
  sharesAccount: nip(11),
  sharesAccountToo: nip(12),
  sharesNik: nip(13),
  sharesNikToo: nip(14),
  heldInFebruary: nip(15),
  releasedFebruary: nip(16),
  inDebt: nip(17),
  withoutClass: nip(18),
  unknownPost: nip(19),
  startsInMarch: nip(20),
  onUnpaidLeave: nip(21),
  leftInFebruary: nip(22),
  movedUnit: nip(23),
  movedPost: nip(24),
  stepDue: nip(25),
  retired: nip(26, '19670301'),
  retiresSoon: nip(27, '19680401'),
  leavesInApril: nip(28),
  punished: nip(29),
  weightless: nip(30),
} as const;
export type Person = keyof typeof PEOPLE;

export const SHARED_ACCOUNT = '5550001112';

const EVERYBODY = Object.keys(PEOPLE) as Person[];
const HEADER = `${EMPLOYEE_HEADER},berhenti,status`;
const COLUMNS = HEADER.split(',');

const CHANGES: Partial<Record<Person, Readonly<Record<string, string>>>> = {
  withoutAccount: { rekening: '' },
  sharesAccount: { rekening: SHARED_ACCOUNT },
  sharesAccountToo: { rekening: SHARED_ACCOUNT },
  sharesNik: { nik: '1271030101850099' },
  sharesNikToo: { nik: '1271030101850099' },
  withoutClass: { kelas_jabatan: '' },
  unknownPost: { jenis_jabatan: 'fungsional', jabatan: 'Penyuluh Contoh' },
  startsInMarch: { mulai: '2026-03-10' },
  onUnpaidLeave: { status: 'cltn' },
  leftInFebruary: { berhenti: '2026-02-15' },
  stepDue: { berlaku: '2024-02', mkg: '14' },
  leavesInApril: { berhenti: '2026-04-30' },
};

function employeeRow(person: Person, index: number): string {
  const values: Readonly<Record<string, string>> = {
    nip: PEOPLE[person],
    berlaku: '2026-01',
    nama: `Pegawai ${index + 1}`,
    jenis: 'PNS',
    golongan: 'III/c',
    mkg: '14',
    unit: 'Dinas Contoh',
    jabatan: 'Pengelola Data',
    jenis_jabatan: 'pelaksana',
    kelas_jabatan: '7',
    pasangan: '0',
    anak: '0',
    ptkp: 'TK/0',
    npwp: `0912345670${12000 + index}`,
    nik: `12710301018500${String(index + 10)}`,
    bank: 'Bank Contoh',
    rekening: `33012${20000 + index}`,
    mulai: '2010-01-01',
    ...CHANGES[person],
  };
  return COLUMNS.map((column) => values[column] ?? '').join(',');
}

/** Records as of January. */
export const CITY_EMPLOYEES = csvOf(HEADER, EVERYBODY.map(employeeRow));

/** In March one moves to another unit with the same post, one with another post. */
export const CITY_MOVES = csvOf('nip,berlaku,unit,jabatan', [
  `${PEOPLE.movedUnit},2026-03,Dinas Lain,Pengelola Data`,
  `${PEOPLE.movedPost},2026-03,Dinas Lain,Analis Data`,
]);

export const CITY_SENTENCES = csvOf('nip,dari,sampai,persen,dasar', [
  `${PEOPLE.punished},2025-12,2026-04,25,SK 1/2025`,
]);

/** Attendance of a month for everybody but some. */
export function attendanceCsv(month: string, without: readonly Person[]): string {
  const rows = EVERYBODY.filter((person) => !without.includes(person)).map(
    (person) => `${PEOPLE[person]},${month},0`,
  );
  return csvOf('nip,period,tk', rows);
}

const RATINGS_HEADER = 'nip,period,peran,penilai,kualitas,inisiatif,komunikasi';

function rating(person: Person, month: string, role: string, by: string, scores = '80,80,80'): string {
  return `${PEOPLE[person]},${month},${role},${by},${scores}`;
}

/** Full ratings of a month for everybody. */
export function ratingsCsv(month: string): string {
  return csvOf(
    RATINGS_HEADER,
    EVERYBODY.flatMap((person) => fullRatings(person, month)),
  );
}

function fullRatings(person: Person, month: string): readonly string[] {
  return [rating(person, month, 'atasan', 'Kepala Dinas'), rating(person, month, 'rekan', 'Rekan Kerja')];
}

const LOPSIDED: Partial<Record<Person, (month: string) => readonly string[]>> = {
  unrated: () => [],
  selfRated: (month) => [rating('selfRated', month, 'diri', PEOPLE.selfRated)],
  notRatedBySuperior: (month) => [
    rating('notRatedBySuperior', month, 'rekan', 'Rekan Kerja'),
    rating('notRatedBySuperior', month, 'pihak-ketiga', 'Warga'),
  ],
  ratedBySuperiorOnly: (month) => [rating('ratedBySuperiorOnly', month, 'atasan', 'Kepala Dinas')],
  emptyScores: (month) => [
    rating('emptyScores', month, 'atasan', 'Kepala Dinas', '80,80,'),
    rating('emptyScores', month, 'rekan', 'Rekan Kerja'),
  ],
};

/** Ratings of March: some are missing or lopsided. */
export const LOPSIDED_RATINGS = csvOf(
  RATINGS_HEADER,
  EVERYBODY.flatMap((person) => LOPSIDED[person]?.('2026-03') ?? fullRatings(person, '2026-03')),
);

/** Targets of March: one without what was achieved, one without weight. */
export const OPEN_TARGETS = csvOf('nip,period,indikator,satuan,target,realisasi,bobot,arah', [
  `${PEOPLE.openTarget},2026-03,Berkas selesai,berkas,10,,60,naik`,
  `${PEOPLE.openTarget},2026-03,Hari kerja,hari,5,5,40,turun`,
  `${PEOPLE.weightless},2026-03,Laporan,berkas,10,10,0,naik`,
]);

/** A deduction of a month that no salary covers. */
export function deductionCsv(month: string): string {
  return csvOf('nip,period,kode,uraian,arah,jumlah,kena_pajak,prioritas', [
    `${PEOPLE.inDebt},${month},KOPERASI,Pinjaman,potong,30000000,,1`,
  ]);
}
