import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/** Expects what `toEqual` expects, at a fraction of its time where nothing differs: for what is compared a thousand times. */
export function expectEqual(actual: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(actual, wanted)) expect(actual).toEqual(wanted);
}
