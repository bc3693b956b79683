/**
 * The digits of a text from one place up to another as a whole number; -1 when there is anything else among them. At
 * most fifteen digits.
 */
export function wholeAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    // Past the end the digit is NaN, which is not at least 0 either.
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}
