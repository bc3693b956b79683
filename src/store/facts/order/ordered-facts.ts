import type { Connection } from '../../connection.ts';
import { FactBlock } from './fact-block.ts';
import { inOrder } from './in-order.ts';
import type { JsonValue } from './json-bytes.ts';
import { WaitingBlocks, type WaitingRun } from './waiting-blocks.ts';

/** Bytes of facts that are put in order at a time. */
const RUN_BYTES = 15 * 1024 * 1024;
/** Bytes of facts that wait together, or a single larger fact: one such block of each run is in memory while they are merged. */
const WAITING_BYTES = 64 * 1024;
/** Bytes of merged facts that are handed on at a time. For each statement SQLite keeps some pages as they were before. */
const MERGED_BYTES = 512 * 1024;
/** Bytes that are sealed at a time: a call for each fact would cost several times as much as the hash. */
const SEALED_BYTES = 64 * 1024;

/** Facts, and the order in which they go into the table. */
export interface OrderedBlock {
  readonly block: FactBlock;
  readonly places: Uint32Array;
}

/**
 * The facts of a sheet, taken in the order of the sheet and handed on in the order of NIPs. Sheets come in no order of
 * NIPs; a large table that took them as they come would have every page of it read and written many times
 * over. Memory is the same for a city and a country: facts are put in order as many as fit, wait in a temporary table,
 * and are merged.
 */
export class OrderedFacts {
  readonly #connection: Connection;
  readonly #seal: (month: string, facts: Buffer) => void;
  #run = new FactBlock(null, RUN_BYTES + 2 * WAITING_BYTES);
  #waiting: WaitingBlocks | null = null;
  #month = '';
  /** Facts of the run that are sealed already. */
  #sealed = 0;

  /** @param seal takes the JSON of facts of one month, in the order of the sheet, separated by commas */
  constructor(connection: Connection, seal: (month: string, facts: Buffer) => void) {
    this.#connection = connection;
    this.#seal = seal;
  }

  /** Takes the next fact of the sheet: the values of its columns. */
  add(month: string, nip: string, fact: readonly JsonValue[]): void {
    const run = this.#run;
    if (run.length >= RUN_BYTES) this.#putAside();
    if (month !== this.#month || run.length - run.start(this.#sealed) >= SEALED_BYTES) {
      this.#sealRest();
      this.#month = month;
    }
    run.add(nip, fact);
  }

  /**
   * All facts, some at a time: those of a block in the order of its places. A block holds only until the next one is
   * asked for. None can be added afterwards.
   */
  *blocks(): Iterable<OrderedBlock> {
    if (this.#waiting === null) {
      this.#sealRest();
      yield { block: this.#run, places: inOrder(this.#run) };
      return;
    }
    this.#putAside();
    // Its room is not needed any more.
    this.#run = new FactBlock();
    for (const block of merged(this.#waiting.inOrder())) yield { block, places: block.places() };
  }

  #putAside(): void {
    this.#sealRest();
    this.#waiting ??= new WaitingBlocks(this.#connection);
    this.#waiting.add(this.#run.stored(inOrder(this.#run), WAITING_BYTES));
    this.#run.clear();
    this.#sealed = 0;
  }

  #sealRest(): void {
    const run = this.#run;
    if (run.count > this.#sealed)
      this.#seal(this.#month, run.bytes.subarray(run.start(this.#sealed), run.end(run.count - 1)));
    this.#sealed = run.count;
  }
}

/** Facts of several runs side by side, in blocks of so many bytes or a little more; each holds only until the next one is asked for. */
function* merged(runs: Iterable<WaitingRun>): Iterable<FactBlock> {
  const merging = new FactBlock();
  for (const { block, at } of runs) {
    merging.addFrom(block, at);
    if (merging.length < MERGED_BYTES) continue;
    yield merging;
    merging.clear();
  }
  if (merging.count > 0) yield merging;
}
