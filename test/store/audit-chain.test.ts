import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { CHECKER, CLERK, create, importEmployees, otherClient } from './office.ts';

const folder = tempFolder();
let folders = 0;

/** An office with a log of five acts; `tamper` runs in another client that has removed the guards. */
function office(tamper = ''): Store {
  const at = join(folder.path, String(folders++));
  mkdirSync(at);
  const store = create(at);
  importEmployees(store, 1);
  for (const subject of ['a', 'b', 'c', 'd'])
    store.write(() => store.record('note', subject, { pages: 3, file: 'é "x"' }, CHECKER));
  if (tamper !== '') {
    const db = otherClient(join(at, 'office.db'));
    db.exec('DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; DROP TRIGGER audit_next_id');
    db.exec(tamper);
    db.close();
  }
  return store;
}

describe('the audit chain', () => {
  it('records every act with actor, time and subject, and is intact', () => {
    const store = office();
    const entries = [...store.audit()];
    expect(entries.map(({ id, act, actor, subject }) => [id, act, actor, subject])).toEqual([
      [1, 'import', 'Sari', 'employees.csv'],
      [2, 'note', 'Budi', 'a'],
      [3, 'note', 'Budi', 'b'],
      [4, 'note', 'Budi', 'c'],
      [5, 'note', 'Budi', 'd'],
    ]);
    expect(entries[1]).toMatchObject({
      at: '2026-02-02T05:00:00.000Z',
      osUser: 'budi',
      host: 'kantor-2',
      detail: { pages: 3, file: 'é "x"' },
    });
    expect(store.verifyChain()).toEqual({ kind: 'intact', entries: 5, head: entries[4]?.hash });
    expect(store.chainHead()).toBe(entries[4]?.hash);
    store.close();
  });

  it('starts from 64 zeros', () => {
    const at = join(folder.path, String(folders++));
    mkdirSync(at);
    const store = create(at);
    expect(store.chainHead()).toBe('0'.repeat(64));
    expect(store.verifyChain()).toEqual({ kind: 'intact', entries: 0, head: '0'.repeat(64) });
    store.close();
  });

  it('can be computed by an auditor with SQL and SHA-256 alone', () => {
    const store = office();
    const db = otherClient(store.path);
    const rows = db
      .prepare<[], [string, string]>(
        `SELECT json_array(id, at, act, actor, os_user, host, subject, detail, previous), hash FROM audit ORDER BY id`,
      )
      .raw()
      .all();
    db.close();
    for (const [text, hash] of rows) expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
    expect(rows).toHaveLength(5);
    store.close();
  });

  it.each([
    [`UPDATE audit SET actor = 'Orang Lain' WHERE id = 3`, 3, 'altered'],
    [`UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE id = 1`, 1, 'altered'],
    [`UPDATE audit SET detail = '{"pages":4}' WHERE id = 5`, 5, 'altered'],
    [`UPDATE audit SET hash = replace(hash, substr(hash, 1, 1), 'g') WHERE id = 2`, 2, 'altered'],
    ['DELETE FROM audit WHERE id = 3', 3, 'missing'],
    ['DELETE FROM audit WHERE id = 1', 1, 'missing'],
    ['DELETE FROM audit WHERE id = 2; UPDATE audit SET id = id - 1 WHERE id > 2', 2, 'altered'],
  ] as const)('names the first entry that does not fit: %s', (tamper, entry, defect) => {
    const store = office(tamper);
    expect(store.verifyChain()).toEqual({ kind: 'broken', entry, defect });
    store.close();
  });

  it('an entry whose hash was made anew breaks the next one', () => {
    const store = office();
    const db = otherClient(store.path);
    db.exec('DROP TRIGGER audit_no_update');
    const text = db
      .prepare<[], string>(
        `SELECT json_array(id, at, act, 'Orang Lain', os_user, host, subject, detail, previous) FROM audit WHERE id = 3`,
      )
      .pluck()
      .get();
    const hash = createHash('sha256').update(String(text)).digest('hex');
    db.prepare(`UPDATE audit SET actor = 'Orang Lain', hash = ? WHERE id = 3`).run(hash);
    db.close();
    expect(store.verifyChain()).toEqual({ kind: 'broken', entry: 4, defect: 'altered' });
    store.close();
  });

  it('reads more entries than a page holds, while new ones are written', () => {
    const store = office();
    store.write(() => {
      for (let i = 0; i < 1200; i++) store.record('note', `n${i}`, {}, CLERK);
    });
    let seen = 0;
    for (const entry of store.audit()) {
      seen++;
      if (entry.id === 1) store.write(() => store.record('note', 'late', {}, CLERK));
    }
    expect(seen).toBe(1206);
    expect(store.verifyChain()).toMatchObject({ kind: 'intact', entries: 1206 });
    store.close();
  });
});
