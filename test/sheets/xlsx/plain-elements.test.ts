import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataRejectedError } from '../../../src/app/errors.ts';
import type { SheetRow } from '../../../src/app/ports/sheets.ts';
import { PlainElementReader } from '../../../src/sheets/xlsx/plain-elements.ts';
import { SerialDates } from '../../../src/sheets/xlsx/serial-date.ts';
import { SharedStrings } from '../../../src/sheets/xlsx/shared-strings.ts';
import { SheetParser } from '../../../src/sheets/xlsx/sheet-parser.ts';
import { expectEqual } from '../../support/expect-equal.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { readCells } from '../../support/read-sheets.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
const HEAD =
  '<?xml version="1.0"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
/** A comment: everything behind it is read by the strict parser alone. */
const COMMENT = '<!-- nothing plain from here -->';

function sharedStrings(): SharedStrings {
  const strings = new SharedStrings();
  for (const text of ['nip', 'Siti Aminah', '']) strings.add(text);
  return strings;
}

const CONTEXT = {
  file: 'sheet.xlsx',
  sheet: 'Data',
  part: 'xl/worksheets/sheet1.xml',
  sharedStrings: sharedStrings(),
  numberKinds: ['number', 'day'] as const,
  dates: new SerialDates(false),
};

/** What is read of a sheet that comes in pieces: its rows, or why it is refused. */
function read(pieces: readonly string[]): readonly SheetRow[] | string {
  const parser = new SheetParser(CONTEXT);
  const rows: SheetRow[] = [];
  try {
    for (const piece of pieces) parser.write(Buffer.from(piece));
    parser.end();
    rows.push(...parser.takeRows());
    return rows;
  } catch (error) {
    if (!(error instanceof DataRejectedError)) throw error;
    const [problem] = error.problems;
    return `${problem?.code} ${problem?.data?.cause ?? ''}`;
  }
}

const cut = (text: string, cuts: readonly number[]): readonly string[] => {
  const at = [0, ...cuts.map((each) => Math.min(each, text.length)).sort((a, b) => a - b), text.length];
  return at.slice(1).map((end, i) => text.slice(at[i], end));
};

const CELLS = [
  '<c r="A#"><v>1</v></c>',
  '<c r="B#" s="1"><v>45992</v></c>',
  '<c r="C#" s="0" t="s"><v>1</v></c>',
  '<c r="D#" t="str"><v>_x0041_ b </v></c>',
  '<c r="E#" t="inlineStr"><is><t xml:space="preserve"> c\n</t></is></c>',
  '<c r="F#" s="1"/>',
  '<c r="AA#" t="b"><v>1</v></c>',
];
const ODD_CELLS = [
  '<c t="n" r="G#"><v>2</v></c>',
  '<c r="H#"><f>A1+1</f><v>2</v></c>',
  '<c r="I#" t="str"><v>a &amp; b</v></c>',
  '<c r="J#" t="inlineStr"><is><r><t>d</t></r></is></c>',
  "<c r='K#'><v>3</v></c>",
  '<c r="L#" t="s"><v>99</v></c>',
  '<c r="A1"><v>4</v></c>',
  '<c r="M#" ><v>4</v></c >',
  '<!-- <c r="N#"><v>5</v></c> -->',
];
const ROW_STARTS = ['<row r="#">', '<row r="#" spans="1:9" hidden="1">', '<row>'];
const ODD_ROW_STARTS = ["<row r='#'>", '<row r="#" r="#">', '<row r="#" a="&gt;">', '<row r="#" a="<row ">'];
const BETWEEN = ['', '', '', '\n  '];
const PLAIN_ROW = '<row r="#"><c r="A#"><v>1</v></c></row>';
const ODD_BETWEEN = [
  '<row r="#"/>',
  `<!-- > ${PLAIN_ROW} -->`,
  `<!-- ${PLAIN_ROW}${PLAIN_ROW} -->`,
  `<x a="${PLAIN_ROW}"/>`,
  'x',
  '<?a ?>',
  '<extLst/>',
];

const row = (isOdd: boolean) =>
  fc.record({
    start: fc.constantFrom(...ROW_STARTS, ...(isOdd ? ODD_ROW_STARTS : [])),
    cells: fc.subarray([...CELLS, ...(isOdd ? ODD_CELLS : [])]),
    after: fc.constantFrom(...BETWEEN, ...(isOdd ? ODD_BETWEEN : [])),
  });
const sheet = fc
  .array(fc.oneof({ arbitrary: row(false), weight: 4 }, { arbitrary: row(true), weight: 1 }), {
    maxLength: 8,
  })
  .map((rows) =>
    rows
      .map(({ start, cells, after }, i) =>
        `${start}${cells.join('')}</row>${after}`.replaceAll('#', String(i + 1)),
      )
      .join(''),
  );
const TOKENS = [
  '<row r="1">',
  '<row r="2">',
  '</row>',
  '<c r="A1"><v>1</v></c>',
  '<c r="A2"><v>2</v></c>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x',
  '?>',
  '<x a="',
  '"',
  "'",
  '>',
  '</x>',
  '</sheetData>',
  '<sheetData>',
  ' ',
  '&',
  'a',
];
const heap = fc.array(fc.constantFrom(...TOKENS), { maxLength: 14 }).map((tokens) => tokens.join(''));

describe('plain rows of a worksheet', () => {
  it.each([
    ['of whatever tags', heap],
    ['of mostly plain cells', sheet],
  ])(
    '%s are those of the strict parser, or refused for the same reason, wherever the part is cut',
    (_, data) => {
      fc.assert(
        fc.property(data, fc.array(fc.nat(900), { maxLength: 5 }), (rows, cuts) => {
          const rest = `<sheetData>${rows}</sheetData></worksheet>`;
          expectEqual(read(cut(HEAD + rest, cuts)), read([HEAD + COMMENT + rest]));
        }),
        { numRuns: 1_000 },
      );
    },
  );

  it('are looked for as long as no comment stands before them', () => {
    const given: string[] = [];
    const taken: string[] = [];
    const plain = {
      start: '<a ',
      end: '</a>',
      isHere: () => true,
      take: (text: string) => taken.push(text) > 0,
    };
    const reader = new PlainElementReader(plain, (text) => given.push(text));
    for (const piece of ['<all>\n<a n="1"></', 'a>\n', '<', 'a n="2"></a><b/><a n="3"></a>'])
      reader.write(piece);
    reader.write('<!-- <a n="4"></a> --><a n="5"></a></all>');
    reader.end();
    expect(taken).toEqual(['<a n="1"></a>', '<a n="2"></a>', '<a n="3"></a>']);
    expect(given.join('')).toBe('<all>\n<b/><!-- <a n="4"></a> --><a n="5"></a></all>');
  });

  it('are never taken out of a comment, wherever the part is cut', () => {
    const text = '<all><!-- <a n="1"></a> <a n="2"></a> --><a n="3"></a></all>';
    for (let at = 1; at < text.length; at++) {
      const taken: string[] = [];
      const plain = {
        start: '<a ',
        end: '</a>',
        isHere: () => true,
        take: (element: string) => taken.push(element) > 0,
      };
      const reader = new PlainElementReader(plain, () => {});
      for (const piece of [text.slice(0, at), text.slice(at)]) reader.write(piece);
      reader.end();
      expect(taken, text.slice(0, at)).toEqual([]);
    }
  });

  it('leave one that does not end within a quarter of a million characters to the strict parser, and all behind it', () => {
    const given: string[] = [];
    const plain = { start: '<a ', end: '</a>', isHere: () => true, take: () => true };
    const reader = new PlainElementReader(plain, (text) => given.push(text));
    for (const piece of ['<all><a ', 'x'.repeat(1_100_000), '></a><a n="2"></a>']) reader.write(piece);
    reader.end();
    expect(given.join('')).toHaveLength(5 + 3 + 1_100_000 + 5 + 13);
  });
});

describe('a row longer than a piece of the file', () => {
  it('is read whatever its letters take', async () => {
    const text = 'é日'.repeat(16_000);
    const cells = [...'ABCDEFGHIJKLMNOPQRSTUVWXY'];
    const row = cells.map((letter) => `<c r="${letter}2" t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    const data = `<row r="1"><c r="A1"><v>1</v></c></row><row r="2">${row}</row><row r="3"><c r="A3"><v>3</v></c></row>`;
    const workbook = rawWorkbook({ sheets: [{ name: 'Data', data }] });
    expect(await readCells(folder.file('long.xlsx', workbook))).toEqual([[1], cells.map(() => text), [3]]);
  });
});

describe('plain shared strings', () => {
  it('keep their number among those that are not plain', async () => {
    const strings =
      '<si><t>a</t></si>\n<si><r><t>b</t></r></si><si><t>c &lt; d</t></si><si><t> e </t></si><si><t/></si><si><t>f</t></si>';
    const data = [0, 1, 2, 3, 5]
      .map((i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i}</v></c></row>`)
      .join('');
    const workbook = rawWorkbook({ sheets: [{ name: 'Data', data }], strings });
    expect(await readCells(folder.file('strings.xlsx', workbook))).toEqual([
      ['a'],
      ['b'],
      ['c < d'],
      [' e '],
      ['f'],
    ]);
  });
});
