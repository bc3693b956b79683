import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOfHere, newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { EXAMPLE_SETTINGS, type Facts, type Settings, simulate } from '../support/oracle/index.ts';
import { amountsOf, payrollRows } from '../support/payroll-csv.ts';
import {
  ASSESSMENTS_CSV,
  ATTENDANCE_CSV,
  BUDI,
  employeesCsv,
  JANUARY,
  RINA,
  SITI,
  TARGETS_CSV,
} from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
let example: OfficeHere;

beforeAll(async () => {
  example = await newOfficeHere(folder.path);
  for (const [name, csv] of JANUARY) example.put(name, csv);
  await example.must('import', ...JANUARY.map(([name]) => name));
});

/** The policy in force with some of its text replaced; every text must be there exactly once. */
async function changedPolicy(...changes: readonly (readonly [text: string, by: string])[]): Promise<string> {
  return changes.reduce(
    (yaml, [text, by]) => {
      if (yaml.split(text).length !== 2) throw new Error(`not there once: ${text}`);
      return yaml.replace(text, by);
    },
    await example.must('policy', 'show'),
  );
}

const QUALITY = '      weight: 40\n      source: targets-or-raters\n';
const ATTENDANCE = '      weight: 40\n      source: attendance\n';

describe('a policy with mistakes', () => {
  const MISTAKES = [
    ['weights that do not add up to 100', 'policy-weights-not-100', 'performance.components'],
    ['a setting under a misspelt name', 'policy-key-unknown', 'aproval'],
    ['a setting that is missing', 'policy-key-missing', 'approval'],
    ['bands that overlap', 'policy-bands-overlap', 'performance.bands.baik'],
    ['a job class without amount', 'policy-class-without-amount', 'tpp.base.amounts.17'],
  ] as const;
  const broken = async (): Promise<string> =>
    changedPolicy(
      [QUALITY, QUALITY.replace('40', '60')],
      ['\napproval:\n', '\naproval:\n'],
      ['    sangat baik: 90 ', '    sangat baik: 70 '],
      ['      17: 41_550_000\n', ''],
    );

  it('is refused with every mistake, its line and its place, whether checked or imported', async () => {
    const office = copyOfHere(example, folder.path);
    office.put('rusak.yaml', await broken());
    const before = await office.data('status');
    for (const act of ['check', 'import']) {
      const { code, stdout, stderr } = await office.run('policy', act, 'rusak.yaml');
      expect({ act, code, stdout }).toEqual({ act, code: 1, stdout: '' });
      expect(stderr.match(/^error\[/gm)).toHaveLength(MISTAKES.length);
      for (const [about, problem, path] of MISTAKES) {
        const place = new RegExp(`^error\\[${problem}\\]: .+\\n {2}rusak\\.yaml, line \\d+, ${path}\\n`, 'm');
        expect(stderr, about).toMatch(place);
      }
    }
    expect(await office.data('status')).toEqual(before);
  });

  it('is refused as data too', async () => {
    example.put('rusak.yaml', await broken());
    const { code, stdout } = await example.run('policy', 'check', 'rusak.yaml', '--json');
    expect(code).toBe(1);
    const document = JSON.parse(stdout) as { ok: boolean; problems: Record<string, unknown>[] };
    expect(document.ok).toBe(false);
    const errors = document.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code: problem }) => problem).sort()).toEqual(MISTAKES.map(([, id]) => id).sort());
  });
});

describe('a policy with other weights', () => {
  const CHANGED: Settings = {
    ...EXAMPLE_SETTINGS,
    components: EXAMPLE_SETTINGS.components.map((component) => ({
      ...component,
      weight: { kualitas: 60, kehadiran: 20 }[component.code] ?? component.weight,
    })),
  };
  let office: OfficeHere;

  beforeAll(async () => {
    office = copyOfHere(example, folder.path);
    office.put(
      'baru.yaml',
      await changedPolicy(
        [QUALITY, QUALITY.replace('40', '60')],
        [ATTENDANCE, ATTENDANCE.replace('40', '20')],
      ),
    );
  });

  it('shows what it would change before it is imported', async () => {
    expect((await office.must('policy', 'diff', 'baru.yaml')).split('\n').slice(1)).toEqual([
      'performance.components[kualitas].weight: 40 → 60',
      'performance.components[kehadiran].weight: 40 → 20',
      '',
    ]);
    expect(await office.data('policy', 'diff', 'baru.yaml')).toMatchObject({ changes: [{}, {}] });
  });

  it('pays by its own weights once it is imported, as the oracle does', async () => {
    await office.must('run', '2026-01');
    const before = payrollRows(await office.must('export', 'payroll', '2026-01', '--out', '-'));
    await office.must('policy', 'import', 'baru.yaml');
    expect(await office.must('policy', 'diff', 'baru.yaml')).toContain('no difference');
    await office.must('run', '2026-01');
    const after = payrollRows(await office.must('export', 'payroll', '2026-01', '--out', '-'));
    for (const nip of [SITI, BUDI, RINA]) {
      expect(amountsOf(before.get(nip) ?? {})).toEqual(oracleSlip(nip, EXAMPLE_SETTINGS));
      expect(amountsOf(after.get(nip) ?? {})).toEqual(oracleSlip(nip, CHANGED));
      expect(after.get(nip)?.TPP_BRUTO).not.toBe(before.get(nip)?.TPP_BRUTO);
      expect(after.get(nip)?.GAPOK).toBe(before.get(nip)?.GAPOK);
    }
  });

  it('is named by the explanation of a slip', async () => {
    const text = await office.must('explain', SITI, '2026-01');
    expect(text).toMatch(
      /bobot_kualitas = 60 {2}← policy "Kebijakan contoh", performance\.components\[kualitas\]\.weight/,
    );
  });
});

/** What the oracle pays an employee of the small city, as the payroll CSV shows it. */
function oracleSlip(nip: string, settings: Settings): Record<string, number> {
  const mine = (csv: string): never[] => {
    const rows = parse(csv, { columns: true }) as { nip: string }[];
    return rows.filter((row) => row.nip === nip) as never[];
  };
  const record: Partial<Facts> = {
    employees: mine(employeesCsv()),
    attendance: mine(ATTENDANCE_CSV),
    assessments: mine(ASSESSMENTS_CSV),
    targets: mine(TARGETS_CSV),
  };
  const [slip] = simulate([{ record }, { run: { period: '2026-01', kind: 'regular' } }], settings);
  const amounts = Object.entries({ ...slip?.lines, ...slip?.totals });
  return Object.fromEntries(amounts.filter(([, amount]) => amount !== 0));
}
