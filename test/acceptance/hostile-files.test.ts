import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../support/office.ts';
import { rawParts, rawWorkbook } from '../support/raw-workbook.ts';
import { type Finished, runCli } from '../support/run-cli.ts';
import { BUDI, EMPLOYEE_HEADER, employeesCsv } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { type ZipPart, zip } from '../support/zip.ts';

/** Heap that the program may use, in megabytes; a sheet of 500,000 rows needs less. */
const HEAP = 160;
/** Most memory of the whole process, in megabytes: heap, inflated pieces, Node itself. */
const MEMORY = 400;
/** Seconds for all hostile files together. */
const PATIENCE = 60;

const MEGABYTE = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEADER =
  '<row r="1"><c t="inlineStr"><is><t>nip</t></is></c><c t="inlineStr"><is><t>mkg</t></is></c></row>';
const folder = tempFolder();

function workbook(data: string, strings = ''): ZipPart[] {
  return rawParts({ sheets: [{ name: 'Januari', data }], strings });
}

/** The workbook with one part exchanged. */
function withPart(name: string, content: string | Buffer, parts = workbook('<row/>')): Buffer {
  return zip(parts.map((part) => (part.name === name ? { ...part, content } : part)));
}

function sheetWith(inside: string): string {
  return `<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
}

function manySheets(count: number, part?: string): ZipPart[] {
  const sheets = Array.from({ length: count }, (_, i) => ({
    name: `S${i}`,
    data: '<row/>',
    ...(part && { part }),
  }));
  const parts = new Map(rawParts({ sheets }).map((each) => [each.name, each]));
  return [...parts.values()];
}

function escapingPart(name: string): Buffer {
  return zip([...workbook('<row/>'), { name, content: 'x' }]);
}

interface Hostile {
  readonly about: string;
  readonly file: string;
  readonly content: () => string | Buffer;
  readonly code: string;
  readonly at?: Readonly<Record<string, unknown>>;
}

const HOSTILE: readonly Hostile[] = [
  {
    about: 'a zip bomb in one part',
    file: 'bom.xlsx',
    content: () => withPart(SHEET, Buffer.alloc(101 * MEGABYTE, ' ')),
    code: 'file-inflates-too-much',
  },
  {
    about: 'a zip bomb of many parts that are harmless one by one',
    file: 'bom-banyak.xlsx',
    content: () => {
      const content = Buffer.alloc(8 * MEGABYTE);
      return zip([
        ...workbook('<row/>'),
        ...Array.from({ length: 30 }, (_, i) => ({ name: `m${i}`, content })),
      ]);
    },
    code: 'file-inflates-too-much',
  },
  {
    about: 'a zip bomb whose parts lie over each other',
    file: 'bom-bertumpuk.xlsx',
    content: () =>
      zip([
        ...workbook('<row/>'),
        {
          name: 'm',
          content: Buffer.alloc(90 * MEGABYTE),
          aliases: Array.from({ length: 900 }, (_, i) => `m${i}`),
        },
      ]),
    code: 'file-damaged',
  },
  {
    about: 'one part that stands behind many sheets',
    file: 'lembar-kembar.xlsx',
    content: () => zip(manySheets(3, 'worksheets/satu.xml')),
    code: 'file-damaged',
    at: { sheet: 'S1' },
  },
  {
    about: 'more sheets than parts can be',
    file: 'lembar-terlalu-banyak.xlsx',
    content: () =>
      withPart(
        'xl/workbook.xml',
        `<workbook xmlns="${MAIN}"><sheets>${'<sheet name="S" id="x"/>'.repeat(10_001)}</sheets></workbook>`,
      ),
    code: 'file-damaged',
  },
  {
    about: 'XML nested a million deep',
    file: 'xml-dalam.xlsx',
    content: () => withPart(SHEET, sheetWith(`<sheetViews>${'<a>'.repeat(1_000_000)}`)),
    code: 'file-damaged',
  },
  {
    about: 'entities that unfold into each other',
    file: 'entitas.xlsx',
    content: () => withPart(SHEET, `<!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${sheetWith('&b;')}`),
    code: 'file-damaged',
  },
  {
    about: 'an entity that names a file of this machine',
    file: 'entitas-luar.xlsx',
    content: () =>
      withPart(
        STRINGS,
        `<!DOCTYPE s [<!ENTITY f SYSTEM "file:///etc/passwd">]><sst xmlns="${MAIN}"><si><t>&f;</t></si></sst>`,
      ),
    code: 'file-damaged',
  },
  {
    about: 'a sheet that lies outside the file',
    file: 'lembar-luar.xlsx',
    content: () =>
      withPart(
        'xl/_rels/workbook.xml.rels',
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="file:///etc/passwd"/></Relationships>',
      ),
    code: 'file-damaged',
    at: { sheet: 'Januari' },
  },
  {
    about: 'a part whose name leads out of the folder',
    file: 'jalur-naik.xlsx',
    content: () => escapingPart('../../../keluar.txt'),
    code: 'file-damaged',
  },
  {
    about: 'a part whose name begins at the root',
    file: 'jalur-akar.xlsx',
    content: () => escapingPart('/keluar.txt'),
    code: 'file-damaged',
  },
  {
    about: 'a part whose name has a drive in it',
    file: 'jalur-cakram.xlsx',
    content: () => escapingPart('C:\\keluar.txt'),
    code: 'file-damaged',
  },
  {
    about: 'a cell in the last column of every row: billions of cells claimed by a small file',
    file: 'sel-terjauh.xlsx',
    content: () =>
      rawWorkbook({
        sheets: [
          {
            name: 'Januari',
            data:
              HEADER +
              Array.from(
                { length: 40_000 },
                (_, i) => `<row r="${i + 2}"><c r="XFD${i + 2}"><v>1</v></c></row>`,
              ).join(''),
          },
        ],
      }),
    code: 'file-inflates-too-much',
    at: { sheet: 'Januari' },
  },
  {
    about: 'a row beyond the last one',
    file: 'baris-jauh.xlsx',
    content: () => zip(workbook('<row r="99999999999"><c><v>1</v></c></row>')),
    code: 'row-beyond-sheet',
    at: { sheet: 'Januari', row: 99_999_999_999 },
  },
  {
    about: 'a row of five million cells',
    file: 'kolom-jauh.csv',
    content: () => `nip,nama\n${'1,'.repeat(3_000_000)}\n`,
    code: 'column-beyond-sheet',
    at: { row: 2 },
  },
  {
    about: 'a character of no width in a workbook',
    file: 'nol.xlsx',
    content: () => withPart(STRINGS, `<sst xmlns="${MAIN}"><si><t>a&#0;b</t></si></sst>`),
    code: 'file-damaged',
  },
  {
    about: 'NUL bytes in CSV',
    file: 'nol.csv',
    content: () => Buffer.concat([Buffer.from('nip,nama\n'), Buffer.alloc(9 * MEGABYTE)]),
    code: 'file-nul-bytes',
  },
  {
    about: 'a CSV cell of 10 MB',
    file: 'sel-besar.csv',
    content: () => `nip,nama\n${BUDI},${'x'.repeat(10 * MEGABYTE)}\n`,
    code: 'cell-too-long',
    at: { row: 2 },
  },
  {
    about: 'a quote that swallows 10 MB of CSV',
    file: 'kutip-besar.csv',
    content: () => `nip,nama\n${BUDI},"${'x\n'.repeat(5 * MEGABYTE)}`,
    code: 'csv-quote-broken',
    at: { row: 2 },
  },
  {
    about: 'a workbook cell of 10 MB',
    file: 'sel-besar.xlsx',
    content: () =>
      zip(
        workbook(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(10 * MEGABYTE)}</t></is></c></row>`),
      ),
    code: 'cell-too-long',
    at: { sheet: 'Januari', row: 1, column: 'A' },
  },
  {
    about: 'a workbook cell of 10 MB in ten thousand pieces',
    file: 'sel-berkeping.xlsx',
    content: () => {
      const pieces = `<r><t>${'x'.repeat(1000)}</t></r>`.repeat(10_000);
      return zip(workbook(`<row r="1"><c r="A1" t="inlineStr"><is>${pieces}</is></c></row>`));
    },
    code: 'cell-too-long',
    at: { sheet: 'Januari', row: 1, column: 'A' },
  },
  {
    about: 'a shared text of 10 MB',
    file: 'teks-besar.xlsx',
    content: () => zip(workbook('<row/>', `<si><t>${'x'.repeat(10 * MEGABYTE)}</t></si>`)),
    code: 'cell-too-long',
  },
  {
    about: 'an attribute of 10 MB',
    file: 'atribut-besar.xlsx',
    content: () => zip(workbook(`<row r="1" x="${'x'.repeat(10 * MEGABYTE)}"/>`)),
    code: 'file-damaged',
  },
  {
    about: 'formulas of a megabyte each',
    file: 'rumus-besar.xlsx',
    content: () => {
      const cell = (i: number) => `<c><f t="shared" si="${i}">${'1+'.repeat(250_000)}1</f></c>`;
      return zip(workbook(`<row>${Array.from({ length: 80 }, (_, i) => cell(i)).join('')}</row>`));
    },
    code: 'sheet-kind-unknown',
    at: { sheet: 'Januari' },
  },
  {
    about: 'a million cell styles',
    file: 'gaya-banyak.xlsx',
    content: () =>
      withPart(
        'xl/styles.xml',
        `<styleSheet xmlns="${MAIN}"><cellXfs>${'<xf/>'.repeat(1_000_000)}</cellXfs></styleSheet>`,
      ),
    code: 'file-damaged',
  },
  {
    about: 'an element inside a value, which would end the row early',
    file: 'nilai-bersarang.xlsx',
    content: () => zip(workbook('<row r="1"><c r="A1"><v>12<b/>34</v></c></row>')),
    code: 'file-damaged',
    at: { sheet: 'Januari', row: 1, column: 'A' },
  },
];

interface Document {
  readonly ok: boolean;
  readonly problems: readonly Readonly<Record<string, unknown>>[];
}

describe('hostile files, all in one command', () => {
  let office: Office;
  let before: unknown;
  let end: Finished;
  let seconds: number;
  let megabytes: number;
  let document: Document;

  beforeAll(() => {
    office = newOffice(folder.path);
    office.put('pegawai.csv', employeesCsv());
    office.must('import', 'pegawai.csv');
    for (const { file, content } of HOSTILE) office.put(file, content());
    const report = office.put(
      'memori.cjs',
      'process.on("exit", () => require("node:fs").writeFileSync("memori.txt", String(process.resourceUsage().maxRSS)));',
    );
    before = office.data('status');
    const start = performance.now();
    end = runCli(['import', ...HOSTILE.map(({ file }) => file), '--json'], {
      cwd: office.dir,
      env: { NODE_OPTIONS: `--max-old-space-size=${HEAP} --require ${office.path(report)}` },
    });
    seconds = (performance.now() - start) / 1000;
    megabytes = Number(office.read('memori.txt')) / 1024;
    document = JSON.parse(end.stdout) as Document;
  });

  it.each(HOSTILE.map((each) => [each.about, each] as const))('%s is refused', (_, { file, code, at }) => {
    const found = document.problems.filter(
      (problem) => problem.file === file && problem.severity === 'error',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code, ...at });
    expect(found[0]?.message).toMatch(/\w/);
    expect(found[0]?.remedy).toMatch(/\w/);
  });

  it('are refused together, and nothing is stored', () => {
    expect(end.code).toBe(1);
    expect(document.ok).toBe(false);
    expect(office.data('status')).toEqual(before);
  });

  it('take bounded time and memory', () => {
    expect(seconds).toBeLessThan(PATIENCE);
    expect(megabytes).toBeLessThan(MEMORY);
  });

  it('leave no file behind', () => {
    const known = new Set([...HOSTILE.map(({ file }) => file), 'pegawai.csv', 'memori.cjs', 'memori.txt']);
    const strange = readdirSync(office.dir).filter(
      (name) => !known.has(name) && !name.startsWith('binjai-pay.db'),
    );
    expect(strange).toEqual([]);
    expect(readdirSync(join(office.dir, '..')).filter((name) => name.includes('keluar'))).toEqual([]);
  });
});

describe('claims that are only words', () => {
  it('such as a dimension of 17 billion cells or four billion shared texts change nothing', () => {
    const office = newOffice(folder.path);
    const row = (cells: readonly string[]) =>
      `<row spans="1:16384">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
    const [header = [], ...rows] = employeesCsv()
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const data = sheetWith(
      `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols><sheetData>${[header, ...rows].map(row).join('')}</sheetData><mergeCells count="4294967295"><mergeCell ref="A60:XFD1048576"/></mergeCells>`,
    );
    const parts = workbook(data).map((part) =>
      part.name === STRINGS
        ? { ...part, content: `<sst xmlns="${MAIN}" count="4294967295" uniqueCount="4294967295"/>` }
        : part,
    );
    office.put('klaim.xlsx', zip(parts));
    expect(header).toEqual(EMPLOYEE_HEADER.split(','));
    expect(office.must('import', 'klaim.xlsx')).toBe(
      'klaim.xlsx [Januari]: employees, 3 rows\n\nChanges in the records of employees:\n  new employees: 3\n',
    );
  });
});
