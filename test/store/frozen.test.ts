import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/calendar/period.ts';
import { tempFolder } from '../support/temp-folder.ts';
import {
  CHECKER,
  CLERK,
  computeRun,
  create,
  FEBRUARY,
  importEmployees,
  importSheet,
  JANUARY,
  nipOf,
  otherClient,
  slip,
} from './office.ts';

const folder = tempFolder();
const path = join(folder.path, 'office.db');

const store = create(folder.path);
importEmployees(store, 2);
importSheet(store, { kind: 'attendance' }, (w) => w.attendance(2, nipOf(1), JANUARY, { tl1: 1 }));
importSheet(store, { kind: 'assessments' }, (w) =>
  w.assessment(2, nipOf(1), JANUARY, {
    penilai: 'Atasan',
    peran: 'atasan',
    kualitas: 8000,
    inisiatif: null,
    komunikasi: null,
    catatan: null,
  }),
);
importSheet(store, { kind: 'targets' }, (w) =>
  w.target(2, nipOf(1), JANUARY, {
    indikator: 'Berkas',
    satuan: null,
    target: 10_000,
    realisasi: 10_000,
    bobot: 100,
    arah: 'naik',
  }),
);
importSheet(store, { kind: 'predicates' }, (w) => w.predicate(2, nipOf(1), JANUARY, { predikat: 'baik' }));
importSheet(store, { kind: 'discipline' }, (w) =>
  w.discipline(2, nipOf(1), { dari: JANUARY, sampai: JANUARY, persen: 2500, dasar: null }),
);
importSheet(store, { kind: 'adjustments' }, (w) =>
  w.adjustment(2, nipOf(1), JANUARY, {
    kode: 'KOPERASI',
    uraian: null,
    arah: 'potong',
    jumlah: 1,
    kenaPajak: null,
    prioritas: 1,
  }),
);
importSheet(store, { kind: 'opening' }, (w) =>
  w.opening(2, nipOf(1), {
    tahun: 2026,
    brutoGaji: 1,
    brutoTpp: 1,
    iuran: 1,
    pphGaji: 1,
    pphTpp: 1,
    bulan: 1,
  }),
);
importSheet(store, { kind: 'training' }, (w) =>
  w.training(2, nipOf(1), {
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
importSheet(store, { kind: 'personnel' }, (w) =>
  w.personnel(2, nipOf(1), JANUARY, {
    lahirAnak: null,
    tmtGolongan: null,
    tmtKgb: '2024-01-01' as Day,
    batasUsiaPensiun: 60,
    akhirKontrak: null,
  }),
);
store.write(() =>
  store.addPolicy(
    { effective: JANUARY, digest: 'policy-1', name: 'Contoh', file: 'p.yaml', text: 'x', json: '{}' },
    CLERK,
  ),
);
store.write(() =>
  store.addRule(
    {
      rule: 'allowance.rice-price',
      effective: '2026-01-01',
      value: '8000',
      source: '{"title":"Contoh"}',
      digest: 'rule-1',
      file: 'beras.csv',
    },
    CLERK,
  ),
);
const approved = computeRun(store, [slip(1), slip(2)]);
store.write(() => store.setRunStatus(approved.id, 'draft', 'approved', CHECKER, {}));
const draft = computeRun(store, [slip(1)], { period: FEBRUARY });
const head = store.chainHead();

afterAll(() => store.close());

const TABLES = [
  'batch',
  'batch_period',
  'employee_fact',
  'attendance_fact',
  'assessment_fact',
  'target_fact',
  'predicate_fact',
  'discipline_fact',
  'adjustment_fact',
  'opening_fact',
  'policy',
  'rule_addition',
  'rule_set',
  'slip',
  'audit',
] as const;

/** What a stranger may try on any table of facts. */
const ATTACKS = TABLES.flatMap((table) => [
  `DELETE FROM ${table}`,
  `REPLACE INTO ${table} SELECT * FROM ${table}`,
  `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
]);

const MORE_ATTACKS = [
  'UPDATE batch SET rows = 1',
  'UPDATE batch SET rows = NULL',
  `UPDATE batch SET sha256 = 'x'`,
  'UPDATE batch SET rowid = rowid + 100',
  `UPDATE batch_period SET period = '2025-01'`,
  "UPDATE employee_fact SET record = '[]'",
  `UPDATE OR REPLACE employee_fact SET nip = '${nipOf(1)}'`,
  `UPDATE attendance_fact SET counts = '{}'`,
  'UPDATE assessment_fact SET kualitas = 10000',
  'UPDATE target_fact SET realisasi = 99999',
  `UPDATE predicate_fact SET predikat = 'sangat baik'`,
  'UPDATE discipline_fact SET persen = 0',
  'UPDATE adjustment_fact SET jumlah = 0',
  'UPDATE opening_fact SET pph_gaji = 0',
  `UPDATE policy SET json = '{"tpp":1}'`,
  'UPDATE policy SET rowid = rowid + 100',
  `UPDATE rule_addition SET value = '9000'`,
  'UPDATE rule_addition SET rowid = rowid + 100',
  `UPDATE rule_set SET json = '{"rules":2}'`,
  `UPDATE slip SET diterima = diterima + 1`,
  `UPDATE OR REPLACE slip SET run = ${approved.id} WHERE run = ${draft.id}`,
  `UPDATE audit SET actor = 'Orang Lain'`,
  'UPDATE audit SET rowid = rowid + 100',
  `INSERT INTO employee_fact (nip, effective, batch, row, record) VALUES ('${nipOf(9)}', '2026-01', 1, 99, '[]')`,
  `CREATE TEMP TABLE copy AS SELECT * FROM slip; UPDATE copy SET nip = nip || '9'; INSERT INTO slip SELECT * FROM copy`,
  `INSERT INTO audit SELECT id + 1, at, act, actor, os_user, host, subject, detail, previous, hash FROM audit ORDER BY id DESC LIMIT 1`,
  'DELETE FROM run',
  'REPLACE INTO run SELECT * FROM run',
  `REPLACE INTO run SELECT id, period, kind, 'draft', watermark, policy_digest, rules_digest, program_version, posted, laws, seal, people, held, bruto_gaji, potongan_gaji, neto_gaji, tpp_bruto, potongan_tpp, neto_tpp, tambahan, potongan_lain, 0, computed_at, computed_by, computed_os_user, computed_host, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM run WHERE id = ${approved.id}`,
  `UPDATE run SET diterima = 0 WHERE id = ${approved.id}`,
  `UPDATE run SET posted = '[7]' WHERE id = ${approved.id}`,
  `UPDATE run SET laws = '[{}]' WHERE id = ${approved.id}`,
  `UPDATE run SET status = 'draft', approved_at = NULL, seal = 'x' WHERE id = ${approved.id}`,
  `UPDATE run SET status = 'paid', paid_at = 'now', approved_by = 'x' WHERE id = ${approved.id}`,
  `UPDATE OR REPLACE run SET period = '2026-01' WHERE id = ${draft.id}`,
  `UPDATE OR REPLACE run SET id = ${approved.id} WHERE id = ${draft.id}`,
  `UPDATE run SET rowid = 99 WHERE id = ${approved.id}`,
  `UPDATE run SET status = 'approved' WHERE id = ${draft.id}`,
];

describe.each([...ATTACKS, ...MORE_ATTACKS])('%s', (sql) => {
  it('is refused in any SQLite client, and nothing changes', () => {
    const other = otherClient(path);
    const before = contents();
    expect(() => other.exec(sql)).toThrow(/recorded|only by|never|not the next|CHECK/);
    other.close();
    expect(contents()).toEqual(before);
  });
});

const hasShell = spawnSync('sqlite3', ['--version']).status === 0;

describe.skipIf(!hasShell)('the sqlite3 shell', () => {
  it('refuses every one of them', () => {
    const before = contents();
    for (const sql of [...ATTACKS, ...MORE_ATTACKS]) {
      const { status, stderr } = spawnSync('sqlite3', ['-bail', path, `PRAGMA foreign_keys = OFF; ${sql};`], {
        encoding: 'utf8',
      });
      expect([sql, status === 0, stderr === '']).toEqual([sql, false, false]);
    }
    expect(contents()).toEqual(before);
  });

  it('shows an auditor every line of every slip', () => {
    const { stdout } = spawnSync(
      'sqlite3',
      ['-readonly', path, `SELECT code, sum(amount) FROM slip_line WHERE run = ${approved.id} GROUP BY code`],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('GAPOK|6000000\nIWP_8|480000\nPEMBULATAN|-2\n');
  });
});

it('the office itself goes on: approved runs can be paid, drafts computed again', () => {
  expect(store.chainHead()).toBe(head);
  store.write(() => store.setRunStatus(approved.id, 'approved', 'paid', CHECKER, {}));
  expect(computeRun(store, [slip(2)], { period: FEBRUARY }).totals.people).toBe(1);
  expect(store.integrity()).toEqual([]);
});

/** Every row of every table. */
function contents(): unknown {
  const db = otherClient(path);
  try {
    return [...TABLES, 'run'].map((table) => db.prepare(`SELECT * FROM ${table}`).raw().all());
  } finally {
    db.close();
  }
}
