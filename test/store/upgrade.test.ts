import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import { openStore } from '../../src/store/index.ts';
import { MIGRATIONS } from '../../src/store/migrations/all.ts';
import type { Migration } from '../../src/store/migrations/migration.ts';
import { databaseRows, databaseState } from '../support/accidents/database-state.ts';
import { mayMount, mountSmallDisk } from '../support/accidents/small-disk.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { CLERK, computeRun, create, importEmployees, noon, open, slip } from './office.ts';

const folder = tempFolder();
const OLD = MIGRATIONS.length;
/** What a later program might add. */
const NEXT: Migration = {
  version: OLD + 1,
  sql: 'ALTER TABLE batch ADD COLUMN remark TEXT; CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;',
};
const FAULTY: Migration = {
  version: OLD + 2,
  sql: 'CREATE TABLE half (id INTEGER); CREATE TABLE batch (id INTEGER)',
};
const canMount = mayMount(tmpdir());
let folders = 0;

/** An office of this program, with a run, closed. */
function office(parent = folder.path): string {
  const at = join(parent, String(folders++));
  mkdirSync(at);
  const store = create(at);
  importEmployees(store, 3);
  computeRun(store, [slip(1), slip(2)]);
  store.close();
  return at;
}

/** What stands in a folder, apart from what SQLite keeps beside an open database. */
function namesIn(at: string): readonly string[] {
  return readdirSync(at)
    .filter((name) => !/-(wal|shm)$/.test(name))
    .sort();
}

function openLater(at: string, ...more: readonly Migration[]): Store {
  return openStore(join(at, 'office.db'), {
    mode: 'readwrite',
    now: noon,
    programVersion: '2.0.0',
    actor: CLERK,
    migrations: [...MIGRATIONS, ...more],
  });
}

describe('a database of an older program', () => {
  it('is kept as it was, brought up to date, and the act recorded with the hash of the copy', () => {
    const at = office();
    const before = databaseRows(join(at, 'office.db'));
    const store = openLater(at, NEXT);
    const copy = join(at, `office.db.schema-${OLD}`);
    expect(store.upgraded).toEqual({ from: OLD, to: OLD + 1, copy });
    const sha256 = createHash('sha256').update(readFileSync(copy)).digest('hex');
    expect([...store.audit()].at(-1)).toMatchObject({
      act: 'upgrade',
      actor: CLERK.name,
      subject: 'office.db',
      detail: { from: OLD, to: OLD + 1, copy: `office.db.schema-${OLD}`, sha256 },
    });
    expect(store.verifyChain().kind).toBe('intact');
    expect(store.employeeCount()).toBe(3);
    store.close();
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(databaseRows(copy)).toEqual(before);
    expect(databaseRows(join(at, 'office.db')).has('later')).toBe(true);
    const kept = open(at, 'readwrite', `office.db.schema-${OLD}`);
    expect([kept.upgraded, kept.integrity()]).toEqual([null, []]);
    kept.close();
    expect(namesIn(at)).toEqual(['office.db', `office.db.schema-${OLD}`]);
  });

  it('is brought up to date once; one that is up to date is not touched', () => {
    const at = office();
    openLater(at, NEXT).close();
    const state = databaseState(join(at, 'office.db'));
    const again = openLater(at, NEXT);
    expect(again.upgraded).toBeNull();
    again.close();
    expect(databaseState(join(at, 'office.db'))).toBe(state);
  });

  it('stays as it was, without a copy, when the first step fails', () => {
    const at = office();
    const state = databaseState(join(at, 'office.db'));
    expect(() => openLater(at, { ...FAULTY, version: OLD + 1 })).toThrow('already exists');
    expect(databaseState(join(at, 'office.db'))).toBe(state);
    expect(namesIn(at)).toEqual(['office.db']);
    open(at).close();
  });

  it('stands between two steps when the second fails, and its copy stays; the next try keeps another', () => {
    const at = office();
    expect(() => openLater(at, NEXT, FAULTY)).toThrow('already exists');
    expect(databaseRows(join(at, 'office.db')).has('later')).toBe(true);
    expect(databaseRows(join(at, 'office.db')).has('half')).toBe(false);
    expect(existsSync(join(at, `office.db.schema-${OLD}`))).toBe(true);
    const store = openLater(at, NEXT, { version: OLD + 2, sql: 'CREATE TABLE half (id INTEGER)' });
    expect(store.upgraded).toMatchObject({ from: OLD + 1, to: OLD + 2 });
    expect([...store.audit()].map(({ act }) => act)).toEqual(['import', 'run', 'upgrade', 'upgrade']);
    store.close();
  });

  it('never takes the place of an earlier copy', () => {
    const at = office();
    create(at, `office.db.schema-${OLD}`).close();
    const store = openLater(at, NEXT);
    expect(store.upgraded?.copy).toBe(join(at, `office.db.schema-${OLD}-2`));
    store.close();
  });

  it('is not opened for reading only', () => {
    const at = office();
    const reading = () =>
      openStore(join(at, 'office.db'), {
        mode: 'readonly',
        now: noon,
        programVersion: '2.0.0',
        migrations: [...MIGRATIONS, NEXT],
      });
    expect(reading).toThrow('database-older');
    expect(namesIn(at)).toEqual(['office.db']);
  });

  it.skipIf(!canMount)(
    'stays as it was where there is no room for the copy (needs the right to mount a disk)',
    () => {
      const disk = mountSmallDisk(folder.path, 2);
      if (disk === null) throw new Error('the disk could not be mounted');
      try {
        const at = office(disk.path);
        const state = databaseState(join(at, 'office.db'));
        disk.leave(80 * 1024);
        expect(() => openLater(at, NEXT)).toThrow('disk-full');
        disk.clear();
        expect(databaseState(join(at, 'office.db'))).toBe(state);
        expect(namesIn(at)).toEqual(['office.db']);
        const store = openLater(at, NEXT);
        expect(store.upgraded?.to).toBe(OLD + 1);
        store.close();
      } finally {
        disk.unmount();
      }
    },
  );
});
