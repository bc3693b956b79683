import { describe, expect, it } from 'vitest';
import { holdNativeObjects, isCollectionFatal } from '../../src/store/native-objects.ts';

/** Stands for the compiled part: its objects are made by classes and methods. */
function classes() {
  class Statement {
    iterate(...given: readonly number[]): object {
      return { rowsOf: this, given };
    }
  }
  class Database {
    readonly file: string;
    constructor(file: string) {
      this.file = file;
    }
    prepare(): Statement {
      return new Statement();
    }
    backup(): object {
      return { of: this };
    }
    exec(): null {
      return null;
    }
  }
  return { Database, Statement };
}

describe('objects of the compiled part of SQLite', () => {
  it('are held, and made as they always are', () => {
    const native = classes();
    const held: object[] = [];
    holdNativeObjects(native, held);
    const db = new native.Database('pay.db');
    const statement = db.prepare();
    const rows = statement.iterate(1, 2);
    const backup = db.backup();
    expect(db.exec()).toBeNull();
    expect(held).toEqual([db, statement, rows, backup]);
    expect(db.file).toBe('pay.db');
    expect(db).toBeInstanceOf(native.Database);
    expect(rows).toEqual({ rowsOf: statement, given: [1, 2] });
  });

  it.each([
    ['20.20.2', false],
    ['22.23.3', false],
    ['24.21.0', true],
    ['26.0.0', true],
  ])('Node %s: %s', (version, isFatal) => {
    expect(isCollectionFatal(version)).toBe(isFatal);
  });
});
