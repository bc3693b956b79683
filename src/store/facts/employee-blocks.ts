import { BugError } from '../../domain/bug-error.ts';
import type { Connection } from '../connection.ts';
import type { FactBlock } from './order/fact-block.ts';
import type { OrderedBlock } from './order/ordered-facts.ts';

/**
 * Where a fact lies in a block is one number of 53 bits: start (below 64 MB), bytes before its record (below 64), bytes
 * of its record (below 2 MB).
 */
const HEAD_BITS = 6;
const LENGTH_BITS = 21;
const AFTER_START = HEAD_BITS + LENGTH_BITS;

/** `,"197501012000022001","2026-01",` stands in front of a record. */
const NIP_BEFORE_RECORD = 30;
const MONTH_BEFORE_RECORD = 9;
const QUOTES_BEFORE_RECORD = [2, 10, 12, 31];

const INSERT = `
INSERT INTO employee_fact (batch, row, nip, effective, record)
SELECT
  @batch,
  -- A cast takes the digits up to the first other character.
  CAST(substr(@facts, fact + @rowAt, 16) AS INTEGER),
  CAST(substr(@facts, record - ${NIP_BEFORE_RECORD}, 18) AS TEXT),
  CAST(substr(@facts, record - ${MONTH_BEFORE_RECORD}, 7) AS TEXT),
  CAST(substr(@facts, record, length) AS TEXT)
FROM (
  SELECT
    1 + (place >> ${AFTER_START}) AS fact,
    1 + (place >> ${AFTER_START}) + ((place >> ${LENGTH_BITS}) & ${2 ** HEAD_BITS - 1}) AS record,
    place & ${2 ** LENGTH_BITS - 1} AS length
  -- Without the limit, which takes nothing away, SQLite would read the number anew wherever it is named.
  FROM (SELECT value AS place FROM json_each(@places) LIMIT -1)
)`;

interface BlockValues {
  readonly batch: number;
  readonly facts: Buffer;
  readonly rowAt: number;
  readonly places: string;
}

/**
 * Inserts employee facts, the largest of all, a block at a time: SQLite cuts them out of the JSON of the block, in the
 * order that they are to have. Each on its own, as a statement with texts made for it, takes twice as long.
 */
export function employeeBlockInserter({ db }: Connection): (facts: OrderedBlock) => void {
  const insert = db.prepare<BlockValues>(INSERT);
  return ({ block, places }) => {
    if (places.length === 0) return;
    const batch = String(batchOf(block));
    const { changes } = insert.run({
      batch: Number(batch),
      facts: block.bytes.subarray(0, block.length),
      // The row stands behind `[7,`.
      rowAt: batch.length + 2,
      places: `[${Array.from(places, (at) => placeOf(block, at)).join(',')}]`,
    });
    if (changes !== places.length) throw new BugError(`${changes} of ${places.length} employee facts`);
  };
}

/** All facts of a block are of one batch. */
function batchOf(block: FactBlock): number {
  const text = block.bytes.toString('latin1', block.start(0) + 1, block.start(0) + 17);
  return Number.parseInt(text, 10);
}

function placeOf(block: FactBlock, at: number): number {
  const { bytes } = block;
  const [start, end] = [block.start(at), block.end(at)];
  let record = start + 1;
  while (bytes[record] !== OPEN && record < end) record++;
  const isFramed =
    bytes[record - 1] === COMMA && QUOTES_BEFORE_RECORD.every((before) => bytes[record - before] === QUOTE);
  const length = end - 1 - record;
  const place = (start * 2 ** HEAD_BITS + record - start) * 2 ** LENGTH_BITS + length;
  const isWhole =
    record - start < 2 ** HEAD_BITS && length < 2 ** LENGTH_BITS && place <= Number.MAX_SAFE_INTEGER;
  if (!isFramed || !isWhole)
    throw new BugError('an employee fact without 18 digits of NIP, or of too many bytes');
  return place;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN = 0x5b;
