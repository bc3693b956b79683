import type { ReportColumn } from '../../app/ports/reports.ts';
import type { SlipRow } from '../../app/ports/runs.ts';
import { CONTRIBUTION_LINES, lineCodes, lineSide, POSITION_LINES } from '../../domain/pay/line-codes.ts';
import type { SlipTotals } from '../../domain/pay/slip-lines.ts';
import { PAY_LIST_TEXT } from '../../text/pay-lists.ts';
import { moneyColumn } from '../columns.ts';
import { makeLabels } from '../labels.ts';
import type { ReportBasis } from '../report-basis.ts';

/** An amount that a list has a column for, in whole rupiah. */
export interface AmountColumn {
  readonly column: ReportColumn;
  readonly isSum: boolean;
  of(slip: Pick<SlipRow, 'lines' | 'totals'>): number;
}

/** Width that amounts below a hundred million need; a sum above it is printed smaller. */
const WIDTH = 11.5;

const EMPLOYER = ['BPJS_KES_PEMDA', 'JKK_PEMDA', 'JKM_PEMDA'];

/**
 * Columns of the salary list: every line of the salary, so that each row adds up to its gross, deductions and net.
 * Lines of which a person has only one, or that go to the same fund, share a column.
 */
export function salaryColumns(basis: ReportBasis): readonly AmountColumn[] {
  const text = PAY_LIST_TEXT[basis.lang];
  const { code } = makeLabels(basis.policy, basis.lang);
  const line = (name: string) => lines(name, code(name), [name]);
  return [
    ...['GAPOK', 'TUNJ_PASANGAN', 'TUNJ_ANAK'].map(line),
    lines('tunjangan_jabatan', text.position, POSITION_LINES),
    ...['TUNJ_BERAS', 'TUNJ_PPH', 'PEMBULATAN', 'BPJS_KES_PEMDA'].map(line),
    lines('jaminan_kerja', text.workInsurance, ['JKK_PEMDA', 'JKM_PEMDA']),
    total('BRUTO_GAJI', code('BRUTO_GAJI')),
    lines('iuran_pegawai', text.pension, CONTRIBUTION_LINES),
    ...['BPJS_KES_1', 'PPH21_GAJI'].map(line),
    lines('iuran_pemda', text.passedOn, EMPLOYER),
    total('POTONGAN_GAJI', code('POTONGAN_GAJI')),
    total('NETO_GAJI', code('NETO_GAJI')),
  ];
}

/**
 * Columns of the TPP list: every criterion of the policy, and what else of TPP somebody has.
 * @param present  codes that are not 0 on every slip
 */
export function tppColumns(basis: ReportBasis, present: ReadonlySet<string>): readonly AmountColumn[] {
  const { code } = makeLabels(basis.policy, basis.lang);
  const all = lineCodes(basis.policy.tpp.criteria.map((criterion) => criterion.code));
  const income = all.filter((name) => lineSide(name) === 'tpp-income');
  const paid = income.filter((name) => present.has(name));
  const line = (name: string) => lines(name, code(name), [name]);
  return [
    ...(paid.length > 0 ? paid : income).map(line),
    total('TPP_BRUTO', code('TPP_BRUTO')),
    line('TUNJ_PPH_TPP'),
    ...['BPJS_KES_TPP_1', 'PPH21_TPP'].map(line),
    total('POTONGAN_TPP', code('POTONGAN_TPP')),
    total('NETO_TPP', code('NETO_TPP')),
  ];
}

function lines(name: string, heading: string, codes: readonly string[]): AmountColumn {
  return {
    column: { ...moneyColumn(name, heading, true), width: name === 'GAPOK' ? WIDTH + 2 : WIDTH },
    isSum: false,
    of: (slip) => codes.reduce((sum, code) => sum + (slip.lines[code] ?? 0), 0),
  };
}

function total(name: keyof SlipTotals, heading: string): AmountColumn {
  return {
    column: { ...moneyColumn(name, heading, true), width: WIDTH + 2 },
    isSum: true,
    of: (slip) => slip.totals[name],
  };
}
