import { expect, it } from 'vitest';
import { type Generated, generateEmployees } from '../support/generate-employees.ts';
import { newOffice, type Office } from '../support/office.ts';
import { type Cell, type EmployeeRow, simulate } from '../support/oracle/index.ts';
import { amountsOf, payrollRows } from '../support/payroll-csv.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { type Sheet, writeSheets } from '../support/write-sheets.ts';

const PERIOD = '2026-03';
const folder = tempFolder();

it.each([
  ['2,000 employees', { seed: 20260301, count: 2000, oddities: false }],
  ['300 employees with odd but payable records', { seed: 20260302, count: 300, oddities: true }],
])(
  '%s, imported and run by the program, get the oracle’s slips line by line',
  { timeout: 180_000 },
  (_, options) => {
    const generated = payable(generateEmployees({ ...options, period: PERIOD }));
    const office = newOffice(folder.path);
    const paid = payrollRows(payrollOf(office, generated, !options.oddities));
    const differences: unknown[] = [];
    let held = 0;
    let settled = 0;
    for (const { nip, laterFacts } of generated.people) {
      const [slip] = simulate([{ record: laterFacts }, { run: { period: PERIOD, kind: 'regular' } }]);
      if (slip === undefined) throw new Error(nip);
      const expected = slip.hasSlip
        ? { status: slip.status, amounts: withoutZero({ ...slip.lines, ...slip.totals }) }
        : null;
      const row = paid.get(nip);
      const actual = row ? { status: row.STATUS, amounts: amountsOf(row) } : null;
      if (!sameSlip(actual, expected)) differences.push({ nip, laterFacts, actual, expected });
      if (slip.hasSlip && slip.status === 'held') held++;
      if (slip.settled) settled++;
      paid.delete(nip);
    }
    expect(differences.slice(0, 3)).toEqual([]);
    expect([...paid.keys()]).toEqual([]);
    expect(held).toBeGreaterThan(options.count / 20);
    expect(settled).toBeGreaterThan(options.count / 100);
  },
);

/** Without the employees whose record the program refuses: a structural post that has no eselon. */
function payable({ people, sheets, laterSheets, period }: Generated): Generated {
  const isRefused = (row: EmployeeRow): boolean => row.jenis_jabatan === 'struktural' && row.eselon === '';
  const refused = new Set<Cell>();
  for (const { nip, facts } of people) if (facts.employees.some(isRefused)) refused.add(nip);
  const without = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.filter(([nip]) => nip === undefined || !refused.has(nip)),
  });
  return {
    period,
    people: people.filter(({ nip }) => !refused.has(nip)),
    sheets: sheets.map(without),
    laterSheets: laterSheets.map(without),
  };
}

function payrollOf(office: Office, generated: Generated, inOneCommand: boolean): string {
  const sheets = [...generated.sheets, ...generated.laterSheets];
  const files = writeSheets(office.path('sheets'), { sheets });
  // A later import corrects an earlier one; within one command the same employee and month twice would be refused.
  for (const each of inOneCommand ? [files] : files.map((file) => [file])) {
    office.must('import', ...each, '--quiet');
  }
  office.must('run', PERIOD, '--quiet');
  return office.must('export', 'payroll', PERIOD, '--out', '-');
}

interface PaidSlip {
  readonly status: string | undefined;
  readonly amounts: Readonly<Record<string, number>>;
}

function sameSlip(a: PaidSlip | null, b: PaidSlip | null): boolean {
  if (a === null || b === null) return a === b;
  const codes = new Set([...Object.keys(a.amounts), ...Object.keys(b.amounts)]);
  return a.status === b.status && [...codes].every((code) => a.amounts[code] === b.amounts[code]);
}

function withoutZero(amounts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== 0));
}
