import type { ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import { SALARY_ACCOUNTS, TPP_ACCOUNT } from '../../domain/pay/budget-accounts.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import { column, moneyColumn } from '../columns.ts';
import { makeLabels } from '../labels.ts';
import { type ListBasis, listFrame } from './list-frame.ts';

/** What a list adds up to per golongan, from the highest down. */
export function golonganSheet(basis: ListBasis): ReportSheet {
  const { input, groups, amounts } = basis;
  const { lang } = input;
  const report = REPORT_TEXT[lang];
  return {
    ...listFrame(basis, 'recapGolongan'),
    columns: [
      column('golongan', 'text', 22, lang),
      { ...column('pegawai', 'whole', 10, lang), total: true },
      ...amounts.map((amount) => amount.column),
    ],
    *rows() {
      for (const [golongan, sums] of groups.byGolongan) {
        yield [golongan ?? report.withoutGolongan, sums.people, ...amounts.map((amount) => amount.of(sums))];
      }
    },
    totalLabel: report.grandTotal,
  };
}

/** What a list costs per account of the budget, what is deducted from it, and what is paid out. */
export function accountSheet(basis: ListBasis): ReportSheet {
  const { lang } = basis.input;
  return {
    ...listFrame(basis, 'recapAccount'),
    columns: [
      { ...column('jenis_baris', 'text', 8, lang), csvOnly: true },
      column('uraian', 'text', 46, lang),
      { name: 'rekening_belanja', heading: basis.text.account, format: 'text', width: 28 },
      { ...moneyColumn('jumlah', basis.text.amount, false), width: 30 },
    ],
    rows: () => accountRows(basis),
    emphasis: ([kind]) => (kind === 'subtotal' || kind === 'total' ? kind : null),
  };
}

function accountRows(basis: ListBasis): readonly (readonly ReportValue[])[] {
  const { input, text, groups, amounts } = basis;
  const { all } = groups;
  const isSalary = input.list === 'daftar-gaji';
  const { code } = makeLabels(input.policy, input.lang);
  const firstSum = amounts.findIndex(({ isSum }) => isSum);
  const deducted = amounts
    .slice(firstSum + 1)
    .filter(({ isSum, column }) => !isSum && column.name !== 'TUNJ_PPH_TPP');
  const gross: readonly ReportValue[][] = isSalary
    ? SALARY_ACCOUNTS.map(({ account, lines }) => [
        'detail',
        text.accountName[account],
        account,
        lines.reduce((sum, line) => sum + (all.lines[line] ?? 0), 0),
      ])
    : [...amounts.slice(0, firstSum), ...amounts.filter(({ column }) => column.name === 'TUNJ_PPH_TPP')].map(
        (amount) => ['detail', amount.column.heading, TPP_ACCOUNT, amount.of(all)],
      );
  const cost = gross.reduce((sum, row) => sum + Number(row[3]), 0);
  return [
    ...gross,
    ['subtotal', text.cost, null, cost],
    ...deducted.map((amount) => ['detail', amount.column.heading, null, amount.of(all)]),
    ['subtotal', text.deductions, null, all.totals[isSalary ? 'POTONGAN_GAJI' : 'POTONGAN_TPP']],
    ['total', code(basis.net), null, all.totals[basis.net]],
  ];
}
