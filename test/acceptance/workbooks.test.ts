import exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../support/office.ts';
import { payrollRows } from '../support/payroll-csv.ts';
import { type RawWorkbook, rawParts, rawWorkbook } from '../support/raw-workbook.ts';
import type { Finished } from '../support/run-cli.ts';
import { BUDI, RINA, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { zip } from '../support/zip.ts';

const HEADER = ['nip', 'berlaku', 'nama', 'jenis', 'golongan', 'mkg', 'ptkp', 'mulai'];
const folder = tempFolder();

/** Row of inline strings; a cell that starts with `<` is XML of its own. */
function row(number: number, cells: readonly string[]): string {
  const xml = cells.map((cell) => {
    const content = cell.startsWith('<') ? cell : `<t>${cell}</t>`;
    return `<c t="inlineStr"><is>${content}</is></c>`;
  });
  return `<row r="${number}">${xml.join('')}</row>`;
}

function employee(nip: string, name: string, golongan = 'III/a'): string[] {
  return [nip, '2026-01', name, golongan === 'IX' ? 'PPPK' : 'PNS', golongan, '4', 'TK/0', '2019-01-01'];
}

function oneSheet(data: string, part = 'worksheets/sheet1.xml'): RawWorkbook {
  return { sheets: [{ name: 'Pegawai', data, part }] };
}

function workbookOf(rows: readonly (readonly string[])[], part?: string): Buffer {
  return rawWorkbook(oneSheet([HEADER, ...rows].map((cells, index) => row(index + 1, cells)).join(''), part));
}

describe('an unusual but sound workbook is read whole', () => {
  let office: Office;
  let end: Finished;

  beforeAll(async () => {
    office = newOffice(folder.path);
    office.put(
      'bagian-lembar-aneh.xlsx',
      workbookOf([employee(SITI, 'Siti Contoh')], 'lembar kerja/Pegawai Kota_1.xml'),
    );
    const rich =
      '<r><t xml:space="preserve">Budi </t></r><r><rPr><b/></rPr><t>Umpama</t></r><r><t>, S.Kom.</t></r>';
    office.put('teks-kaya.xlsx', workbookOf([employee(BUDI, rich)]));
    office.put('lembar-tersembunyi.xlsx', await withHiddenSheet());
    end = office.run('import', 'bagian-lembar-aneh.xlsx', 'teks-kaya.xlsx', 'lembar-tersembunyi.xlsx');
    office.must('run', '2026-01');
  });

  it('with every row and every piece of text, whatever the part of the sheet is called', () => {
    expect(end.code).toBe(0);
    const rows = payrollRows(office.must('export', 'payroll', '2026-01', '--out', '-'));
    expect([...rows.values()].map(({ nip, nama }) => [nip, nama])).toEqual([
      [SITI, 'Siti Contoh'],
      [BUDI, 'Budi Umpama, S.Kom.'],
      [RINA, 'Rina Misal'],
    ]);
  });

  it('but for a hidden sheet, which is named in a warning', () => {
    expect(end.stderr).toContain('warning[sheet-hidden]');
    expect(end.stderr).toContain('  lembar-tersembunyi.xlsx, sheet "Arsip"\n');
    expect(office.must('import', 'lembar-tersembunyi.xlsx', '--sheet', 'Arsip')).toBe(
      'lembar-tersembunyi.xlsx [Arsip]: employees, 1 row\n\nChanges in the records of employees:\n  new employees: 1\n    198001012005011009  2026-01\n',
    );
  });
});

describe('a damaged workbook is refused as a whole', () => {
  const REFUSED: readonly (readonly [about: string, file: string, code: string, content: () => Buffer])[] = [
    ['cut off in the middle', 'terpotong.xlsx', 'file-damaged', () => cut(1 / 2)],
    ['cut off just before its end', 'hampir-utuh.xlsx', 'file-damaged', () => cut(0.97)],
    [
      'whose sheet ends within a row',
      'baris-terputus.xlsx',
      'file-damaged',
      () => rawWorkbook(oneSheet(`<worksheet><sheetData>${row(1, HEADER)}<row r="2"><c><v>1`)),
    ],
    [
      'whose sheet is not there',
      'tanpa-lembar.xlsx',
      'file-damaged',
      () => zip(rawParts(oneSheet('')).filter(({ name }) => !name.includes('sheet1'))),
    ],
    ['of another kind', 'lama.xls', 'file-not-a-sheet', () => Buffer.from('%PDF-1.7 no sheet')],
  ];
  let office: Office;
  let before: unknown;
  let end: Finished;

  beforeAll(() => {
    office = newOffice(folder.path);
    office.put('utuh.xlsx', workbookOf([employee(SITI, 'Siti Contoh')]));
    for (const [, file, , content] of REFUSED) office.put(file, content());
    before = office.data('status');
    end = office.run('import', 'utuh.xlsx', ...REFUSED.map(([, file]) => file));
  });

  it.each(REFUSED)('%s', (_, file, code) => {
    const problems = end.stderr.split('\n\n').filter((each) => each.includes(file));
    expect(problems.map((each) => /^error\[(.+?)\]/.exec(each)?.[1])).toEqual([code]);
  });

  it('and so are the sound ones that came with it', () => {
    expect(end.code).toBe(1);
    expect(end.stdout).toBe('');
    expect(office.data('status')).toEqual(before);
  });
});

/** A sound workbook of many rows, of which only the first part arrived. */
function cut(part: number): Buffer {
  const rows = Array.from({ length: 300 }, (_, i) =>
    employee(`1992030420200110${String(10 + i).slice(-2)}`, `Pegawai Contoh ${i}`),
  );
  const whole = workbookOf(rows);
  return whole.subarray(0, Math.floor(whole.length * part));
}

async function withHiddenSheet(): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  const seen = workbook.addWorksheet('Pegawai');
  seen.addRow(HEADER);
  seen.addRow(employee(RINA, 'Rina Misal', 'IX'));
  const hidden = workbook.addWorksheet('Arsip', { state: 'hidden' });
  hidden.addRow(HEADER);
  hidden.addRow(employee('198001012005011009', 'Arsip Contoh'));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
