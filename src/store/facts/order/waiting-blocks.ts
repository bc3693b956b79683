import type { Connection } from '../../connection.ts';
import { FactBlock, type StoredFacts } from './fact-block.ts';

const TABLE = 'waiting_facts (run INTEGER, block INTEGER, facts BLOB, keys BLOB, PRIMARY KEY (run, block))';

/** Runs of blocks, each in order, that wait in a temporary table; SQLite writes it to a file that nobody else sees. */
export class WaitingBlocks {
  readonly #connection: Connection;
  #runs = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
    connection.createTemporary(TABLE);
  }

  /** Puts a run away. */
  add(blocks: Iterable<StoredFacts>): void {
    const insert = this.#connection.db.prepare<[number, number, Buffer, Buffer]>(
      'INSERT INTO temp.waiting_facts VALUES (?, ?, ?, ?)',
    );
    let number = 0;
    for (const block of blocks) insert.run(this.#runs, number++, ...block);
    this.#runs++;
  }

  /** The runs, each time the one whose fact at hand is the next of all. Nothing waits any more afterwards. */
  *inOrder(): Iterable<WaitingRun> {
    const { db } = this.#connection;
    const select = db
      .prepare<[number, number], StoredFacts>(
        'SELECT facts, keys FROM temp.waiting_facts WHERE run = ? AND block = ?',
      )
      .raw();
    const heap = Array.from(
      { length: this.#runs },
      (_, run) => new WaitingRun(run, (block) => select.get(run, block)),
    );
    for (let at = heap.length - 1; at >= 0; at--) sink(heap, at);
    for (let first = heap[0]; first !== undefined && !first.isAtEnd; first = heap[0]) {
      yield first;
      first.next();
      sink(heap, 0);
    }
    db.exec('DROP TABLE temp.waiting_facts');
  }
}

const EMPTY = new FactBlock();

/** A run that is read block by block. */
export class WaitingRun {
  block = EMPTY;
  at = 0;
  isAtEnd = false;
  readonly #number: number;
  readonly #stored: (block: number) => StoredFacts | undefined;
  #blocks = 0;
  #first = 0;
  #last = 0;

  /** @param number of the run: of facts with the same key those of the earlier run come first */
  constructor(number: number, stored: (block: number) => StoredFacts | undefined) {
    this.#number = number;
    this.#stored = stored;
    this.#open();
  }

  /** Whether the fact at hand comes before that of another run. */
  isBefore(other: WaitingRun): boolean {
    if (this.isAtEnd || other.isAtEnd) return other.isAtEnd && !this.isAtEnd;
    if (this.#first !== other.#first) return this.#first < other.#first;
    return this.#last === other.#last ? this.#number < other.#number : this.#last < other.#last;
  }

  /** Goes on to the next fact. */
  next(): void {
    this.at++;
    this.#open();
  }

  #open(): void {
    if (this.at === this.block.count) {
      const stored = this.#stored(this.#blocks++);
      this.isAtEnd = stored === undefined;
      if (stored === undefined) return;
      this.block = new FactBlock(stored);
      this.at = 0;
    }
    this.#first = this.block.first(this.at);
    this.#last = this.block.last(this.at);
  }
}

/** Brings a run to its place in a heap, in which each run comes before the two that lie below it. */
function sink(heap: WaitingRun[], from: number): void {
  for (let at = from; ; ) {
    const [run, left, right] = [heap[at], heap[2 * at + 1], heap[2 * at + 2]];
    if (run === undefined || left === undefined) return;
    const below = right?.isBefore(left) ? right : left;
    if (!below.isBefore(run)) return;
    heap[at] = below;
    at = 2 * at + (below === left ? 1 : 2);
    heap[at] = run;
  }
}
