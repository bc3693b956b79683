import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { create, importSheet, JANUARY, nipOf, otherClient, record } from './office.ts';

const folder = tempFolder();
const PEOPLE = 1_000;

it.each([
  ['that fit into memory', 14],
  ['of which only a part fits', 30],
])('the facts of an employee sheet %s are stored as they were written, to the last byte', (_, megabytes) => {
  const file = `${megabytes}.db`;
  const store = create(folder.path, file);
  const name = (i: number): string => `Contoh ${i} ${'x'.repeat((megabytes * 1024 * 1024) / PEOPLE)}`;
  const batch = importSheet(store, { kind: 'employees' }, (writer) => {
    // In no order of NIPs: 7 and the number of people have no divisor in common.
    for (let i = 0; i < PEOPLE; i++) {
      const person = (i * 7) % PEOPLE;
      writer.employee(i + 2, nipOf(person), JANUARY, record({ nama: name(person) }));
    }
  });
  expect(store.sealBatchesAnew().get(batch)).toBe(store.batch(batch).seal);
  store.close();
  const db = otherClient(join(folder.path, file));
  const stored = db.prepare("SELECT nip, record ->> '$[0]' FROM employee_fact ORDER BY nip").raw().all();
  // Larger pages are for what waits only.
  expect(db.pragma('page_size', { simple: true })).toBe(8192);
  db.close();
  expect(stored).toEqual(Array.from({ length: PEOPLE }, (_, person) => [nipOf(person), name(person)]));
});
