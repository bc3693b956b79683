import { beforeAll, describe, expect, it } from 'vitest';
import { closeMonth, payrollCsv, type RunKind } from '../../support/close-month.ts';
import { newOfficeHere, type OfficeHere } from '../../support/office-here.ts';
import { payrollRows } from '../../support/payroll-csv.ts';
import { csvOf, employeesCsv, RINA } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** A deduction that takes four months of hers. */
const ASKED = 12_000_000;

const ADJUSTMENTS = 'nip,period,kode,uraian,arah,jumlah,kena_pajak,prioritas';

const folder = tempFolder();
let office: OfficeHere;
/** An office whose THR rests on the slip of two months before. */
let early: OfficeHere;

async function newSmallOffice(): Promise<OfficeHere> {
  const made = await newOfficeHere(folder.path);
  made.put('pegawai.csv', employeesCsv());
  await made.must('import', 'pegawai.csv', '--quiet');
  return made;
}

async function taken(period: string, kind: RunKind = 'regular'): Promise<number> {
  return Number(payrollRows(await payrollCsv(office, period, kind)).get(RINA)?.POTONGAN_LAIN);
}

beforeAll(async () => {
  office = await newSmallOffice();
  const row = `${RINA},2026-01,KOPERASI,pelunasan,potong,${ASKED},,1`;
  office.put('potongan.csv', csvOf(ADJUSTMENTS, [row]));
  await office.must('import', 'potongan.csv', '--quiet');
  await closeMonth(office, '2026-01');
  // THR drafted in a wrong month; then March is computed, and again after THR was approved in between.
  await office.must('run', '2026-02', '--kind', 'thr', '--quiet');
  await closeMonth(office, '2026-02');
  await office.must('run', '2026-03', '--quiet');
  await closeMonth(office, '2026-03', 'thr');
  await closeMonth(office, '2026-03');
  await closeMonth(office, '2026-04', 'gaji-13');

  early = await newSmallOffice();
  const policy = (await early.must('policy', 'show')).replace('basisMonthsBefore: 1', 'basisMonthsBefore: 2');
  early.put('kebijakan.yaml', policy);
  await early.must('policy', 'import', 'kebijakan.yaml');
  await closeMonth(early, '2026-01');
  await closeMonth(early, '2026-03', 'thr');
});

/** What is asked, the exit code, its name, and what the message must name. */
type Refusal = readonly [command: string, exitCode: number, code: string, named: readonly string[]];

const REFUSALS: readonly Refusal[] = [
  ['run 2026-12 --kind thr', 3, 'extra-pay-twice', ['thr', '2026-03']],
  ['run 2026-02 --kind thr', 3, 'extra-pay-twice', ['thr', '2026-03']],
  ['run 2026-06 --kind gaji-13', 3, 'extra-pay-twice', ['gaji-13', '2026-04']],
  ['run 2026-04 --kind gaji-13', 3, 'run-approved', ['2026-04']],
  ['run 2026-02', 3, 'later-run-approved', ['2026-02', '2026-04']],
  ['run 2025-12', 3, 'later-run-approved', ['2025-12', '2026-04']],
  ['run 2027-01 --kind thr', 3, 'basis-run-missing', ['2027-01', '2026-12']],
  ['run 2028-01', 4, 'calendar-year-missing', ['2028-01', '2026, 2027']],
];

describe('what would pay twice or rewrite the past is refused by name', () => {
  it.each(REFUSALS)('%s: %i, %s', async (command, exitCode, code, named) => {
    const end = await office.run(...command.split(' '), '--json');
    expect(JSON.parse(end.stdout)).toMatchObject({ ok: false, error: { code, exitCode } });
    expect(end.code).toBe(exitCode);
    for (const each of named) expect(end.stdout).toContain(each);
  });

  it('also a monthly run before an approved later THR', async () => {
    const { code, stderr } = await early.run('run', '2026-02');
    expect(code).toBe(3);
    expect(stderr).toContain('period 2026-03 is approved, so 2026-02 cannot be computed any more');
  });
});

describe('a month that was left out', () => {
  it('is named by the run and by the approval that would close it, and can be computed after a reopening', async () => {
    const gap = await newSmallOffice();
    await closeMonth(gap, '2026-01');
    expect(await gap.must('run', '2026-04')).toContain(
      'NOTE: 2026-02, 2026-03 is not approved and does not count',
    );
    const approved = await gap.run('approve', '2026-04', '--actor', 'Pemeriksa', '--yes');
    expect(approved.code).toBe(0);
    expect(approved.stderr).toBe(
      'warning: 2026-02, 2026-03 are not approved; once 2026-04 is, they can no longer be computed, and nobody is paid for them. If that is still to be paid, compute and approve it first: binjai-pay run 2026-02\n',
    );
    expect((await gap.run('run', '2026-02')).stderr).toContain(
      'hint: if 2026-02 is still to be paid, reopen 2026-04 first: binjai-pay reopen 2026-04 --reason WHY',
    );
    await gap.must('reopen', '2026-04', '--reason', 'Februari terlewat', '--yes');
    await closeMonth(gap, '2026-02');
    await gap.must('run', '2026-04', '--quiet');
    await gap.must('approve', '2026-04', '--actor', 'Pemeriksa', '--yes');
    await gap.must('pay', '2026-04', '--yes');
    expect((await gap.run('run', '2026-03')).stderr).toContain(
      'hint: 2026-04 is paid; what is still due for 2026-03 is paid by an adjustments sheet in the next period',
    );
    expect((await gap.run('run', '2026-02')).stderr).toContain(
      'corrections of past months are paid as arrears',
    );
  });

  it('is not named again once it is closed, nor where every month before is approved', async () => {
    const year = await newSmallOffice();
    await closeMonth(year, '2026-01');
    await closeMonth(year, '2026-03');
    await year.must('run', '2026-04', '--quiet');
    expect((await year.run('approve', '2026-04', '--actor', 'Pemeriksa', '--yes')).stderr).toBe('');
  });
});

describe('what is said of a THR', () => {
  it('names it, and the commands that follow it are about it', async () => {
    const year = await newSmallOffice();
    await closeMonth(year, '2026-01');
    const said = await year.must('run', '2026-02', '--kind', 'thr');
    expect(said).toMatch(/^Run 2026-02 \(THR\) \(draft\)/);
    expect(said).toContain('TPP of the basis month held for missing evidence (3)');
    expect(said).toContain(`  ${RINA}  kualitas, kehadiran, inisiatif, komunikasi\n`);
    expect(said).toContain('binjai-pay approve 2026-02 --kind thr\n');
    expect(said).toContain('binjai-pay export payroll 2026-02 --kind thr --format xlsx\n');
    const approved = await year.must('approve', '2026-02', '--kind', 'thr', '--actor', 'Pemeriksa', '--yes');
    expect(approved).toContain('The run of 2026-02 (THR) is approved');
    expect(approved).toContain('binjai-pay pay 2026-02 --kind thr');
    expect(await year.must('explain', RINA, '2026-02', '--kind', 'thr')).toContain(
      'TPP OF THE BASIS MONTH HELD: evidence is missing for kualitas, kehadiran,',
    );
    expect((await year.run('explain', RINA, '2026-02', '--kind', 'gaji-13')).stderr).toBe(
      'error: period 2026-02 (13th salary) has not been computed\n\nhint: run: binjai-pay run 2026-02 --kind gaji-13\n',
    );
  });
});

describe('a THR drafted in a wrong month', () => {
  it('pays nothing and does not stand in the way of the right one', async () => {
    expect(await office.must('status')).toMatch(/2026-02.*thr/i);
    const { code, stderr } = await office.run(
      'approve',
      '2026-02',
      '--kind',
      'thr',
      '--actor',
      'Pemeriksa',
      '--yes',
    );
    expect(code).toBe(3);
    expect(stderr).toContain('another run was approved');
  });
});

describe('runs of one month, computed in one order and approved in another', () => {
  it('take a carried deduction once', async () => {
    await closeMonth(office, '2026-04');
    const months: number[] = [];
    for (const period of ['2026-01', '2026-02', '2026-03', '2026-04']) months.push(await taken(period));
    expect(await taken('2026-03', 'thr')).toBe(0);
    expect(months.every((amount) => amount > 0)).toBe(true);
    expect(months.reduce((sum, amount) => sum + amount, 0)).toBe(ASKED);
  });
});
