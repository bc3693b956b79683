import type { Connection } from '../../connection.ts';
import { FactBlock } from './fact-block.ts';
import { inOrder } from './in-order.ts';
import type { JsonValue } from './json-bytes.ts';
import { WaitingBlocks } from './waiting-blocks.ts';

/** Bytes of facts that are put in order at a time. */
const RUN_BYTES = 12 * 1024 * 1024;
/** Bytes of facts that are handed on at a time, or a single larger fact. */
const BLOCK_BYTES = 64 * 1024;
/** Bytes that are sealed at a time: a call for each fact would cost several times as much as the hash. */
const SEALED_BYTES = 64 * 1024;

/**
 * The facts of a sheet, taken in the order of the sheet and handed on in the order of months and NIPs. Sheets come in no
 * order of NIPs; a large table that took them as they come would have every page of it read and written many times
 * over. Memory is the same for a city and a country: facts are put in order as many as fit, wait in a temporary table,
 * and are merged.
 */
export class OrderedFacts {
  readonly #connection: Connection;
  readonly #byMonth: boolean;
  readonly #seal: (month: string, facts: Buffer) => void;
  readonly #run = new FactBlock();
  readonly #months = new Map<string, number>();
  #waiting: WaitingBlocks | null = null;
  #month = '';
  /** Facts of the run that are sealed already. */
  #sealed = 0;

  /**
   * @param byMonth whether the table has the month before the NIP; otherwise only NIPs are put in order
   * @param seal takes the JSON of facts of one month, in the order of the sheet, one array after the other
   */
  constructor(connection: Connection, byMonth: boolean, seal: (month: string, facts: Buffer) => void) {
    this.#connection = connection;
    this.#byMonth = byMonth;
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
    run.add(this.#byMonth ? this.#numberOf(month) : 0, nip, fact);
  }

  /** All facts in order, some at a time; a block holds only until the next one is asked for. None can be added afterwards. */
  *blocks(): Iterable<FactBlock> {
    if (this.#waiting === null) {
      this.#sealRest();
      yield* this.#ofRun();
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

  *#ofRun(): Iterable<FactBlock> {
    const block = new FactBlock();
    for (const at of inOrder(this.#run, this.#months.size)) {
      block.addFrom(this.#run, at);
      if (block.length < BLOCK_BYTES) continue;
      yield block;
      block.clear();
    }
    if (block.count > 0) yield block;
  }

  #putAside(): void {
    this.#sealRest();
    this.#waiting ??= new WaitingBlocks(this.#connection);
    this.#waiting.add(this.#ofRun());
    this.#run.clear();
    this.#sealed = 0;
  }

  #sealRest(): void {
    const run = this.#run;
    if (run.count > this.#sealed)
      this.#seal(this.#month, run.bytes.subarray(run.start(this.#sealed), run.end(run.count - 1)));
    this.#sealed = run.count;
  }

  /** Months by number, as they are met: which one comes first does not matter, only that a month stays together. */
  #numberOf(month: string): number {
    const known = this.#months.get(month);
    if (known !== undefined) return known;
    const number = this.#months.size;
    this.#months.set(month, number);
    return number;
  }
}
