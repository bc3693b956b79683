/** A name as it is recorded: characters that cannot be seen are removed, blanks are single. Empty where nothing is left. */
export function cleanName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

/** Whether two names are those of one person: capitals, blanks and forms of a letter make no difference. */
export function isSamePerson(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(name: string): string {
  return cleanName(name.normalize('NFKC')).toLowerCase();
}
