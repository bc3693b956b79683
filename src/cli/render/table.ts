/** Width of a text on the terminal; combining marks and wide letters do not occur in our tables. */
function width(text: string): number {
  return [...text].length;
}

/**
 * Lines of a plain table: columns separated by two spaces, numbers to the right.
 * @param right indexes of columns that are aligned to the right
 */
export function renderTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, width(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const pad = ' '.repeat((widths[i] ?? 0) - width(cell));
        return right.includes(i) ? pad + cell : cell + pad;
      })
      .join('  ')
      .trimEnd(),
  );
}
