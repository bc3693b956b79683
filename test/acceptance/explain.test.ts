import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../support/office.ts';
import { amountsOf, payrollRows } from '../support/payroll-csv.ts';
import { BUDI, csvOf, JANUARY, RINA, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { cellValues, xlsxCells } from '../support/xlsx-cells.ts';

/** What `explain --json` promises to other programs. */
interface Explanation {
  readonly nip: string;
  readonly period: string;
  readonly status: string;
  readonly run: { readonly seal: string };
  readonly lines: Readonly<Record<string, number>>;
  readonly totals: Readonly<Record<string, number>>;
  readonly steps: readonly {
    readonly code: string;
    readonly amount: number;
    readonly filled: string;
    readonly inputs: readonly {
      readonly sourceText: string;
      readonly basisText: string | null;
      readonly cell: {
        file: string;
        sheet: string | null;
        row: number;
        /** null where a row counts as a whole. */
        letter: string | null;
        header: string | null;
      } | null;
    }[];
  }[];
}

const PEOPLE = [
  ['structural', SITI],
  ['general', BUDI],
  ['contract', RINA],
] as const;
const LATER = '199203042026031001';

const folder = tempFolder();
let office: Office;
let paid: ReturnType<typeof payrollRows>;
const explained = new Map<string, Explanation>();

beforeAll(() => {
  office = newOffice(folder.path);
  for (const [name, csv] of JANUARY) office.put(name, csv);
  office.put(
    'calon.csv',
    csvOf('nip,berlaku,nama,jenis,golongan,mkg,ptkp,mulai', [
      `${LATER},2026-03,Calon Contoh,CPNS,III/a,0,TK/0,2026-03-01`,
    ]),
  );
  office.must('import', 'calon.csv', ...JANUARY.map(([name]) => name));
  office.must('run', '2026-01');
  paid = payrollRows(office.must('export', 'payroll', '2026-01', '--out', '-'));
  for (const [, nip] of PEOPLE) {
    explained.set(nip, office.data('explain', nip, '2026-01') as Explanation);
  }
});

function explanationOf(nip: string): Explanation {
  const explanation = explained.get(nip);
  if (explanation === undefined) throw new Error(nip);
  return explanation;
}

describe('explain', () => {
  it.each(PEOPLE)('has a step for every line of the slip, %s employee', (_, nip) => {
    const { lines, totals, steps, status } = explanationOf(nip);
    expect(status).toBe('ok');
    expect(nonZero({ ...lines, ...totals })).toEqual(amountsOf(paid.get(nip) ?? {}));
    for (const [code, amount] of Object.entries(lines)) {
      expect({ code, amount: steps.findLast((step) => step.code === code)?.amount }).toEqual({
        code,
        amount,
      });
    }
  });

  it.each(PEOPLE)('names the true cell of every fact that was used, %s employee', (_, nip) => {
    const cells = explanationOf(nip).steps.flatMap(({ inputs }) => inputs.flatMap(({ cell }) => cell ?? []));
    for (const { file, sheet, row, letter, header } of cells) {
      const rows = parse(office.read(file)) as string[][];
      expect(sheet).toBeNull();
      if (letter !== null) expect(rows[0]?.[letter.charCodeAt(0) - 65]).toBe(header);
      expect(rows[row - 1]?.[0]).toBe(nip);
    }
    const used = new Set(cells.map(({ file }) => file));
    const has = nip === SITI ? JANUARY : JANUARY.filter(([name]) => name !== 'target.csv');
    expect([...used].sort()).toEqual(has.map(([name]) => name).sort());
  });

  it.each(PEOPLE)('gives every rate and setting its place, rates with their law, %s employee', (_, nip) => {
    for (const { sourceText, basisText } of explanationOf(nip).steps.flatMap(({ inputs }) => inputs)) {
      expect(sourceText).toMatch(/\w/);
      if (/^(rule|policy) /.test(sourceText)) expect(basisText).toMatch(/\w/);
      if (sourceText.startsWith('rule ')) expect(basisText).toMatch(/\(in force from .+ \d{4}\)$/);
    }
  });

  it('says the same on the terminal, every line with formula, figures, cells and law', () => {
    const { steps, run } = explanationOf(SITI);
    const text = office.must('explain', SITI, '2026-01');
    for (const { code, filled, inputs } of steps) {
      expect(text).toMatch(new RegExp(`^${code}\\b`, 'm'));
      expect(text).toContain(`  ${filled}\n`);
      for (const { sourceText, basisText } of inputs) {
        expect(text).toContain(`← ${sourceText}${basisText === null ? '' : ` (${basisText})`}\n`);
      }
    }
    expect(text).toContain('pegawai.csv, row 2, column E "golongan"');
    expect(text).toContain(run.seal);
  });

  it('takes a NIP as people write it, with spaces', () => {
    const spaced = `${SITI.slice(0, 8)} ${SITI.slice(8, 14)} ${SITI.slice(14, 15)} ${SITI.slice(15)}`;
    expect(office.data('explain', spaced, '2026-01')).toEqual(explanationOf(SITI));
  });

  it('says that an employee is unknown, or has no slip in the month', () => {
    const unknown = office.run('explain', '198001012005011009', '2026-01');
    expect(unknown).toMatchObject({ code: 3, stdout: '' });
    expect(unknown.stderr).toContain('NIP 198001012005011009 is unknown');
    const absent = office.run('explain', LATER, '2026-01');
    expect(absent).toMatchObject({ code: 3, stdout: '' });
    expect(absent.stderr).toContain(`employee ${LATER} has no slip in period 2026-01`);
  });
});

describe('the audit workbook', () => {
  it('opens, and has the steps that explain shows', async () => {
    office.must('export', 'audit', '2026-01', '--format', 'xlsx', '--out', 'audit.xlsx');
    const sheets = await xlsxCells(office.path('audit.xlsx'));
    expect(sheets).toHaveLength(7);
    const lines = sheets.map(cellValues).find((rows) => rows.some((row) => row[2] === 'GAPOK')) ?? [];
    for (const [, nip] of PEOPLE) {
      const rows = lines.filter((row) => row[0] === nip).map((row) => [row[2], row[6]]);
      expect(rows).toEqual(explanationOf(nip).steps.map(({ code, filled }) => [code, filled]));
    }
  });
});

describe('a slip whose evidence is not complete', () => {
  it('is explained as far as it goes, and says what is missing', () => {
    office.must('run', '2026-02');
    const { status, lines } = office.data('explain', BUDI, '2026-02') as Explanation;
    expect(status).toBe('held');
    expect(Object.keys(lines).filter((code) => code.startsWith('TPP_'))).toEqual([]);
    expect(office.must('explain', BUDI, '2026-02')).toContain(
      'TPP HELD: evidence is missing for kualitas, kehadiran, inisiatif, komunikasi',
    );
    expect(office.must('explain', BUDI, '2026-02', '--lang', 'id')).toContain('TPP DITAHAN');
  });
});

function nonZero(amounts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== 0));
}
