import type { LettersLacking } from '../../app/ports/reports.ts';
import { BugError } from '../../domain/bug-error.ts';
import { letterNumber } from '../../domain/words/letter-number.ts';
import { embeddedFont, isPlain, settable, type Weight } from './fonts.ts';

/** What is asked of the font behind a font of pdfkit. */
interface FontFile {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** Which letters the fonts of a document can show. Fonts are read only for a text that has others than every viewer. */
export class Letters {
  private readonly doc: PDFKit.PDFDocument;
  private readonly files = new Map<Weight, FontFile>();

  constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc;
  }

  /** Letters of a text that a font lacks, each once. */
  lacking(text: string, weight: Weight): readonly string[] {
    const clean = settable(text);
    return isPlain(clean) ? [] : [...new Set(clean)].filter((letter) => !this.has(letter, weight));
  }

  /** Text as it can be set in one line: `(U+A9B1)` in the place of a letter that would be a box. */
  spelled(text: string, weight: Weight): string {
    const clean = settable(text);
    if (isPlain(clean)) return clean;
    return [...clean]
      .map((letter) => (this.has(letter, weight) ? letter : `(${letterNumber(letter)})`))
      .join('');
  }

  private has(letter: string, weight: Weight): boolean {
    return isPlain(letter) || this.file(weight).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  }

  private file(weight: Weight): FontFile {
    const known = this.files.get(weight);
    if (known !== undefined) return known;
    this.doc.font(embeddedFont(weight).file);
    const file: unknown = Reflect.get(Object(Reflect.get(this.doc, '_font')), 'font');
    if (!isFontFile(file)) throw new BugError('pdfkit no longer tells of the letters of a font');
    this.files.set(weight, file);
    return file;
  }
}

/** Looks in both fonts, upright and bold. pdfkit loads only here. */
export async function lettersLacking(): Promise<LettersLacking> {
  const { default: PDFDocument } = await import('pdfkit');
  const letters = new Letters(new PDFDocument({ autoFirstPage: false }));
  return (text) => [...new Set([...letters.lacking(text, 'plain'), ...letters.lacking(text, 'bold')])];
}

function isFontFile(font: unknown): font is FontFile {
  return typeof Reflect.get(Object(font), 'hasGlyphForCodePoint') === 'function';
}
