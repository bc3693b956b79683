import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  type CellValue,
  DateCell,
  ErrorCell,
  FormulaCell,
  type SheetRow,
} from '../../../src/app/ports/sheets.ts';
import { openSheetFile } from '../../../src/sheets/index.ts';
import { type RawWorkbook, rawParts, rawWorkbook } from '../../support/raw-workbook.ts';
import { readCells, readSheets, refusalOf } from '../../support/read-sheets.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { zip } from '../../support/zip.ts';

const folder = tempFolder();
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0&quot; hari&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="166"/></cellXfs>' +
  '<dxfs><dxf><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></dxf></dxfs>';

async function cellsOf(data: string, more: Partial<RawWorkbook> = {}): Promise<(readonly CellValue[])[]> {
  const workbook = rawWorkbook({ sheets: [{ name: 'Data', data }], styles: STYLES, ...more });
  return readCells(folder.file('cells.xlsx', workbook));
}

async function cellOf(cell: string, more: Partial<RawWorkbook> = {}): Promise<CellValue | undefined> {
  const rows = await cellsOf(`<row r="1">${cell}</row>`, more);
  return rows[0]?.[0];
}

describe('cells of a workbook', () => {
  const strings = [
    '<si><t>196501161988111003</t></si>',
    '<si><r><t xml:space="preserve">Siti </t></r><r><rPr><b/></rPr><t>Aminah</t></r></si>',
    '<si><t xml:space="preserve">  spasi &amp; _x000D_ x _x005F_x0041_ </t></si>',
    '<si><t>こ<!-- c --></t><rPh sb="0" eb="1"><t>furi</t></rPh></si>',
    '<si><t><![CDATA[a<b]]></t></si>',
    '<si><t/></si>',
  ].join('');

  it.each<[string, string, CellValue | undefined]>([
    ['an 18-digit NIP kept as text', '<c r="A1" t="s"><v>0</v></c>', '196501161988111003'],
    [
      'an 18-digit NIP kept as inline text',
      '<c r="A1" t="inlineStr"><is><t>196501161988111003</t></is></c>',
      '196501161988111003',
    ],
    ['rich text, all runs joined', '<c r="A1" t="s"><v>1</v></c>', 'Siti Aminah'],
    [
      'rich text inside the cell, all runs joined',
      '<c r="A1" t="inlineStr"><is><r><t>Bu</t></r><r><rPr><b/></rPr><t>di</t></r></is></c>',
      'Budi',
    ],
    ['spaces and escaped characters as typed', '<c r="A1" t="s"><v>2</v></c>', '  spasi & \r x _x0041_ '],
    [
      'an escaped emoji, and half of one as the sign for an unreadable character',
      '<c r="A1" t="inlineStr"><is><t>_xD83D__xDC4D_ _xD83D_</t></is></c>',
      '👍 \ufffd',
    ],
    ['text without its reading aid', '<c r="A1" t="s"><v>3</v></c>', 'こ'],
    ['text in a CDATA section', '<c r="A1" t="s"><v>4</v></c>', 'a<b'],
    ['an empty text as no value', '<c r="A1" t="s"><v>5</v></c>', undefined],
    [
      'a NIP typed as a number as the number that the file holds',
      '<c r="A1"><v>196501161988111003</v></c>',
      196501161988111000,
    ],
    ['a number in scientific notation', '<c r="A1"><v>1.96501161988111E+17</v></c>', 196501161988111000],
    ['a fraction', '<c r="A1" t="n"><v>0.1</v></c>', 0.1],
    ['a day number with a date format', '<c r="A1" s="1"><v>45992</v></c>', new DateCell('2025-12-01')],
    [
      'a day number with a custom date format',
      '<c r="A1" s="2"><v>45992</v></c>',
      new DateCell('2025-12-01'),
    ],
    ['a day number without a date format', '<c r="A1"><v>45992</v></c>', 45992],
    ['a number with a unit behind it', '<c r="A1" s="3"><v>12</v></c>', 12],
    ['a day with a time of day', '<c r="A1" s="1"><v>45992.3125</v></c>', '2025-12-01 07:30'],
    ['a time of day', '<c r="A1" s="4"><v>0.3125</v></c>', '07:30'],
    ['hours that run on', '<c r="A1" s="5"><v>1.5</v></c>', '36:00'],
    ['a day in ISO notation', '<c r="A1" t="d"><v>2025-12-01</v></c>', new DateCell('2025-12-01')],
    [
      'a day in ISO notation at midnight',
      '<c r="A1" t="d"><v>2025-12-01T00:00:00.000</v></c>',
      new DateCell('2025-12-01'),
    ],
    ['a day and time in ISO notation', '<c r="A1" t="d"><v>2025-12-01T07:30:00</v></c>', '2025-12-01 07:30'],
    ['the value of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['the text of a formula', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ['a formula whose text is empty', '<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
    ['a formula saved without its value', '<c r="A1"><f>NOW()</f></c>', new FormulaCell('NOW()')],
    ['a formula saved with an empty value', '<c r="A1"><f>1+1</f><v/></c>', new FormulaCell('1+1')],
    ['an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', new ErrorCell('#DIV/0!')],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['a cell that is only coloured', '<c r="A1" s="1"/>', undefined],
  ])('gives %s', async (_, cell, expected) => {
    expect(await cellOf(cell, { strings })).toEqual(expected);
  });

  it('counts days from 1904 in workbooks that do', async () => {
    expect(await cellOf('<c r="A1" s="1"><v>44530</v></c>', { properties: 'date1904="1"' })).toEqual(
      new DateCell('2025-12-01'),
    );
  });

  it('gives the values of a formula that was filled down, and its text where a value is missing', async () => {
    const rows = await cellsOf(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>10</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>12</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row>',
    );
    expect(rows).toEqual([[10], [12], [new FormulaCell('B1*2')]]);
  });

  it('gives a merged cell its value once, in its first cell', async () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
    expect(await cellsOf(sheet)).toEqual([[1, null, 3]]);
  });
});

describe('rows and sheets of a workbook', () => {
  it('keeps gaps: rows keep their number and cells their column', async () => {
    const data =
      '<row r="3"><c r="C3"><v>7</v></c></row><row r="9"/><row r="20" hidden="1"><c r="A20"><v>1</v></c></row>';
    const [sheet] = await readSheets(
      folder.file('gaps.xlsx', rawWorkbook({ sheets: [{ name: 'S', data }] })),
    );
    expect(sheet?.rows).toEqual([
      { number: 3, cells: [null, null, 7] },
      { number: 20, cells: [1], hidden: true },
    ]);
  });

  it('counts rows and cells that do not say where they are', async () => {
    expect(
      await cellsOf(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c><v>3</v></c></row><row><c r="B6"><v>4</v></c></row>',
      ),
    ).toEqual([[1, 2], [3], [null, 4]]);
  });

  it('delivers every sheet in the order of the tabs, hidden ones and oddly named parts included', async () => {
    const row = (value: number) => `<row r="1"><c r="A1"><v>${value}</v></c></row>`;
    const workbook = rawWorkbook({
      sheets: [
        { name: 'Pegawai &amp; Guru', data: row(1), part: 'daten/Blatt eins.xml' },
        { name: 'Arsip', data: row(2), state: 'hidden' },
        { name: 'Rahasia', data: row(3), state: 'veryHidden', part: '/elsewhere/s.xml' },
        { name: 'Grafik', data: '<x/>', kind: 'chartsheet' },
      ],
    });
    const sheets = await readSheets(folder.file('many.xlsx', workbook));
    expect(sheets.map(({ name, state, rows }) => [name, state, rows[0]?.cells[0]])).toEqual([
      ['Pegawai & Guru', 'visible', 1],
      ['Arsip', 'hidden', 2],
      ['Rahasia', 'hidden', 3],
      ['Grafik', 'visible', undefined],
    ]);
  });

  it('reads a workbook saved as "Strict Open XML"', async () => {
    expect(
      await cellsOf('<row r="1"><c r="A1" t="d"><v>2025-12-01</v></c></row>', { isStrict: true }),
    ).toEqual([[new DateCell('2025-12-01')]]);
  });

  it('reads XML whose elements carry a prefix', async () => {
    const sheet =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>NIP</x:t></x:is></x:c><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await cellsOf(sheet)).toEqual([['NIP', 5]]);
  });

  it('reads a sheet in UTF-16', async () => {
    const xml =
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="str"><v>é</v></c></row></sheetData></worksheet>';
    const parts = rawParts({ sheets: [{ name: 'S', data: '' }] }).map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, content: Buffer.from(xml, 'utf16le') } : part,
    );
    expect(await readCells(folder.file('utf16.xlsx', zip(parts)))).toEqual([['é']]);
  });

  it('skips what extensions of the format add inside rows and cells', async () => {
    const extension = '<extLst><ext uri="u"><x14:c xmlns:x14="u"><x14:v>9</x14:v></x14:c></ext></extLst>';
    expect(await cellsOf(`<row r="1"><c r="A1"><v>1</v>${extension}</c>${extension}</row>`)).toEqual([[1]]);
  });

  it('gives a row of a large sheet in its block, every block in order', async () => {
    const data = Array.from(
      { length: 30_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`,
    );
    const opened = await openSheetFile(
      folder.file('large.xlsx', rawWorkbook({ sheets: [{ name: 'S', data: data.join('') }] })),
    );
    const rows: SheetRow[] = [];
    let blocks = 0;
    for await (const block of opened.sheets[0]?.rows() ?? []) {
      blocks++;
      rows.push(...block);
    }
    await opened.close();
    expect(rows).toEqual(Array.from({ length: 30_000 }, (_, i) => ({ number: i + 1, cells: [i] })));
    expect(blocks).toBeGreaterThan(1);
  });

  it('knows the file by its SHA-256 and leaves nothing in the temporary folder', async () => {
    const path = folder.file('hash.xlsx', rawWorkbook({ sheets: [{ name: 'S', data: '<row r="1"/>' }] }));
    const temporary = join(folder.path, 'tmp');
    mkdirSync(temporary);
    vi.stubEnv('TMPDIR', temporary);
    const opened = await openSheetFile(path);
    for await (const block of opened.sheets[0]?.rows() ?? []) expect(block).toEqual([]);
    await opened.close();
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
    expect(opened).toMatchObject({
      file: 'hash.xlsx',
      format: 'xlsx',
      sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
    });
  });
});

describe('sheets that contradict themselves are refused with their place', () => {
  it.each([
    [
      'a shared text that does not exist',
      '<row r="2"><c r="B2" t="s"><v>7</v></c></row>',
      { row: 2, column: 'B' },
    ],
    ['a row number that comes back', '<row r="2"/><row r="2"/>', { row: 2 }],
    ['cells out of order', '<row r="1"><c r="B1"/><c r="A1"/></row>', { row: 1, column: 'B' }],
    ['a cell that names another row', '<row r="1"><c r="A2"><v>1</v></c></row>', { row: 1 }],
    ['a number that is none', '<row r="1"><c r="A1"><v>12a</v></c></row>', { row: 1, column: 'A' }],
    ['a number beyond all numbers', '<row r="1"><c r="A1"><v>1e999</v></c></row>', { row: 1, column: 'A' }],
    [
      'a value with elements inside',
      '<row r="1"><c r="A1"><v>12<b/>34</v></c></row>',
      { row: 1, column: 'A' },
    ],
    [
      'a formula with elements inside',
      '<row r="1"><c r="A1"><f>1<b/></f></c></row>',
      { row: 1, column: 'A' },
    ],
    ['a cell of unknown type', '<row r="1"><c r="A1" t="q"><v>1</v></c></row>', { row: 1, column: 'A' }],
    ['something that is no row', '<line r="1"/>', {}],
    ['something that is no cell', '<row r="1"><d r="A1"/></row>', { row: 1 }],
  ])('%s', async (_, data, place) => {
    const path = folder.file('odd.xlsx', rawWorkbook({ sheets: [{ name: 'Januari', data }] }));
    const [problem] = await refusalOf(path);
    expect(problem).toMatchObject({
      code: 'file-damaged',
      where: { file: 'odd.xlsx', sheet: 'Januari', ...place },
      data: { cause: 'structure', part: 'xl/worksheets/sheet1.xml' },
    });
  });

  it.each([
    ['row-beyond-sheet', '<row r="1048577"><c><v>1</v></c></row>', { row: 1_048_577 }],
    ['column-beyond-sheet', '<row r="1"><c r="XFE1"><v>1</v></c></row>', { row: 1, column: 'XFE' }],
    [
      'cell-too-long',
      `<row r="1"><c r="A1" t="str"><v>${'a'.repeat(32_768)}</v></c></row>`,
      { row: 1, column: 'A' },
    ],
    ['cell-too-long', '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { row: 1, column: 'A' }],
  ])('%s', async (code, data, place) => {
    const strings = `<si><t>${'b'.repeat(40_000)}</t></si>`;
    const path = folder.file('big.xlsx', rawWorkbook({ sheets: [{ name: 'S', data }], strings }));
    expect(await refusalOf(path)).toMatchObject([{ code, where: { sheet: 'S', ...place } }]);
  });

  it('takes a text of exactly 32,767 characters', async () => {
    const text = 'é'.repeat(32_767);
    expect(await cellOf('<c r="A1" t="s"><v>0</v></c>', { strings: `<si><t>${text}</t></si>` })).toBe(text);
  });
});
