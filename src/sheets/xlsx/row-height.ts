/** Points of a line of text. */
const LINE = 15;
/** Points of the tallest row that a spreadsheet takes. */
const TALLEST = 409;
/** Part of a column's width, in tenths of a digit, that holds no text: indent and margins. */
const LOST = 20;
/** Widths of characters in tenths of a digit, about as Calibri and its substitutes have them; others are a digit wide. */
const WIDTHS: ReadonlyMap<number, number> = new Map(
  Object.entries({
    5: ' .,:;ijlI',
    7: "!'()[]/-|frt",
    9: '"cksvxyz',
    11: 'ABCDEFGHJKLNOPQRSTUVXYZ',
    15: 'mwMW',
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter.charCodeAt(0), Number(width)])),
);
const DIGIT = 10;
const SPACE = 32;
const LINE_FEED = 10;

/** Height in points of a row whose tallest cell has so many lines. */
export function rowHeight(lines: number): number {
  return Math.min(TALLEST, lines * LINE);
}

/** A text in lines that fit into a width in characters, words kept whole; a text that fits is one line. */
export function linesWithin(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && lineCount(longer, width) === 1) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Lines that a text takes in a column, words kept whole where they fit. An estimate: the exact number depends on the
 * fonts of the machine that shows it. It is needed because some programs leave a row one line high unless the file names
 * its height.
 * @param width  of the column in characters
 */
export function lineCount(text: string, width: number): number {
  const room = width * DIGIT - LOST;
  let lines = 1;
  /** Tenths of the line in hand, up to the last whole word and up to the last character. */
  let beforeWord = 0;
  let used = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) {
      lines++;
      used = beforeWord = 0;
      continue;
    }
    const letter = WIDTHS.get(code) ?? DIGIT;
    if (code === SPACE) {
      used += letter;
      beforeWord = used;
    } else if (used + letter <= room) {
      used += letter;
    } else {
      lines++;
      // The word moves to the next line, unless it fills this one alone: then it is cut here.
      used = beforeWord === 0 ? letter : used - beforeWord + letter;
      beforeWord = 0;
    }
  }
  return lines;
}
