import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { CellMark } from '../../src/app/ports/marked-copies.ts';
import { markCells } from '../../src/sheets/index.ts';
import { hasLibreOffice, savedByLibreOffice, withLibreOffice } from '../support/libre-office.ts';
import { rawParts, rawWorkbook } from '../support/raw-workbook.ts';
import { readSheets } from '../support/read-sheets.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { zip } from '../support/zip.ts';
import { zipPart } from '../support/zip-part.ts';

const folder = tempFolder();

function newFolder(): string {
  return mkdtempSync(join(folder.path, 'marks-'));
}

function mark(row: number, column: number, note: string, more: Partial<CellMark> = {}): CellMark {
  return { sheet: 'Pegawai', row, column, severity: 'error', note, ...more };
}

/** Marks cells of a file and gives the path of the copy. */
async function marked(source: string, marks: readonly CellMark[], name = 'copy.xlsx'): Promise<string> {
  const target = join(newFolder(), name);
  const copy = await markCells(source, target, marks);
  if ('defect' in copy) throw new Error(copy.defect);
  await copy.publish();
  return target;
}

/** A small workbook with a look of its own. */
async function workbook(
  change: (book: exceljs.Workbook, sheet: exceljs.Worksheet) => void = () => {},
): Promise<string> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Pegawai', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.mergeCells('A1:C1');
  sheet.getCell('A1').value = 'DAFTAR PEGAWAI';
  sheet.getRow(2).values = ['NIP', 'Golongan', 'Gaji'];
  sheet.getRow(3).values = ['197603012001122001', 'IV/z', { formula: '1+1', result: 2 }];
  sheet.getRow(4).values = ['198507152010011003', 'III/c', 5];
  sheet.getCell('B3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } };
  sheet.getColumn(1).width = 33;
  change(book, sheet);
  const path = join(newFolder(), 'asli.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}

async function open(path: string): Promise<exceljs.Worksheet> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet('Pegawai');
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function noteOf(sheet: exceljs.Worksheet, address: string): string {
  const { note } = sheet.getCell(address);
  return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
}

/** Ranges that are coloured, with the number of the format. */
function colours(sheet: exceljs.Worksheet): readonly string[] {
  const list: readonly { ref: string; rules: readonly { formulae?: readonly string[] }[] }[] = Reflect.get(
    sheet,
    'conditionalFormattings',
  );
  return list
    .filter(({ rules }) => rules.some(({ formulae }) => formulae?.[0]?.includes('binjai-pay')))
    .map(({ ref }) => ref);
}

/** Comments of the first sheet as they stand in the file: exceljs passes over those of cells that have no value. */
function commentsOf(path: string): Promise<string | null> {
  return zipPart(path, 'xl/comments1.xml');
}

describe('a returned workbook', () => {
  it('has the faulty cells coloured and commented, and everything else as it was', async () => {
    const source = await workbook();
    const copy = await marked(source, [
      mark(3, 2, 'golongan tidak terbaca'),
      mark(4, 5, 'kolom kosong', { severity: 'warning' }),
    ]);
    const sheet = await open(copy);
    expect(noteOf(sheet, 'B3')).toBe('binjai-pay:\ngolongan tidak terbaca');
    expect(await commentsOf(copy)).toMatch(
      /<comment ref="E4" authorId="0"><text>.*binjai-pay:\nkolom kosong</,
    );
    expect(colours(sheet)).toEqual(['B3', 'E4']);
    expect(await readSheets(copy)).toEqual(await readSheets(source));
    expect(sheet.getCell('B3').fill).toMatchObject({ fgColor: { argb: 'FF00FF00' } });
    expect(sheet.getCell('A1').isMerged).toBe(true);
    expect(sheet.getColumn(1).width).toBe(33);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(sheet.getCell('C3').formula).toBe('1+1');
  });

  it('is for its owner only, and leaves no temporary file', async () => {
    const copy = await marked(await workbook(), [mark(3, 2, 'salah')]);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(copy, '..'))).toEqual(['copy.xlsx']);
  });

  it('is not there unless it gets its name, and nothing remains of it when it is thrown away', async () => {
    const target = join(newFolder(), 'copy.xlsx');
    const copy = await markCells(await workbook(), target, [mark(3, 2, 'salah')]);
    if ('defect' in copy) throw new Error(copy.defect);
    expect(readdirSync(join(target, '..'))).not.toContain('copy.xlsx');
    await copy.discard();
    expect(readdirSync(join(target, '..'))).toEqual([]);
  });

  it('is the same, byte for byte, for the same marks', async () => {
    const source = await workbook();
    const [one, two] = [await marked(source, [mark(3, 2, 'a')]), await marked(source, [mark(3, 2, 'a')])];
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });

  it('keeps the comments of others; where one stands on a faulty cell, ours is put below it', async () => {
    const source = await workbook((_, sheet) => {
      sheet.getCell('B3').note = 'Periksa SK';
      sheet.getCell('A4').note = { texts: [{ text: 'Sudah ' }, { font: { bold: true }, text: 'benar' }] };
    });
    const sheet = await open(await marked(source, [mark(3, 2, 'tidak terbaca'), mark(4, 2, 'lain')]));
    expect(noteOf(sheet, 'B3')).toBe('Periksa SK\n\nbinjai-pay:\ntidak terbaca');
    expect(noteOf(sheet, 'A4')).toBe('Sudah benar');
    expect(noteOf(sheet, 'B4')).toBe('binjai-pay:\nlain');
  });

  it('returned a second time shows only what is wrong now', async () => {
    const source = await workbook((_, sheet) => {
      sheet.getCell('B3').note = 'Periksa SK';
    });
    const first = await marked(source, [mark(3, 2, 'satu'), mark(4, 1, 'dua')]);
    const sheet = await open(await marked(first, [mark(4, 2, 'tiga')]));
    expect(noteOf(sheet, 'B3')).toBe('Periksa SK');
    expect(noteOf(sheet, 'A4')).toBe('');
    expect(noteOf(sheet, 'B4')).toBe('binjai-pay:\ntiga');
    expect(colours(sheet)).toEqual(['B4']);
  });

  it('shows several problems of one cell in one comment', async () => {
    const sheet = await open(
      await marked(await workbook(), [mark(3, 2, 'kedua', { severity: 'warning' }), mark(3, 2, 'pertama')]),
    );
    expect(noteOf(sheet, 'B3')).toBe('binjai-pay:\npertama\n\nkedua');
    expect(colours(sheet)).toEqual(['B3']);
  });

  it('keeps colour rules, lists to choose from and protection of the sheet', async () => {
    const source = await workbook((_, sheet) => {
      sheet.getCell('B4').dataValidation = { type: 'list', formulae: ['"III/a,III/b"'] };
      sheet.addConditionalFormatting({
        ref: 'C3:C4',
        rules: [
          {
            type: 'cellIs',
            operator: 'greaterThan',
            formulae: [1],
            priority: 1,
            style: { font: { bold: true } },
          },
        ],
      });
      sheet.pageSetup = { orientation: 'landscape' };
      sheet.autoFilter = 'A2:C4';
    });
    const sheet = await open(await marked(source, [mark(3, 2, 'salah')]));
    expect(sheet.getCell('B4').dataValidation).toMatchObject({ type: 'list', formulae: ['"III/a,III/b"'] });
    expect(Reflect.get(sheet, 'conditionalFormattings')).toHaveLength(2);
    expect(sheet.pageSetup.orientation).toBe('landscape');
    expect(sheet.autoFilter).toBe('A2:C4');
  });

  it.skipIf(!hasLibreOffice)(
    withLibreOffice(
      'is read by LibreOffice, comments and all, read back from it as it was, and marked again then',
    ),
    async () => {
      const source = await workbook();
      const copy = await marked(source, [mark(3, 2, 'golongan <tidak> terbaca & "aneh"\nbaris dua')]);
      const saved = savedByLibreOffice(folder.path, 'xlsx', [copy]).get('copy.xlsx') ?? '';
      const sheet = await open(saved);
      expect(noteOf(sheet, 'B3')).toBe('binjai-pay:\ngolongan <tidak> terbaca & "aneh"\nbaris dua');
      const cells = async (path: string) =>
        (await readSheets(path)).map(({ rows }) => rows.map(({ number, cells }) => [number, cells]));
      expect(await cells(saved)).toEqual(await cells(source));

      const again = await open(await marked(saved, [mark(4, 2, 'dua')]));
      expect([noteOf(again, 'B3'), noteOf(again, 'B4')]).toEqual(['', 'binjai-pay:\ndua']);
      expect(colours(again)).toEqual(['B4']);
    },
  );

  it('can be marked on several sheets, and on cells that the sheet does not have', async () => {
    const source = await workbook((book) => {
      book.addWorksheet('Lain').getCell('A1').value = 'x';
    });
    const copy = await marked(source, [mark(900, 300, 'jauh'), mark(1, 1, 'lain', { sheet: 'Lain' })]);
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(copy);
    expect(book.worksheets.map((sheet) => [sheet.name, colours(sheet)])).toEqual([
      ['Pegawai', ['KN900']],
      ['Lain', ['A1']],
    ]);
  });

  it('with thousands of marks names them all in the colours, piece by piece', async () => {
    const marks = Array.from({ length: 1234 }, (_, i) => mark(i + 3, 2, `baris ${i}`));
    const copy = await marked(await workbook(), marks);
    expect(colours(await open(copy)).flatMap((ref) => ref.split(' '))).toHaveLength(1234);
    expect(await commentsOf(copy)).toContain('<comment ref="B1236"');
  });
});

describe('an unusual workbook is returned like any other', () => {
  const cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>NIP</t></is></c></row>';
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

  /** Notes and colours of the copy, read from its XML by any zip tool. */
  async function returned(
    content: Buffer,
  ): Promise<{ readonly copy: string; xml(part: string): Promise<string | null> }> {
    const source = join(newFolder(), 'aneh.xlsx');
    writeFileSync(source, content);
    const copy = await marked(source, [mark(1, 1, 'salah')]);
    return { copy, xml: (part) => zipPart(copy, part) };
  }

  it('without styles', async () => {
    const { copy, xml } = await returned(
      rawWorkbook({ sheets: [{ name: 'Pegawai', data: cells }], styles: '' }),
    );
    expect(await xml('xl/styles.xml')).toContain('<dxfs count="2">');
    expect((await readSheets(copy))[0]?.rows).toMatchObject([{ cells: ['NIP'] }]);
  });

  it('whose elements have a prefix', async () => {
    const data = `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData>${cells.replaceAll(/<(\/?)(\w)/g, '<$1x:$2')}</x:sheetData><x:pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></x:worksheet>`;
    const { copy, xml } = await returned(rawWorkbook({ sheets: [{ name: 'Pegawai', data }] }));
    const sheet = await xml('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('</x:sheetData><x:conditionalFormatting sqref="A1">');
    expect(sheet).toMatch(
      /<x:pageMargins [^>]*\/><x:legacyDrawing xmlns:r="[^"]*" r:id="rId\d+"\/><\/x:worksheet>$/,
    );
    expect((await readSheets(copy))[0]?.rows).toMatchObject([{ cells: ['NIP'] }]);
  });

  it('saved as Strict Open XML', async () => {
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const data = `<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`;
    const { xml } = await returned(rawWorkbook({ sheets: [{ name: 'Pegawai', data }], isStrict: true }));
    expect(await xml('xl/comments1.xml')).toContain(`<comments xmlns="${main}">`);
    expect(await xml('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
    );
  });

  it('whose cells say what a tag says', async () => {
    const trap =
      '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</sheetData>]]></t></is></c></row><!-- </sheetData> -->';
    const { copy, xml } = await returned(rawWorkbook({ sheets: [{ name: 'Pegawai', data: trap }] }));
    expect((await readSheets(copy))[0]?.rows).toMatchObject([{ cells: ['</sheetData>'] }]);
    expect((await xml('xl/worksheets/sheet1.xml'))?.match(/<conditionalFormatting/g)).toHaveLength(1);
  });

  it('in UTF-16, and is written as UTF-8 then', async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData>${cells.replace('NIP', 'NIP é')}</sheetData></worksheet>`;
    const part = 'xl/worksheets/sheet1.xml';
    const parts = rawParts({ sheets: [{ name: 'Pegawai', data: '' }] }).map((each) =>
      each.name === part ? { name: part, content: Buffer.from(`\ufeff${text}`, 'utf16le') } : each,
    );
    const { copy } = await returned(zip(parts));
    expect((await readSheets(copy))[0]?.rows).toMatchObject([{ cells: ['NIP é'] }]);
  });
});

describe('a returned CSV file', () => {
  const CSV = 'nip;nama;gaji\n"197603012001122001";" Siti ";=1+1\n\n198507152010011003;"Budi\nUmpama";007\n';

  it('is a workbook of text, so that no digit is lost, with each cell in the row that its line number says', async () => {
    const source = folder.file('daftar.csv', CSV);
    const copy = await marked(source, [mark(4, 1, 'salah', { sheet: null })], 'daftar.xlsx');
    const [sheet] = await readSheets(copy);
    const [original] = await readSheets(source);
    expect(sheet?.rows.map(({ number, cells }) => [number, cells])).toEqual(
      original?.rows.map(({ number, cells }) => [number, cells]),
    );
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(copy);
    const cell = book.worksheets[0]?.getCell('A4');
    expect([cell?.value, cell?.numFmt]).toEqual(['198507152010011003', '@']);
    expect(colours(book.worksheets[0] as exceljs.Worksheet)).toEqual(['A4']);
    expect(readdirSync(join(copy, '..'))).toEqual(['daftar.xlsx']);
  });
});

describe('no copy is made', () => {
  it('of a file that is no sheet', async () => {
    expect(
      await markCells(
        folder.file('rusak.xlsx', rawWorkbook({ sheets: [{ name: 'P', data: '<row' }] })),
        join(newFolder(), 'x.xlsx'),
        [mark(1, 1, 'x', { sheet: 'P' })],
      ),
    ).toEqual({ defect: 'unreadable' });
  });
});
