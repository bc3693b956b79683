import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { DataRejectedError } from '../../src/app/errors.ts';
import { newDesk } from '../support/desk.ts';
import { type RawWorkbook, rawParts, rawWorkbook } from '../support/raw-workbook.ts';
import { recordedFacts } from '../support/recorded-facts.ts';
import { xmlWorkbook } from '../support/sheet-xml.ts';
import { SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { zip } from '../support/zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEADER = ['nip', 'nama', 'jenis', 'golongan', 'mkg', 'ptkp', 'mulai'] as const;
const folder = tempFolder();

/** The row of an employee whose facts are known, but for what is odd about it. */
function employee(
  odd: Partial<Record<(typeof HEADER)[number], string | number>> = {},
): readonly (string | number)[] {
  const sound = {
    nip: SITI,
    nama: 'Siti Contoh',
    jenis: 'PNS',
    golongan: 'III/a',
    mkg: 4,
    ptkp: 'TK/0',
    mulai: '2019-01-01',
  };
  return HEADER.map((column) => odd[column] ?? sound[column]);
}

function sheet(odd: Parameters<typeof employee>[0], more: Partial<RawWorkbook> = {}): Buffer {
  return xmlWorkbook([{ name: 'Pegawai', rows: [HEADER, employee(odd)] }], more);
}

/** The row in XML of its own, each cell a text inside the cell. */
function plainRows(cell: (text: string) => string, row: (cells: string) => string): string {
  return [HEADER, employee()].map((cells) => row(cells.map((each) => cell(String(each))).join(''))).join('');
}

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const WITHOUT_REFERENCES = plainRows(inline, (cells) => `<row>${cells}</row>`);
const PREFIXED = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${plainRows(
  (text) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`,
  (cells) => `<x:row>${cells}</x:row>`,
)}</x:sheetData></x:worksheet>`;

const GOOGLE =
  `<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>' +
  `<sheetData>${WITHOUT_REFERENCES}</sheetData><drawing r:id="rId1"/></worksheet>`;

/** What comes of each: the facts that differ from those of a sound sheet, or the one problem with its cell. */
type Outcome =
  | { readonly facts: Readonly<Record<string, string | number>> }
  | { readonly problem: string; readonly at?: object };

const SAME: Outcome = { facts: {} };

/** Workbooks on which libraries that read XLSX have lost or changed something. */
const ODD: readonly (readonly [about: string, content: () => Buffer, outcome: Outcome])[] = [
  [
    'rich text inside the cell',
    () => sheet({ nama: '<c t="inlineStr"><is><r><t>Bu</t></r><r><rPr><b/></rPr><t>di</t></r></is></c>' }),
    { facts: { nama: 'Budi' } },
  ],
  [
    'rich text that is shared',
    () =>
      sheet(
        { nama: '<c t="s"><v>0</v></c>' },
        { strings: '<si><r><t xml:space="preserve">Siti </t></r><r><rPr><b/></rPr><t>Aminah</t></r></si>' },
      ),
    { facts: { nama: 'Siti Aminah' } },
  ],
  [
    'text with its reading aid (phonetic)',
    () =>
      sheet(
        { nama: '<c t="s"><v>0</v></c>' },
        { strings: '<si><t>Sri</t><rPh sb="0" eb="1"><t>furi</t></rPh></si>' },
      ),
    { facts: { nama: 'Sri' } },
  ],
  [
    'text with an escaped line end',
    () => sheet({ nama: '<c t="inlineStr"><is><t>Siti_x000D_\nContoh</t></is></c>' }),
    { facts: { nama: 'Siti Contoh' } },
  ],
  [
    'a day in ISO notation',
    () => sheet({ mulai: '<c t="d"><v>2025-12-01</v></c>' }),
    { facts: { mulai: '2025-12-01' } },
  ],
  [
    'a day in the format of the program that wrote it',
    () => sheet({ mulai: '<c s="1"><v>45992</v></c>' }),
    { facts: { mulai: '2025-12-01' } },
  ],
  [
    'a day counted from 1904',
    () => sheet({ mulai: '<c s="1"><v>44530</v></c>' }, { properties: 'date1904="1"' }),
    { facts: { mulai: '2025-12-01' } },
  ],
  ['a formula with its value', () => sheet({ mkg: '<c><f>2+5</f><v>7</v></c>' }), { facts: { mkg: 7 } }],
  [
    'a formula that failed',
    () => sheet({ mkg: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }),
    { problem: 'cell-error', at: { row: 2, column: 'E' } },
  ],
  [
    'a formula saved without its value',
    () => sheet({ mkg: '<c><f>2+5</f></c>' }),
    { problem: 'cell-formula', at: { row: 2, column: 'E' } },
  ],
  [
    'a NIP of 18 digits stored as text',
    () => sheet({ nip: '<c t="s"><v>0</v></c>' }, { strings: `<si><t>${SITI}</t></si>` }),
    SAME,
  ],
  [
    'a NIP of 18 digits stored as a number',
    () => sheet({ nip: `<c><v>${SITI}</v></c>` }),
    { problem: 'id-stored-as-number', at: { row: 2, column: 'A' } },
  ],
  [
    'rows and cells that do not say where they are',
    () => rawWorkbook({ sheets: [{ name: 'Pegawai', data: WITHOUT_REFERENCES }] }),
    SAME,
  ],
  [
    'a sheet whose part has an unusual name',
    () =>
      rawWorkbook({
        sheets: [{ name: 'Pegawai', data: WITHOUT_REFERENCES, part: 'lembar kerja/Pegawai Kota_1.xml' }],
      }),
    SAME,
  ],
  [
    'a sheet as Google Sheets writes it',
    () => rawWorkbook({ sheets: [{ name: 'Pegawai', data: GOOGLE }] }),
    SAME,
  ],
  [
    'XML whose elements carry a prefix',
    () => rawWorkbook({ sheets: [{ name: 'Pegawai', data: `<?xml version="1.0"?>${PREFIXED}` }] }),
    SAME,
  ],
  [
    '"Strict Open XML"',
    () => rawWorkbook({ sheets: [{ name: 'Pegawai', data: WITHOUT_REFERENCES }], isStrict: true }),
    SAME,
  ],
  ['a workbook of which only half arrived', () => cut(1 / 2), { problem: 'file-damaged' }],
  ['a workbook without its last bytes', () => cut(0.97), { problem: 'file-damaged' }],
  [
    'a sheet that ends within a row',
    () =>
      rawWorkbook({
        sheets: [{ name: 'Pegawai', data: `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c><v>1` }],
      }),
    { problem: 'file-damaged', at: { sheet: 'Pegawai' } },
  ],
  [
    'a workbook that lacks its sheet',
    () =>
      zip(
        rawParts({ sheets: [{ name: 'Pegawai', data: '' }] }).filter(({ name }) => !name.includes('sheet1')),
      ),
    { problem: 'file-damaged', at: { sheet: 'Pegawai' } },
  ],
];

/** A sound workbook of many rows, of which only the first part arrived. */
function cut(part: number): Buffer {
  const rows = Array.from({ length: 300 }, (_, i) => employee({ nama: `Pegawai Contoh ${i}` }));
  const whole = xmlWorkbook([{ name: 'Pegawai', rows: [HEADER, ...rows] }]);
  return whole.subarray(0, Math.floor(whole.length * part));
}

describe('an odd workbook gives the right facts, or the one problem with its cell', () => {
  it.each(ODD)('%s', async (_, content, outcome) => {
    const desk = await newDesk(folder.path);
    desk.put('pegawai.xlsx', content());
    if ('facts' in outcome) {
      const { warnings } = await desk.import('pegawai.xlsx', { period: '2026-01' });
      expect(warnings).toEqual([]);
    } else {
      const error: unknown = await desk
        .import('pegawai.xlsx', { period: '2026-01' })
        .catch((reason: unknown) => reason);
      if (!(error instanceof DataRejectedError)) throw error;
      expect(error.problems).toMatchObject([
        { code: outcome.problem, severity: 'error', where: { file: 'pegawai.xlsx', ...outcome.at } },
      ]);
    }
    desk.store.close();
    const expected = 'facts' in outcome ? [employee(outcome.facts)] : [];
    expect(recordedFacts(desk, 'employee', HEADER.join(', '))).toEqual(expected);
  });
});

describe('workbooks of one command', () => {
  it('are refused together when one is damaged', async () => {
    const desk = await newDesk(folder.path);
    desk.put('utuh.xlsx', sheet({}));
    desk.put('rusak.xlsx', cut(1 / 2));
    desk.put('lama.xls', '%PDF-1.7 no sheet');
    await expect(
      desk.import(['utuh.xlsx', 'rusak.xlsx', 'lama.xls'], { period: '2026-01' }),
    ).rejects.toMatchObject({
      problems: [
        { code: 'file-damaged', where: { file: 'rusak.xlsx' } },
        { code: 'file-not-a-sheet', where: { file: 'lama.xls' } },
      ],
    });
    expect(desk.store.watermark()).toBe(0);
    desk.store.close();
  });

  it('pass over a hidden sheet with a warning, unless it is asked for', async () => {
    const desk = await newDesk(folder.path);
    const workbook = new exceljs.Workbook();
    const seen = workbook.addWorksheet('Pegawai');
    seen.addRows([[...HEADER], [...employee()]]);
    const hidden = workbook.addWorksheet('Arsip', { state: 'hidden' });
    hidden.addRows([[...HEADER], [...employee({ nip: '198001012005011009', nama: 'Arsip Contoh' })]]);
    desk.put('pegawai.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    const { sheets, warnings } = await desk.import('pegawai.xlsx', { period: '2026-01' });
    expect(sheets).toMatchObject([{ sheet: 'Pegawai', rows: 1 }]);
    expect(warnings).toMatchObject([{ code: 'sheet-hidden', where: { sheet: 'Arsip' } }]);
    const asked = await desk.import('pegawai.xlsx', { period: '2026-01', sheet: 'Arsip' });
    expect(asked.sheets).toMatchObject([{ sheet: 'Arsip', rows: 1 }]);
    desk.store.close();
  });
});
