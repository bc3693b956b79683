/** The number by which computers know a letter: `U+A9B1`. It can be read where no font shows the letter itself. */
export function letterNumber(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
