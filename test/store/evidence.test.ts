import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import type { RaterRole } from '../../src/domain/performance/evidence.ts';
import { Connection } from '../../src/store/connection.ts';
import { AttendanceLogs } from '../../src/store/facts/attendance-logs.ts';
import { EvidenceReader } from '../../src/store/facts/evidence-reader.ts';
import { openDatabase } from '../../src/store/file/open-database.ts';
import { tempFolder } from '../support/temp-folder.ts';
import {
  ALL_FIELDS,
  create,
  everyone,
  FEBRUARY,
  importEmployees,
  importSheet,
  JANUARY,
  month,
  nipOf,
  noon,
  record,
} from './office.ts';

const folder = tempFolder();
let folders = 0;

function newFolder(): string {
  const path = join(folder.path, String(folders++));
  mkdirSync(path);
  return path;
}

function attend(store: Store, counts: Record<number, Record<string, number>>, replaces = false): number {
  return importSheet(store, { kind: 'attendance', replaces }, (writer) => {
    Object.entries(counts).forEach(([index, each], at) => {
      writer.attendance(at + 2, nipOf(Number(index)), JANUARY, each);
    });
  });
}

function rate(store: Store, index: number, penilai: string, kualitas: number, peran: RaterRole = 'rekan') {
  return importSheet(store, { kind: 'assessments' }, (writer) =>
    writer.assessment(2, nipOf(index), JANUARY, {
      penilai,
      peran,
      kualitas,
      inisiatif: null,
      komunikasi: 7550,
      catatan: 'kata "baik"\n\\',
    }),
  );
}

describe('the evidence of a period', () => {
  it('gives every employee with all that is known, in NIP order', () => {
    const store = create(newFolder());
    const staff = record({ nama: 'Ni Made "Ayu" O\'Contoh, S.E.', pasangan: false, mulai: null });
    importSheet(store, { kind: 'employees' }, (writer) => {
      writer.employee(2, nipOf(2), JANUARY, record());
      writer.employee(3, nipOf(1), JANUARY, staff);
    });
    attend(store, { 1: { psw1: 2, apel: 0, tl1: 1 } });
    rate(store, 1, 'Atasan', 9000, 'atasan');
    importSheet(store, { kind: 'targets' }, (w) =>
      w.target(4, nipOf(1), JANUARY, {
        indikator: 'PAD',
        satuan: 'rupiah',
        target: 9_000_000_000_000_000,
        realisasi: null,
        bobot: 2550,
        arah: 'naik',
      }),
    );
    importSheet(store, { kind: 'predicates' }, (w) =>
      w.predicate(5, nipOf(1), JANUARY, { predikat: 'baik' }),
    );
    importSheet(store, { kind: 'discipline' }, (w) =>
      w.discipline(6, nipOf(1), { dari: '2025-12', sampai: '2026-05', persen: 2500, dasar: 'SK 1' }),
    );
    importSheet(store, { kind: 'adjustments' }, (w) =>
      w.adjustment(7, nipOf(1), JANUARY, {
        kode: 'KOPERASI',
        uraian: null,
        arah: 'potong',
        jumlah: 150_000,
        kenaPajak: null,
        prioritas: 2,
      }),
    );
    const [first, second] = everyone(store);
    expect(first).toEqual({
      nip: nipOf(1),
      facts: [{ effective: JANUARY, batch: 1, row: 3, present: ALL_FIELDS, values: staff }],
      attendance: { batch: 2, row: 2, counts: { psw1: 2, tl1: 1 } },
      log: null,
      assessments: [
        {
          batch: 3,
          row: 2,
          penilai: 'Atasan',
          peran: 'atasan',
          kualitas: 9000,
          inisiatif: null,
          komunikasi: 7550,
          catatan: 'kata "baik"\n\\',
        },
      ],
      targets: [
        {
          batch: 4,
          row: 4,
          indikator: 'PAD',
          satuan: 'rupiah',
          target: 9_000_000_000_000_000,
          realisasi: null,
          bobot: 2550,
          arah: 'naik',
        },
      ],
      predicate: { batch: 5, row: 5, predikat: 'baik' },
      discipline: [{ batch: 6, row: 6, dari: '2025-12', sampai: '2026-05', persen: 2500, dasar: 'SK 1' }],
      adjustments: [
        {
          batch: 7,
          row: 7,
          kode: 'KOPERASI',
          uraian: '',
          arah: 'potong',
          jumlah: 150_000,
          kenaPajak: null,
          prioritas: 2,
        },
      ],
    });
    expect(second?.nip).toBe(nipOf(2));
    expect(second).toMatchObject({ attendance: null, assessments: [], targets: [], predicate: null });
    expect(store.evidenceOf(nipOf(1), JANUARY, store.watermark())).toEqual(first);
    expect(store.evidenceOf(nipOf(9), JANUARY, store.watermark())).toBeNull();
    store.close();
  });

  it('is the same in pages of any size, also when an employee has more rows than a page', () => {
    const at = newFolder();
    const store = create(at);
    importEmployees(store, 10);
    importEmployees(store, 3, FEBRUARY);
    importSheet(store, { kind: 'employees' }, (writer) => {
      for (let row = 2; row <= 9; row++) writer.employee(row, nipOf(5), month(`2026-0${row}`), record());
    });
    for (let i = 1; i <= 10; i += 2) attend(store, { [i]: { tl1: i } });
    const whole = everyone(store);
    expect(whole.map(({ nip }) => nip)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(nipOf));
    store.close();

    const path = join(at, 'office.db');
    const db = openDatabase(path, { mode: 'readonly', now: noon, programVersion: '1.0.0' });
    const connection = new Connection(db, path, noon);
    const reader = new EvidenceReader(connection, new AttendanceLogs(connection));
    for (const size of [1, 2, 3, 4, 5, 9, 10, 13, 20, 21, 22]) {
      const pages = [...reader.pages(JANUARY, 99, undefined, size)];
      expect(pages.flat()).toEqual(whole);
      if (size === 3) expect(pages.length).toBeGreaterThan(3);
      const shares = [0, 1, 2].map((index) => [...reader.pages(JANUARY, 99, { index, of: 3 }, size)]);
      const inTurn = Array.from({ length: 30 }, (_, turn) => shares[turn % 3]?.[Math.floor(turn / 3)] ?? []);
      expect(inTurn.flat()).toEqual(whole);
    }
    db.close();
  });

  it('gives nobody from an empty database', () => {
    const store = create(newFolder());
    expect(everyone(store)).toEqual([]);
    store.close();
  });
});

describe('which fact is in force', () => {
  it('the later sheet wins over the earlier one, in the same sheet the last row', () => {
    const store = create(newFolder());
    importEmployees(store, 2);
    attend(store, { 1: { tl1: 1 }, 2: { tl1: 5 } });
    importSheet(store, { kind: 'attendance' }, (writer) => {
      writer.attendance(2, nipOf(1), JANUARY, { tl1: 2 });
      writer.attendance(3, nipOf(1), JANUARY, { tl1: 3 });
    });
    expect(everyone(store).map(({ attendance }) => attendance?.counts)).toEqual([{ tl1: 3 }, { tl1: 5 }]);
    store.close();
  });

  it('a rater who corrects himself counts once, however his name is capitalised', () => {
    const store = create(newFolder());
    importEmployees(store, 1);
    rate(store, 1, 'Wayan', 8000);
    rate(store, 1, 'Ani', 7000);
    rate(store, 1, 'WAYAN', 9000);
    const [employee] = everyone(store);
    expect(employee?.assessments.map(({ penilai, kualitas }) => [penilai, kualitas])).toEqual([
      ['Ani', 7000],
      ['WAYAN', 9000],
    ]);
    store.close();
  });

  it('facts recorded after the watermark of a run are not seen by it', () => {
    const store = create(newFolder());
    const first = importEmployees(store, 1);
    attend(store, { 1: { tl1: 1 } });
    importEmployees(store, 2);
    expect(everyone(store, JANUARY, first)).toMatchObject([{ nip: nipOf(1), attendance: null }]);
    expect(everyone(store, JANUARY, 2)).toMatchObject([{ attendance: { counts: { tl1: 1 } } }]);
    expect(everyone(store)).toHaveLength(2);
    expect(store.employeeFacts(nipOf(1), first)).toHaveLength(1);
    expect(store.employeeFacts(nipOf(1), 3)).toHaveLength(2);
    store.close();
  });

  it('a replacing sheet puts the earlier ones of its period out of force, those of other periods not', () => {
    const store = create(newFolder());
    importEmployees(store, 2);
    attend(store, { 1: { tl1: 1 }, 2: { tl1: 2 } });
    importSheet(store, { kind: 'attendance' }, (w) => w.attendance(2, nipOf(1), FEBRUARY, { tl2: 7 }));
    rate(store, 2, 'Ani', 8000);
    attend(store, { 2: { tl1: 9 } }, true);
    expect(everyone(store).map(({ attendance }) => attendance?.counts ?? null)).toEqual([null, { tl1: 9 }]);
    expect(everyone(store, JANUARY, 4)[0]?.attendance?.counts).toEqual({ tl1: 1 });
    expect(everyone(store, FEBRUARY)[0]?.attendance?.counts).toEqual({ tl2: 7 });
    expect(everyone(store)[1]?.assessments).toHaveLength(1);
    expect(store.attendanceOf(nipOf(1), JANUARY, store.watermark())).toBeNull();
    store.close();
  });

  it('an employee who is missing from a replacing employee sheet has no facts, unless from another month', () => {
    const store = create(newFolder());
    importEmployees(store, 3);
    importSheet(store, { kind: 'employees' }, (w) => w.employee(2, nipOf(2), FEBRUARY, record({ mkg: 6 })));
    importSheet(store, { kind: 'employees', replaces: true }, (w) =>
      w.employee(2, nipOf(3), JANUARY, record({ mkg: 8 })),
    );
    expect(everyone(store).map(({ nip, facts }) => [nip, facts.map(({ values }) => values.mkg)])).toEqual([
      [nipOf(1), []],
      [nipOf(2), [6]],
      [nipOf(3), [8]],
    ]);
    expect([1, 2, 3, 4].map((index) => store.hasEmployee(nipOf(index)))).toEqual([false, true, true, false]);
    expect(store.employeeCount()).toBe(2);
    expect(everyone(store, JANUARY, 2).map(({ facts }) => facts.length)).toEqual([1, 2, 1]);
    store.close();
  });

  it('the sheets of one command do not supersede each other', () => {
    const store = create(newFolder());
    importEmployees(store, 3);
    attend(store, { 1: { tl1: 1 }, 2: { tl1: 2 }, 3: { tl1: 3 } });
    const first = store.watermark() + 1;
    for (const index of [1, 2]) {
      importSheet(store, { kind: 'attendance', replacesBefore: first }, (w) =>
        w.attendance(2, nipOf(index), JANUARY, { tl2: index }),
      );
    }
    expect(everyone(store).map(({ attendance }) => attendance?.counts ?? null)).toEqual([
      { tl2: 1 },
      { tl2: 2 },
      null,
    ]);
    expect(store.batchesInForce('attendance', JANUARY)).toEqual([first, first + 1]);
    store.close();
  });

  it('the period of the command is superseded even where the sheet has no row of it', () => {
    const store = create(newFolder());
    importEmployees(store, 1);
    attend(store, { 1: { tl1: 1 } });
    const empty = importSheet(store, { kind: 'attendance', period: JANUARY, replaces: true }, () => {});
    expect(everyone(store)[0]?.attendance).toBeNull();
    expect(store.periodsOf(empty)).toEqual([JANUARY]);
    expect(store.changedSince(JANUARY, 2, empty)).toEqual(new Set([nipOf(1)]));
    importSheet(store, { kind: 'attendance', period: JANUARY }, () => {});
    expect(store.batchesInForce('attendance', JANUARY)).toEqual([empty]);
    store.close();
  });

  it('a corrected sentence replaces the one that begins in the same month; two in one sheet both hold', () => {
    const store = create(newFolder());
    importEmployees(store, 1);
    const sentence = (sampai: string, persen: number) => ({ dari: '2026-01', sampai, persen, dasar: null });
    importSheet(store, { kind: 'discipline' }, (w) => w.discipline(2, nipOf(1), sentence('2026-06', 2500)));
    importSheet(store, { kind: 'discipline' }, (w) => {
      w.discipline(2, nipOf(1), sentence('2026-02', 2500));
      w.discipline(3, nipOf(1), sentence('2026-03', 5000));
      w.discipline(4, nipOf(1), { ...sentence('2026-09', 1000), dari: '2026-09' });
    });
    expect(everyone(store)[0]?.discipline.map(({ dari, sampai }) => [dari, sampai])).toEqual([
      ['2026-01', '2026-02'],
      ['2026-01', '2026-03'],
      ['2026-09', '2026-09'],
    ]);
    expect(everyone(store, JANUARY, 2)[0]?.discipline).toMatchObject([{ sampai: '2026-06' }]);
    store.close();
  });

  it('the same sheets in any order give the same evidence', () => {
    const imports: readonly ((store: Store) => unknown)[] = [
      (store) => importEmployees(store, 4),
      (store) => importEmployees(store, 2, FEBRUARY),
      (store) => attend(store, { 1: { tl1: 1 }, 3: { apel: 2 } }),
      (store) => rate(store, 2, 'Ani', 8000),
      (store) => rate(store, 2, 'Budi', 6000, 'atasan'),
    ];
    const evidence = [imports, imports.toReversed(), [...imports.slice(2), ...imports.slice(0, 2)]].map(
      (order) => {
        const store = create(newFolder());
        for (const each of order) each(store);
        const text = JSON.stringify(everyone(store), (key, value) => (key === 'batch' ? undefined : value));
        store.close();
        return text;
      },
    );
    expect(new Set(evidence).size).toBe(1);
    expect(evidence[0]).toContain('"penilai":"Ani"');
  });
});

describe('what was paid outside the program', () => {
  it('gives adjustments by code and text, and the opening balance recorded last', () => {
    const store = create(newFolder());
    importEmployees(store, 1);
    const adjust = (uraian: string | null, jumlah: number) =>
      importSheet(store, { kind: 'adjustments' }, (w) =>
        w.adjustment(2, nipOf(1), JANUARY, {
          kode: 'KOPERASI',
          uraian,
          arah: 'potong',
          jumlah,
          kenaPajak: null,
          prioritas: null,
        }),
      );
    adjust('Angsuran', 100);
    adjust(null, 200);
    adjust('ANGSURAN', 300);
    expect(everyone(store)[0]?.adjustments.map(({ uraian, jumlah }) => [uraian, jumlah])).toEqual([
      ['', 200],
      ['ANGSURAN', 300],
    ]);
    const opening = { tahun: 2026, brutoGaji: 1, brutoTpp: 2, iuran: 3, pphGaji: 4, pphTpp: 5, bulan: 6 };
    importSheet(store, { kind: 'opening' }, (w) => w.opening(2, nipOf(1), { ...opening, bulan: 5 }));
    importSheet(store, { kind: 'opening' }, (w) => w.opening(2, nipOf(1), opening));
    expect(store.openingOf(nipOf(1), 2026, 9)).toEqual({ ...opening, batch: 6, row: 2 });
    expect(store.openingOf(nipOf(1), 2026, 5)).toMatchObject({ bulan: 5 });
    expect(store.openingOf(nipOf(1), 2025, 9)).toBeNull();
    store.close();
  });
});

describe('who is concerned by later imports', () => {
  it('names the employees of the sheets that touch a period, nobody for others', () => {
    const store = create(newFolder());
    importEmployees(store, 4);
    attend(store, { 1: { tl1: 1 }, 2: { tl1: 1 } });
    const seen = store.watermark();
    expect(store.changedSince(JANUARY, seen, seen)).toEqual(new Set());
    attend(store, { 3: { tl1: 1 } });
    rate(store, 4, 'Ani', 8000);
    expect(store.changedSince(JANUARY, seen, store.watermark())).toEqual(new Set([nipOf(3), nipOf(4)]));
    expect(store.changedSince(FEBRUARY, seen, store.watermark())).toEqual(new Set());
    attend(store, { 4: { tl1: 1 } }, true);
    expect(store.changedSince(JANUARY, seen, store.watermark())).toEqual(new Set([1, 2, 3, 4].map(nipOf)));
    store.close();
  });

  it('names the employee whose sentence was shortened to end before the period', () => {
    const store = create(newFolder());
    importEmployees(store, 1);
    const sentence = (sampai: string) => ({ dari: '2026-01', sampai, persen: 2500, dasar: null });
    importSheet(store, { kind: 'discipline' }, (w) => w.discipline(2, nipOf(1), sentence('2026-06')));
    const seen = store.watermark();
    importSheet(store, { kind: 'discipline' }, (w) => w.discipline(2, nipOf(1), sentence('2026-01')));
    expect(store.changedSince(FEBRUARY, seen, store.watermark())).toEqual(new Set([nipOf(1)]));
    store.close();
  });
});
