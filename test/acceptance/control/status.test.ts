import { expect, it } from 'vitest';
import { newOffice } from '../../support/office.ts';
import { mustHere } from '../../support/run-here.ts';
import { JANUARY } from '../../support/small-city.ts';
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
