import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../src/app/errors.ts';
import { BugError } from '../../src/domain/bug-error.ts';
import { AuditChain } from '../../src/store/acts/audit-chain.ts';
import { Connection } from '../../src/store/connection.ts';
import { openDatabase } from '../../src/store/file/open-database.ts';
import { tempFolder } from '../support/temp-folder.ts';
import {
  CLERK,
  computeRun,
  create,
  everyone,
  header,
  importEmployees,
  importSheet,
  JANUARY,
  nipOf,
  noon,
  open,
  otherClient,
  record,
  slip,
} from './office.ts';

const folder = tempFolder();
let folders = 0;

function newFolder(): string {
  const path = join(folder.path, String(folders++));
  mkdirSync(path);
  return path;
}

const SHEET = {
  kind: 'employees',
  file: 'pegawai.csv',
  sheet: null,
  sha256: 'abc',
  period: null,
  replacesBefore: null,
  leftOut: [],
  headers: {},
  present: 1,
} as const;

/** Mask of a sheet with the first column only, the name: its rows are judged with what is known. */
const ONLY_NAMES = 1;

describe('all or nothing', () => {
  it('a failing import leaves neither employees, nor a batch, nor an audit entry', () => {
    const store = create(newFolder());
    const failing = () =>
      importSheet(store, { kind: 'employees' }, (writer) => {
        writer.employee(2, nipOf(1), JANUARY, record());
        throw new Error('row 3 is faulty');
      });
    expect(failing).toThrow('row 3 is faulty');
    expect([store.watermark(), store.employeeCount(), [...store.audit()]]).toEqual([0, 0, []]);
    expect(importEmployees(store, 2)).toBe(1);
    store.close();
  });

  it('a failing import that waits for files leaves nothing either', async () => {
    const store = create(newFolder());
    const failing = store.writeAsync(async () => {
      const writer = store.addBatch(SHEET, CLERK);
      writer.employee(2, nipOf(1), JANUARY, record());
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw new Error('the file ends in the middle');
    });
    await expect(failing).rejects.toThrow('the file ends in the middle');
    expect([store.watermark(), store.hasEmployee(nipOf(1))]).toEqual([0, false]);
    store.close();
  });

  it('a failing run leaves the draft before it as it was', () => {
    const store = create(newFolder());
    const before = computeRun(store, [slip(1), slip(2)]);
    expect(() => computeRun(store, [slip(2), slip(1)])).toThrow(BugError);
    expect(store.run(JANUARY, 'regular')).toEqual(before);
    expect([...store.slips(before.id)]).toEqual([slip(1), slip(2)]);
    store.close();
  });

  it('a batch or a run that was not finished is never kept', () => {
    const store = create(newFolder());
    expect(() => store.write(() => store.addBatch(SHEET, CLERK))).toThrow('batch 1 was not finished');
    const unfinished = () =>
      store.write(() => {
        store.keepRules('rules-1', '{}');
        store.startRun(header(), CLERK);
      });
    expect(unfinished).toThrow('run 1 was not finished');
    expect([store.watermark(), store.runs()]).toEqual([0, []]);
    importEmployees(store, 1);
    store.close();
  });

  it('a full disk stops an import with nothing kept, and the next one works when there is room', () => {
    const at = newFolder();
    create(at).close();
    const path = join(at, 'office.db');
    const db = openDatabase(path, { mode: 'readwrite', now: noon, programVersion: '1.0.0' });
    const connection = new Connection(db, path, noon);
    const audit = new AuditChain(connection);
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
    const fill = () =>
      connection.write(() => {
        for (let i = 0; i < 500; i++) audit.record('note', 'room', { text: 'x'.repeat(500) }, CLERK);
      });
    expect(fill).toThrow(EnvironmentError);
    expect(fill).toThrow('disk-full');
    expect([...audit.entries()]).toEqual([]);
    db.pragma('max_page_count = 1000000');
    fill();
    expect(audit.verify()).toMatchObject({ kind: 'intact', entries: 500 });
    connection.close();
  });

  it('a run refers to rules that were kept', () => {
    const store = create(newFolder());
    const withoutRules = () =>
      store.write(() => {
        store.startRun(header({ rulesDigest: 'unknown' }), CLERK).finish();
      });
    expect(withoutRules).toThrow('FOREIGN KEY');
    expect(store.runs()).toEqual([]);
    store.close();
  });
});

describe('wrong use inside the program', () => {
  it('is a bug: writing outside a transaction, a transaction in a transaction, rows of another kind', () => {
    const store = create(newFolder());
    expect(() => store.addBatch(SHEET, CLERK)).toThrow(BugError);
    expect(() => store.record('note', 'x', {}, CLERK)).toThrow(BugError);
    expect(() => store.write(() => store.write(() => 1))).toThrow(BugError);
    expect(() => store.write(() => Promise.resolve(1))).toThrow(BugError);
    expect(() =>
      importSheet(store, { kind: 'attendance' }, (writer) => writer.employee(2, nipOf(1), JANUARY, record())),
    ).toThrow(BugError);
    store.close();
  });
});

describe('two processes', () => {
  it('a reader sees one state while another process imports, and the new one afterwards', () => {
    const at = newFolder();
    const writer = create(at);
    importEmployees(writer, 2);
    const reader = open(at, 'readonly');
    reader.read(() => {
      expect(everyone(reader)).toHaveLength(2);
      importSheet(writer, { kind: 'employees' }, (batch) => batch.employee(2, nipOf(3), JANUARY, record()));
      expect(everyone(reader)).toHaveLength(2);
      expect(reader.watermark()).toBe(1);
    });
    expect(everyone(reader)).toHaveLength(3);
    reader.close();
    writer.close();
  });

  it('rows of a complete employee sheet go into their table together, in the order of NIPs', () => {
    const at = newFolder();
    const store = create(at);
    importSheet(store, { kind: 'employees' }, (writer) => {
      writer.employee(2, nipOf(2), JANUARY, record());
      writer.employee(3, nipOf(1), JANUARY, record({ nama: `Nur'aini "Ai" \\ é` }));
      expect(store.employeeCount()).toBe(0);
    });
    expect([...store.evidence(JANUARY, 1)].flat().map(({ nip, facts }) => [nip, facts[0]?.row])).toEqual([
      [nipOf(1), 3],
      [nipOf(2), 2],
    ]);
    expect(store.employeeFacts(nipOf(1), 1)[0]?.values).toEqual(record({ nama: `Nur'aini "Ai" \\ é` }));
    expect(store.sealBatchesAnew().get(1)).toBe(store.batch(1).seal);
    store.close();
  });

  it('a record that somebody has made unreadable is named as damage, not read as something else', () => {
    const at = newFolder();
    const store = create(at);
    importSheet(store, { kind: 'employees' }, (writer) => writer.employee(2, nipOf(1), JANUARY, record()));
    const shell = otherClient(join(at, 'office.db'));
    shell.exec(`DROP TRIGGER employee_fact_no_update; UPDATE employee_fact SET record = '["x'`);
    shell.close();
    expect(() => store.employeeFacts(nipOf(1), 1)).toThrow(
      expect.objectContaining({
        id: 'database-damaged',
        data: expect.objectContaining({ code: 'employee_fact' }),
      }),
    );
    store.close();
  });

  it('a reader does not see a row, nor an open guard, of an import that is under way', () => {
    const at = newFolder();
    const store = create(at);
    const reader = open(at, 'readonly');
    const shell = otherClient(join(at, 'office.db'));
    const guards = shell
      .prepare<[], number>(`SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'`)
      .pluck();
    const closed = guards.get();
    importSheet(store, { kind: 'employees', present: ONLY_NAMES }, (writer) => {
      writer.employee(2, nipOf(1), JANUARY, record());
      expect(store.hasEmployee(nipOf(1))).toBe(true);
      expect(reader.hasEmployee(nipOf(1))).toBe(false);
      expect(guards.get()).toBe(closed);
    });
    expect(reader.hasEmployee(nipOf(1))).toBe(true);
    expect(guards.get()).toBe(closed);
    for (const each of [store, reader, shell]) each.close();
  });
});
