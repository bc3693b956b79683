import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_POLICY_YAML } from '../../../src/policy/index.ts';
import { copyOfHere, newOfficeHere, type OfficeHere } from '../../support/office-here.ts';
import { runHere } from '../../support/run-here.ts';
import { BUDI, csvOf, employeesCsv, JANUARY, RINA, SITI } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { cellValues, xlsxCells } from '../../support/xlsx-cells.ts';

const MAKER = ['--actor', 'Operator Gaji'];
const CHECKER = ['--actor', 'Siti Pemeriksa', '--yes'];

const folder = tempFolder();
/** January computed, February not. */
let draft: OfficeHere;
/** January approved, February a draft on it. */
let approved: OfficeHere;
/** January paid. */
let paid: OfficeHere;

beforeAll(async () => {
  draft = await newOfficeHere(folder.path);
  // One without attendance is held.
  for (const [name, csv] of JANUARY) draft.put(name, csv.replace(`${RINA},2026-01,0,0,1,1\n`, ''));
  await draft.must('import', ...JANUARY.map(([name]) => name), '--quiet');
  await draft.must('run', '2026-01', '--quiet', ...MAKER);
  approved = copyOfHere(draft, folder.path);
  await approved.must('approve', '2026-01', ...CHECKER);
  paid = copyOfHere(approved, folder.path);
  await paid.must('pay', '2026-01', '--yes', ...MAKER);
  await approved.must('run', '2026-02', '--quiet', ...MAKER);
});

/** A command line that is refused, its exit code, and what its message must name. */
type Refusal = readonly [
  state: 'draft' | 'approved' | 'paid',
  line: string,
  exitCode: number,
  named: readonly string[],
];

const REFUSALS: readonly Refusal[] = [
  ['draft', 'approve 2026-01 --yes --actor Operator_Gaji', 3, ['Operator Gaji', 'separatePersons']],
  ['draft', 'approve 2026-01 --yes --actor OPERATOR__gaji', 3, ['separatePersons']],
  ['draft', 'approve 2026-01 --actor Siti', 3, ['--yes']],
  ['draft', 'approve 2026-02 --yes --actor Siti', 3, ['2026-02', 'binjai-pay run 2026-02']],
  ['draft', 'approve 2026-01 --kind thr --yes --actor Siti', 3, ['thr']],
  ['draft', 'approve 2026-01 --kind bonus --yes --actor Siti', 2, ['bonus']],
  ['draft', 'approve 2026-01 --yes --actor _', 2, ['--actor']],
  ['draft', 'approve 2026-01 --yes --actor Siti --seal 12345', 2, ['12345', '8']],
  ['draft', 'approve 2026-01 --yes --actor Siti --seal 00000000', 3, ['2026-01']],
  ['draft', 'reopen 2026-01 --reason keliru --yes', 3, ['draft', 'approved']],
  ['draft', 'pay 2026-01 --yes', 3, ['draft', 'approved']],
  ['draft', 'pay 2026-02 --yes', 3, ['2026-02']],
  ['approved', 'approve 2026-01 --yes --actor Siti', 3, ['approved']],
  ['approved', 'run 2026-01', 3, ['2026-01', 'approved']],
  ['approved', 'run 2025-12', 3, ['2026-01']],
  ['approved', 'reopen 2026-01 --yes', 2, ['--reason']],
  ['approved', 'reopen 2026-01 --reason _ --yes', 2, ['--reason']],
  ['approved', 'reopen 2026-01 --reason keliru', 3, ['--yes']],
  ['approved', 'pay 2026-01', 3, ['--yes']],
  ['paid', 'pay 2026-01 --yes', 3, ['paid']],
  ['paid', 'reopen 2026-01 --reason keliru --yes', 3, ['paid', 'approved']],
  ['paid', 'approve 2026-01 --yes --actor Siti', 3, ['paid']],
  ['paid', 'run 2026-01', 3, ['2026-01']],
];

describe('what the life of a run refuses', () => {
  it.each(REFUSALS)('%s: %s', async (state, line, exitCode, named) => {
    const office = { draft, approved, paid }[state];
    // A blank cannot be typed into the table: _ stands for one.
    const end = await runHere(office, ...line.split(' ').map((word) => word.replaceAll('_', ' ')));
    expect(end.code).toBe(exitCode);
    expect(end.stdout).toBe('');
    expect(end.stderr).toMatch(/^error: .+\n\nhint: .+\n$/);
    for (const words of named) expect(end.stderr).toContain(words);
  });

  it.each([
    [
      'draft',
      'pay 2026-01 --yes',
      'perhitungan 2026-01 berstatus rancangan, bukan disetujui',
      'setujui dulu: binjai-pay approve 2026-01; rancangan boleh langsung dihitung ulang',
    ],
    [
      'approved',
      'approve 2026-01 --yes --actor Siti',
      'perhitungan 2026-01 berstatus disetujui, bukan rancangan',
      'catat pembayarannya: binjai-pay pay 2026-01, atau buka kembali: binjai-pay reopen 2026-01 --reason ALASAN',
    ],
    [
      'approved',
      'run 2026-01',
      'perhitungan 2026-01 sudah disetujui dan tidak dapat dihitung ulang',
      'buka kembali dulu: binjai-pay reopen 2026-01 --reason ALASAN, atau bayar koreksinya sebagai rapel pada periode berikutnya',
    ],
    [
      'paid',
      'reopen 2026-01 --reason keliru --yes',
      'perhitungan 2026-01 berstatus dibayar, bukan disetujui',
      'yang sudah dibayar tidak berubah lagi; koreksinya dibayar sebagai rapel pada periode berikutnya',
    ],
    [
      'approved',
      'reopen 2026-01 --yes',
      'pilihan --reason <text> belum disebutkan',
      'lihat: binjai-pay --help',
    ],
  ] as const)('is told in Indonesian with what to do next (%s: %s)', async (state, line, message, remedy) => {
    const { stderr } = await runHere({ draft, approved, paid }[state], ...line.split(' '), '--lang', 'id');
    expect(stderr).toBe(`kesalahan: ${message}\n\nsaran: ${remedy}\n`);
  });

  it('leaves no trace of itself in the log', async () => {
    for (const [office, acts] of [
      [draft, ['run']],
      [approved, ['run', 'approve', 'run']],
      [paid, ['run', 'approve', 'pay']],
    ] as const) {
      const { entries } = (await office.data('audit')) as {
        readonly entries: readonly { readonly act: string }[];
      };
      expect(entries.map(({ act }) => act).filter((act) => !['policy', 'import'].includes(act))).toEqual(
        acts,
      );
    }
  });
});

describe('approval', () => {
  it('prints and records people, gross, deductions, take-home, held slips and the seal; they add up', async () => {
    const office = copyOfHere(draft, folder.path);
    const { runs } = (await office.data('status')) as { readonly runs: readonly { readonly seal: string }[] };
    const seal = runs[0]?.seal ?? '';
    const text = await office.must('approve', '2026-01', '--seal', seal.slice(0, 12), ...CHECKER);
    const { entries } = (await office.data('audit', '--act', 'approve')) as {
      readonly entries: readonly { readonly detail: Readonly<Record<string, number | string>> }[];
    };
    const { gross, deductions, net, ...detail } = entries[0]?.detail ?? {};
    expect(detail).toEqual({ run: 1, seal, people: 3, held: 1 });
    expect(Number(gross) - Number(deductions)).toBe(Number(net));
    const amount = (value: unknown) => `Rp${Number(value).toLocaleString('en')}`;
    expect(text).toBe(
      [
        'The run of 2026-01 is approved by Siti Pemeriksa.',
        '  People       3',
        '  TPP held     1',
        `  Gross        ${amount(gross)}`,
        `  Deductions   ${amount(deductions)}`,
        `  Take-home    ${amount(net)}`,
        `  Seal         ${seal}`,
        '',
        'Next: binjai-pay pay 2026-01',
        '',
      ].join('\n'),
    );
  });

  it('warns of data and law that came after the draft, which only arrears would pay', async () => {
    const office = copyOfHere(draft, folder.path);
    office.put(
      'naik.csv',
      employeesCsv((row) => row.replace('III/c,14', 'III/d,14')),
    );
    await office.must('import', 'naik.csv', '--quiet');
    office.put(
      'beras.csv',
      'aturan,berlaku,dasar,nilai\nallowance.rice-price,2026-01-01,Perdirjen 9/2026,8242\n',
    );
    await office.must('rules', 'import', 'beras.csv', '--quiet');
    const { code, stderr } = await office.run('approve', '2026-01', ...CHECKER);
    expect(code).toBe(0);
    expect(stderr).toContain('warning: data of 3 employees for 2026-01 changed after it was computed');
    expect(stderr).toContain('warning: law or policy of 2026-01 changed after it was computed');
  });

  it('is refused where another month was approved or reopened since, or additions came that no later run counts', async () => {
    const office = copyOfHere(approved, folder.path);
    await office.must('reopen', '2026-01', '--reason', 'absensi keliru', '--yes', ...MAKER);
    const stale = await office.run('approve', '2026-02', ...CHECKER);
    expect([stale.code, stale.stderr.includes('binjai-pay run 2026-02')]).toEqual([3, true]);
    await office.must('run', '2026-02', '--quiet', ...MAKER);
    office.put(
      'potongan.csv',
      csvOf('nip,period,kode,uraian,arah,jumlah,kena_pajak,prioritas', [
        `${SITI},2026-02,KOPERASI,Simpanan,potong,100000,,1`,
      ]),
    );
    await office.must('import', 'potongan.csv', '--quiet');
    const incomplete = await office.run('approve', '2026-02', ...CHECKER);
    expect([incomplete.code, incomplete.stderr.includes('potongan.csv')]).toEqual([3, true]);
  });
});

describe('a run that was reopened', () => {
  it('is a draft again with its reason on record, is computed anew, and stays closed under a later approved run', async () => {
    const office = copyOfHere(approved, folder.path);
    await office.must('run', '2026-02', '--quiet', ...MAKER);
    await office.must('approve', '2026-02', ...CHECKER);
    const closed = await office.run('reopen', '2026-01', '--reason', 'keliru', '--yes');
    expect([closed.code, closed.stderr.includes('2026-02')]).toEqual([3, true]);
    await office.must('reopen', '2026-02', '--reason', '  absensi keliru ', '--yes', ...MAKER);
    await office.must('reopen', '2026-01', '--reason', 'golongan keliru', '--yes', ...MAKER);
    await office.must('run', '2026-01', '--quiet', ...MAKER);
    const log = await office.must('audit', '--act', 'reopen', '--period', '2026-02');
    expect(log).toContain('reason=absensi keliru');
    expect(log).not.toContain('golongan');
    expect((await office.run('verify', '--quiet')).code).toBe(0);
  });
});

describe('a policy that lets one person compute and approve', () => {
  let office: OfficeHere;
  const NOTICE = 'TANPA PEMERIKSA TERPISAH – dihitung dan disetujui oleh satu orang: Operator Gaji.';

  beforeAll(async () => {
    office = await newOfficeHere(folder.path);
    for (const [name, csv] of JANUARY) office.put(name, csv);
    office.put(
      'kebijakan.yaml',
      EXAMPLE_POLICY_YAML.replace('separatePersons: true', 'separatePersons: false'),
    );
    await office.must('policy', 'import', 'kebijakan.yaml', '--quiet');
    await office.must('import', ...JANUARY.map(([name]) => name), '--quiet');
    await office.must('run', '2026-01', '--quiet', ...MAKER);
    const { code, stderr } = await office.run('approve', '2026-01', '--yes', ...MAKER);
    expect(code).toBe(0);
    expect(stderr).toContain('the policy asks for no second person');
    await office.must('run', '2026-02', '--quiet', ...MAKER);
  });

  it.each(['payroll', 'summary', 'audit'])('is named on every sheet of the workbook %s', async (report) => {
    await office.must(
      'export',
      report,
      '2026-01',
      '--format',
      'xlsx',
      '--out',
      `${report}.xlsx`,
      '--lang',
      'id',
    );
    for (const sheet of await xlsxCells(office.path(`${report}.xlsx`))) {
      expect(cellValues(sheet).flat(), sheet.name).toContain(NOTICE);
    }
  });

  it('is named on the comparison, in every CSV, on the explanation, in check and in the log', async () => {
    await office.must('export', 'variance', '2026-02', '--format', 'xlsx', '--out', 'v.xlsx', '--lang', 'id');
    const [sheet] = await xlsxCells(office.path('v.xlsx'));
    expect(sheet && cellValues(sheet).flat()).toContain(
      'TANPA PEMERIKSA TERPISAH – kebijakan membolehkan satu orang menghitung dan menyetujui.',
    );
    for (const report of ['payroll', 'summary', 'variance']) {
      const [head = '', ...rows] = (await office.must('export', report, '2026-02', '--out', '-'))
        .trimEnd()
        .split('\n');
      expect(head.split(',').at(-1)).toBe('PEMERIKSA_TERPISAH');
      for (const row of rows) expect(row.split(',').at(-1)).toBe('tidak');
    }
    await office.must('export', 'audit', '2026-01', '--format', 'csv', '--out', 'audit', '--lang', 'id');
    expect(office.read('audit/1-kartu-perhitungan.csv')).toMatch(
      /^second_person,.*,TANPA PEMERIKSA TERPISAH,$/m,
    );
    expect((await runHere(office, 'explain', BUDI, '2026-01')).stdout).toContain(
      'one person compute and approve',
    );
    expect((await runHere(office, 'compare', '2026-02')).stdout).toContain('one person compute and approve');
    expect((await runHere(office, 'check', '2026-02')).stdout).toContain('approval-by-one-person');
    expect((await runHere(office, 'audit', '--act', 'approve')).stdout).toContain('separatePersons=0');
  });

  it('is not named where a second person is asked for; then reports say who approved, and from which login', async () => {
    await approved.must(
      'export',
      'payroll',
      '2026-01',
      '--format',
      'xlsx',
      '--out',
      'dua.xlsx',
      '--lang',
      'id',
    );
    const [sheet] = await xlsxCells(approved.path('dua.xlsx'));
    const text = sheet ? cellValues(sheet).flat().join('\n') : '';
    expect(text).not.toContain('PEMERIKSA TERPISAH');
    expect(text).toMatch(/Disetujui oleh Siti Pemeriksa.*; pengguna komputer sama dengan yang menghitung/);
    const csv = await approved.must('export', 'payroll', '2026-01', '--out', '-');
    expect(csv.split('\n')[0]).toMatch(/,STATUS$/);
  });
});
