/**
 * A word as it is typed into a shell: as it is, or in double quotes, which the shells of Windows know as well; where it has
 * a letter that means something even in these, in single quotes.
 */
export function shellWord(word: string | number | undefined): string {
  const text = String(word);
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
}
