/** A word as it is typed into a shell: letters that a shell has a meaning for stand in single quotes. */
export function shellWord(word: string | number | undefined): string {
  const text = String(word);
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
