/** Characters that stand in JSON as they are, in texts of ASCII. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/**
 * A text, or null, as JSON: what JSON.stringify gives, in half the time for the short plain texts that sheets are made
 * of.
 */
export function jsonText(text: string | null): string {
  if (text === null) return 'null';
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
