import { assertWhole } from './exact.ts';

/** `"GAPOK":` per code, so that a code is escaped only once. */
const KEYS = new Map<string, string>();

function keyOf(code: string): string {
  let key = KEYS.get(code);
  if (key === undefined) {
    key = `${JSON.stringify(code)}:`;
    KEYS.set(code, key);
  }
  return key;
}

/**
 * JSON text of whole numbers per code, in the order of `codes`, without spaces: `{"GAPOK":5182000,"IWP_8":-1}`.
 * Several times as fast as JSON.stringify, because a few dozen codes return millions of times.
 */
export function wholeNumbersJson(
  numbers: Readonly<Record<string, number>>,
  codes: readonly string[] = Object.keys(numbers),
): string {
  let text = '';
  for (const code of codes) {
    const number = assertWhole(numbers[code] ?? 0, code);
    text += text === '' ? keyOf(code) + number : `,${keyOf(code)}${number}`;
  }
  return `{${text}}`;
}
