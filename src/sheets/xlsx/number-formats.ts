import { rejectDamaged } from '../rejected-file.ts';
import { parseXml, SPREADSHEET } from './xml-parser.ts';
import type { ZipArchive } from './zip-archive.ts';

/** How a number is shown: as a plain number, a day (perhaps with a time), a time of day, or hours that run on. */
export type NumberKind = 'number' | 'day' | 'time' | 'elapsed';

/** Spreadsheets know formats of 255 characters at most. */
const LONGEST_FORMAT = 1024;
/** Spreadsheets know 65,490 cell styles at most. */
const MAX_STYLES = 100_000;

/** Kinds of the formats that every spreadsheet knows by number, including the East Asian dates (27 to 58). */
function builtInKind(id: number): NumberKind {
  if ((id >= 14 && id <= 17) || id === 22) return 'day';
  if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'day';
  if ((id >= 18 && id <= 21) || id === 45 || id === 47 || (id >= 32 && id <= 35)) return 'time';
  return id === 46 ? 'elapsed' : 'number';
}

/** Kind of a custom format by its code: `dd/mm/yyyy` is a day, `#,##0 "hari"` a number. */
export function numberKind(code: string): NumberKind {
  if (code.length > LONGEST_FORMAT) return 'number';
  // Quoted and escaped characters, fill and padding are shown as they are; only the section for positive numbers counts.
  const plain = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';')[0] ?? '';
  if (/\[(h+|m+|s+)\]/i.test(plain)) return 'elapsed';
  const letters = plain
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '')
    .replace(/am\/pm|a\/p/gi, 'h');
  if (/[0#?]/.test(letters.replace(/s\.0+/gi, 's'))) return 'number';
  if (/[yd]/i.test(letters) || /m{3,}/i.test(letters)) return 'day';
  if (/[hs]/i.test(letters)) return 'time';
  return /m/i.test(letters) ? 'day' : 'number';
}

/** Reads for every cell style of the workbook how it shows numbers; the place in the list is the cell's `s`. */
export async function readNumberKinds(
  archive: ZipArchive,
  file: string,
  part: string | null,
): Promise<readonly NumberKind[]> {
  const kinds: NumberKind[] = [];
  if (part === null) return kinds;
  const custom = new Map<number, NumberKind>();
  let list = '';
  await parseXml(
    archive.bytes(part),
    { name: 'styleSheet', namespaces: SPREADSHEET },
    {
      open(name, { numFmtId, formatCode }) {
        if (name === 'numFmts' || name === 'cellXfs') list = name;
        else if (name === 'numFmt' && list === 'numFmts')
          custom.set(Number(numFmtId), numberKind(formatCode ?? ''));
        else if (name === 'xf' && list === 'cellXfs') {
          const id = Number(numFmtId ?? 0);
          kinds.push(custom.get(id) ?? builtInKind(id));
          if (kinds.length > MAX_STYLES) rejectDamaged({ file }, 'structure', part);
        }
      },
      close(name) {
        if (name === list) list = '';
      },
      text() {},
    },
    (cause) => rejectDamaged({ file }, cause, part),
  );
  return kinds;
}
