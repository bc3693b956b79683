import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import type { Day } from '../../src/domain/calendar/period.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { create, FEBRUARY, importSheet, JANUARY, nipOf, otherClient, record } from './office.ts';

const folder = tempFolder();
let folders = 0;

function newOffice(): Store {
  const path = join(folder.path, String(folders++));
  mkdirSync(path);
  return create(path);
}

/** Notes that two writers of JSON might write differently. */
const NOTES = ['"baik"', 'a\\b', 'baris\n2\t\u0007\u001f\u007f', 'tepat 👍 \u2028', 'nol \u0000 habis', ''];

/** Ratings of February and January by turns, with every note. */
function rate(store: Store): number {
  return importSheet(store, { kind: 'assessments', sheet: 'Nilai "A"' }, (writer) => {
    NOTES.forEach((catatan, i) => {
      const scores = { kualitas: 7550 + i, inisiatif: null, komunikasi: 0 };
      const month = i % 2 === 0 ? FEBRUARY : JANUARY;
      writer.assessment(i + 2, nipOf(9 - i), month, { penilai: 'x', peran: 'rekan', ...scores, catatan });
    });
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function value(db: Database.Database, sql: string): string {
  return String(db.prepare<[], string>(sql).pluck().get());
}

describe('the seal of an imported sheet', () => {
  it('is what an auditor computes from SQL alone, and stands in the audit chain', () => {
    const store = newOffice();
    const batch = rate(store);
    const db = otherClient(store.path);
    const opened = value(
      db,
      `SELECT json_array(id, kind, file, sheet, sha256, period, replaces_before, present, headers, left_out, actor, os_user, host, recorded_at)
       FROM batch WHERE id = ${batch}`,
    );
    const months = ['2026-01', '2026-02'].map((month) => {
      const facts = value(
        db,
        `SELECT json_group_array(json_array(batch, row, nip, period, penilai, peran, kualitas, inisiatif, komunikasi, catatan) ORDER BY row)
         FROM assessment_fact WHERE batch = ${batch} AND period = '${month}'`,
      );
      return `["${month}","${sha256(facts)}"]`;
    });
    const seal = sha256(`[${opened},["2026-01","2026-02"],${months.join(',')}]`);
    expect(store.batch(batch).seal).toBe(seal);
    expect([...store.audit()].at(-1)?.detail).toMatchObject({ batch, seal });
    db.close();
    store.close();
  });

  it('is computed anew to the same for sheets of every kind', () => {
    const store = newOffice();
    importSheet(store, { kind: 'employees' }, (writer) => {
      writer.employee(2, nipOf(2), FEBRUARY, record({ nama: 'O\'Contoh "Ayu"', pasangan: null }));
      writer.employee(3, nipOf(1), JANUARY, record());
    });
    importSheet(store, { kind: 'attendance' }, (writer) =>
      writer.attendance(2, nipOf(1), JANUARY, { tl1: 2, tk: 0 }),
    );
    rate(store);
    importSheet(store, { kind: 'targets' }, (writer) =>
      writer.target(2, nipOf(1), JANUARY, {
        indikator: 'Surat',
        satuan: null,
        target: 9_000_000_000_000_000,
        realisasi: null,
        bobot: 1,
        arah: 'naik',
      }),
    );
    importSheet(store, { kind: 'predicates' }, (writer) =>
      writer.predicate(2, nipOf(1), JANUARY, { predikat: 'baik' }),
    );
    importSheet(store, { kind: 'discipline' }, (writer) =>
      writer.discipline(2, nipOf(1), { dari: JANUARY, sampai: FEBRUARY, persen: 2500, dasar: null }),
    );
    importSheet(store, { kind: 'adjustments' }, (writer) => {
      const fact = { uraian: null, arah: 'tambah', jumlah: 1, kenaPajak: 'ya', prioritas: null } as const;
      writer.adjustment(2, nipOf(1), JANUARY, { kode: 'LEMBUR', ...fact });
    });
    importSheet(store, { kind: 'opening' }, (writer) =>
      writer.opening(2, nipOf(1), {
        tahun: 2026,
        brutoGaji: 1,
        brutoTpp: 2,
        iuran: 3,
        pphGaji: 4,
        pphTpp: 5,
        bulan: 6,
      }),
    );
    importSheet(store, { kind: 'training' }, (writer) =>
      writer.training(2, nipOf(1), {
        period: JANUARY,
        pelatihan: 'Kelas',
        mulai: '2026-01-05' as Day,
        selesai: null,
        hari: null,
        jp: 8,
        status: 'diikuti',
        komponen: null,
      }),
    );
    importSheet(store, { kind: 'personnel' }, (writer) =>
      writer.personnel(2, nipOf(1), JANUARY, {
        lahirAnak: null,
        tmtGolongan: null,
        tmtKgb: '2024-01-01' as Day,
        batasUsiaPensiun: 60,
        akhirKontrak: null,
      }),
    );
    importSheet(store, { kind: 'attendance' }, () => {});
    const stored = new Map(store.batches().map(({ id, seal }) => [id, seal]));
    expect(stored.size).toBe(11);
    expect(store.sealBatchesAnew()).toEqual(stored);
    store.close();
  });

  it.each([
    [
      'a score',
      'assessment_fact_no_update',
      'UPDATE assessment_fact SET kualitas = kualitas + 1 WHERE row = 2',
    ],
    [
      'the month of a row',
      'assessment_fact_no_update',
      `UPDATE assessment_fact SET period = '2026-03' WHERE row = 2`,
    ],
    ['a row removed', 'assessment_fact_no_delete', 'DELETE FROM assessment_fact WHERE row = 4'],
    [
      'a row added',
      'assessment_fact_no_insert',
      `INSERT INTO assessment_fact SELECT '2027-01', nip, penilai, batch, row, peran, 1, 1, 1, NULL FROM assessment_fact LIMIT 1`,
    ],
    [
      'a row added in the table of another kind',
      'predicate_fact_no_insert',
      `INSERT INTO predicate_fact VALUES ('2026-01', '${nipOf(1)}', 1, 2, 'baik')`,
    ],
    ['a column said to be elsewhere', 'batch_close_once', `UPDATE batch SET headers = '{}'`],
    ['who imported', 'batch_close_once', `UPDATE batch SET actor = 'Lain'`],
    [
      'a month recorded for the sheet',
      'batch_period_no_delete',
      `DELETE FROM batch_period WHERE period = '2026-01'`,
    ],
  ])('does not hold after a change behind the guards: %s', (_, guard, sql) => {
    const store = newOffice();
    const batch = rate(store);
    const db = otherClient(store.path);
    db.exec(`DROP TRIGGER ${guard}`);
    db.exec(sql);
    db.close();
    expect(store.sealBatchesAnew().get(batch)).not.toBe(store.batch(batch).seal);
    store.close();
  });
});
