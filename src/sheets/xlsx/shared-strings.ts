import { MAX_CELL_TEXT, rejectDamaged, rejectFile } from '../rejected-file.ts';
import { plainString } from './plain-row.ts';
import { RichText, unescapeText } from './rich-text.ts';
import { parseXml, SPREADSHEET } from './xml-parser.ts';
import type { ZipArchive } from './zip-archive.ts';

const SEGMENT_BITS = 20;
const SEGMENT_BYTES = 1 << SEGMENT_BITS;
/** A full sheet of a million rows with 25 different texts each has 26 million strings in some 500 MB. */
const MAX_STRINGS = 2 ** 25;
const MAX_SEGMENTS = 1024;

/**
 * The shared strings of a workbook, held as bytes outside the JavaScript heap. As strings, the 1.5 million of a
 * sheet of 500,000 rows took 250 MB more; making each again when a cell asks for it costs 3 % of the reading time.
 */
export class SharedStrings {
  private readonly segments: Buffer[] = [];
  /** Where each string starts: segment number and place in it. A string never spans two segments. */
  private starts = new Uint32Array(1024);
  private ends = new Uint32Array(1024);
  private count = 0;
  private free = SEGMENT_BYTES;

  /** Takes the next string; false when there are more than any workbook needs. */
  add(text: string): boolean {
    if (this.count === MAX_STRINGS || this.segments.length > MAX_SEGMENTS) return false;
    // One character more than a cell may hold is enough for the cell to be refused.
    const kept = text.length > MAX_CELL_TEXT ? text.slice(0, MAX_CELL_TEXT + 1) : text;
    if (this.free + kept.length * 3 > SEGMENT_BYTES) {
      this.segments.push(Buffer.allocUnsafeSlow(SEGMENT_BYTES));
      this.free = 0;
    }
    if (this.count === this.starts.length) this.grow();
    const segment = this.segments.length - 1;
    const start = this.free;
    this.free += this.segments[segment]?.write(kept, start, 'utf8') ?? 0;
    this.starts[this.count] = segment * SEGMENT_BYTES + start;
    this.ends[this.count] = this.free;
    this.count++;
    return true;
  }

  /** The string of this number from 0, or null if there is none. */
  at(index: number): string | null {
    const start = this.starts[index];
    const end = this.ends[index];
    if (start === undefined || end === undefined || index >= this.count) return null;
    const from = start & (SEGMENT_BYTES - 1);
    return this.segments[start >>> SEGMENT_BITS]?.toString('utf8', from, end) ?? null;
  }

  private grow(): void {
    const starts = new Uint32Array(this.count * 2);
    const ends = new Uint32Array(this.count * 2);
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }
}

/** Reads all shared strings of a workbook; they are held once for all its sheets. */
export async function readSharedStrings(
  archive: ZipArchive,
  file: string,
  part: string | null,
): Promise<SharedStrings> {
  const strings = new SharedStrings();
  if (part === null) return strings;
  const rich = new RichText();
  const add = (text: string): void => {
    if (!strings.add(text)) rejectFile('file-inflates-too-much', { file }, { part });
  };
  let depth = 0;
  let isInString = false;
  await parseXml(
    archive.bytes(part),
    { name: 'sst', namespaces: SPREADSHEET },
    {
      plain: {
        start: '<si>',
        end: '</si>',
        isHere: () => depth === 1,
        take(element) {
          const text = plainString(element);
          if (text !== null) add(unescapeText(text));
          return text !== null;
        },
      },
      open(name) {
        depth++;
        if (isInString) rich.open(name);
        else if (name === 'si') isInString = true;
      },
      text(text) {
        if (isInString) rich.text(text);
      },
      close(name) {
        depth--;
        if (name === 'si') {
          add(rich.take());
          isInString = false;
        } else if (isInString) rich.close(name);
      },
    },
    (cause) => {
      if (cause === 'endless-text') rejectFile('cell-too-long', { file }, { limit: MAX_CELL_TEXT });
      return rejectDamaged({ file }, cause, part);
    },
  );
  return strings;
}
