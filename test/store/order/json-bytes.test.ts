import { describe, expect, it } from 'vitest';
import { JsonBytes, type JsonValue } from '../../../src/store/facts/order/json-bytes.ts';
import { Random } from '../../support/random.ts';

const CHARACTERS = [
  ...['a', 'Z', '0', ' ', '~', '"', '\\', '/', '\n', '\t', '\b', '\u0000', '\u001f', '\u007f', '\u0080'],
  ...['é', 'Ա', '\u2028', '漢', '👍', '\ud83d', '\udc4d', '\ufeff', '\uffff'],
];

function drawn(random: Random, depth: number): JsonValue {
  const kind = random.whole(0, depth > 0 ? 6 : 5);
  if (kind === 0) return null;
  if (kind === 1) return random.chance(50);
  if (kind === 2) return random.whole(0, 12);
  if (kind === 3) return random.whole(-(2 ** 53 - 1), 2 ** 53 - 1);
  if (kind === 4) return random.digits(18);
  if (kind === 5)
    return Array.from({ length: random.whole(0, 40) }, () =>
      random.chance(80) ? 'x' : random.pick(CHARACTERS),
    ).join('');
  return Array.from({ length: random.whole(0, 5) }, () => drawn(random, depth - 1));
}

describe('facts as JSON', () => {
  it('are to the byte what JSON.stringify makes of them', () => {
    const random = new Random(11);
    const json = new JsonBytes();
    let expected = '';
    for (let i = 0; i < 20_000; i++) {
      const values = Array.from({ length: random.whole(0, 6) }, () => drawn(random, 2));
      json.add(values);
      expected += JSON.stringify(values);
    }
    expect(json.bytes.toString('utf8', 0, json.length)).toBe(expected);
  });

  it.each([0.5, -0, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 32, 1e21])(
    'write the number %d as JSON.stringify does',
    (number) => {
      const json = new JsonBytes();
      json.add([number]);
      expect(json.bytes.toString('utf8', 0, json.length)).toBe(JSON.stringify([number]));
    },
  );

  it('take a text that is longer than all that was written before', () => {
    const json = new JsonBytes();
    const text = '\u0001'.repeat(100_000);
    json.add([text, 1]);
    expect(JSON.parse(json.bytes.toString('utf8', 0, json.length))).toEqual([text, 1]);
  });
});
