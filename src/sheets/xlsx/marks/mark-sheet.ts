import type { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { columnLetters } from '../../column-letters.ts';
import { rejectDamaged } from '../../rejected-file.ts';
import type { ZipArchive } from '../zip-archive.ts';
import type { MarkStyles } from './mark-styles.ts';
import { AUTHOR, type MarkedCell } from './marked-cell.ts';
import { asUtf8, decoderFor } from './package-parts.ts';
import { edited, outlineOf } from './xml-outline.ts';

/** Elements of a sheet after its cells, in the order that the format demands. */
const ORDER: readonly string[] = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
];

const LINK_NAMES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_LINK_NAMES = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
/** Always true, and tells which colours the program has put in, however a spreadsheet has rewritten the rest. */
const OWN_RULE = `LEN("${AUTHOR}")&gt;0`;
/** Cells that one rule may name; Excel does not read much longer lists. */
const CELLS_PER_RULE = 500;

/** What stands after the cells of a sheet, and the root around it. */
export interface SheetTail {
  readonly rootName: string;
  readonly isStrict: boolean;
  /** Text from the end of the cells to the end of the part. */
  readonly text: string;
  /** Link that the sheet names for notes and buttons; null where it has none. */
  readonly drawingLink: string | null;
}

/**
 * Reads what follows the cells of a sheet.
 * @throws DataRejectedError when the part has no cells' section
 */
export async function readSheetTail(archive: ZipArchive, file: string, part: string): Promise<SheetTail> {
  const split = new SheetSplit(file, part);
  let text = '';
  for await (const piece of archive.bytes(part)) text += split.next(piece).tail;
  text += split.end().tail;
  const { rootName, isStrict } = split;
  const start = `<${rootName}>`;
  const { children } = outlineOf(start + text, file, part);
  const drawing = children.find(({ name }) => name === 'legacyDrawing');
  const tag = drawing && (start + text).slice(drawing.start, drawing.end);
  return {
    rootName,
    isStrict,
    text,
    drawingLink: /\s\w+:id\s*=\s*["']([^"']*)/.exec(tag ?? '')?.[1] ?? null,
  };
}

/**
 * The sheet with other content after its cells; the cells pass as they are.
 * @param tail as `markedTail` gave it
 */
export async function* sheetWithTail(
  archive: ZipArchive,
  file: string,
  part: string,
  tail: string,
): AsyncGenerator<string> {
  const split = new SheetSplit(file, part);
  let isFirst = true;
  for await (const piece of archive.bytes(part)) {
    const { head } = split.next(piece);
    if (head === '') continue;
    yield isFirst ? asUtf8(head) : head;
    isFirst = false;
  }
  yield split.end().head + tail;
}

/** The tail with colours for the marked cells, none where there are no styles for them, and without those of an earlier time. */
export function markedTail(
  { rootName, isStrict, text }: SheetTail,
  cells: readonly MarkedCell[],
  styles: MarkStyles | null,
  newDrawing: string | null,
  file: string,
  part: string,
): string {
  const start = `<${rootName}>`;
  const whole = start + text;
  const { prefix, children, close } = outlineOf(whole, file, part);
  const placeOf = (name: string): number => {
    const rank = ORDER.indexOf(name);
    const next = children.find((child) => {
      const index = ORDER.indexOf(child.name);
      return index < 0 || index > rank;
    });
    return next?.start ?? close;
  };
  const colours = placeOf('conditionalFormatting');
  const edits = children
    .filter(
      ({ name, start: from, end }) =>
        name === 'conditionalFormatting' && whole.slice(from, end).includes(AUTHOR),
    )
    .map(({ start: from, end }) => ({ start: from, end, text: '' }));
  edits.push({ start: colours, end: colours, text: styles === null ? '' : rules(prefix, cells, styles) });
  if (newDrawing !== null) {
    const at = placeOf('legacyDrawing');
    const names = isStrict ? STRICT_LINK_NAMES : LINK_NAMES;
    edits.push({
      start: at,
      end: at,
      text: `<${prefix}legacyDrawing xmlns:r="${names}" r:id="${newDrawing}"/>`,
    });
  }
  return edited(whole, edits).slice(start.length);
}

function rules(prefix: string, cells: readonly MarkedCell[], styles: MarkStyles): string {
  let xml = '';
  for (const severity of ['error', 'warning'] as const) {
    const places = cells
      .filter((cell) => cell.severity === severity)
      .map(({ row, column }) => `${columnLetters(column)}${row}`);
    for (let at = 0; at < places.length; at += CELLS_PER_RULE) {
      const range = places.slice(at, at + CELLS_PER_RULE).join(' ');
      xml +=
        `<${prefix}conditionalFormatting sqref="${range}"><${prefix}cfRule type="expression" dxfId="${styles[severity]}" priority="1">` +
        `<${prefix}formula>${OWN_RULE}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`;
    }
  }
  return xml;
}

/** Splits the text of a sheet where its cells end, piece by piece. */
class SheetSplit {
  rootName = '';
  isStrict = false;
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #file: string;
  readonly #part: string;
  #decoder: TextDecoder | null = null;
  #depth = 0;
  /** Place in the whole text where the cells end; null while they have not. */
  #cut: number | null = null;
  /** Characters given out so far. */
  #passed = 0;

  constructor(file: string, part: string) {
    this.#file = file;
    this.#part = part;
    this.#parser.on('error', () => rejectDamaged({ file }, 'xml', part));
    this.#parser.on('opentag', ({ name, attributes }) => {
      if (this.#depth++ > 0) return;
      this.rootName = name;
      this.isStrict = Object.values(attributes).some((value) =>
        value.startsWith('http://purl.oclc.org/ooxml/'),
      );
    });
    this.#parser.on('closetag', ({ name }) => {
      const isBelowRoot = --this.#depth === 1;
      const prefix = this.rootName.slice(0, this.rootName.indexOf(':') + 1);
      if (isBelowRoot && name === `${prefix}sheetData`) this.#cut ??= this.#parser.position;
    });
  }

  next(piece: Uint8Array): { readonly head: string; readonly tail: string } {
    this.#decoder ??= decoderFor(piece);
    return this.#split(this.#decoder.decode(piece, { stream: true }));
  }

  end(): { readonly head: string; readonly tail: string } {
    const rest = this.#split(this.#decoder?.decode() ?? '');
    if (this.#cut === null) rejectDamaged({ file: this.#file }, 'structure', this.#part);
    return rest;
  }

  #split(text: string): { readonly head: string; readonly tail: string } {
    const from = this.#passed;
    this.#passed += text.length;
    if (this.#cut !== null) return { head: '', tail: text };
    this.#parser.write(text);
    if (this.#cut === null) return { head: text, tail: '' };
    const at = (this.#cut as number) - from;
    return { head: text.slice(0, at), tail: text.slice(at) };
  }
}
