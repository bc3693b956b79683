import type { WaitingKeys } from '../../../app/ports/waiting-keys.ts';
import type { Connection } from '../../connection.ts';

const CREATE = `CREATE TEMP TABLE waiting_keys (
  part INTEGER, number INTEGER, words BLOB, PRIMARY KEY (part, number)
)`;

/** Keys of rows that wait in a temporary table; SQLite writes it to a file that nobody else sees. */
export function waitingKeys(connection: Connection): WaitingKeys {
  const { db } = connection;
  let number = 0;
  return {
    add(part, words) {
      connection.assertWriting();
      if (number === 0) db.exec(CREATE);
      db.prepare<[number, number, Buffer]>('INSERT INTO temp.waiting_keys VALUES (?, ?, ?)').run(
        part,
        number++,
        Buffer.from(words.buffer, words.byteOffset, words.byteLength),
      );
    },
    *of(part) {
      if (number === 0) return;
      const stored = db
        .prepare<[number], Buffer>('SELECT words FROM temp.waiting_keys WHERE part = ? ORDER BY number')
        .pluck();
      for (const words of stored.iterate(part)) yield new Uint32Array(new Uint8Array(words).buffer);
    },
    clear() {
      if (number > 0) db.exec('DROP TABLE temp.waiting_keys');
      number = 0;
    },
  };
}
