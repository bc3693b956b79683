import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/app/errors.ts';
import { asOrdinaryUser } from '../support/ordinary-user.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { create, importEmployees, open, otherClient } from './office.ts';

const folder = tempFolder();
let folders = 0;

function newFolder(): string {
  const path = join(folder.path, String(folders++));
  mkdirSync(path);
  return path;
}

/** The expected error of an act: its kind and its sentence. */
function errorOf(act: () => unknown): {
  readonly kind: string;
  readonly id: string;
  readonly cause: unknown;
} {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return { kind: error.name, id: error.id, cause: error.cause };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('making a database', () => {
  it('gives a file that only its owner may read, and the files beside it too', () => {
    const at = newFolder();
    const store = create(at);
    importEmployees(store, 1);
    for (const end of ['', '-wal', '-shm']) {
      expect(statSync(join(at, `office.db${end}`)).mode & 0o777).toBe(0o600);
    }
    store.close();
  });

  it('carries the mark of the program and full synchronisation', () => {
    const at = newFolder();
    create(at).close();
    const db = otherClient(join(at, 'office.db'));
    expect(db.pragma('application_id', { simple: true })).toBe(0x42504159);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('page_size', { simple: true })).toBe(8192);
    db.close();
  });

  it('never overwrites a file', () => {
    const at = newFolder();
    create(at).close();
    expect(errorOf(() => create(at))).toMatchObject({ kind: 'RefusedError', id: 'database-exists' });
    writeFileSync(join(at, 'letter.txt'), 'Dengan hormat');
    expect(errorOf(() => create(at, 'letter.txt')).id).toBe('database-exists');
  });

  it('takes over the empty file that a killed init leaves', () => {
    const at = newFolder();
    writeFileSync(join(at, 'office.db'), '');
    expect(errorOf(() => open(at)).id).toBe('database-missing');
    create(at).close();
    open(at).close();
    expect(statSync(join(at, 'office.db')).mode & 0o777).toBe(0o600);
  });

  it('never takes a device or a folder for a file', () => {
    const at = newFolder();
    mkdirSync(join(at, 'folder'));
    expect(errorOf(() => create(at, 'folder')).id).toBe('database-exists');
    spawnSync('mkfifo', [join(at, 'pipe')]);
    expect(errorOf(() => create(at, 'pipe')).id).toBe('database-exists');
    expect(errorOf(() => open(at, 'readwrite', 'pipe')).id).toBe('database-unreadable');
  });

  it('says when the folder does not exist', () => {
    const error = errorOf(() => create(join(newFolder(), 'nowhere')));
    expect(error).toMatchObject({ kind: 'EnvironmentError', id: 'database-unwritable' });
    expect(error.cause).toBeInstanceOf(Error);
  });
});

describe('opening a database', () => {
  it('says when there is none', () => {
    const at = newFolder();
    expect(errorOf(() => open(at))).toMatchObject({ kind: 'EnvironmentError', id: 'database-missing' });
    expect(existsSync(join(at, 'office.db'))).toBe(false);
  });

  it.each(['readwrite', 'readonly'] as const)('says when the file is no database (%s)', (mode) => {
    const at = newFolder();
    writeFileSync(join(at, 'office.db'), 'NIP;Nama\n'.repeat(500));
    const error = errorOf(() => open(at, mode));
    expect(error).toMatchObject({ kind: 'EnvironmentError', id: 'database-damaged' });
    expect(error.cause).toBeInstanceOf(Database.SqliteError);
  });

  it('refuses the database of another program', () => {
    const at = newFolder();
    const db = new Database(join(at, 'office.db'));
    db.exec('CREATE TABLE song (title TEXT)');
    db.close();
    expect(errorOf(() => open(at))).toMatchObject({ kind: 'RefusedError', id: 'database-foreign' });
  });

  it('refuses a database of a newer program', () => {
    const at = newFolder();
    create(at).close();
    const db = otherClient(join(at, 'office.db'));
    db.pragma('user_version = 999');
    db.close();
    expect(errorOf(() => open(at))).toMatchObject({ kind: 'RefusedError', id: 'database-newer' });
  });

  it('says when another process writes for too long, and works when it is done', () => {
    const at = newFolder();
    const store = create(at);
    store.close();
    const other = otherClient(join(at, 'office.db'));
    other.exec('BEGIN IMMEDIATE');
    const late = open(at);
    expect(errorOf(() => importEmployees(late, 1))).toMatchObject({
      kind: 'EnvironmentError',
      id: 'database-busy',
    });
    other.exec('ROLLBACK');
    other.close();
    expect(importEmployees(late, 1)).toBe(1);
    late.close();
  });

  it('refuses to write through a database opened for reading', () => {
    const at = newFolder();
    create(at).close();
    const store = open(at, 'readonly');
    expect(errorOf(() => importEmployees(store, 1))).toMatchObject({
      kind: 'EnvironmentError',
      id: 'database-unwritable',
    });
    store.close();
  });

  it('says so when the folder of a database cannot be written', () => {
    const at = newFolder();
    create(at).close();
    const archive = join(at, 'archive');
    mkdirSync(archive);
    copyFileSync(join(at, 'office.db'), join(archive, 'office.db'));
    chmodSync(join(archive, 'office.db'), 0o644);
    chmodSync(archive, 0o555);
    for (const each of [folder.path, at]) chmodSync(each, 0o755);
    asOrdinaryUser(() => {
      expect(errorOf(() => open(archive, 'readonly'))).toMatchObject({
        kind: 'EnvironmentError',
        id: 'database-folder-readonly',
      });
    });
    chmodSync(archive, 0o755);
  });
});
