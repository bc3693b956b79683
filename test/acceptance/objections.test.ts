import { beforeAll, describe, expect, it } from 'vitest';
import { payrollCsv } from '../support/close-month.ts';
import { copyOfHere, newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { runHere } from '../support/run-here.ts';
import { ATTENDANCE_CSV, BUDI, csvOf, JANUARY, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const CLERK = ['--actor', 'Operator Gaji'];
const HEAD = ['--actor', 'Kepala Badan'];
const CHECKER = ['--actor', 'Pemeriksa Gaji', '--yes', '--quiet'];
const REASON = 'tanggal 12 saya dinas luar';
/** Budi's attendance as it was: without the lateness that was none. */
const MENDED = csvOf('nip,period,tl1,tl2,psw1,tk', [`${BUDI},2026-01,2,0,0,0`]);

interface Standing {
  readonly objection: { readonly id: number; readonly about: string };
  readonly state: string;
  readonly settlement: { readonly period: string; readonly status: string; readonly amount: number } | null;
}

const folder = tempFolder();
/** January paid; nobody has objected. */
let paid: OfficeHere;

async function paidOffice(attendance: string): Promise<OfficeHere> {
  const office = await newOfficeHere(folder.path);
  for (const [name, csv] of JANUARY) office.put(name, name === 'kehadiran.csv' ? attendance : csv);
  await office.must('import', ...JANUARY.map(([name]) => name), '--quiet');
  await office.must('run', '2026-01', '--quiet', ...CLERK);
  await office.must('approve', '2026-01', ...CHECKER);
  await office.must('pay', '2026-01', '--yes', '--quiet');
  return office;
}

async function standings(office: OfficeHere): Promise<readonly Standing[]> {
  return ((await office.data('objections')) as { objections: readonly Standing[] }).objections;
}

async function states(office: OfficeHere): Promise<readonly string[]> {
  return (await standings(office)).map(({ state }) => state);
}

/** Findings of `check` about objections. */
async function checked(office: OfficeHere, period: string): Promise<readonly (readonly unknown[])[]> {
  const { result } = JSON.parse((await office.run('check', period, '--json')).stdout) as {
    result: { findings: readonly { code: string; nip?: string; message: string }[] };
  };
  return result.findings
    .filter(({ code }) => code.startsWith('objection'))
    .map(({ code, nip, message }) => [code, nip, message]);
}

/** One employee's amounts of a month by column. */
async function amounts(
  office: OfficeHere,
  period: string,
  nip: string,
): Promise<Readonly<Record<string, number>>> {
  const [header = '', ...rows] = (await payrollCsv(office, period)).trim().split('\n');
  const cells = rows.find((row) => row.includes(nip))?.split(',') ?? [];
  return Object.fromEntries(header.split(',').map((name, i) => [name, Number(cells[i])]));
}

beforeAll(async () => {
  paid = await paidOffice(ATTENDANCE_CSV);
});

describe('an objection, from raising to arrears', () => {
  let office: OfficeHere;

  beforeAll(() => {
    office = copyOfHere(paid, folder.path);
  });

  it('is recorded with its day, and stands before every approval and in every check until it is answered', async () => {
    const said = await office.must(
      'object',
      BUDI,
      '2026-01',
      '--about',
      'kehadiran',
      '--text',
      REASON,
      ...CLERK,
    );
    expect(said).toContain(`Objection 1 of ${BUDI} to kehadiran of 2026-01 is recorded`);
    expect(said).toContain('binjai-pay answer 1 accept|reject');
    expect(await states(office)).toEqual(['open']);
    expect(await checked(office, '2026-02')).toMatchObject([
      ['objection-open', BUDI, expect.stringContaining('objection 1')],
    ]);
    await office.must('run', '2026-02', '--quiet', ...CLERK);
    const { code, stderr } = await office.run('approve', '2026-02', '--actor', 'Pemeriksa Gaji');
    expect(code).toBe(3);
    expect(stderr).toContain('warning: 1 objection up to 2026-02 not answered; see: binjai-pay objections');
  });

  it('once accepted waits for the corrected data, which nobody can skip', async () => {
    await office.must('answer', '1', 'accept', '--text', 'surat tugas ada', '--quiet', ...HEAD);
    expect(await states(office)).toEqual(['awaiting-fact']);
    expect((await checked(office, '2026-02')).map(([code]) => code)).toEqual(['objection-uncorrected']);
    // The same attendance again, and somebody else's data, are no correction.
    const same = csvOf('nip,period,tl1,tl2', [`${BUDI},2026-01,2,1`]);
    const other = csvOf('nip,period,tl1,tl2', [`${SITI},2026-01,0,0`]);
    await office.must('import', office.put('sama.csv', same), office.put('lain.csv', other), '--quiet');
    expect(await states(office)).toEqual(['awaiting-fact']);
    expect((await office.run('approve', '2026-02', '--actor', 'Pemeriksa Gaji')).stderr).toContain(
      'warning: 1 accepted objection waits for the corrected data',
    );
  });

  it('is closed by the run that pays the difference, not before that is paid', async () => {
    await office.must('import', office.put('perbaikan.csv', MENDED), '--quiet');
    expect(await states(office)).toEqual(['awaiting-run']);
    expect((await checked(office, '2026-02')).map(([code]) => code)).toEqual(['objection-unpaid']);
    await office.must('run', '2026-02', '--quiet', ...CLERK);
    expect(await states(office)).toEqual(['awaiting-run']);
    await office.must('approve', '2026-02', ...CHECKER);
    expect(await states(office)).toEqual(['awaiting-payment']);
    await office.must('pay', '2026-02', '--yes', '--quiet');
    expect(await states(office)).toEqual(['closed']);
    expect(await checked(office, '2026-03')).toEqual([]);
  });

  it('is paid what an office that had the right data from the start paid more', async () => {
    const right = await paidOffice(ATTENDANCE_CSV.replace(`${BUDI},2026-01,2,1`, `${BUDI},2026-01,2,0`));
    const [was, should] = [await amounts(office, '2026-01', BUDI), await amounts(right, '2026-01', BUDI)];
    const more = (code: string): number => (should[code] ?? 0) - (was[code] ?? 0);
    // 0.40 points of 3,283,790: by hand 5,254 and 7,881.
    expect([more('TPP_BEBAN_KERJA'), more('TPP_PRESTASI_KERJA')]).toEqual([5254, 7881]);
    const amount = more('TPP_BRUTO') - more('BPJS_KES_TPP_1');
    expect((await standings(office))[0]?.settlement).toEqual({
      period: '2026-02',
      kind: 'regular',
      status: 'paid',
      by: 'arrears',
      amount,
    });
    const february = await amounts(office, '2026-02', BUDI);
    expect(february.RAPEL_TPP_BEBAN_KERJA).toBe(5254);
    expect(february.TAMBAHAN).toBe(amount);
  });

  it('is told by both slips, by the log, and by verify, which misses not a word', async () => {
    for (const period of ['2026-01', '2026-02']) {
      const explained = await office.must('explain', BUDI, period);
      expect(explained).toContain(`1. kehadiran of 2026-01, raised`);
      expect(explained).toContain(`"${REASON}"`);
      expect(explained).toMatch(/accepted \d{4}-\d\d-\d\d by Kepala Badan: "surat tugas ada"/);
      expect(explained).toMatch(/→ closed: arrears of Rp1\d,\d{3} in the run of 2026-02/);
    }
    expect(await office.must('explain', SITI, '2026-01')).not.toContain('Objections');
    const { entries } = (await office.data('audit', '--period', '2026-01')) as {
      entries: readonly { act: string; actor: string; detail: Readonly<Record<string, unknown>> }[];
    };
    const acts = entries.filter(({ act }) => act === 'object' || act === 'answer');
    expect(acts.map(({ act, actor, detail }) => [act, actor, detail.text])).toEqual([
      ['object', 'Operator Gaji', REASON],
      ['answer', 'Kepala Badan', 'surat tugas ada'],
    ]);
    expect(await office.must('verify')).toMatch(/^Intact/);
  });

  it('stands in the history of the employee with what it led to', async () => {
    const told = await office.must('history', BUDI);
    expect(told).toContain(`"${REASON}"; closed: arrears of Rp`);
    expect(told).toMatch(/run 2026-02, paid, TPP held, arrears 2026-01/);
  });
});

describe('what objections refuse', () => {
  let office: OfficeHere;

  beforeAll(async () => {
    office = copyOfHere(paid, folder.path);
    await office.must('object', BUDI, '2026-01', '--about', 'tpp_beban_kerja', '--text', REASON, ...CLERK);
    await office.must('object', SITI, '2026-01', '--about', 'GAPOK', '--text', REASON, ...CLERK);
    await office.must('answer', '2', 'reject', '--text', 'sesuai SK', '--quiet', ...HEAD);
  });

  it.each<readonly [line: string, exitCode: number, named: readonly string[]]>([
    [`object ${BUDI} 2026-01 --about TPP_BEBAN_KERJA --text x`, 3, ['objection 1', 'not answered']],
    [`object ${BUDI} 2026-01 --about kehadirn --text x`, 2, ['kehadirn', 'did you mean kehadiran?']],
    [`object ${BUDI} 2026-01 --about bonus_besar_sekali --text x`, 2, ['GAPOK', 'predikat']],
    [`object ${BUDI} 2026-01 --about GAPOK --text _`, 2, ['2000']],
    [`object ${BUDI} 2026-02 --about GAPOK --text x`, 3, ['2026-02']],
    [`object ${BUDI} 2026-01 --about GAPOK`, 2, ['--text']],
    ['object 199001012015011001 2026-01 --about GAPOK --text x', 3, ['199001012015011001']],
    ['answer 1 accept --text x --actor Operator_Gaji', 3, ['Operator Gaji', 'separatePersons']],
    ['answer 1 maybe --text x', 2, ['maybe', 'accept']],
    ['answer 2 accept --text x --actor Siti', 3, ['Kepala Badan']],
    ['answer 9 accept --text x --actor Siti', 3, ['9']],
    ['answer satu accept --text x --actor Siti', 2, ['satu']],
  ])('%s', async (line, exitCode, named) => {
    const end = await runHere(
      office,
      ...line.split(' ').map((word) => word.replaceAll('_G', ' G').replace(/^_$/, ' ')),
    );
    expect([end.code, end.stdout]).toEqual([exitCode, '']);
    for (const words of named) expect(end.stderr).toContain(words);
  });

  it('a rejected one is closed at once and can be raised again', async () => {
    expect(await states(office)).toEqual(['open', 'rejected']);
    await office.must('object', SITI, '2026-01', '--about', 'GAPOK', '--text', 'SK yang baru', ...CLERK);
    expect(await states(office)).toEqual(['open', 'rejected', 'open']);
    expect(await office.must('objections', '2026-02')).toBe('There are no objections.\n');
  });
});
