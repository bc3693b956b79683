import { beforeAll, describe, expect, it } from 'vitest';
import { copyOfHere, newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { recordedFacts } from '../support/recorded-facts.ts';
import { BUDI, csvOf, employeesCsv, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
const PERIOD = ['--period', '2026-02'];
const RECAP = csvOf('NIP,Nama,Telat (kali),Bolos,TERLAMBAT', [`${SITI},Siti,2,0,2`, `${BUDI},Budi,0,1,0`]);
let staffed: OfficeHere;

beforeAll(async () => {
  staffed = await newOfficeHere(folder.path);
  staffed.put('pegawai.csv', employeesCsv());
  await staffed.must('import', 'pegawai.csv');
});

function attendance(office: OfficeHere): unknown {
  return recordedFacts(office, 'attendance_fact', 'nip, counts').map(([nip, counts]) => [
    nip,
    JSON.parse(String(counts)),
  ]);
}

describe('--map "Heading=column"', () => {
  it('lets a sheet be read whose headings nobody knows, and one heading of it be passed over', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put('rekap.csv', RECAP);
    expect((await office.run('import', 'rekap.csv', ...PERIOD)).code).toBe(1);
    const map = ['--map', 'telat (KALI)=tl1', '--map', 'Bolos=tk', '--map', 'TERLAMBAT=-'];
    expect(await office.must('import', 'rekap.csv', ...PERIOD, ...map)).toBe(
      'rekap.csv: attendance, 2 rows\n',
    );
    expect(attendance(office)).toEqual([
      [SITI, { tl1: 2 }],
      [BUDI, { tk: 1 }],
    ]);
  });

  it('settles two columns for one thing, and wins over what the heading means elsewhere', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put(
      'unit.csv',
      csvOf('NIP,Unit Kerja,OPD,Golongan,Gol Baru', [`${SITI},Bagian A,Dinas A,IV/b,IV/c`]),
    );
    const refused = await office.run('import', 'unit.csv', ...PERIOD);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('error[header-duplicate]');
    expect(refused.stderr).toContain('--map "Unit Kerja=-"');
    await office.must('import', 'unit.csv', ...PERIOD, '--map', 'Unit Kerja=-', '--map', 'Gol Baru=golongan');
    expect(recordedFacts(office, 'employee', 'nip, unit, golongan').slice(3)).toEqual([
      [SITI, 'Dinas A', 'IV/c'],
    ]);
  });

  it('makes a sheet that was imported without it news', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put('unit.csv', csvOf('NIP,Golongan,Bagian', [`${SITI},IV/c,Bagian Z`]));
    await office.must('import', 'unit.csv', ...PERIOD);
    expect(await office.must('import', 'unit.csv', ...PERIOD)).toContain('imported before');
    expect(await office.must('import', 'unit.csv', ...PERIOD, '--map', 'Bagian=unit')).toContain(
      'employees, 1 row',
    );
    expect(recordedFacts(office, 'employee', 'unit').at(-1)).toEqual(['Bagian Z']);
  });

  it.each([
    ['without an equals sign', 'Telat', 2, '"Telat" does not say what a heading means'],
    ['without a heading', '=tl1', 2, '"=tl1" does not say what a heading means'],
    ['for a column that no sheet has', 'Bolos=alpa2', 2, '"alpa2" is a column of no sheet'],
  ])('%s is a mistake of the command line', async (_, map, code, message) => {
    const office = copyOfHere(staffed, folder.path);
    office.put('rekap.csv', RECAP);
    const end = await office.run('import', 'rekap.csv', ...PERIOD, '--map', map);
    expect(end.code).toBe(code);
    expect(end.stderr).toContain(message);
  });

  it('for a heading that is in none of the files is refused, with the one that may be meant', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put('unit.csv', csvOf('NIP,Golongan,Bagian', [`${SITI},IV/c,Bagian Z`]));
    const end = await office.run('import', 'unit.csv', ...PERIOD, '--map', 'Bagan=unit');
    expect(end.code).toBe(1);
    expect(end.stderr).toContain('error[mapping-without-column]');
    expect(end.stderr).toContain('did you mean "Bagian"?');
    expect(recordedFacts(office, 'employee', 'unit')).toHaveLength(3);
  });
});

describe('what an office says of its headings', () => {
  it('is kept by --save-map when the import succeeds, and holds in every later import until it is taken back', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put('rekap.csv', RECAP);
    office.put('rekap-maret.csv', RECAP.replace(',2,0,2', ',1,1,2'));
    const map = ['--map', 'Telat (kali)=tl1', '--map', 'Bolos=tk', '--map', 'Terlambat=-', '--save-map'];
    await office.must('import', 'rekap.csv', ...PERIOD, ...map, '--dry-run');
    expect(await office.must('mapping', 'list')).toBe('no heading is recorded yet\n');
    expect((await office.must('import', 'rekap.csv', ...PERIOD, ...map)).split('\n').slice(-5)).toEqual([
      'From now on in every import:',
      '  "Telat (kali)" = tl1',
      '  "Bolos" = tk',
      '  "Terlambat" = not read',
      '',
    ]);
    await office.must('import', 'rekap-maret.csv', '--period', '2026-03');
    expect(attendance(office)).toEqual([
      [SITI, { tl1: 2 }],
      [BUDI, { tk: 1 }],
      [SITI, { tl1: 1, tk: 1 }],
      [BUDI, { tk: 1 }],
    ]);

    await office.must('mapping', 'remove', 'BOLOS');
    expect(await office.must('mapping', 'list')).toBe('"Telat (kali)" = tl1\n"Terlambat" = not read\n');
    await office.must('mapping', 'add', 'Telat (kali)=tl2');
    expect(await office.data('mapping', 'list')).toMatchObject([
      { heading: 'Telat (kali)', field: 'tl2' },
      { heading: 'Terlambat', field: '-' },
    ]);
    const { entries } = (await office.data('audit')) as { entries: { act: string; subject: string }[] };
    expect(entries.filter(({ act }) => act === 'mapping').map(({ subject }) => subject)).toEqual([
      'Telat (kali)',
      'Bolos',
      'Terlambat',
      'Bolos',
      'Telat (kali)',
    ]);
    await office.must('verify');
  });

  it('is not kept when the import is refused, and a heading that was never recorded cannot be taken back', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put('rekap.csv', RECAP.replace(BUDI, '198001012005011009'));
    const map = ['--map', 'Telat (kali)=tl1', '--map', 'Bolos=tk', '--map', 'Terlambat=-', '--save-map'];
    expect((await office.run('import', 'rekap.csv', ...PERIOD, ...map)).code).toBe(1);
    expect(await office.data('mapping', 'list')).toEqual([]);
    const end = await office.run('mapping', 'remove', 'Bolos');
    expect(end.code).toBe(2);
    expect(end.stderr).toContain('nothing is recorded of the heading "Bolos"');
  });
});
