import type { WaitingKeys } from '../../app/ports/waiting-keys.ts';
import type { Connection } from '../connection.ts';

const TABLE = 'waiting_keys (part INTEGER, number INTEGER, words BLOB, PRIMARY KEY (part, number))';

const WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT;

/** Keys of rows that wait in a temporary table; SQLite writes it to a file that nobody else sees. */
export function waitingKeys(connection: Connection): WaitingKeys {
  const { db } = connection;
  let number = 0;
  return {
    add(part, words) {
      connection.assertWriting();
      if (number === 0) connection.createTemporary(TABLE);
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
      for (const words of stored.iterate(part)) yield wordsOf(words);
    },
    clear() {
      if (number > 0) db.exec('DROP TABLE temp.waiting_keys');
      number = 0;
    },
  };
}

/** The bytes as words, where they are if they begin at a word. */
function wordsOf(bytes: Buffer): Uint32Array {
  const { buffer, byteOffset, byteLength } =
    bytes.byteOffset % WORD_BYTES === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(buffer, byteOffset, byteLength / WORD_BYTES);
}
