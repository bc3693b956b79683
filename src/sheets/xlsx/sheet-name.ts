/** The longest sheet name that Excel takes. */
const MAX_NAME = 31;

/**
 * A sheet name that every spreadsheet takes and that no other sheet of the workbook has (whatever the case):
 * forbidden characters become `-`, a second sheet of the same name becomes `NAME (2)`.
 * @param taken  names used so far
 */
export function legalSheetName(name: string, taken: readonly string[]): string {
  const clean =
    name
      .replace(/[[\]:*?/\\\p{Cc}]/gu, '-')
      .replaceAll("'", '’')
      .trim() || 'Sheet';
  const used = new Set(taken.map((other) => other.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? '' : ` (${copy})`;
    const candidate = clean.slice(0, MAX_NAME - suffix.length).trimEnd() + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
