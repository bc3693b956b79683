/** A name as it is recorded: characters that cannot be seen are removed, blanks are single. Empty where nothing is left. */
export function cleanName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}
