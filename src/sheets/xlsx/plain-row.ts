/** A row whose cells hold a value each, and nothing that needs a second look. */
export interface PlainRow {
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: readonly PlainCell[];
}

/** A cell as it is written; what it does not have is undefined. */
export interface PlainCell {
  readonly r: string;
  readonly s: string | undefined;
  readonly t: string | undefined;
  readonly value: string | undefined;
  readonly inlineText: string | undefined;
}

const ROW_START = '<row';
const ROW_END = '</row>';
const ATTRIBUTE = / ([A-Za-z][\w:.-]*)="([^"<>&\t\r\n]*)"/y;
/** Text in which XML has nothing to replace and nothing to refuse. */
const TEXT = '[^<>&\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ufffe\\uffff]*';
const CELL = new RegExp(
  '<c r="([A-Z]{1,3}\\d{1,7})"(?: s="(\\d+)")?(?: t="([A-Za-z]+)")?' +
    `(?:/>|>(?:<v>(${TEXT})</v>|<is><t(?: xml:space="preserve")?>(${TEXT})</t></is>)?</c>)`,
  'y',
);

/**
 * The row `<row …>…</row>` as the strict parser would read it, in a fraction of the time; null when it holds anything
 * but plain cells (formulas, entities, runs of rich text, attributes in another order).
 */
export function plainRow(element: string): PlainRow | null {
  const attributes: Record<string, string> = {};
  let at = ROW_START.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const [whole, name, value] = ATTRIBUTE.exec(element) ?? [];
    if (whole === undefined || name === undefined || value === undefined) break;
    if (name in attributes) return null;
    attributes[name] = value;
    at += whole.length;
  }
  if (element[at] !== '>') return null;
  at++;
  const last = element.length - ROW_END.length;
  const cells: PlainCell[] = [];
  while (at < last) {
    CELL.lastIndex = at;
    const found = CELL.exec(element);
    if (found === null) return null;
    cells.push({ r: found[1] ?? '', s: found[2], t: found[3], value: found[4], inlineText: found[5] });
    at = CELL.lastIndex;
  }
  return { attributes, cells };
}

const PLAIN_STRING = new RegExp(`^<si><t(?: xml:space="preserve")?>(${TEXT})</t></si>$`);

/** The text of a shared string `<si>…</si>` of one run; null when it is anything else. */
export function plainString(element: string): string | null {
  return PLAIN_STRING.exec(element)?.[1] ?? null;
}
