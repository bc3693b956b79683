import { describe, expect, it } from 'vitest';
import type { BatchWriter } from '../../src/app/ports/batches.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { EvidenceKind } from '../../src/domain/pay/trace.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { create, FEBRUARY, importEmployees, importSheet, JANUARY, nipOf, record } from './office.ts';

const folder = tempFolder();
let offices = 0;

function office(): Store {
  const store = create(folder.path, `${offices++}.db`);
  importEmployees(store, 4);
  return store;
}

/** Records a sheet of a kind, then another in its place, and gives what the replacement did to a period. */
function replace(
  kind: EvidenceKind,
  period: string,
  old: (writer: BatchWriter) => void,
  now: (writer: BatchWriter) => void,
) {
  const store = office();
  importSheet(store, { kind }, old);
  const after = store.watermark();
  importSheet(store, { kind, replaces: true }, now);
  const found = store.replacement(kind, period, after, store.watermark(), 10);
  store.close();
  return found;
}

const rating = (penilai: string, kualitas: number) => ({
  penilai,
  peran: 'rekan' as const,
  kualitas,
  inisiatif: null,
  komunikasi: null,
  catatan: null,
});

const deduction = (kode: string, uraian: string | null, jumlah: number) => ({
  kode,
  uraian,
  arah: 'potong' as const,
  jumlah,
  kenaPajak: null,
  prioritas: null,
});

describe('what the replacement of a sheet does', () => {
  it('is told per employee: who was added, whose counts changed, who was removed', () => {
    const { added, changed, removed, rows } = replace(
      'attendance',
      JANUARY,
      (w) => {
        for (const index of [1, 2, 3]) w.attendance(index, nipOf(index), JANUARY, { tl1: 1 });
        w.attendance(9, nipOf(4), FEBRUARY, { tl1: 1 });
      },
      (w) => {
        w.attendance(2, nipOf(4), JANUARY, { tk: 2 });
        w.attendance(3, nipOf(2), JANUARY, { tl1: 5 });
        w.attendance(4, nipOf(1), JANUARY, { tl1: 1 });
      },
    );
    expect([added, changed, removed]).toEqual([1, 1, 1]);
    expect(rows).toEqual([
      { nip: nipOf(2), key: '', before: { counts: '{"tl1":1}' }, now: { counts: '{"tl1":5}' } },
      { nip: nipOf(3), key: '', before: { counts: '{"tl1":1}' }, now: null },
      { nip: nipOf(4), key: '', before: null, now: { counts: '{"tk":2}' } },
    ]);
  });

  it('tells the raters of one employee apart, however their names are capitalised', () => {
    const { rows } = replace(
      'assessments',
      JANUARY,
      (w) => {
        w.assessment(2, nipOf(1), JANUARY, rating('Ani', 8000));
        w.assessment(3, nipOf(1), JANUARY, rating('Wayan', 7000));
      },
      (w) => {
        w.assessment(2, nipOf(1), JANUARY, rating('ANI', 8000));
        w.assessment(3, nipOf(1), JANUARY, rating('wayan', 7500));
      },
    );
    expect(rows.map(({ key, before, now }) => [key, before?.kualitas, now?.kualitas])).toEqual([
      ['wayan', 7000, 7500],
    ]);
  });

  it('tells deductions apart by code and text', () => {
    const { rows } = replace(
      'adjustments',
      JANUARY,
      (w) => {
        w.adjustment(2, nipOf(1), JANUARY, deduction('KOPERASI', 'Angsuran', 100_000));
        w.adjustment(3, nipOf(1), JANUARY, deduction('KOPERASI', null, 50_000));
      },
      (w) => w.adjustment(2, nipOf(1), JANUARY, deduction('KOPERASI', 'Angsuran', 150_000)),
    );
    expect(rows.map(({ key, before, now }) => [key, before?.jumlah, now?.jumlah])).toEqual([
      ['KOPERASI ', 50_000, undefined],
      ['KOPERASI Angsuran', 100_000, 150_000],
    ]);
  });

  it('compares with the sentence in force, not with one that was corrected before', () => {
    const store = office();
    const sentence = (sampai: string) => ({ dari: '2026-01', sampai, persen: 2500, dasar: null });
    importSheet(store, { kind: 'discipline' }, (w) => w.discipline(2, nipOf(1), sentence('2026-06')));
    importSheet(store, { kind: 'discipline' }, (w) => w.discipline(2, nipOf(1), sentence('2026-03')));
    const after = store.watermark();
    importSheet(store, { kind: 'discipline', replaces: true }, (w) =>
      w.discipline(2, nipOf(2), sentence('2026-03')),
    );
    const { rows } = store.replacement('discipline', '2026-01', after, store.watermark(), 10);
    expect(rows.map(({ nip, key, before, now }) => [nip, key, before?.persen, now?.persen])).toEqual([
      [nipOf(1), '2026-03', 2500, undefined],
      [nipOf(2), '2026-03', undefined, 2500],
    ]);
    store.close();
  });

  it('names no more rows than asked for, and counts all', () => {
    const store = office();
    importSheet(store, { kind: 'predicates' }, (w) => {
      for (const index of [1, 2, 3, 4]) w.predicate(index, nipOf(index), JANUARY, { predikat: 'baik' });
    });
    const after = store.watermark();
    importSheet(store, { kind: 'predicates', replaces: true, period: JANUARY }, () => {});
    const found = store.replacement('predicates', JANUARY, after, store.watermark(), 2);
    expect(found).toMatchObject({ added: 0, changed: 0, removed: 4 });
    expect(found.rows.map(({ nip }) => nip)).toEqual([nipOf(1), nipOf(2)]);
    store.close();
  });

  it.each([
    ['employees', JANUARY, (w: BatchWriter) => w.employee(2, nipOf(4), JANUARY, record({ mkg: 9 }))],
    [
      'opening',
      '2026',
      (w: BatchWriter) =>
        w.opening(2, nipOf(4), {
          tahun: 2026,
          brutoGaji: 1,
          brutoTpp: 2,
          iuran: 3,
          pphGaji: 4,
          pphTpp: 5,
          bulan: 6,
        }),
    ],
    [
      'targets',
      JANUARY,
      (w: BatchWriter) =>
        w.target(2, nipOf(4), JANUARY, {
          indikator: 'PAD',
          satuan: null,
          target: 1,
          realisasi: 1,
          bobot: 1,
          arah: 'naik',
        }),
    ],
  ] as const)('is found for %s', (kind, period, rows) => {
    const store = office();
    const after = store.watermark();
    importSheet(store, { kind, replaces: true }, rows);
    const { added, changed, removed } = store.replacement(kind, period, after, store.watermark(), 10);
    expect([added, changed, removed]).toEqual(kind === 'employees' ? [0, 1, 3] : [1, 0, 0]);
    store.close();
  });
});

describe('whose record an import changes', () => {
  it('is everybody on the new sheet, and everybody whose row it took back', () => {
    const store = office();
    importSheet(store, { kind: 'employees' }, (w) => w.employee(2, nipOf(2), FEBRUARY, record({ mkg: 6 })));
    const after = store.watermark();
    importSheet(store, { kind: 'employees', replaces: true }, (w) => {
      w.employee(2, nipOf(3), JANUARY, record({ mkg: 8 }));
      w.employee(3, nipOf(9), JANUARY, record({ mkg: 1 }));
    });
    const found = [...store.changedEmployees(after, store.watermark())];
    expect(found.map(({ nip, before, now }) => [nip, before.map(mkg), now.map(mkg)])).toEqual([
      [nipOf(1), [4], []],
      [nipOf(2), [4, 6], [6]],
      [nipOf(3), [4], [8]],
      [nipOf(4), [4], []],
      [nipOf(9), [], [1]],
    ]);
    store.close();
  });

  it('is nobody else', () => {
    const store = office();
    const after = store.watermark();
    importSheet(store, { kind: 'employees' }, (w) => w.employee(2, nipOf(2), FEBRUARY, record({ mkg: 6 })));
    const found = [...store.changedEmployees(after, store.watermark())];
    expect(found.map(({ nip, before, now }) => [nip, before.map(mkg), now.map(mkg)])).toEqual([
      [nipOf(2), [4], [4, 6]],
    ]);
    store.close();
  });

  it('is found over any number of pages', () => {
    const store = create(folder.path, 'besar.db');
    importEmployees(store, 1234);
    const found = [...store.changedEmployees(0, store.watermark())];
    expect(found.map(({ nip }) => nip)).toEqual(Array.from({ length: 1234 }, (_, i) => nipOf(i + 1)));
    store.close();
  });
});

function mkg({ values }: { readonly values: { readonly mkg: number | null } }): number | null {
  return values.mkg;
}
