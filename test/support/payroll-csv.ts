import { parse } from 'csv-parse/sync';

/** Cells of one slip of the payroll CSV by column name. */
export type PayrollRow = Readonly<Record<string, string>>;

const IDENTITY = new Set([
  ...['nip', 'nama', 'jenis', 'golongan', 'mkg', 'unit', 'jabatan', 'kelas_jabatan', 'ptkp'],
  ...['npwp', 'nik', 'bank', 'rekening', 'STATUS'],
]);

/** Slips of a payroll CSV by NIP, in its order. */
export function payrollRows(csv: string): Map<string, PayrollRow> {
  const rows = parse(csv, { columns: true }) as PayrollRow[];
  const byNip = new Map(rows.map((row) => [row.nip ?? '', row]));
  if (byNip.size !== rows.length) throw new Error('a NIP is there twice');
  return byNip;
}

/** Lines and totals of a slip that are not 0, as numbers. */
export function amountsOf(row: PayrollRow): Record<string, number> {
  const cells = Object.entries(row).filter(([column, cell]) => !IDENTITY.has(column) && cell !== '0');
  return Object.fromEntries(
    cells.map(([column, cell]) => {
      if (!/^-?\d+$/.test(cell)) throw new Error(`${column} of ${row.nip} is not whole rupiah: "${cell}"`);
      return [column, Number(cell)];
    }),
  );
}
