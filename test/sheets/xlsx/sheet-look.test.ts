import { open } from 'node:fs/promises';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { ReportColumn, ReportSheet, ReportValue } from '../../../src/app/ports/reports.ts';
import { writeReport } from '../../../src/sheets/index.ts';
import { writeXlsx } from '../../../src/sheets/xlsx/write-xlsx.ts';
import { ZipArchive } from '../../../src/sheets/xlsx/zip-archive.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { xlsxCells } from '../../support/xlsx-cells.ts';

const folder = tempFolder();
const KEYS: readonly ReportColumn[] = [
  { name: 'nip', heading: 'NIP', format: 'text', width: 20 },
  { name: 'nama', heading: 'Nama', format: 'text', width: 28 },
];
const money = (name: string, more: Partial<ReportColumn> = {}): ReportColumn => ({
  name,
  heading: name,
  format: 'rupiah',
  width: 15,
  total: true,
  ...more,
});

function report(columns: readonly ReportColumn[], more: Partial<ReportSheet> = {}): ReportSheet {
  return {
    name: 'Gaji',
    titles: ['Daftar gaji'],
    notices: ['RANCANGAN'],
    columns: [...KEYS, ...columns],
    keyColumns: 2,
    rows: () => [['196501161988111003', 'Siti', ...columns.map(() => 1_000)]],
    totalLabel: 'Jumlah',
    footer: ['Segel: abc'],
    signatures: [['Mengetahui'], ['Bendahara'], ['Pembuat daftar']],
    ...more,
  };
}

async function written(sheet: ReportSheet): Promise<exceljs.Worksheet> {
  const path = join(folder.path, 'tampilan.xlsx');
  await writeReport.xlsx(path, [sheet]);
  return opened(path);
}

/** A part of a workbook as it stands in the file: exceljs does not read everything that it is made to write. */
async function partText(path: string, part: string): Promise<string> {
  const file = await open(path);
  try {
    const archive = await ZipArchive.open(file.fd, path);
    let text = '';
    for await (const piece of archive.bytes(part)) text += piece.toString('utf8');
    return text;
  } finally {
    await file.close();
  }
}

async function opened(path: string): Promise<exceljs.Worksheet> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const wide = report(Array.from({ length: 50 }, (_, i) => money(`K${i}`)));

describe('a table that is wider than a page', () => {
  it('is printed on A3, as many pages wide as can be read, people after people', async () => {
    const { pageSetup } = await written(wide);
    expect(pageSetup).toMatchObject({
      paperSize: 8,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 3,
      fitToHeight: 0,
      pageOrder: 'overThenDown',
    });
  });

  it('repeats NIP, name and headings on every page and keeps them in view', async () => {
    const sheet = await written(wide);
    expect(sheet.pageSetup).toMatchObject({ printTitlesRow: '4:4', printTitlesColumn: 'A:B' });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 4 });
  });

  it('has its titles, notes and signatures on the first page alone', async () => {
    const sheet = await written(wide);
    const texts = new Map<string, string>();
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (typeof cell.value === 'string') texts.set(cell.value, cell.address);
      });
    });
    expect(['Daftar gaji', 'RANCANGAN', 'Segel: abc'].map((text) => texts.get(text))).toEqual([
      'C1',
      'C2',
      'C8',
    ]);
    expect(['Mengetahui', 'Bendahara', 'Pembuat daftar'].map((text) => texts.get(text))).toEqual([
      'C10',
      'I10',
      'O10',
    ]);
  });
});

describe('a table that fits on a page', () => {
  it('is printed on A4, one page wide, with its titles at the left', async () => {
    const sheet = await written(report([money('A'), money('B'), money('C'), money('D'), money('E')]));
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
    expect([sheet.getCell('A1').value, sheet.getCell('A8').value]).toEqual(['Daftar gaji', 'Segel: abc']);
  });
});

describe('every page', () => {
  it('says at its foot which sheet, period and status it belongs to, and its number', async () => {
    const sheet = await written(report([], { pageNote: 'Januari 2026 · Dinas A & B' }));
    expect(sheet.headerFooter.oddFooter).toBe('&L&8&A · Januari 2026 · Dinas A && B&R&8&P / &N');
    expect((await written(report([]))).headerFooter.oddFooter).toBe('&L&8&A&R&8&P / &N');
  });
});

describe('the look of a sheet', () => {
  it('sets off the notices above the table', async () => {
    const sheet = await written(report([]));
    expect(sheet.getCell('A2').font).toMatchObject({ bold: true, color: { argb: 'FFC00000' } });
    expect(sheet.getCell('A3').value).toBeNull();
  });

  it('shows rows of sums in bold on grey, the last between two strong lines', async () => {
    const rows: ReportValue[][] = [
      ['1', 'detail', 1],
      ['2', 'subtotal', 2],
      ['3', 'total', 3],
    ];
    const sheet = await written(
      report([money('A', { total: false })], {
        rows: () => rows,
        emphasis: ([, kind]) => (kind === 'subtotal' || kind === 'total' ? kind : null),
      }),
    );
    const look = [5, 6, 7].map((row) => {
      const { font, fill, border } = sheet.getCell(`C${row}`);
      return [font?.bold === true, fill?.type === 'pattern' && fill.pattern, border?.top?.style];
    });
    expect(look).toEqual([
      [false, 'none', 'thin'],
      [true, 'solid', 'thin'],
      [true, 'solid', 'medium'],
    ]);
  });

  it('leaves out columns that are for programs, and sums and filters the others where they stand', async () => {
    const path = join(folder.path, 'tanpa.xlsx');
    await writeReport.xlsx(path, [
      report([money('A')], {
        columns: [{ name: 'kode', heading: 'Kode', format: 'text', csvOnly: true }, ...KEYS, money('A')],
        rows: () => [
          ['x', '1', 'Siti', 5],
          ['y', '2', 'Budi', 7],
        ],
      }),
    ]);
    const [sheet] = await xlsxCells(path);
    expect(sheet?.autoFilter).toBe('A4:C6');
    expect(sheet?.rows.slice(3, 7).map((row) => row.map(({ value }) => value))).toEqual([
      ['NIP', 'Nama', 'A'],
      ['1', 'Siti', 5],
      ['2', 'Budi', 7],
      ['Jumlah', null, 12],
    ]);
    expect(sheet?.rows[6]?.[2]?.formula).toBe('SUM(C5:C6)');
  });

  it('offers to fold columns away, and shows them at first', async () => {
    const sheet = await written(report([money('A', { foldable: true }), money('B')]));
    expect([2, 3, 4].map((column) => sheet.getColumn(column).outlineLevel)).toEqual([0, 1, 0]);
    expect(sheet.getColumn(3).hidden).toBe(false);
    expect(sheet.properties.outlineLevelCol).toBe(1);
  });

  it('wraps long text, in rows that are as tall as it needs', async () => {
    const sheet = await written(
      report([], {
        rows: () => [
          ['196501161988111003', 'Siti'],
          ['197001011990012001', 'Siti Aminah Nur Hidayah binti Abdullah, S.E., M.M.'],
        ],
      }),
    );
    expect(sheet.getCell('B5').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
    expect(sheet.getCell('A5').alignment.wrapText).toBeUndefined();
    expect([sheet.getRow(5).height, sheet.getRow(6).height]).toEqual([undefined, 30]);
  });

  it('never makes a column so narrow that a word of its heading is cut', async () => {
    const sheet = await written(report([money('A', { heading: 'TPP ditahan (pegawai)', width: 6 })]));
    expect(sheet.getColumn(3).width).toBe(11);
  });

  it('makes a total smaller that its column is too narrow for', async () => {
    const sheet = await written(report([money('A')]));
    expect(sheet.getCell('C6').alignment).toMatchObject({ shrinkToFit: true, horizontal: 'right' });
  });

  it('keeps Excel from marking identity numbers as mistakes, on every sheet of a long table', async () => {
    const path = join(folder.path, 'nomor.xlsx');
    const rows = Array.from({ length: 8 }, (_, i): ReportValue[] => [`19650116198811100${i}`, 'Siti']);
    await writeXlsx(path, [report([], { rows: () => rows, footer: [], signatures: [] })], 13);
    const mark = (range: string) =>
      `</headerFooter><ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
    expect(await partText(path, 'xl/worksheets/sheet1.xml')).toContain(mark('A4:B10'));
    expect(await partText(path, 'xl/worksheets/sheet2.xml')).toContain(mark('A4:B6'));
  });
});

describe('bars behind amounts', () => {
  it('stand behind the rows of their column alone, from 0 to the largest, and behind nothing of an empty table', async () => {
    const path = join(folder.path, 'batang.xlsx');
    const bars = [money('gaji'), money('diterima', { bars: true })];
    await writeXlsx(path, [report(bars), report(bars, { name: 'Kosong', rows: () => [] })]);
    const [text, empty] = await Promise.all(
      ['sheet1', 'sheet2'].map((name) => partText(path, `xl/worksheets/${name}.xml`)),
    );
    expect(text?.match(/<conditionalFormatting.*<\/conditionalFormatting>/)?.[0]).toBe(
      '<conditionalFormatting sqref="D5:D5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/>' +
        '<cfvo type="max"/><color rgb="FF9DC3E6"/></dataBar></cfRule></conditionalFormatting>',
    );
    expect(empty).not.toContain('conditionalFormatting');
  });
});
