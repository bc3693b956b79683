import type { SheetRow } from '../../app/ports/sheets.ts';
import { columnLetter } from '../column.ts';
import { cleanText, fold } from '../fold.ts';

/** A heading of a sheet. */
export interface Heading {
  readonly index: number;
  readonly letter: string;
  /** As written; of a heading over two rows both, the upper one first. */
  readonly header: string;
  /** Folded spellings under which it is looked up, the best first. */
  readonly keys: readonly string[];
}

/** One row, or two that belong together, read as the headings of a table. */
export interface HeaderRows {
  /** Number of the last of these rows; data begin below it. */
  readonly lastRow: number;
  /** Number of the row whose headings stand alone or above. */
  readonly row: number;
  readonly headings: readonly Heading[];
}

/** Longest text that is still a heading. */
const LONGEST = 120;
/** A cell with so many digits in a row is data. */
const DATA_DIGITS = /\d{5}/;
/** Words that mean nothing without the heading above them: `TMT` of what, `NAMA` of whom. */
const GENERIC: ReadonlySet<string> = new Set(
  'nama tmt tgl tanggal thn tahun th bln bulan bl no nomor jumlah jml ket keterangan nilai tempat jenis tingkat kode status'.split(
    ' ',
  ),
);
/** Headings above others that add no meaning of their own. */
const NEUTRAL: ReadonlySet<string> = new Set(
  'pegawai datapegawai identitas identitaspegawai biodata asn data'.split(' '),
);

/** The row read as headings. */
export function headingsOf(row: SheetRow): HeaderRows {
  const headings: Heading[] = [];
  for (const [index, cell] of row.cells.entries()) {
    if (typeof cell !== 'string') continue;
    const header = cleanText(cell);
    const keys = keysOf(header);
    if (keys.length > 0) headings.push({ index, letter: columnLetter(index), header, keys });
  }
  return { row: row.number, lastRow: row.number, headings };
}

/**
 * Two rows read as headings over each other, as printed lists have them: `PANGKAT` over `GOL/RUANG` and `TMT`. A heading
 * above empty cells spans the columns up to the next one. Null when the lower row does not look like headings.
 */
export function headingsOfTwo(upper: SheetRow, lower: SheetRow): HeaderRows | null {
  if (lower.number !== upper.number + 1) return null;
  const above = textsOf(upper);
  const below = textsOf(lower);
  if (above === null || below === null || above.size < 2 || below.size < 2) return null;
  const isSpread = [...below.keys()].some((index) => !above.has(index));
  if (!isSpread) return null;

  const headings: Heading[] = [];
  let spanning = '';
  for (let index = 0; index < Math.max(upper.cells.length, lower.cells.length); index++) {
    const own = above.get(index);
    const under = below.get(index);
    if (own !== undefined) spanning = own;
    if (under === undefined) {
      if (own !== undefined)
        headings.push({ index, letter: columnLetter(index), header: own, keys: keysOf(own) });
      continue;
    }
    const header = spanning === '' ? under : `${spanning} ${under}`;
    const needsGroup = GENERIC.has(fold(under)) && spanning !== '' && !NEUTRAL.has(fold(spanning));
    const alone = needsGroup ? [] : keysOf(under);
    headings.push({ index, letter: columnLetter(index), header, keys: [...keysOf(header), ...alone] });
  }
  return { row: upper.number, lastRow: lower.number, headings };
}

/** Texts of a row by column; null when it holds anything that no heading is. */
function textsOf(row: SheetRow): ReadonlyMap<number, string> | null {
  const texts = new Map<number, string>();
  for (const [index, cell] of row.cells.entries()) {
    if (cell === null || cell === undefined) continue;
    if (typeof cell !== 'string') return null;
    const text = cleanText(cell);
    if (text.length > LONGEST || DATA_DIGITS.test(text)) return null;
    if (text !== '') texts.set(index, text);
  }
  return texts;
}

/** A heading is looked up as it stands, then without a remark in brackets: `MKG (tahun)`. */
function keysOf(header: string): readonly string[] {
  const whole = fold(header);
  const bare = fold(header.replace(/\([^)]*\)\s*$/, ''));
  return [...new Set([whole, bare])].filter((key) => key !== '');
}
