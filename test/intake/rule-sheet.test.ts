import { describe, expect, it } from 'vitest';
import type { CellValue, SheetRow } from '../../src/app/ports/sheets.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { readRuleSheet } from '../../src/intake/index.ts';

function read(...rows: readonly (readonly CellValue[])[]) {
  const problems: Problem[] = [];
  const sheet = rows.map((cells, i): SheetRow => ({ number: i + 1, cells }));
  const drafts = readRuleSheet(sheet, (problem) => problems.push(problem));
  return { drafts, problems };
}

/** Code and place of each problem: `amount-invalid D2`. */
function places(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, where }) => `${code} ${where.column ?? ''}${where.row ?? ''}`.trim());
}

const GRID = ['aturan', 'berlaku', 'dasar', 'golongan', 'mkg', 'jumlah'];
const PNS = ['salary.grid-pns', '2027-01-01', 'PP 1/2027'];
const TER = ['aturan', 'berlaku', 'dasar', 'kategori', 'di_atas', 'sampai', 'persen'];
const TER_2027 = ['tax.ter', '2027-01-01', 'PMK 1/2027'];

describe('a sheet of rules', () => {
  it('gives a single figure with its day and its regulation', () => {
    const { drafts, problems } = read(
      ['Aturan', 'Berlaku sejak', 'Dasar hukum', 'Pasal', 'Ditetapkan', 'Catatan', 'Nilai'],
      ['allowance.rice-price', '1 Januari 2026', 'Perdirjen 1/2026', 'Pasal 2', '20/12/2025', 'Baru', '8000'],
    );
    expect(problems).toEqual([]);
    expect(drafts).toEqual([
      {
        draft: {
          id: 'allowance.rice-price',
          from: '2026-01-01',
          value: 8000,
          source: {
            title: 'Perdirjen 1/2026',
            article: 'Pasal 2',
            published: '2025-12-20',
            note: { id: 'Baru', en: 'Baru' },
          },
        },
        where: { row: 2 },
      },
    ]);
  });

  it('gives a salary grid whatever the order of its rows and the spelling of a golongan', () => {
    const { drafts, problems } = read(
      ['Tabel gaji pokok'],
      GRID,
      [...PNS, 'III/a', '2', '3.100.000'],
      [...PNS, '3A', '0', 'Rp3.000.000'],
      [null, '', null, ' ', '', ''],
      [...PNS, 'III/b', '0', 3_200_000],
    );
    expect(problems).toEqual([]);
    expect(drafts[0]?.draft.value).toEqual({
      'III/a': [
        [0, 3_000_000],
        [2, 3_100_000],
      ],
      'III/b': [[0, 3_200_000]],
    });
  });

  it('gives brackets; a rate may be 0, the last bracket has no upper bound', () => {
    const { drafts, problems } = read(
      TER,
      [...TER_2027, 'A', '0', '5.400.000', '0'],
      [...TER_2027, 'A', '5.400.000', '', '0,25%'],
      [...TER_2027, 'B', '', '', '34'],
    );
    expect(problems).toEqual([]);
    expect(drafts[0]?.draft.value).toEqual({
      A: [
        { upTo: 5_400_000, rate: 0 },
        { upTo: null, rate: 25 },
      ],
      B: [{ upTo: null, rate: 3400 }],
    });
  });

  it('may hold several rules and several days', () => {
    const { drafts } = read(
      ['aturan', 'berlaku', 'dasar', 'nilai', 'persen'],
      ['allowance.rice-price', '2026-01-01', 'A', '8000', ''],
      ['allowance.rice-price', '2027-01-01', 'B', '9000', ''],
      ['contribution.jkk', '2027-01-01', 'C', '', '0,30'],
    );
    expect(drafts.map(({ draft: { id, from, value } }) => [id, from, value])).toEqual([
      ['allowance.rice-price', '2026-01-01', 8000],
      ['allowance.rice-price', '2027-01-01', 9000],
      ['contribution.jkk', '2027-01-01', 30],
    ]);
  });
});

describe('a sheet of rules is refused, with every cell named', () => {
  it('for unreadable and empty cells, all at once', () => {
    const { drafts, problems } = read(
      GRID,
      [...PNS, 'III/a', '0', '3.000'],
      [...PNS, 'III/z', 'dua', '3000000'],
      ['salary.grid-pns', '30/02/2027', '', 'III/a', '2', ''],
      ['', '2027-01-01', 'PP 1/2027', 'III/a', '4', '3000000'],
    );
    expect(drafts).toEqual([]);
    expect(places(problems)).toEqual([
      'amount-ambiguous F2',
      'golongan-invalid D3',
      'whole-number-invalid E3',
      'date-invalid B4',
      'rule-cell-missing C4',
      'rule-cell-missing A5',
    ]);
  });

  it('for a rule that does not exist', () => {
    const { problems } = read(
      ['aturan', 'berlaku', 'dasar', 'nilai'],
      ['allowance.rice', '2026-01-01', 'A', '8000'],
    );
    expect(problems).toMatchObject([{ code: 'rule-id-unknown', found: 'allowance.rice' }]);
  });

  it('for a row that stands twice, naming the first', () => {
    const { problems } = read(GRID, [...PNS, 'III/a', '0', '1000000'], [...PNS, 'IIIa', '0', '2000000']);
    expect(problems).toMatchObject([{ code: 'rule-row-twice', where: { row: 3 }, data: { row: 2 } }]);
  });

  it('for a second value of a single figure', () => {
    const row = ['allowance.rice-price', '2026-01-01', 'A', '8000'];
    const { problems } = read(['aturan', 'berlaku', 'dasar', 'nilai'], row, row);
    expect(places(problems)).toEqual(['rule-row-twice A3']);
  });

  it('for two regulations behind one version', () => {
    const { problems } = read(
      GRID,
      [...PNS, 'III/a', '0', '1000000'],
      ['salary.grid-pns', '2027-01-01', 'PP 2/2027', 'III/b', '0', '2000000'],
    );
    expect(problems).toMatchObject([
      { code: 'rule-source-differs', found: 'PP 2/2027', data: { row: 2, first: 'PP 1/2027' } },
    ]);
  });

  it('for a bracket that does not begin where the one below ends', () => {
    const { drafts, problems } = read(
      TER,
      [...TER_2027, 'A', '0', '5.400.000', '0'],
      [...TER_2027, 'B', '0', '6.200.000', '0'],
      [...TER_2027, 'A', '6.000.000', '', '1'],
    );
    expect(drafts).toEqual([]);
    expect(problems).toMatchObject([
      {
        code: 'rule-bracket-gap',
        where: { row: 4, column: 'E' },
        found: '6000000',
        data: { expected: 5_400_000 },
      },
    ]);
  });

  it('for a column that the rule needs', () => {
    const { problems } = read(
      ['aturan', 'berlaku', 'dasar', 'golongan', 'jumlah'],
      [...PNS, 'III/a', '3000000'],
      [...PNS, 'III/b', '3000000'],
    );
    expect(problems).toMatchObject([
      { code: 'header-missing', data: { kind: 'salary.grid-pns', columns: 'mkg' } },
    ]);
  });

  it('for headings that are no headings of rules', () => {
    const { problems } = read(['nip', 'nama'], ['1', 'a']);
    expect(problems).toMatchObject([{ code: 'header-missing', data: { columns: 'aturan, berlaku, dasar' } }]);
    expect(read(['aturan', 'dasar', 'nilai'], ['a', 'b', '1']).problems).toMatchObject([
      { code: 'header-missing', where: { row: 1 }, data: { columns: 'berlaku' } },
    ]);
  });

  it('for two columns of one meaning; a column without a meaning is only mentioned', () => {
    const header = ['aturan', 'berlaku', 'dasar', 'nilai'];
    expect(places(read([...header, 'Nilai'], []).problems)).toEqual(['header-duplicate E1']);
    expect(read([...header, 'Paraf'], []).problems).toMatchObject([
      { code: 'ignored-columns', severity: 'warning', data: { count: 1, names: 'E "Paraf"' } },
    ]);
  });

  it('for a percentage in a workbook that may have been formatted as one', () => {
    const { problems } = read(
      ['aturan', 'berlaku', 'dasar', 'persen'],
      ['contribution.iwp', '2027-01-01', 'A', 0.08],
      ['contribution.jkk', '2027-01-01', 'A', 201],
    );
    expect(places(problems)).toEqual(['percent-ambiguous D2', 'decimal-out-of-range D3']);
  });
});
