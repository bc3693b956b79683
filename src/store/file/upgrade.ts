import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Actor } from '../../app/ports/actor.ts';
import type { Upgrade } from '../../app/ports/store.ts';
import { temporaryPath } from '../../files/index.ts';
import type { AuditChain } from '../acts/audit-chain.ts';
import type { Connection } from '../connection.ts';
import { MIGRATIONS } from '../migrations/all.ts';
import { copyError } from './copy-error.ts';
import { migrate, schemaVersion } from './migrate.ts';
import type { OpenOptions } from './open-database.ts';
import { storeError } from './sqlite-errors.ts';

const PROGRAM: Actor = { name: 'binjai-pay', osUser: '', host: '' };

/** Bytes hashed at a time. */
const PIECE_BYTES = 1024 * 1024;

interface Copy {
  readonly path: string;
  readonly sha256: string;
}

/**
 * Brings an older database to the newest schema. A copy as it was is put beside it first (`office.db.schema-1`); every
 * step is recorded with the copy's name and SHA-256. Nothing happens to a database that is up to date.
 * @throws EnvironmentError when there is no room for the copy; then the database is as old as it was
 */
export function upgrade(connection: Connection, audit: AuditChain, options: OpenOptions): Upgrade | null {
  const { db, path } = connection;
  const { migrations = MIGRATIONS, keepOlder = true, actor = PROGRAM } = options;
  const from = schemaVersion(db);
  const to = migrations.length;
  if (from >= to) return null;
  let copy: Copy | null = null;
  try {
    copy = keepOlder ? copyAside(connection, from) : null;
    const kept = copy === null ? {} : { copy: basename(copy.path), sha256: copy.sha256 };
    migrate(db, migrations, (version) => {
      audit.record('upgrade', basename(path), { from: version - 1, to: version, ...kept }, actor);
    });
    return { from, to, copy: copy?.path ?? null };
  } catch (error) {
    if (copy !== null && schemaVersion(db) === from) rmSync(copy.path, { force: true });
    connection.close();
    throw storeError(error, path);
  }
}

/** Copies the database beside itself under the first free name, whole or not at all, for its owner only. */
function copyAside({ db, path }: Connection, version: number): Copy {
  const target = freeName(`${path}.schema-${version}`);
  const partial = temporaryPath(resolve(target));
  try {
    closeSync(openSync(partial, 'wx', 0o600));
    db.prepare('VACUUM INTO ?').run(partial);
    const sha256 = flushAndHash(partial);
    renameSync(partial, resolve(target));
    return { path: target, sha256 };
  } catch (error) {
    rmSync(partial, { force: true });
    throw copyError(error, target, 'backup-failed');
  }
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let next = 2; existsSync(name); next++) name = `${wanted}-${next}`;
  return name;
}

function flushAndHash(path: string): string {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
    const hash = createHash('sha256');
    const piece = Buffer.alloc(PIECE_BYTES);
    for (;;) {
      const count = readSync(file, piece);
      if (count === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, count));
    }
  } finally {
    closeSync(file);
  }
}
