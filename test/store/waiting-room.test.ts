import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { CHECKER, CLERK, create, open, otherClient } from './office.ts';

const folder = tempFolder();
const EXPORT = { act: 'export', subject: '2026-01', detail: { report: 'payroll', rows: 3 } };

/** An office of its own, and its folder of waiting acts. */
function office(name: string) {
  const store = create(folder.path, name);
  store.write(() => store.record('note', 'first', {}, CLERK));
  const room = join(folder.path, `${name}-acts`);
  return { store, room, log: () => [...store.audit()].map(({ act, subject }) => `${act} ${subject}`) };
}

/** Does something while another client is writing, and undoes what that one wrote. */
async function whileWriting(name: string, work: () => Promise<unknown>): Promise<void> {
  const other = otherClient(join(folder.path, name));
  other.exec('BEGIN IMMEDIATE');
  try {
    await work();
  } finally {
    other.exec('ROLLBACK');
    other.close();
  }
}

describe('an act of a reader', () => {
  it('enters the chain at once while nobody writes', async () => {
    const { store, log } = office('frei.db');
    expect(await store.recordAsReader([EXPORT], CLERK)).toBe('recorded');
    expect(log()).toEqual(['note first', 'export 2026-01']);
    expect(store.pendingActs()).toEqual([]);
    store.close();
  });

  it('waits beside the database while another process writes, readable by its owner only', async () => {
    const { store, room, log } = office('sibuk.db');
    await whileWriting('sibuk.db', async () => {
      const twice = [EXPORT, { ...EXPORT, subject: '2026-02' }];
      expect(await store.recordAsReader(twice, CHECKER)).toBe('pending');
      expect(log()).toEqual(['note first']);
    });
    const [waiting, ...more] = store.pendingActs();
    expect(more).toEqual([]);
    expect(waiting).toMatchObject({ actor: CHECKER, acts: [EXPORT, { subject: '2026-02' }] });
    expect(readdirSync(room)).toEqual([`${waiting?.id}.json`]);
    store.write(() => store.record('note', 'second', {}, CLERK));
    expect(log()).toEqual(['note first', 'export 2026-01', 'export 2026-02', 'note second']);
    const taken = [...store.audit()].find(({ act }) => act === 'export');
    expect(taken).toMatchObject({ actor: 'Budi', osUser: 'budi', host: 'kantor-2' });
    expect(taken?.detail).toEqual({ ...EXPORT.detail, done: waiting?.at, waited: waiting?.id });
    expect(readdirSync(room)).toEqual([]);
    expect(store.verifyChain()).toMatchObject({ kind: 'intact', entries: 4 });
    store.close();
  });

  it('goes on waiting when the writer’s work is undone', async () => {
    const { store, log } = office('batal.db');
    await whileWriting('batal.db', () => store.recordAsReader([EXPORT], CLERK));
    const work = (): void => {
      store.record('note', 'undone', {}, CLERK);
      throw new Error('undone');
    };
    expect(() => store.write(work)).toThrow('undone');
    expect(store.pendingActs()).toHaveLength(1);
    store.write(() => store.record('note', 'second', {}, CLERK));
    expect(log()).toEqual(['note first', 'export 2026-01', 'note second']);
    store.close();
  });

  it('is taken once, also when a kill after the commit has left its file behind', async () => {
    const { store, room, log } = office('mati.db');
    await whileWriting('mati.db', () => store.recordAsReader([EXPORT], CLERK));
    const [name = ''] = readdirSync(room);
    copyFileSync(join(room, name), join(folder.path, name));
    store.write(() => store.record('note', 'second', {}, CLERK));
    copyFileSync(join(folder.path, name), join(room, name));
    store.write(() => store.record('note', 'third', {}, CLERK));
    expect(log()).toEqual(['note first', 'export 2026-01', 'note second', 'note third']);
    expect(readdirSync(room)).toEqual([]);
    store.close();
  });

  it('does not make a reader wait: its own patience is shorter than that of a writer', async () => {
    const { store } = office('cepat.db');
    store.close();
    const reader = open(folder.path, 'readwrite', 'cepat.db');
    await whileWriting('cepat.db', async () => {
      expect(await reader.recordAsReader([EXPORT], CLERK)).toBe('pending');
      expect(() => reader.write(() => {})).toThrow('database-busy');
    });
    reader.close();
  });
});
