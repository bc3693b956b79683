// A corner of a worksheet as a spreadsheet program shows it, as a page to be pictured: letters and numbers at its edges,
// widths, colours and formats of its cells, and the comment of one cell.
import exceljs from 'exceljs';
import { fontFace } from './font-face.mjs';

const MAX_PIXELS = 865;
const NIP_PIXELS = 138;

/** Some columns and rows of a sheet of a workbook in the current folder. */
export async function sheetPage({ file, sheet, columns, rows, comment }, lang) {
  const letters = columns.split(' ');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(file);
  const worksheet = workbook.worksheets[sheet];
  const shown = { letters, comment, lang, marked: markedCells(worksheet) };
  const widths = columnWidths(worksheet, letters, rows);
  const head = letters.map((letter, at) => `<th style="width:${widths[at]}px">${letter}</th>`);
  const body = Array.from({ length: rows }, (_, at) => rowOf(worksheet, at + 1, shown));
  const tabs = workbook.worksheets
    .filter(({ state }) => state === 'visible')
    .map(({ name, id }) => `<span${id === worksheet.id ? ' class="open"' : ''}>${escaped(name)}</span>`);
  return `<!doctype html><meta charset="utf-8"><style>${fontFace('DejaVuSansCondensed')}${fontFace('DejaVuSansCondensed-Bold', 'bold', 'DejaVuSansCondensed')}
body { margin: 0; }
main { background: #fff; width: 900px; font: 12px/1.3 DejaVuSansCondensed; overflow: hidden; }
header { background: #2f6f4f; color: #fff; padding: 7px 12px; font-size: 13px; }
th, td { box-sizing: border-box; }
table { border-collapse: collapse; table-layout: fixed; width: 0; }
th { background: #eceff1; color: #546; font-weight: normal; border: 1px solid #ccd; height: 20px; }
td { border: 1px solid #dde; height: 21px; padding: 0 4px; overflow: hidden; white-space: nowrap; position: relative; }
td.wraps { white-space: normal; }
td.comment { overflow: visible; outline: 2px solid #2f6f4f; }
td.commented::after { content: ''; position: absolute; top: 0; right: 0; border: 4px solid; border-color: #c00 #c00 transparent transparent; }
aside { position: absolute; left: 40px; top: calc(100% + 8px); width: 330px; background: #fffbe0; border: 1px solid #bb9; box-shadow: 2px 2px 6px #0003; padding: 8px 10px; white-space: pre-wrap; z-index: 2; color: #222; font-weight: normal; text-align: left; }
footer { background: #eceff1; padding: 5px 34px; white-space: nowrap; }
footer span { padding: 4px 10px; color: #555; }
footer .open { background: #fff; color: #1d5138; font-weight: bold; border-bottom: 2px solid #2f6f4f; }
</style><main><header>${escaped(file)}</header><table><tr><th style="width:34px"></th>${head.join('')}</tr>${body.join('')}</table><footer>${tabs.join('')}</footer></main>`;
}

/** Pixels of each column, narrowed together where they would not fit, but never so that an NIP is cut. */
function columnWidths(worksheet, letters, rows) {
  const wide = letters.map((letter) => (worksheet.getColumn(letter).width ?? 9) * 7 + 9);
  const least = letters.map((letter) =>
    Array.from({ length: rows }, (_, at) => worksheet.getCell(`${letter}${at + 1}`).value).some(isNip)
      ? NIP_PIXELS
      : 0,
  );
  const sum = (widths) => widths.reduce((total, width) => total + width, 0);
  const kept = sum(least);
  const share = Math.min(1, (MAX_PIXELS - kept) / sum(wide.filter((_, at) => least[at] === 0)));
  return wide.map((width, at) => (least[at] === 0 ? Math.floor(width * share) : least[at]));
}

function isNip(value) {
  return typeof value === 'string' && /^\d{18}$/.test(value);
}

/** Colour of every cell that import --rejects has marked: a rule that always holds, so that the cell's own colour stays. */
function markedCells(worksheet) {
  return new Map(
    worksheet.conditionalFormattings
      .filter(({ rules }) => rules.some(({ formulae }) => formulae?.[0]?.includes('"binjai-pay"')))
      .flatMap(({ ref, rules }) => ref.split(' ').map((cell) => [cell, rules[0].style?.fill?.bgColor?.argb])),
  );
}

function rowOf(worksheet, row, { letters, comment, lang, marked }) {
  const cells = [];
  for (let at = 0; at < letters.length; ) {
    const cell = worksheet.getCell(`${letters[at]}${row}`);
    const span = spanOf(worksheet, cell, letters.slice(at + 1));
    cells.push(
      cellOf(cell, { span, isOpen: cell.address === comment, lang, mark: marked.get(cell.address) }),
    );
    at += span;
  }
  const height = worksheet.getRow(row).height;
  return `<tr${height ? ` style="height:${Math.round(height * 1.34)}px"` : ''}><th>${row}</th>${cells.join('')}</tr>`;
}

/** How many of the columns shown text takes that runs over the empty cells beside it. */
function spanOf(worksheet, cell, following) {
  if (typeof cell.value !== 'string' || cell.alignment?.wrapText) return 1;
  const taken = following.findIndex((letter) => {
    const next = worksheet.getCell(`${letter}${cell.row}`);
    return next.value !== null || next.border !== undefined || next.fill !== undefined;
  });
  return 1 + (taken < 0 ? following.length : taken);
}

function cellOf(cell, { span, isOpen, lang, mark }) {
  const { fill, font, alignment, note } = cell;
  const text = shownValue(cell, lang);
  const colour = mark ?? (fill?.type === 'pattern' ? fill.fgColor?.argb : undefined);
  const styles = [
    colour ? `background:#${colour.slice(2)}` : '',
    font?.bold ? 'font-weight:bold' : '',
    font?.color?.argb ? `color:#${font.color.argb.slice(2)}` : '',
    alignment?.horizontal || typeof cell.value === 'number'
      ? `text-align:${alignment?.horizontal ?? 'right'}`
      : '',
  ].filter((style) => style !== '');
  const classes = [note ? 'commented' : '', isOpen ? 'comment' : '', alignment?.wrapText ? 'wraps' : ''];
  const aside = isOpen ? `<aside>${escaped(noteText(note))}</aside>` : '';
  const spans = span > 1 ? ` colspan="${span}"` : '';
  return `<td${spans} class="${classes.join(' ').trim()}" style="${styles.join(';')}">${escaped(text)}${aside}</td>`;
}

function noteText(note) {
  if (typeof note === 'string') return note;
  return (note?.texts ?? []).map(({ text }) => text).join('');
}

/** A value in the format of its cell: whole numbers with thousands, days as they are written in the language. */
function shownValue(cell, lang) {
  const { value, numFmt } = cell;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number' && numFmt?.includes('#,##0'))
    return value.toLocaleString(lang === 'id' ? 'id-ID' : 'en-US', { maximumFractionDigits: 2 });
  if (typeof value === 'object' && 'richText' in value)
    return value.richText.map(({ text }) => text).join('');
  if (typeof value === 'object' && 'result' in value) return String(value.result);
  return String(value);
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
