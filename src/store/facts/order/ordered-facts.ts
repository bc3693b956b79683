import type { Connection } from '../../connection.ts';
import { FactBlock } from './fact-block.ts';
import { inOrder } from './in-order.ts';
import type { JsonValue } from './json-bytes.ts';
import { WaitingBlocks } from './waiting-blocks.ts';

/** Bytes of facts that are put in order at a time. */
const RUN_BYTES = 24 * 1024 * 1024;
/**
 * Bytes of facts that are handed on at a time, or a single larger fact. SQLite keeps the pages that a statement changes
 * until it ends: the fewer statements, the fewer pages.
 */
const BLOCK_BYTES = 512 * 1024;
/** Bytes of facts that wait together: one such block of every run is in memory when runs are merged. */
const WAITING_BYTES = 64 * 1024;
/** Bytes that are sealed at a time: a call for each fact would cost several times as much as the hash. */
const SEALED_BYTES = 64 * 1024;

/**
 * The facts of a sheet, taken in the order of the sheet and handed on in the order of NIPs. Sheets come in no order of
 * NIPs; a large table that took them as they come would have every page of it read and written many times
 * over. Memory is the same for a city and a country: facts are put in order as many as fit, wait in a temporary table,
 * and are merged.
 */
export class OrderedFacts {
  readonly #connection: Connection;
  readonly #seal: (month: string, facts: Buffer) => void;
  readonly #run = new FactBlock();
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

  /** All facts in order, some at a time; a block holds only until the next one is asked for. None can be added afterwards. */
  *blocks(): Iterable<FactBlock> {
    if (this.#waiting === null) {
      this.#sealRest();
      yield* this.#ofRun(BLOCK_BYTES);
      return;
    }
    this.#putAside();
    const block = new FactBlock();
    for (const run of this.#waiting.inOrder()) {
      block.addFrom(run.block, run.at);
      if (block.length < BLOCK_BYTES) continue;
      yield block;
      block.clear();
    }
    if (block.count > 0) yield block;
  }

  *#ofRun(blockBytes: number): Iterable<FactBlock> {
    const block = new FactBlock();
    for (const at of inOrder(this.#run)) {
      block.addFrom(this.#run, at);
      if (block.length < blockBytes) continue;
      yield block;
      block.clear();
    }
    if (block.count > 0) yield block;
  }

  #putAside(): void {
    this.#sealRest();
    this.#waiting ??= new WaitingBlocks(this.#connection);
    this.#waiting.add(this.#ofRun(WAITING_BYTES));
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
