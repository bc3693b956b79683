import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { findings, hasShell, shell, tamperedCopy } from '../support/accidents/tampered.ts';
import { copyOf, newOffice, type Office } from '../support/office.ts';
import { BUDI, csvOf, JANUARY, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
let approved: Office;

beforeAll(() => {
  approved = newOffice(folder.path);
  for (const [name, csv] of JANUARY) approved.put(name, csv);
  approved.must('import', ...JANUARY.map(([name]) => name));
  approved.must('run', '2026-01', '--actor', 'Operator');
  approved.must('approve', '2026-01', '--actor', 'Bendahara', '--yes');
  // Attendance of a month that no run has used yet.
  approved.put('februari.csv', csvOf('nip,period,tl1,tk', [`${BUDI},2026-02,3,0`]));
  approved.must('import', 'februari.csv');
  for (const nip of [BUDI, SITI])
    approved.must('object', nip, '2026-01', '--about', 'kehadiran', '--text', 'dinas luar', '--quiet');
  approved.must('answer', '1', 'reject', '--text', 'rekaman sesuai', '--actor', 'Kepala Badan', '--quiet');
});

function replaceInFile(office: Office, from: string, to: string, which: 'first' | 'every'): void {
  const path = office.path('binjai-pay.db');
  const bytes = readFileSync(path);
  let count = 0;
  for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1)) {
    bytes.write(to, at);
    count++;
    if (which === 'first') break;
  }
  if (count === 0) throw new Error(`${from} is not in the file`);
  writeFileSync(path, bytes);
}

const FORBIDDEN: readonly string[] = [
  `UPDATE employee_fact SET record = json_set(record, '$[2]', 'IV/e') WHERE nip = '${BUDI}'`,
  `DELETE FROM employee_fact WHERE nip = '${BUDI}'`,
  "UPDATE attendance_fact SET counts = '{}'",
  'DELETE FROM attendance_fact',
  'UPDATE assessment_fact SET kualitas = 10000',
  'DELETE FROM assessment_fact',
  'UPDATE target_fact SET realisasi = target',
  'DELETE FROM target_fact',
  "UPDATE batch SET file = 'lain.csv'",
  'DELETE FROM batch',
  "UPDATE policy SET json = '{}'",
  'DELETE FROM policy',
  'UPDATE rule_set SET json = json',
  'DELETE FROM rule_set',
  `UPDATE slip SET diterima = diterima + 1 WHERE nip = '${BUDI}'`,
  `DELETE FROM slip WHERE nip = '${BUDI}'`,
  "UPDATE run SET status = 'draft', seal = 'x'",
  'UPDATE run SET diterima = 0',
  'DELETE FROM run',
  "UPDATE audit SET actor = 'lain'",
  'DELETE FROM audit',
  "UPDATE objection SET text = 'tidak ada'",
  'DELETE FROM objection',
  "UPDATE objection_answer SET decision = 'accept'",
  'DELETE FROM objection_answer',
  'INSERT OR REPLACE INTO objection SELECT * FROM objection',
  'INSERT OR REPLACE INTO objection_answer SELECT * FROM objection_answer',
  'INSERT OR REPLACE INTO slip SELECT * FROM slip',
  'INSERT OR REPLACE INTO run SELECT * FROM run',
  'INSERT OR REPLACE INTO audit SELECT * FROM audit',
  'INSERT OR REPLACE INTO employee_fact SELECT * FROM employee_fact',
  `INSERT INTO attendance_fact SELECT '2026-03', nip, batch, row, counts FROM attendance_fact`,
  `INSERT INTO adjustment_fact VALUES ('2026-01', '${BUDI}', 'LEMBUR', '', 1, 99, 'tambah', 1000000, 'ya', NULL)`,
  `INSERT INTO batch_period VALUES ('2026-09', 1)`,
  `INSERT INTO slip SELECT * FROM slip WHERE nip = '${BUDI}'`,
  'INSERT INTO run SELECT * FROM run',
  'INSERT INTO audit SELECT * FROM audit LIMIT 1',
];

const tampered = (guards: readonly string[], sql: string): Office =>
  tamperedCopy(approved, folder.path, guards, sql);

const REFUSAL = /recorded rows are never|added only by the program|never (changed|deleted)|not the next row/;

describe.skipIf(!hasShell)('somebody with the sqlite3 shell', () => {
  it('the untouched database verifies', () => {
    expect(approved.must('verify')).toMatch(/^Intact: \d+ audit entries, 1 run, 3 slips/);
  });

  it('may neither change nor delete nor replace what is recorded', () => {
    const office = copyOf(approved, folder.path);
    for (const sql of FORBIDDEN) {
      const { code, text } = shell(office, sql);
      expect(code, sql).not.toBe(0);
      expect(text, sql).toMatch(REFUSAL);
    }
    expect(office.must('verify')).toMatch(/^Intact/);
  });

  it('who removes a guard is named by the guard', async () => {
    const office = copyOf(approved, folder.path);
    expect(shell(office, 'DROP TRIGGER slip_no_update').code).toBe(0);
    expect(await findings(office)).toEqual(['error[schema]: part slip_no_update of the database is missing']);
  });

  it('a fact changed behind its guard shows in the slip that it was for', async () => {
    const office = tampered(
      ['employee_fact_no_update'],
      `UPDATE employee_fact SET record = json_set(record, '$[2]', 'III/d') WHERE nip = '${BUDI}'`,
    );
    expect((await findings(office)).join('\n')).toContain(
      `error[slip-differs]: run 2026-01 regular, NIP ${BUDI}: golongan is stored as "III/c", computed again it is "III/d"`,
    );
  });

  it.each([
    [
      'changed',
      ['attendance_fact_no_update'],
      `UPDATE attendance_fact SET counts = '{}' WHERE period = '2026-02'`,
    ],
    ['removed', ['attendance_fact_no_delete'], `DELETE FROM attendance_fact WHERE period = '2026-02'`],
    [
      'added',
      ['attendance_fact_no_insert'],
      `INSERT INTO attendance_fact SELECT period, '${SITI}', batch, 9, '{"tk":5}' FROM attendance_fact WHERE period = '2026-02'`,
    ],
  ])('a fact that no run has used yet, %s behind its guard, is named by its file', async (_, guards, sql) => {
    const [only, ...others] = await findings(tampered(guards, sql));
    expect(only).toMatch(
      /^error\[batch-altered\]: import \d+ \(februari\.csv\): its rows are not those that were recorded$/,
    );
    expect(others).toEqual([]);
  });

  it('a fact changed and its sheet sealed anew: the old seal stands in the audit chain', async () => {
    const office = tampered(
      ['attendance_fact_no_update'],
      `UPDATE attendance_fact SET counts = '{}' WHERE period = '2026-02'`,
    );
    const store = openStore(office.path('binjai-pay.db'), {
      mode: 'readonly',
      now: () => new Date(0),
      programVersion: '0',
    });
    const batch = store.watermark();
    const seal = store.read(() => store.sealBatchesAnew().get(batch));
    store.close();
    const guard = shell(office, "SELECT sql FROM sqlite_schema WHERE name = 'batch_close_once'").text.trim();
    const { code } = shell(
      office,
      `DROP TRIGGER batch_close_once; UPDATE batch SET seal = '${seal}' WHERE id = ${batch}; ${guard};`,
    );
    expect(code).toBe(0);
    expect(await findings(office)).toEqual([
      expect.stringMatching(
        /^error\[batch-unrecorded\]: import 5 \(februari\.csv\) does not match audit entry 8: seal is stored as "\w{64}", recorded as "\w{64}"$/,
      ),
    ]);
  });

  it('an entry, a sheet or a run written with the right number and the right links is named all the same', async () => {
    const entry = tampered(
      [],
      `INSERT INTO audit SELECT id + 1, at, act, actor, os_user, host, subject, detail, hash, hash FROM audit ORDER BY id DESC LIMIT 1`,
    );
    expect(await findings(entry)).toEqual(['error[chain-altered]: audit entry 12 was altered']);
    const run = tampered(
      [],
      `CREATE TEMP TABLE copy AS SELECT * FROM run; UPDATE copy SET id = 2, kind = 'thr', status = 'draft', approved_at = NULL; INSERT INTO run SELECT * FROM copy`,
    );
    expect((await findings(run)).join('\n')).toContain(
      'error[run-unrecorded]: run 2026-01 thr is not among the audit entries',
    );
    const batch = tampered(
      [],
      `CREATE TEMP TABLE copy AS SELECT * FROM batch ORDER BY id DESC LIMIT 1; UPDATE copy SET id = id + 1, rows = NULL, seal = NULL; INSERT INTO batch SELECT * FROM copy; UPDATE batch SET rows = 0, seal = 'x' WHERE rows IS NULL`,
    );
    expect(await findings(batch)).toEqual([
      'error[batch-unrecorded]: import 6 (februari.csv) is not among the audit entries',
      'error[batch-altered]: import 6 (februari.csv): its rows are not those that were recorded',
    ]);
  });

  it.each([
    [1, 'text changed', ['objection_no_update'], "UPDATE objection SET text = 'x' WHERE id = 1"],
    [1, 'answer turned', ['objection_answer_no_update'], "UPDATE objection_answer SET decision = 'accept'"],
    [1, 'answer removed', ['objection_answer_no_delete'], 'DELETE FROM objection_answer'],
    [2, 'removed without a gap', ['objection_no_delete'], 'DELETE FROM objection WHERE id = 2'],
    [
      3,
      'added',
      [],
      `INSERT INTO objection SELECT 3, nip, period, kind, about, 'x', watermark, answer_by, raised_at, actor, os_user, host, digest FROM objection WHERE id = 2`,
    ],
  ])('objection %i, %s behind its guard, is named', async (id, _, guards, sql) => {
    expect(await findings(tampered(guards, sql))).toEqual([
      `error[objection-unrecorded]: objection ${id} does not match the audit entries`,
    ]);
  });

  it('an amount changed behind its guard is named by slip, total and seal', async () => {
    const office = tampered(
      ['slip_no_update'],
      `UPDATE slip SET diterima = diterima + 1000000 WHERE nip = '${BUDI}'`,
    );
    const found = (await findings(office)).join('\n');
    expect(found).toMatch(
      /error\[totals\]: run 2026-01 regular: DITERIMA is stored as \d+, its slips add up to \d+/,
    );
    expect(found).toContain('error[seal]: run 2026-01 regular');
    expect(found).toContain(`error[slip-differs]: run 2026-01 regular, NIP ${BUDI}: DITERIMA is stored as`);
  });

  it('an account changed behind its guard is named without showing it', async () => {
    const office = tampered(['slip_no_update'], `UPDATE slip SET rekening = '9999' WHERE nip = '${SITI}'`);
    const found = (await findings(office)).join('\n');
    expect(found).toContain(`NIP ${SITI}: rekening`);
    expect(found).not.toMatch(/9999|3301220011/);
  });

  it('a slip changed and the run sealed anew: the old seal stands in the audit chain, the slip is computed again', async () => {
    const office = tampered(
      ['slip_no_update'],
      `UPDATE slip SET diterima = diterima + 1000000 WHERE nip = '${BUDI}'`,
    );
    const store = openStore(office.path('binjai-pay.db'), {
      mode: 'readonly',
      now: () => new Date(0),
      programVersion: '0',
    });
    const seal = store.read(() => store.sealAnew(1));
    store.close();
    const guard = shell(office, "SELECT sql FROM sqlite_schema WHERE name = 'run_life'").text.trim();
    const { code } = shell(
      office,
      `DROP TRIGGER run_life; UPDATE run SET seal = '${seal}', diterima = diterima + 1000000; ${guard};`,
    );
    expect(code).toBe(0);
    const found = (await findings(office)).join('\n');
    for (const entry of [6, 7])
      expect(found).toContain(`run 2026-01 regular does not match audit entry ${entry}: seal is stored as`);
    expect(found).toContain(`error[slip-differs]: run 2026-01 regular, NIP ${BUDI}: DITERIMA is stored as`);
    expect(found).not.toMatch(/error\[(seal|totals)\]/);
  });

  it('a slip removed and a slip added are named by NIP', async () => {
    const removed = tampered(['slip_no_delete'], `DELETE FROM slip WHERE nip = '${SITI}'`);
    expect((await findings(removed)).join('\n')).toContain(
      `error[slip-missing]: run 2026-01 regular: the slip of NIP ${SITI} is missing`,
    );
    const ghost = '190001011920011001';
    const columns = shell(removed, "SELECT group_concat(name) FROM pragma_table_info('slip')").text.trim();
    const added = tampered(
      ['slip_no_insert'],
      `INSERT INTO slip SELECT ${columns.replace('nip', `'${ghost}'`)} FROM slip WHERE nip = '${BUDI}'`,
    );
    expect((await findings(added)).join('\n')).toContain(
      `error[slip-extra]: run 2026-01 regular: the slip of NIP ${ghost} does not come from the facts`,
    );
  });

  it('a name changed in the pages of the file, past SQLite, is named by NIP', async () => {
    const office = copyOf(approved, folder.path);
    replaceInFile(office, 'Budi Umpama', 'Budi Umpamb', 'first');
    expect((await findings(office)).join('\n')).toContain(`NIP ${BUDI}: nama`);
  });

  it('pages damaged blindly: the file is refused or its defect named, never trusted', async () => {
    const office = copyOf(approved, folder.path);
    const path = office.path('binjai-pay.db');
    const bytes = readFileSync(path);
    bytes.fill(0x5a, bytes.length - 8192, bytes.length - 8192 + 64);
    writeFileSync(path, bytes);
    expect((await findings(office)).join('\n')).toContain('the database file is damaged');
  });

  it.each([
    ['in the middle', 3, '= 3'],
    ['the first', 1, '= 1'],
    ['the newest', 11, '= (SELECT max(id) FROM audit)'],
  ])('an audit entry removed (%s) is named by its number', async (_, entry, which) => {
    const office = tampered(['audit_no_delete'], `DELETE FROM audit WHERE id ${which}`);
    expect((await findings(office)).join('\n')).toContain(
      `error[chain-missing]: audit entry ${entry} is missing`,
    );
  });

  it('an audit entry changed is named by its number', async () => {
    const office = tampered(['audit_no_update'], "UPDATE audit SET actor = 'Operator' WHERE act = 'approve'");
    expect(await findings(office)).toEqual([
      'error[chain-altered]: audit entry 7 was altered',
      'error[run-unrecorded]: run 2026-01 regular does not match audit entry 7: approved_by is stored as "Bendahara", recorded as "Operator"',
    ]);
  });
});
