import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asOrdinaryUser } from '../support/ordinary-user.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { CLERK, computeRun, create, everyone, importEmployees, open, slip } from './office.ts';

const folder = tempFolder();
let folders = 0;

function newFolder(): string {
  const path = join(folder.path, String(folders++));
  mkdirSync(path);
  return path;
}

describe('a backup', () => {
  it('holds everything up to now, belongs to its owner only, and is recorded with its hash', async () => {
    const at = newFolder();
    const store = create(at);
    importEmployees(store, 3);
    const run = computeRun(store, [slip(1), slip(2)]);
    const path = join(at, 'copy.db');
    const backup = await store.backup(path, CLERK);
    const bytes = readFileSync(path);
    expect(backup).toEqual({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(at).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect([...store.audit()].at(-1)).toMatchObject({
      act: 'backup',
      subject: 'copy.db',
      detail: { sha256: backup.sha256 },
    });
    const copy = open(at, 'readwrite', 'copy.db');
    expect(everyone(copy)).toEqual(everyone(store));
    expect(copy.sealAnew(run.id)).toBe(run.seal);
    expect([copy.integrity(), copy.verifyChain().kind]).toEqual([[], 'intact']);
    copy.close();
    store.close();
  });

  it('works while another process writes, and holds the state before that', async () => {
    const at = newFolder();
    const store = create(at);
    importEmployees(store, 1);
    const backup = open(at).backup(join(at, 'copy.db'), CLERK);
    await expect(backup).resolves.toMatchObject({ path: join(at, 'copy.db') });
    const writer = open(at);
    await writer.writeAsync(async () => {
      writer.record('note', 'under way', {}, CLERK);
      const reader = open(at, 'readwrite');
      // Neither the copy nor its entry in the log waits: the entry stands beside the database until somebody writes.
      const { sha256 } = await reader.backup(join(at, 'second.db'), CLERK);
      expect(reader.pendingActs().map(({ acts }) => acts[0]?.detail.sha256)).toEqual([sha256]);
      reader.close();
      const second = open(at, 'readonly', 'second.db');
      expect([...second.audit()].map(({ act }) => act)).not.toContain('note');
      second.close();
    });
    writer.close();
    store.close();
  });

  it('can be read where nothing can be written: it needs no file beside it', async () => {
    const at = newFolder();
    const store = create(at);
    importEmployees(store, 1);
    await store.backup(join(at, 'copy.db'), CLERK);
    store.close();
    const archive = join(at, 'archive');
    mkdirSync(archive);
    copyFileSync(join(at, 'copy.db'), join(archive, 'copy.db'));
    chmodSync(join(archive, 'copy.db'), 0o444);
    chmodSync(archive, 0o555);
    for (const each of [folder.path, at]) chmodSync(each, 0o755);
    asOrdinaryUser(() => {
      const copy = open(archive, 'readonly', 'copy.db');
      expect(copy.employeeCount()).toBe(1);
      copy.close();
    });
    expect(readdirSync(archive)).toEqual(['copy.db']);
    chmodSync(archive, 0o755);
  });

  it('never overwrites a file', async () => {
    const at = newFolder();
    const store = create(at);
    writeFileSync(join(at, 'copy.db'), 'letter');
    await expect(store.backup(join(at, 'copy.db'), CLERK)).rejects.toThrow('backup-exists');
    expect(readFileSync(join(at, 'copy.db'), 'utf8')).toBe('letter');
    store.close();
  });

  it('that cannot be written leaves no file and no entry', async () => {
    const at = newFolder();
    const store = create(at);
    // A folder that is not there, and a file where the folder should be.
    for (const place of ['nowhere', 'office.db'])
      await expect(store.backup(join(at, place, 'copy.db'), CLERK)).rejects.toThrow('folder-missing');
    expect(readdirSync(at).filter((name) => !name.startsWith('office.db'))).toEqual([]);
    expect([...store.audit()]).toEqual([]);
    store.close();
  });
});
