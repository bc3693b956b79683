import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openSheetFile } from '../../../src/sheets/index.ts';
import { readCells, readSheets, refusalOf } from '../../support/read-sheets.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
const cells = (content: string | Buffer) => readCells(folder.file('data.csv', content));
const TABLE = [
  ['nip', 'nama', 'catatan'],
  ['196501161988111003', 'Siti Amìnah, S.E.', 'baris "satu"\nbaris dua'],
  ['197001011990012001', null, ' x '],
];
const text = (delimiter: string, lineEnd: string) =>
  TABLE.map((row) => row.map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(delimiter))
    .join(lineEnd)
    .concat(lineEnd);

describe('a CSV file gives the same cells', () => {
  it.each([',', ';', '\t'])('with %j between the cells', async (delimiter) => {
    expect(await cells(text(delimiter, '\n'))).toEqual(TABLE);
  });

  it.each(['\n', '\r\n', '\r'])('with %j at the end of a line', async (lineEnd) => {
    expect(await cells(text(';', lineEnd))).toEqual(TABLE);
  });

  it.each<[string, (content: string) => Buffer]>([
    ['UTF-8', (content) => Buffer.from(content)],
    ['UTF-8 with a byte order mark', (content) => Buffer.from(`\ufeff${content}`)],
    ['UTF-16 little endian', (content) => Buffer.from(`\ufeff${content}`, 'utf16le')],
    ['UTF-16 big endian', (content) => Buffer.from(`\ufeff${content}`, 'utf16le').swap16()],
    ['UTF-16 little endian without its mark', (content) => Buffer.from(content, 'utf16le')],
    ['UTF-16 big endian without its mark', (content) => Buffer.from(content, 'utf16le').swap16()],
    ['Windows-1252', (content) => Buffer.from(content, 'latin1')],
  ])('in %s', async (_, encode) => {
    expect(await cells(encode(text(',', '\r\n')))).toEqual(TABLE);
  });

  it('in Windows-1252 with the characters that Latin-1 does not have', async () => {
    expect(await cells(Buffer.from('610a80930a', 'hex'))).toEqual([['a'], ['€“']]);
  });

  it('with mixed line ends, a missing last one, and blank lines between', async () => {
    const [sheet] = await readSheets(folder.file('mixed.csv', 'a,b\r\n\n1,"x\r\ny"\n,,\r\n2,3'));
    expect(sheet).toEqual({
      name: null,
      state: 'visible',
      rows: [
        { number: 1, cells: ['a', 'b'] },
        { number: 3, cells: ['1', 'x\r\ny'] },
        { number: 6, cells: ['2', '3'] },
      ],
    });
  });

  it('when characters lie across the pieces in which the file is read', async () => {
    const names = Array.from({ length: 60_000 }, (_, i) => `${'é'.repeat(i % 7)}€😀${i}`);
    const path = folder.file('long.csv', `${names.join(',x\n')},x\n`);
    expect((await readCells(path)).map(([name]) => name)).toEqual(names);
  });
});

describe('the delimiter is found by content', () => {
  it.each<[string, string, string[]]>([
    ['semicolons around decimal commas', 'nip;skor\n1;87,5\n2;90,0\n', ['1', '87,5']],
    ['commas around text with semicolons', 'nip,unit\n1,"a;b;c"\n2,x;y\n', ['1', 'a;b;c']],
    ['tabs', 'nip\tnama\n1\tA, B\n', ['1', 'A, B']],
    ['the line with which Excel names it', 'sep=;\r\nnip;nama\r\n1;a,b,c\r\n', ['1', 'a,b,c']],
    [
      'titles above the table',
      'Dinas Kesehatan, Kota Binjai\nJanuari\nnip;nama;skor\n1;a;2\n',
      ['1', 'a', '2'],
    ],
    ['a single column', 'nip\n1\n2\n', ['1']],
  ])('%s', async (_, content, row) => {
    expect(await cells(content)).toContainEqual(row);
  });

  it('keeps the line numbers of a file that names its delimiter', async () => {
    const [sheet] = await readSheets(folder.file('sep.csv', 'sep=;\na;b\n1;2\n'));
    expect(sheet?.rows.map(({ number }) => number)).toEqual([2, 3]);
  });
});

describe('a faulty CSV file is refused with its line', () => {
  it.each<[string, string, string, Record<string, unknown>]>([
    ['a quote that is never closed', 'csv-quote-broken', 'a,b\n1,"x\ny\nz\n', { row: 2 }],
    ['a quote inside a cell', 'csv-quote-broken', 'a,b\n"m\nn",1\n1,x"y\n', { row: 4 }],
    ['text after a closing quote', 'csv-quote-broken', 'a,b\n1,"x"y\n', { row: 2 }],
    ['a comma too many', 'csv-row-length', 'a,b\n1,2\n3,"4",5\n6,7\n', { row: 3, column: 'C' }],
    [
      'a cell longer than a spreadsheet cell',
      'cell-too-long',
      `a,b\n1,${'x'.repeat(32_768)}\n`,
      { row: 2, column: 'B' },
    ],
  ])('%s', async (_, code, content, place) => {
    expect(await refusalOf(folder.file('bad.csv', content))).toMatchObject([
      { code, where: { file: 'bad.csv', ...place } },
    ]);
  });

  it('says how many cells were found and expected', async () => {
    const [problem] = await refusalOf(folder.file('long-row.csv', 'a,b\n1,2\n3,4,5,6\n'));
    expect(problem?.data).toEqual({ found: 4, expected: 2 });
  });

  it('but not for empty cells at the end, nor for rows that end early', async () => {
    expect(await cells('a,b,c\n1,2,3,,\n4\n5,,\n')).toEqual([['a', 'b', 'c'], ['1', '2', '3'], ['4'], ['5']]);
  });
});

it('knows the file by its SHA-256', async () => {
  const opened = await openSheetFile(folder.file('hash.csv', 'a\n1\n'));
  await opened.close();
  expect(opened.sha256).toBe(createHash('sha256').update('a\n1\n').digest('hex'));
});
