import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PendingActs } from '../../app/ports/audit-chain.ts';
import { flushFolder, removeLeftovers, removeTemporary, temporaryPath } from '../../files/index.ts';

/** Name of a file of waiting acts: a count, then a random part that tells them apart for ever. */
const NAME = /^([0-9a-f]{24})\.json$/;
const COUNT_DIGITS = 8;

/**
 * Acts of readers that could not enter the audit chain at once, because another process was writing: one file for each
 * command in the folder `<database>-acts`, taken into the chain by the next writer. So a reader never waits for a writer,
 * and still nothing goes unrecorded.
 */
export class WaitingRoom {
  readonly #folder: string;

  constructor(database: string) {
    this.#folder = `${resolve(database)}-acts`;
  }

  /** Leaves the acts of a command to the next writer, all of them or none; they are on the disk when this is done. */
  async add(acts: Omit<PendingActs, 'id'>): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await removeLeftovers(this.#folder);
    const path = join(this.#folder, `${this.#nextId()}.json`);
    const temporary = temporaryPath(path);
    try {
      const handle = await open(temporary, 'wx', 0o600);
      try {
        await handle.writeFile(JSON.stringify(acts));
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, path);
      await flushFolder(this.#folder);
    } catch (error) {
      await removeTemporary(temporary);
      throw error;
    }
  }

  /** Acts that wait, oldest first. */
  list(): readonly PendingActs[] {
    const waiting: PendingActs[] = [];
    for (const name of this.#names()) {
      const [, id] = NAME.exec(name) ?? [];
      if (id === undefined) continue;
      const acts: Omit<PendingActs, 'id'> = JSON.parse(readFileSync(join(this.#folder, name), 'utf8'));
      waiting.push({ ...acts, id });
    }
    return waiting.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Removes acts that are in the chain for good. */
  remove(ids: readonly string[]): void {
    for (const id of ids) rmSync(join(this.#folder, `${id}.json`), { force: true });
  }

  /** Counts up while acts wait, since a clock may go backwards; the random part tells those of the same moment apart. */
  #nextId(): string {
    const counts = this.#names().map((name) => Number.parseInt(name.slice(0, COUNT_DIGITS), 16) || 0);
    const count = (Math.max(0, ...counts) + 1).toString(16).padStart(COUNT_DIGITS, '0');
    return `${count}${randomBytes(8).toString('hex')}`;
  }

  #names(): readonly string[] {
    try {
      return readdirSync(this.#folder);
    } catch {
      // No folder: nothing has ever waited.
      return [];
    }
  }
}
