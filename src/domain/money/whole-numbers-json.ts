import { assertWhole } from './exact.ts';

/** `"tl1":` per code, so that a code is escaped only once. */
const KEYS = new Map<string, string>();

/**
 * JSON text of whole numbers by their codes, without spaces: `{"GAPOK":5182000,"IWP_8":-1}`.
 * @throws BugError where a number is not whole
 */
export function wholeNumbersJson(numbers: Readonly<Record<string, number>>): string {
  for (const code of Object.keys(numbers)) assertWhole(numbers[code] ?? Number.NaN, code);
  return JSON.stringify(numbers);
}

/**
 * The same for some of the codes, in the order of the list. JSON.stringify takes several times as long for them.
 * @throws BugError where a number is lacking or not whole
 */
export function chosenNumbersJson(
  numbers: Readonly<Record<string, number>>,
  codes: readonly string[],
): string {
  let text = '';
  for (const code of codes) {
    const number = assertWhole(numbers[code] ?? Number.NaN, code);
    text += text === '' ? keyOf(code) + number : `,${keyOf(code)}${number}`;
  }
  return `{${text}}`;
}

function keyOf(code: string): string {
  let key = KEYS.get(code);
  if (key === undefined) {
    key = `${JSON.stringify(code)}:`;
    KEYS.set(code, key);
  }
  return key;
}
