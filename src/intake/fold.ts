/**
 * A heading or word without what people write differently: `No. Rekening`, `no_rekening` and `NO REKENING`
 * all fold to `norekening`. Only ASCII letters and digits remain.
 */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

const INVISIBLE = /\p{Cf}/gu;
const BLANKS = /[\s\p{Cc}]+/gu;

/**
 * Text as a person reads it: no blanks at the ends, no zero-width characters, and every run of blanks, no-break
 * spaces and line breaks made one space. Clean ASCII text is given back as it is.
 */
export function cleanText(text: string): string {
  return isClean(text) ? text : text.replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}

/** Almost every cell is clean already; one pass over its characters is several times cheaper than the replacements. */
function isClean(text: string): boolean {
  let previous = 0x20;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code > 0x7e || (code === 0x20 && previous === 0x20)) return false;
    previous = code;
  }
  return previous !== 0x20 || text.length === 0;
}
