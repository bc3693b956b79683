import { expect, it } from 'vitest';
import { newOffice } from '../../support/office.ts';
import { mustHere } from '../../support/run-here.ts';
import { BUDI, csvOf, JANUARY } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();

it('the status of an office names the next step at every stage of a month, and who approved', async () => {
  const office = newOffice(folder.path);
  const files = JANUARY.map(([name, csv]) => office.path(office.put(name, csv)));
  const lastLine = async (lang: 'id' | 'en'): Promise<string | undefined> =>
    (await mustHere(office, 'status', '--lang', lang)).trimEnd().split('\n').at(-1);
  expect(await lastLine('en')).toBe('Next: binjai-pay import FILE --period YYYY-MM');
  await mustHere(office, 'import', ...files);
  expect(await lastLine('en')).toBe('Next: binjai-pay run YYYY-MM');
  await mustHere(office, 'run', '2026-01', '--actor', 'Operator');
  expect(await lastLine('id')).toBe(
    'Langkah berikutnya: periksa, lalu setujui: binjai-pay export payroll TTTT-BB --format xlsx; binjai-pay approve TTTT-BB',
  );
  await mustHere(office, 'approve', '2026-01', '--actor', 'Bendahara', '--yes');
  expect(await mustHere(office, 'status', '--lang', 'id')).toContain(
    '2026-01  disetujui oleh Bendahara  Orang 3',
  );
  expect(await lastLine('id')).toBe('Langkah berikutnya: catat pembayarannya: binjai-pay pay TTTT-BB');
  await mustHere(office, 'pay', '2026-01', '--actor', 'Kasir', '--yes');
  expect(await mustHere(office, 'status', '--lang', 'en')).toContain(
    '2026-01  paid, approved by Bendahara  People 3',
  );
  expect(await lastLine('en')).toBe('Next: nothing');
});

it('sheets that the newest draft does not rest on ask for no other run, and the others do', async () => {
  const office = newOffice(folder.path);
  const files = JANUARY.map(([name, csv]) => office.path(office.put(name, csv)));
  await mustHere(office, 'import', ...files);
  await mustHere(office, 'run', '2026-01');
  const importThen = async (name: string, csv: string): Promise<string> => {
    await mustHere(office, 'import', office.path(office.put(name, csv)));
    const { next } = JSON.parse(await mustHere(office, 'status', '2026-01', '--json')).result as {
      next: string;
    };
    return next;
  };
  const training = csvOf('nip,pelatihan,tanggal_mulai,tanggal_selesai,hari,jp,status,komponen', [
    `${BUDI},Arsip,2026-01-05,2026-01-06,2,16,diikuti,`,
  ]);
  const deduction = (period: string): string =>
    csvOf('nip,period,kode,uraian,arah,jumlah', [`${BUDI},${period},KOPERASI,Simpanan,potong,100000`]);
  expect(await importThen('pelatihan.csv', training)).toBe('export');
  expect(await importThen('potongan-2.csv', deduction('2026-02'))).toBe('export');
  expect(await importThen('potongan-1.csv', deduction('2026-01'))).toBe('run-again');
});
