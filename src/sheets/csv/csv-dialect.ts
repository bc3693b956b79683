/** How a CSV file is laid out. */
export interface CsvDialect {
  readonly delimiter: ',' | ';' | '\t';
  /** Cells of a row of the table; a longer row has a delimiter too many. */
  readonly width: number;
  /** Whether the first line is the `sep=;` that Excel understands, not data. */
  readonly hasSeparatorLine: boolean;
  /** What ends a line: line feeds with or without carriage return, or lone carriage returns (old Macintosh). */
  readonly lineEnds: readonly string[];
}

const DELIMITERS = [',', ';', '\t'] as const;
/** Rows that decide. More would not change the answer and a long preamble of titles still loses against them. */
const SAMPLE_ROWS = 200;

/**
 * Finds the delimiter by content: the one that splits most rows of the sample into the same number of cells.
 * The width of the table is that number, or the width of the first row that has several cells if that is larger
 * (a header may be longer than rows whose last cells were left away).
 * @param sample  start of the text; its last line may be cut off
 */
export function findDialect(sample: string): CsvDialect {
  const separatorLine = /^"?sep=([,;\t])"?\r?\n/i.exec(sample);
  const stated = DELIMITERS.find((delimiter) => delimiter === separatorLine?.[1]);
  const text = separatorLine ? sample.slice(separatorLine[0].length) : sample;
  const { widths, lineEnds } = layoutOf(text);

  const hasSeparatorLine = stated !== undefined;
  let best: CsvDialect = { delimiter: stated ?? ',', width: 1, hasSeparatorLine, lineEnds };
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    if (stated !== undefined && delimiter !== stated) continue;
    const several = widths[delimiter].filter((width) => width > 1);
    const { width, rows } = mostFrequent(several);
    const score = rows * (width - 1);
    if (score <= bestScore) continue;
    bestScore = score;
    best = { ...best, delimiter, width: Math.max(width, several[0] ?? 1) };
  }
  return best;
}

/** Cells per line for each delimiter, and what ends the lines; both looked at outside quotes only. */
function layoutOf(text: string): {
  widths: Readonly<Record<(typeof DELIMITERS)[number], readonly number[]>>;
  lineEnds: readonly string[];
} {
  const widths = { ',': [] as number[], ';': [] as number[], '\t': [] as number[] };
  let commas = 1;
  let semicolons = 1;
  let tabs = 1;
  let isQuoted = false;
  let hasLineFeed = false;
  let hasReturn = false;
  for (let at = 0; at < text.length && widths[','].length < SAMPLE_ROWS; at++) {
    const char = text[at];
    if (char === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (char === ',') commas++;
    else if (char === ';') semicolons++;
    else if (char === '\t') tabs++;
    else if (char === '\n' || char === '\r') {
      if (char === '\n') hasLineFeed = true;
      else hasReturn = true;
      widths[','].push(commas);
      widths[';'].push(semicolons);
      widths['\t'].push(tabs);
      commas = semicolons = tabs = 1;
    }
  }
  if (widths[','].length === 0) {
    widths[','].push(commas);
    widths[';'].push(semicolons);
    widths['\t'].push(tabs);
  }
  return { widths, lineEnds: hasReturn && !hasLineFeed ? ['\r'] : ['\r\n', '\n'] };
}

function mostFrequent(widths: readonly number[]): { width: number; rows: number } {
  const rowsByWidth = new Map<number, number>();
  for (const width of widths) rowsByWidth.set(width, (rowsByWidth.get(width) ?? 0) + 1);
  let best = { width: 1, rows: 0 };
  for (const [width, rows] of rowsByWidth) if (rows > best.rows) best = { width, rows };
  return best;
}
