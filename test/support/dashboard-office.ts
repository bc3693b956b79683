import { readFileSync } from 'node:fs';
import { newOfficeHere, type OfficeHere } from './office-here.ts';
import { csvOf, EMPLOYEE_HEADER } from './small-city.ts';

/** A unit whose name is longer than any chart is wide. */
export const LONG_UNIT =
  'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana <Kota & Kabupaten>';
const UNITS = [LONG_UNIT, 'Dinas Contoh'];
const PEOPLE = 16;

/** Born in May 1968: retires on 1 June 2026 at 58. */
export const RETIRING = '196805141995031001';
/** Without ratings in February: the TPP waits. */
export const WAITING = '198502022010012002';

function nipOf(index: number): string {
  if (index === 0) return RETIRING;
  if (index === 1) return WAITING;
  return `1987${String((index % 12) + 1).padStart(2, '0')}15201001${(index % 2) + 1}${String(index).padStart(3, '0')}`;
}

const numbers = Array.from({ length: PEOPLE }, (_, index) => index);

function employees(month: string, golongan: string): string {
  return csvOf(
    EMPLOYEE_HEADER,
    numbers.map((index) => {
      const identity = `${nipOf(index)},${month},Orang ${index},PNS,${golongan},10,"${UNITS[index % UNITS.length]}"`;
      return `${identity},Analis,pelaksana,,,${7 + (index % 3)},0,0,TK/0,0912345670${13000 + index},12710315078${50000 + index},Bank Contoh,33012${10000 + index},2010-01-01`;
    }),
  );
}

function sheetsOf(month: string, golongan: string, waiting: string | null) {
  const rated = numbers.filter((index) => nipOf(index) !== waiting);
  return [
    [`pegawai-${month}.csv`, employees(month, golongan)],
    [
      `kehadiran-${month}.csv`,
      csvOf(
        'nip,period,tl1,tl2,psw1,tk',
        numbers.map((index) => `${nipOf(index)},${month},${index % 4},0,0,0`),
      ),
    ],
    [
      `penilaian-${month}.csv`,
      csvOf(
        'nip,period,peran,penilai,kualitas,inisiatif,komunikasi',
        rated.flatMap((index) => {
          const score = 70 + ((index * 7) % 25);
          const scores = `${score},${score + 2},${score + 1}`;
          const colleague = nipOf((index + 1) % PEOPLE);
          return [
            `${nipOf(index)},${month},atasan,Kepala Dinas,${scores}`,
            `${nipOf(index)},${month},rekan,${colleague},${scores}`,
          ];
        }),
      ),
    ],
  ] as const;
}

/**
 * An office with everything that a dashboard tells: January approved, February a draft in which some rose in rank and one
 * lacks evidence; an objection to January is open, and one employee retires in June.
 */
export async function dashboardOffice(parent: string): Promise<OfficeHere> {
  const office = await newOfficeHere(parent);
  const bring = async (sheets: ReturnType<typeof sheetsOf>): Promise<void> => {
    for (const [name, csv] of sheets) office.put(name, csv);
    await office.must('import', ...sheets.map(([name]) => name));
  };
  await bring(sheetsOf('2026-01', 'III/b', null));
  await office.must('run', '2026-01');
  await office.must('approve', '2026-01', '--actor', 'Pemeriksa', '--yes');
  await office.must('object', RETIRING, '2026-01', '--about', 'kehadiran', '--text', 'dinas luar');
  await bring(sheetsOf('2026-02', 'III/c', WAITING));
  await office.must('run', '2026-02');
  return office;
}

/** The dashboard of a month as it was written. */
export async function dashboardOf(office: OfficeHere, period: string, lang: string): Promise<string> {
  const out = office.path(`dasbor-${period}-${lang}.html`);
  await office.must('export', 'dashboard', period, '--lang', lang, '--out', out);
  return readFileSync(out, 'utf8');
}
