import { beforeAll, describe, expect, it } from 'vitest';
import { newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { JANUARY, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
let office: OfficeHere;

/** The policy in force with half of the weight of attendance given to quality. */
async function otherWeights(): Promise<string> {
  return (await office.must('policy', 'show'))
    .replace(/(code: kualitas\n.*\n\s+weight: )40/, '$160')
    .replace(/(code: kehadiran\n.*\n\s+weight: )40/, '$120');
}

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  for (const [name, csv] of JANUARY) await office.must('import', office.put(name, csv));
});

describe('simulate', () => {
  it('of the policy in force says that there is no difference, in both languages', async () => {
    const file = office.put('berlaku.yaml', await office.must('policy', 'show'));
    const shown = await office.must('simulate', '2026-01', '--policy', file);
    expect(shown).toContain('Not one rupiah of difference.');
    expect(shown).toContain('0 employees receive more, 0 less, 3 the same');
    expect(await office.must('simulate', '2026-01', '--policy', file, '--lang', 'id')).toContain(
      'Tidak ada perbedaan serupiah pun.',
    );
  });

  it('shows totals, gains and losses, units, classes and people, and stores nothing', async () => {
    const file = office.put('lain.yaml', await otherWeights());
    const before = await office.must('audit');
    const shown = await office.must('simulate', '2026-01..2026-02', '--policy', file);
    for (const words of [
      'SIMULATION OF 2026-01 TO 2026-02',
      'Gross TPP',
      'Change of take-home',
      'Dinas Contoh',
      'Largest changes:',
      SITI,
      'A simulation only: nothing was stored and nothing is paid.',
    ])
      expect(shown).toContain(words);
    expect(await office.must('audit')).toBe(before);
    expect(await office.must('status')).not.toContain('2026-01 ');
  });

  it('writes a CSV per part and a workbook; the differences of a row are after less before', async () => {
    const file = office.put('lain.yaml', await otherWeights());
    await office.must('simulate', '2026-01', '--policy', file, '--out', 'simulasi', '--lang', 'en');
    const [heading = '', ...rows] = office.read('simulasi/6-employees.csv').trim().split(/\r?\n/);
    const columns = heading.split(',');
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const cell = (name: string): number => Number(row.split(',')[columns.indexOf(name)]);
      expect(cell('DITERIMA_SELISIH')).toBe(cell('DITERIMA_SESUDAH') - cell('DITERIMA_SEBELUM'));
      expect(cell('DITERIMA_SELISIH')).not.toBe(0);
    }
    expect(await office.must('simulate', '2026-01', '--policy', file, '--out', 'simulasi.xlsx')).toContain(
      'simulasi.xlsx',
    );
  });

  it('gives the same as data', async () => {
    const file = office.put('lain.yaml', await otherWeights());
    const { first, last, employees, summary } = (await office.data(
      'simulate',
      '2026-01',
      '--policy',
      file,
    )) as {
      first: string;
      last: string;
      employees: readonly { nip: string; before: { DITERIMA: number }; after: { DITERIMA: number } }[];
      summary: { people: number; after: { DITERIMA: number } };
    };
    expect([first, last, summary.people]).toEqual(['2026-01', '2026-01', 3]);
    expect(employees.reduce((sum, { after }) => sum + after.DITERIMA, 0)).toBe(summary.after.DITERIMA);
  });

  it('refuses what would mislead: nothing to try, months in reverse, a rule that begins later, a broken policy', async () => {
    const file = office.put('berlaku.yaml', await office.must('policy', 'show'));
    expect(await office.run('simulate', '2026-01')).toMatchObject({ code: 2 });
    const reverse = await office.run('simulate', '2026-02..2026-01', '--policy', file);
    expect([reverse.code, reverse.stderr.includes('is no range of periods')]).toEqual([2, true]);
    const rice = office.put(
      'beras.csv',
      'aturan,berlaku,dasar,nilai\nallowance.rice-price,2026-03-01,Perdirjen 1/2026,8000\n',
    );
    const late = await office.run('simulate', '2026-01..2026-02', '--rules', rice);
    expect([late.code, late.stderr.includes('begins on 2026-03-01, after 2026-02')]).toEqual([3, true]);
    const broken = office.put('salah.yaml', office.read('berlaku.yaml').replace('weight: 40', 'weight: 41'));
    expect(await office.run('simulate', '2026-01', '--policy', broken)).toMatchObject({
      code: 1,
      stdout: '',
    });
    expect((await office.run('simulate', '2028-01', '--policy', file)).code).toBe(4);
  });
});
