import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { RefusedError } from '../../src/app/errors.ts';
import { BugError } from '../../src/domain/bug-error.ts';
import { tempFolder } from '../support/temp-folder.ts';
import {
  CHECKER,
  CLERK,
  computeRun,
  create,
  FEBRUARY,
  header,
  importEmployees,
  importSheet,
  JANUARY,
  month,
  nipOf,
  otherClient,
  slip,
} from './office.ts';

const folder = tempFolder();
const store = create(folder.path);
afterAll(() => store.close());

describe('a run', () => {
  it('adds up its slips and keeps what identifies it', () => {
    const run = computeRun(store, [slip(1), slip(2, { status: 'held', missing: 'kualitas' })]);
    expect(run).toMatchObject({
      ...header(),
      status: 'draft',
      computedAt: '2026-02-02T05:00:00.000Z',
      computedBy: 'Sari',
      computedOsUser: 'sari',
      approvedAt: null,
      paidBy: null,
      totals: {
        people: 2,
        held: 1,
        BRUTO_GAJI: 6_000_000,
        POTONGAN_GAJI: 480_000,
        NETO_GAJI: 5_520_000,
        TPP_BRUTO: 2_000_000,
        POTONGAN_TPP: 20_000,
        NETO_TPP: 1_980_000,
        TAMBAHAN: 0,
        POTONGAN_LAIN: 0,
        DITERIMA: 7_500_000,
      },
    });
    expect(store.runs()).toEqual([run]);
    expect(store.run(JANUARY, 'regular')).toEqual(run);
    expect(store.run(JANUARY, 'thr')).toBeNull();
  });

  it('gives every slip back as it was computed', () => {
    const odd = slip(3, {
      nama: 'Ni "Ayu"\n\\ O\'Contoh €',
      lines: { TPP_X: 5, GAPOK: 9_007_199_254_740_991 },
      settled: true,
      details: { arrears: [], additions: [], deductions: [], carried: [] },
    });
    const run = computeRun(store, [slip(1), slip(2), odd], { period: FEBRUARY });
    const slips = [...store.slips(run.id)];
    expect(slips).toEqual([slip(1), slip(2), odd]);
    expect(Object.keys(slips[2]?.lines ?? {})).toEqual(['TPP_X', 'GAPOK']);
    expect(store.slip(run.id, nipOf(3))).toEqual(odd);
    expect(store.slip(run.id, nipOf(9))).toBeNull();
    expect(store.slipsBetween(run.id, nipOf(2), nipOf(3))).toEqual([slip(2), odd]);
    expect([...store.slipsWithDetails(run.id)]).toEqual([odd]);
  });

  it('computed again replaces the draft, and equal slips give an equal seal', () => {
    const first = computeRun(store, [slip(1), slip(2)], { period: FEBRUARY });
    const changed = computeRun(store, [slip(1), slip(2, { score: 8751 })], { period: FEBRUARY });
    const again = computeRun(store, [slip(1), slip(2)], { period: FEBRUARY, watermark: 7 });
    expect([first.id, again.id]).toEqual([changed.id, changed.id]);
    expect(changed.seal).not.toBe(first.seal);
    expect(again.seal).toBe(first.seal);
    expect(again.watermark).toBe(7);
    expect([...store.slips(again.id)]).toHaveLength(2);
  });

  it('takes slips in NIP order only, each employee once, whole rupiah only', () => {
    expect(() => computeRun(store, [slip(2), slip(1)])).toThrow(BugError);
    expect(() => computeRun(store, [slip(1), slip(1)])).toThrow(BugError);
    expect(() => computeRun(store, [slip(1, { lines: { GAPOK: 0.5 } })])).toThrow(BugError);
  });

  it('reads more slips than a page holds', () => {
    const many = Array.from({ length: 4321 }, (_, i) => slip(i + 1));
    const run = computeRun(store, many, { period: month('2026-03') });
    expect([...store.slips(run.id)].map(({ nip }) => nip)).toEqual(many.map(({ nip }) => nip));
    expect(store.sealAnew(run.id)).toBe(run.seal);
  });
});

describe('the seal', () => {
  it('can be computed by an auditor with SQL and SHA-256 alone', () => {
    const run = computeRun(store, [slip(1, { nama: 'A "B"\t\\ €' }), slip(2)], { period: month('2026-04') });
    const db = otherClient(join(folder.path, 'office.db'));
    const lines = db
      .prepare<[number], string>(
        `SELECT json_array(nip, nama, jenis, golongan, mkg, unit, jabatan, kelas_jabatan, ptkp, npwp, nik, bank, rekening,
           status, missing, score, predikat, oddities, json(lines), bruto_gaji, potongan_gaji, neto_gaji, tpp_bruto,
           potongan_tpp, neto_tpp, tambahan, potongan_lain, diterima, taxable_salary, taxable_other, contributions,
           tax_other, json(iif(settled, 'true', 'false')), json(details))
         FROM slip WHERE run = ? ORDER BY nip`,
      )
      .pluck()
      .all(run.id);
    db.close();
    const first = JSON.stringify(['binjai-pay run', '2026-04', 'regular', 'policy-1', 'rules-1']);
    const text = [first, ...lines].map((line) => `${line}\n`).join('');
    expect(run.seal).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('no longer fits when somebody has removed a guard and changed a slip', () => {
    const run = computeRun(store, [slip(1)], { period: month('2026-05') });
    const db = otherClient(join(folder.path, 'office.db'));
    db.exec(
      `BEGIN; DROP TRIGGER slip_no_update; UPDATE slip SET diterima = diterima + 1 WHERE run = ${run.id}`,
    );
    db.exec('COMMIT');
    db.close();
    expect(store.sealAnew(run.id)).not.toBe(run.seal);
    expect(store.integrity()).toEqual([{ check: 'schema', subject: 'slip_no_update', detail: 'missing' }]);
  });
});

describe('the life of a run', () => {
  const period = month('2026-06');

  it('goes from draft to approved and back, and to paid; each act stands in the log', () => {
    const { id, seal } = computeRun(store, [slip(1)], { period });
    const change = (from: 'draft' | 'approved', to: 'draft' | 'approved' | 'paid', reason = '') =>
      store.write(() => store.setRunStatus(id, from, to, CHECKER, { reason }));
    expect(change('draft', 'approved')).toMatchObject({ status: 'approved', approvedBy: 'Budi' });
    expect(() => computeRun(store, [slip(1)], { period })).toThrow(RefusedError);
    expect(() => computeRun(store, [slip(1)], { period })).toThrow('run-approved');
    expect(change('approved', 'draft', 'salah impor')).toMatchObject({
      status: 'draft',
      approvedAt: null,
      approvedBy: null,
    });
    computeRun(store, [slip(1)], { period });
    change('draft', 'approved');
    expect(change('approved', 'paid')).toMatchObject({
      status: 'paid',
      approvedOsUser: 'budi',
      paidAt: '2026-02-02T05:00:00.000Z',
      paidBy: 'Budi',
    });
    expect(() => change('approved', 'draft')).toThrow('run-status');
    expect(() => computeRun(store, [slip(1)], { period })).toThrow('run-approved');
    const log = [...store.audit()].filter(({ subject }) => subject === '2026-06 regular');
    expect(log.map(({ act }) => act)).toEqual(['run', 'approve', 'reopen', 'run', 'approve', 'pay']);
    expect(log[2]).toMatchObject({ actor: 'Budi', detail: { run: id, seal, reason: 'salah impor' } });
  });

  it('knows no other way', () => {
    const { id } = computeRun(store, [slip(1)], { period: month('2026-07') });
    expect(() => store.write(() => store.setRunStatus(id, 'draft', 'paid', CHECKER, {}))).toThrow(BugError);
    expect(() => store.write(() => store.setRunStatus(id, 'paid', 'draft', CHECKER, {}))).toThrow(BugError);
  });
});

describe('batches, policies and rules', () => {
  it('a batch tells file, rows, columns and who recorded it, and is found again by its content', () => {
    const id = importSheet(
      store,
      { kind: 'attendance', file: 'absen.xlsx', sheet: 'Januari', sha256: 'abc', period: JANUARY },
      (w) => {
        w.attendance(2, nipOf(1), JANUARY, {});
        w.attendance(3, nipOf(2), JANUARY, {});
      },
    );
    expect(store.batch(id)).toMatchObject({
      id,
      rows: 2,
      file: 'absen.xlsx',
      headers: { nip: { letter: 'A', header: 'NIP' } },
      replacesBefore: null,
      leftOut: [],
      actor: 'Sari',
      osUser: 'sari',
      recordedAt: '2026-02-02T05:00:00.000Z',
    });
    expect(store.findBatch('attendance', 'abc', 'Januari', JANUARY)?.id).toBe(id);
    expect(store.findBatch('attendance', 'abc', 'Februari', JANUARY)).toBeNull();
    expect(store.findBatch('attendance', 'abc', 'Januari', null)).toBeNull();
    expect(store.findBatch('targets', 'abc', 'Januari', JANUARY)).toBeNull();
    expect(store.batches().at(-1)?.id).toBe(store.watermark());
  });

  it('the policy in force is the latest by month, of equals the one recorded last', () => {
    const add = (effective: typeof JANUARY, digest: string) =>
      store.write(() =>
        store.addPolicy({ effective, digest, name: digest, file: 'p.yaml', text: '# ya', json: '{}' }, CLERK),
      );
    add(FEBRUARY, 'b');
    add(JANUARY, 'a');
    expect(add(FEBRUARY, 'c')).toMatchObject({ digest: 'c', actor: 'Sari', text: '# ya' });
    expect(store.policyFor(month('2025-12'))).toBeNull();
    expect(store.policyFor(JANUARY)?.digest).toBe('a');
    expect(store.policyFor(month('2026-09'))?.digest).toBe('c');
    expect(store.policyByDigest('b')?.digest).toBe('b');
    expect(store.policyByDigest('x')).toBeNull();
    expect(store.policies().map(({ digest }) => digest)).toEqual(['b', 'a', 'c']);
  });

  it('rules are kept once under their digest', () => {
    store.write(() => store.keepRules('r', '{"a":1}'));
    store.write(() => store.keepRules('r', '{"a":1}'));
    expect(store.rulesByDigest('r')).toBe('{"a":1}');
    expect(store.rulesByDigest('s')).toBeNull();
    expect(() => store.write(() => store.keepRules('r', '{"a":2}'))).toThrow(BugError);
  });

  it('employees are counted once however many rows they have', () => {
    importEmployees(store, 3);
    importEmployees(store, 4, FEBRUARY);
    expect(store.employeeCount()).toBe(4);
    expect([store.hasEmployee(nipOf(4)), store.hasEmployee(nipOf(5))]).toEqual([true, false]);
  });
});
