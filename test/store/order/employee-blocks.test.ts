import { expect, it } from 'vitest';
import { tempFolder } from '../../support/temp-folder.ts';
import { ALL_FIELDS, create, FEBRUARY, importSheet, JANUARY, nipOf, otherClient, record } from '../office.ts';

const folder = tempFolder();

it('employees come into their table as they stand in the sheet, whatever their names are made of and however long', () => {
  const store = create(folder.path);
  // Sheets before, so that the number of the batch has two digits.
  for (let i = 0; i < 10; i++) importSheet(store, { kind: 'discipline' }, () => {});
  const names = [
    'Nama [dalam kurung], "kutip" dan \\garis',
    'Ñandú 漢字 👍',
    'n'.repeat(32_000),
    '漢'.repeat(32_000),
    '[',
    null,
  ];
  const people = Array.from({ length: 300 }, (_, i) => {
    const nama = names[i % names.length] ?? null;
    const month = i % 2 === 0 ? JANUARY : FEBRUARY;
    return { row: 3 * i + 2, nip: nipOf((i * 7) % 300), month, values: record({ nama, mkg: i % 33 }) };
  });
  const batch = importSheet(store, { kind: 'employees', present: ALL_FIELDS }, (writer) => {
    for (const { row, nip, month, values } of people) writer.employee(row, nip, month, values);
  });
  for (const { row, nip, month, values } of people)
    expect(store.employeeFacts(nip, batch)).toEqual([
      { effective: month, batch, row, present: ALL_FIELDS, values },
    ]);
  expect(store.employeeCount()).toBe(300);
  expect(store.sealBatchesAnew().get(batch)).toBe(store.batch(batch).seal);
  const kinds = otherClient(store.path)
    .prepare(
      'SELECT DISTINCT typeof(nip) || typeof(row) || typeof(effective) || typeof(record) FROM employee_fact',
    )
    .pluck()
    .all();
  expect(kinds).toEqual(['textintegertexttext']);
  store.close();
});
