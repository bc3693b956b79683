import { beforeAll, describe, expect, it } from 'vitest';
import { hasShell, tamperedCopy } from '../support/accidents/tampered.ts';
import { copyOf, newOffice, type Office } from '../support/office.ts';
import { mustHere, runHere } from '../support/run-here.ts';
import { csvOf, JANUARY } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
let office: Office;
/** The same before it was paid. */
let approved: Office;

/** What `verify` says, in the language asked for, without the beginnings of its lines. */
async function said(about: Office, lang: 'id' | 'en'): Promise<readonly string[]> {
  const { code, stderr } = await runHere(about, 'verify', '--lang', lang);
  expect(code).toBe(5);
  return stderr.split('\n').filter((line) => /^(error|kesalahan)\[/.test(line));
}

/** Who did what, by what somebody changed without leaving a trace but in the audit chain. */
const CHANGED: readonly (readonly [what: string, guards: readonly string[], sql: string, found: RegExp])[] = [
  [
    'the settings of a policy',
    ['policy_no_update'],
    `UPDATE policy SET json = replace(json, '"separatePersons":true', '"separatePersons":false')`,
    /^error\[policy-unrecorded\]: policy ".+" does not match audit entry 1: digest is stored as "\w{64} ≠ \w{64}", recorded as "\w{64}"$/,
  ],
  [
    'the settings of a policy together with their digest',
    ['policy_no_update'],
    "UPDATE policy SET json = replace(json, 'true', 'false'), digest = 'e3b0'",
    /^error\[policy-unrecorded\]: policy ".+" does not match audit entry 1: digest is stored as/,
  ],
  [
    'the file of a policy, as it is shown',
    ['policy_no_update'],
    "UPDATE policy SET text = text || ' '",
    /^error\[policy-unrecorded\]: policy ".+" does not match audit entry 1: text is stored as "\w{64}"/,
  ],
  [
    'the month from which a policy holds',
    ['policy_no_update'],
    "UPDATE policy SET effective = '2031-01'",
    /audit entry 1: subject is stored as "2031-01", recorded as "\d{4}-\d{2}"$/,
  ],
  [
    'who brought a policy in',
    ['policy_no_update'],
    "UPDATE policy SET actor = 'Lain'",
    /audit entry 1: actor is stored as "Lain", recorded as/,
  ],
  [
    'the law of a run',
    ['rule_set_no_update'],
    "UPDATE rule_set SET json = replace(json, '7242', '9242')",
    /^error\[rules-altered\]: the rules with the digest \w{64} are not those that runs have used$/,
  ],
  [
    'the figure of a rule of the office',
    ['rule_addition_no_update'],
    "UPDATE rule_addition SET value = '9000'",
    /^error\[rule-unrecorded\]: the office's rule allowance\.rice-price from 2027-01-01 does not match audit entry 2: digest is stored as/,
  ],
  [
    'the regulation of a rule of the office',
    ['rule_addition_no_update'],
    `UPDATE rule_addition SET source = '{"title":"Perdirjen 2/2026"}'`,
    /allowance\.rice-price from 2027-01-01 does not match audit entry 2: digest is stored as/,
  ],
  [
    'the signatory of the office',
    ['office_setting_no_update'],
    "UPDATE office_setting SET json = replace(json, 'Budi', 'Andi')",
    /^error\[office-unrecorded\]: the record of office settings from 2026-01 on does not match audit entry 3: digest/,
  ],
  [
    'the meaning of a heading',
    ['heading_meaning_no_update'],
    "UPDATE heading_meaning SET field = 'tl2'",
    /^error\[mapping-unrecorded\]: the meaning of the heading "Telat" does not match audit entry 4: field is stored as "tl2", recorded as "tl1"$/,
  ],
  [
    'who computed a run',
    ['run_life'],
    "UPDATE run SET computed_by = 'Lain'",
    /^error\[run-unrecorded\]: run 2026-01 regular does not match audit entry 9: computed_by is stored as "Lain", recorded as "Operator"$/,
  ],
  [
    'the operating-system user who computed it',
    ['run_life'],
    "UPDATE run SET computed_os_user = 'lain'",
    /audit entry 9: computed_os_user is stored as "lain"/,
  ],
  [
    'the program that computed it',
    ['run_life'],
    "UPDATE run SET program_version = '9.9.9'",
    /audit entry 9: program is stored as "9\.9\.9"/,
  ],
  [
    'the runs on which it builds',
    ['run_life'],
    "UPDATE run SET posted = '[7]'",
    /audit entry 9: posted is stored as "7", recorded as ""$/,
  ],
  [
    'who approved it',
    ['run_life'],
    "UPDATE run SET approved_by = 'Lain'",
    /audit entry 10: approved_by is stored as "Lain", recorded as "Bendahara"$/,
  ],
  [
    'when it was approved',
    ['run_life'],
    "UPDATE run SET approved_at = '2020-01-01T00:00:00.000Z'",
    /audit entry 10: approved_at is stored as "2020-01-01T00:00:00\.000Z", recorded as "2/,
  ],
  [
    'who paid it',
    ['run_life'],
    "UPDATE run SET paid_by = 'Lain'",
    /audit entry 11: paid_by is stored as "Lain", recorded as "Kasir"$/,
  ],
  [
    'its status',
    ['run_life'],
    "UPDATE run SET status = 'approved', paid_at = NULL, paid_by = NULL, paid_os_user = NULL, paid_host = NULL",
    /audit entry 11: status is stored as "approved", recorded as "paid"$/,
  ],
];

describe.skipIf(!hasShell)('what somebody with the sqlite3 shell changed behind the guards', () => {
  beforeAll(() => {
    office = newOffice(folder.path);
    const rule = csvOf('aturan,berlaku,dasar,nilai', [
      'allowance.rice-price,2027-01-01,Perdirjen 1/2026,8000',
    ]);
    office.must('rules', 'import', office.put('beras.csv', rule));
    office.must('office', 'set', '--from', '2026-01', 'treasurer.name=Budi Umpama');
    office.must('mapping', 'add', 'Telat=tl1');
    office.must('import', ...JANUARY.map(([name, csv]) => office.put(name, csv)));
    office.must('run', '2026-01', '--actor', 'Operator');
    office.must('approve', '2026-01', '--actor', 'Bendahara', '--yes');
    approved = copyOf(office, folder.path);
    office.must('pay', '2026-01', '--actor', 'Kasir', '--yes');
    office.must('verify');
  });

  it.each(CHANGED)('is named with the audit entry that says otherwise: %s', async (_, guards, sql, found) => {
    const changed = tamperedCopy(office, folder.path, guards, sql);
    expect((await said(changed, 'en'))[0]).toMatch(found);
    expect((await said(changed, 'id'))[0]).toMatch(
      /^kesalahan\[[a-z-]+\]: .*(tidak cocok dengan catatan audit nomor \d+: \S+ tersimpan|bukan yang dipakai)/,
    );
  });

  it('an end of the log that was cut off together with its count is missed by the head on a report', async () => {
    const report = await mustHere(office, 'audit', '--json');
    const { chainHead, entries } = JSON.parse(report).result;
    const newest = entries.at(-1);
    expect(await mustHere(office, 'verify', '--head', chainHead.slice(0, 12), '--lang', 'en')).toContain(
      `\nThe head of the chain on the report is here: audit entry ${newest.id} (pay 2026-01 regular, ${newest.at}).\n`,
    );
    // The payment never happened, says whoever wrote this; nothing inside the file can tell.
    const changed = tamperedCopy(
      office,
      folder.path,
      ['audit_no_delete', 'run_life'],
      `DELETE FROM audit WHERE id = ${newest.id}; UPDATE sqlite_sequence SET seq = ${newest.id - 1} WHERE name = 'audit';
       UPDATE run SET status = 'approved', paid_at = NULL, paid_by = NULL, paid_os_user = NULL, paid_host = NULL`,
    );
    expect(await mustHere(changed, 'verify', '--lang', 'en')).toMatch(/^Intact/);
    const { code, stderr } = await runHere(changed, 'verify', '--head', chainHead, '--lang', 'en');
    expect({ code, stderr }).toMatchObject({
      code: 5,
      stderr: expect.stringMatching(
        new RegExp(
          `^error\\[head-missing\\]: the head of the audit chain ${chainHead} on the report is not here: entries were removed or altered, or it is from another database\n`,
        ),
      ),
    });
    expect((await runHere(office, 'verify', '--head', 'bukan')).code).toBe(2);
  });

  it('a policy written with the right number is named, since no act tells of it', async () => {
    const changed = tamperedCopy(
      office,
      folder.path,
      [],
      "INSERT INTO policy SELECT id + 1, effective, digest, name, file, 'Lain', os_user, host, recorded_at, text, json FROM policy",
    );
    expect(await said(changed, 'en')).toEqual([
      expect.stringMatching(/^error\[policy-unrecorded\]: policy ".+" is not among the audit entries$/),
    ]);
  });

  it('an approved run reopened without the program, which no guard can refuse, is named', async () => {
    const changed = tamperedCopy(
      approved,
      folder.path,
      [],
      "UPDATE run SET status = 'draft', approved_at = NULL, approved_by = NULL, approved_os_user = NULL, approved_host = NULL",
    );
    expect(await said(changed, 'en')).toEqual([
      'error[run-unrecorded]: run 2026-01 regular does not match audit entry 10: status is stored as "draft", recorded as "approved"',
    ]);
  });
});
