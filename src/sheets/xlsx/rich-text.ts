import { MAX_CELL_TEXT } from '../rejected-file.ts';

/** Text with more than this is refused as too long even when every character in it is escaped. */
const ENOUGH = MAX_CELL_TEXT * 7;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Half of a character beyond U+FFFF without its other half: no text, and nothing that a database keeps as it is. */
const HALF_CHARACTER = /\p{Surrogate}/gu;

/** Text of a workbook with `_x000D_` and the like turned into the characters that they stand for. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(HALF_CHARACTER, '\ufffd');
}

/**
 * Gathers the text of a shared or inline string: all runs joined, reading aids (`rPh`, phonetic text) left out.
 * Feed it the events of everything inside the string element.
 */
export class RichText {
  private gathered = '';
  private isInText = false;
  private isInPhonetic = false;

  open(name: string): void {
    if (name === 't') this.isInText = !this.isInPhonetic;
    else if (name === 'rPh') this.isInPhonetic = true;
  }

  text(text: string): void {
    if (this.isInText && this.gathered.length <= ENOUGH) this.gathered += text;
  }

  close(name: string): void {
    if (name === 't') this.isInText = false;
    else if (name === 'rPh') this.isInPhonetic = false;
  }

  /** The whole text; the next string starts empty. */
  take(): string {
    const text = unescapeText(this.gathered);
    this.gathered = '';
    return text;
  }
}
