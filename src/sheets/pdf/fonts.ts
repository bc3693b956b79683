import { createRequire } from 'node:module';

/** Letters upright or bold. */
export type Weight = 'plain' | 'bold';

/** Name by which pdfkit knows a font, and the file of one that is embedded. */
export interface Font {
  readonly name: string;
  readonly file?: string;
}

/** Every viewer and printer has these, so that a slip is two kilobytes. */
const BUILT_IN: Readonly<Record<Weight, Font>> = {
  plain: { name: 'Helvetica' },
  bold: { name: 'Helvetica-Bold' },
};

/** Signs of WinAnsi above U+00FF: quotes, dashes, dots and the few letters that Latin-1 lacks. */
const ABOVE_LATIN_1 = 'ƒ–—‘’‚“”„†‡•…€‰‹›ˆ˜™ŒœŠšŽžŸ';
const BEYOND = new RegExp(`[^\\x20-\\x7e\\xa0-\\xff${ABOVE_LATIN_1}]`, 'u');

/**
 * The font of a text: one that every viewer has where it knows each letter, otherwise DejaVu, whose used letters are
 * embedded. A built-in font would put other letters in the place of those that it lacks.
 */
export function fontFor(text: string, weight: Weight): Font {
  return isPlain(text) ? BUILT_IN[weight] : embeddedFont(weight);
}

/** Whether every viewer has all letters of a text. */
export function isPlain(text: string): boolean {
  return !BEYOND.test(text);
}

/** The font for letters that not every viewer has. */
export function embeddedFont(weight: Weight): Required<Font> {
  const name = weight === 'bold' ? 'DejaVuSansCondensed-Bold' : 'DejaVuSansCondensed';
  return { name, file: createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`) };
}

/** Text as it is set in one line: composed letters, blanks for tabs and other control signs. */
export function settable(text: string): string {
  return text.normalize('NFC').replace(/\p{Cc}+/gu, ' ');
}
