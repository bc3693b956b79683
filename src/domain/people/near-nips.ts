const DIGITS = '0123456789';

/**
 * NIPs that a mistyped one can mean: one digit is wrong, missing or too much, or two neighbours are swapped.
 * @param isKnown whether an employee has this NIP
 */
export function nearNips(typed: string, isKnown: (nip: string) => boolean): readonly string[] {
  const found = new Set<string>();
  for (const nip of slips(typed)) if (nip.length === 18 && isKnown(nip)) found.add(nip);
  return [...found].sort();
}

/** Everything that one slip of the finger makes of a number. */
function* slips(typed: string): Generator<string> {
  for (let at = 0; at <= typed.length; at++) {
    const [before, after] = [typed.slice(0, at), typed.slice(at)];
    yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const digit of DIGITS) {
      yield before + digit + after;
      yield before + digit + after.slice(1);
    }
  }
}
