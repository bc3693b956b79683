import type { ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import type { SlipRow } from '../../app/ports/runs.ts';
import { PAY_LIST_TEXT, type PayListText } from '../../text/pay-lists.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import { column } from '../columns.ts';
import { salaryColumns, tppColumns } from './list-columns.ts';
import { type ListBasis, listFrame, type PayListInput } from './list-frame.ts';
import { groupSlips, type SlipSums } from './list-groups.ts';
import { accountSheet, golonganSheet } from './list-recaps.ts';

/**
 * The list of salary or of TPP as offices print and sign it: everybody by work unit and golongan with sums per unit and
 * page, the amount in words, and signatures; then what it adds up to per golongan and per account of the budget.
 * Whole rupiah, sums only. What the list does not pay (additions with arrears, other deductions) is named below it.
 */
export function payListReport(input: PayListInput): readonly ReportSheet[] {
  const groups = groupSlips(input.slips(), input.unit);
  const present = new Set(Object.keys(groups.all.lines));
  const isSalary = input.list === 'daftar-gaji';
  const basis: ListBasis = {
    input,
    text: PAY_LIST_TEXT[input.lang],
    groups,
    amounts: isSalary ? salaryColumns(input) : tppColumns(input, present),
    net: isSalary ? 'NETO_GAJI' : 'NETO_TPP',
  };
  return [listSheet(basis), golonganSheet(basis), accountSheet(basis)];
}

function listSheet(basis: ListBasis): ReportSheet {
  const { input, text, amounts } = basis;
  const { lang, list } = input;
  const isSalary = list === 'daftar-gaji';
  return {
    ...listFrame(basis, isSalary ? 'salaryList' : 'tppList'),
    columns: [
      { ...column('jenis_baris', 'text', 8, lang), csvOnly: true },
      { name: 'no', heading: text.number, format: 'whole', width: 6 },
      { name: 'pegawai', heading: text.person, format: 'text', width: 29 },
      { name: 'golongan', heading: text.grade, format: 'text', width: 11 },
      ...(isSalary
        ? [column('ptkp', 'text', 7, lang)]
        : [column('kelas_jabatan', 'whole', 8, lang), { ...scoreColumn(text) }]),
      ...amounts.map((amount) => amount.column),
      ...(isSalary ? [] : [{ ...column('catatan', 'text', 10, lang) }]),
    ],
    rows: () => listRows(basis),
    emphasis: ([kind]) => (kind === 'heading' || kind === 'subtotal' ? kind : null),
    totalLabel: REPORT_TEXT[lang].grandTotal,
    paging: { page: text.pageTotal, upTo: text.runningTotal },
  };
}

function scoreColumn(text: PayListText) {
  return { name: 'nilai', heading: text.score, format: 'score', width: 8 } as const;
}

function* listRows(basis: ListBasis): Generator<readonly ReportValue[]> {
  const { input, text, groups } = basis;
  let number = 0;
  for (const { unit, nips } of groups.units) {
    const name = unit ?? REPORT_TEXT[input.lang].withoutUnit;
    yield headingRow(basis, name);
    for (const nip of nips) yield personRow(basis, ++number, input.slipOf(nip));
    const sums = groups.byUnit.get(unit);
    if (sums) yield sumRow(basis, text.unitTotal(name, sums.people), sums);
  }
}

function personRow(
  { input, text, amounts }: ListBasis,
  number: number,
  slip: SlipRow,
): readonly ReportValue[] {
  const isSalary = input.list === 'daftar-gaji';
  return [
    'detail',
    number,
    `${slip.nama ?? ''}\n${slip.nip}`,
    [slip.golongan, slip.mkg].filter((part) => part !== null).join(' / '),
    ...(isSalary ? [slip.ptkp] : [slip.kelasJabatan, slip.score]),
    ...amounts.map((amount) => amount.of(slip)),
    ...(isSalary ? [] : [slip.status === 'held' ? text.held : null]),
  ];
}

function headingRow({ input, amounts }: ListBasis, unit: string): readonly ReportValue[] {
  const between = input.list === 'daftar-gaji' ? 3 : 5;
  return ['heading', unit, ...Array.from({ length: between + amounts.length }, () => null)];
}

function sumRow({ input, amounts }: ListBasis, label: string, sums: SlipSums): readonly ReportValue[] {
  const isSalary = input.list === 'daftar-gaji';
  return [
    ...['subtotal', null, label],
    ...(isSalary ? [null, null] : [null, null, null]),
    ...amounts.map((amount) => amount.of(sums)),
    ...(isSalary ? [] : [null]),
  ];
}
