import { describe, expect, it } from 'vitest';
import { DataRejectedError } from '../../../src/app/errors.ts';
import { type RawWorkbook, rawParts, rawWorkbook } from '../../support/raw-workbook.ts';
import { readSheets, refusalOf } from '../../support/read-sheets.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type ZipPart, zip } from '../../support/zip.ts';

const folder = tempFolder();
const ROWS = Array.from(
  { length: 2000 },
  (_, i) =>
    `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i}</v></c><c r="B${i + 1}"><v>${(i * 7919) % 100_003}</v></c></row>`,
);
const STRINGS = ROWS.map((_, i) => `<si><t>Pegawai ${(i * 7919) % 100_003}</t></si>`);
const WORKBOOK: RawWorkbook = {
  sheets: [
    { name: 'Satu', data: ROWS.join('') },
    { name: 'Dua', data: ROWS.slice(0, 300).join('') },
  ],
  strings: STRINGS.join(''),
};

/** The content, or the refusal; anything else thrown fails the test. */
async function readOrRefused(bytes: Buffer): Promise<string> {
  const path = folder.file('broken.xlsx', bytes);
  try {
    return JSON.stringify(await readSheets(path));
  } catch (error) {
    if (error instanceof DataRejectedError && error.problems.length === 1) return 'refused';
    throw error;
  }
}

async function refused(parts: readonly ZipPart[]): Promise<unknown> {
  return (await refusalOf(folder.file('part.xlsx', zip(parts))))[0];
}

function changed(name: string, change: (part: ZipPart) => ZipPart): ZipPart[] {
  return rawParts(WORKBOOK).map((part) => (part.name === name ? change(part) : part));
}

describe('a damaged workbook is read whole or refused, never shorter', () => {
  const whole = rawWorkbook(WORKBOOK);

  it('when it is cut off anywhere', async () => {
    for (let cut = 1; cut <= 40; cut++) {
      expect(await readOrRefused(whole.subarray(0, Math.floor((whole.length * cut) / 41)))).toBe('refused');
    }
    for (let lost = 1; lost <= 30; lost++) {
      expect(await readOrRefused(whole.subarray(0, whole.length - lost))).toBe('refused');
    }
  });

  it('when single bytes of it changed', async () => {
    const complete = await readOrRefused(whole);
    let refusals = 0;
    for (let at = 0; at < 120; at++) {
      const bytes = Buffer.from(whole);
      const position = Math.floor((whole.length * at) / 120);
      bytes[position] = (bytes[position] ?? 0) ^ 0x10;
      const result = await readOrRefused(bytes);
      if (result === 'refused') refusals++;
      else expect(result).toBe(complete);
    }
    expect(refusals).toBeGreaterThan(100);
  });

  it('when a part is shorter than the archive says, or another text than it was', async () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const damaged = (cause: string, part: string) => ({ code: 'file-damaged', data: { cause, part } });
    expect(
      await refused(changed(sheet, (part) => ({ ...part, claimedSize: part.content.length + 1 }))),
    ).toMatchObject(damaged('size', sheet));
    expect(
      await refused(changed(sheet, (part) => ({ ...part, claimedSize: part.content.length - 1 }))),
    ).toMatchObject(damaged('size', sheet));
    expect(await refused(changed(sheet, (part) => ({ ...part, claimedChecksum: 1 })))).toMatchObject(
      damaged('checksum', sheet),
    );
    expect(
      await refused(changed(sheet, (part) => ({ ...part, content: part.content.slice(0, -30) }))),
    ).toMatchObject(damaged('xml', sheet));
  });

  it('when a sheet that the workbook lists is missing, or has no data', async () => {
    const sheet = 'xl/worksheets/sheet2.xml';
    expect(await refused(rawParts(WORKBOOK).filter(({ name }) => name !== sheet))).toMatchObject({
      code: 'file-damaged',
      where: { sheet: 'Dua' },
      data: { cause: 'part-missing', part: sheet },
    });
    const empty = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    expect(await refused(changed(sheet, (part) => ({ ...part, content: empty })))).toMatchObject({
      code: 'file-damaged',
      where: { sheet: 'Dua' },
      data: { cause: 'structure' },
    });
  });

  it('when two parts have one name', async () => {
    const parts = rawParts(WORKBOOK);
    const twin = { name: 'xl/worksheets/SHEET1.xml', content: '<x/>' };
    expect(await refused([...parts, twin])).toMatchObject({
      code: 'file-damaged',
      data: { cause: 'archive' },
    });
  });

  it('when its XML brings entities of its own', async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>';
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(await refused(changed(sheet, (part) => ({ ...part, content: bomb })))).toMatchObject({
      code: 'file-damaged',
      data: { cause: 'xml', part: sheet },
    });
  });

  it('when it would inflate beyond all measure', async () => {
    const bomb = Buffer.alloc(101 * 1024 * 1024, ' ');
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(await refused(changed(sheet, (part) => ({ ...part, content: bomb })))).toMatchObject({
      code: 'file-inflates-too-much',
      data: { part: sheet },
    });
  });
});

describe('an archive that is no workbook is refused by its kind', () => {
  const rels = (target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/officeDocument" Target="${target}"/></Relationships>`;

  it.each<[string, string, ZipPart[]]>([
    [
      'an OpenDocument spreadsheet',
      'file-ods',
      [{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true }],
    ],
    [
      'an OpenDocument text',
      'file-not-a-sheet',
      [{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', isStored: true }],
    ],
    [
      'a binary workbook',
      'file-xlsb',
      [
        { name: '_rels/.rels', content: rels('xl/workbook.bin') },
        { name: 'xl/workbook.bin', content: '1' },
      ],
    ],
    [
      'a text document',
      'file-not-a-sheet',
      [
        { name: '_rels/.rels', content: rels('word/document.xml') },
        { name: 'word/document.xml', content: '<w:document xmlns:w="w"/>' },
      ],
    ],
    ['any other archive', 'file-not-a-sheet', [{ name: 'foto.jpg', content: 'x' }]],
    [
      'an archive with a password',
      'file-encrypted',
      [{ name: '_rels/.rels', content: rels('xl/workbook.xml'), flags: 1 }],
    ],
    [
      'an old macro sheet',
      'file-not-a-sheet',
      rawParts({ sheets: [{ name: 'M', data: '', kind: 'xlMacrosheet' }] }),
    ],
  ])('%s', async (_, code, parts) => {
    expect(await refused(parts)).toMatchObject({ code, where: { file: 'part.xlsx' } });
  });
});
