import type { Random } from '../random.ts';
import { HOSTILE_VALUES } from './hostile-values.ts';

/** A table with some of its cells, rows or columns exchanged for hostile ones. */
export function spoilTable(random: Random, table: readonly (readonly string[])[]): string[][] {
  const spoiled = table.map((row) => [...row]);
  const times = random.whole(1, 4);
  for (let i = 0; i < times; i++) spoilOnce(random, spoiled);
  return spoiled;
}

function spoilOnce(random: Random, table: string[][]): void {
  const at = random.whole(0, table.length - 1);
  const row = table[at];
  if (row === undefined || row.length === 0) return;
  const column = random.whole(0, row.length - 1);
  const other = table[random.whole(0, table.length - 1)] ?? row;
  switch (random.whole(0, 9)) {
    case 0:
      table.splice(at, 1);
      break;
    case 1:
      table.splice(at, 0, [...other]);
      break;
    case 2:
      row.splice(column, 1);
      break;
    case 3:
      row.splice(column, 0, random.pick(HOSTILE_VALUES));
      break;
    case 4:
      row[column] = other[random.whole(0, Math.max(0, other.length - 1))] ?? '';
      break;
    case 5:
      for (const each of table.slice(1)) each[column] = random.pick(HOSTILE_VALUES);
      break;
    default:
      row[column] = random.pick(HOSTILE_VALUES);
  }
}

/** Bytes with some flipped, cut off, doubled, taken out, or put in. */
export function spoilBytes(random: Random, bytes: Buffer): Buffer {
  let spoiled = Buffer.from(bytes);
  const times = random.whole(1, 3);
  for (let i = 0; i < times && spoiled.length > 0; i++) spoiled = spoilBytesOnce(random, spoiled);
  return spoiled;
}

function spoilBytesOnce(random: Random, bytes: Buffer): Buffer<ArrayBuffer> {
  const at = random.whole(0, bytes.length - 1);
  const length = random.whole(1, Math.min(200, bytes.length - at));
  const before = bytes.subarray(0, at);
  switch (random.whole(0, 5)) {
    case 0:
      return Buffer.from(before);
    case 1:
      return Buffer.concat([before, bytes.subarray(at + length)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
    case 3:
      return Buffer.concat([before, randomBytes(random, length), bytes.subarray(at)]);
    default: {
      const flipped = Buffer.from(bytes);
      const flips = random.whole(1, 20);
      for (let i = 0; i < flips; i++) {
        const position = random.whole(0, flipped.length - 1);
        flipped[position] = (flipped[position] ?? 0) ^ (1 << random.whole(0, 7));
      }
      return flipped;
    }
  }
}

function randomBytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.whole(0, 255)));
}
