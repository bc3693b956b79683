import { EMPLOYEE_COLUMNS, EXAMPLE_SETTINGS, type Facts } from './oracle/index.ts';
import { type Sheet, sheetOf } from './write-sheets.ts';

const COLUMNS = {
  attendance: ['nip', 'period', ...EXAMPLE_SETTINGS.attendance.map((each) => each.code)],
  assessments: 'nip period peran penilai kualitas inisiatif komunikasi catatan'.split(' '),
  targets: 'nip period indikator satuan target realisasi bobot arah'.split(' '),
  adjustments: 'nip period kode uraian arah jumlah kena_pajak prioritas'.split(' '),
  discipline: 'nip dari sampai persen dasar'.split(' '),
  predicates: 'nip period predikat'.split(' '),
  opening: 'nip tahun bruto_gaji bruto_tpp iuran pph_gaji pph_tpp bulan'.split(' '),
};

/**
 * The sheets of what was recorded at one time, in the order in which they are to be imported: employee rows with the
 * same columns share a sheet, in the order in which such rows first appear. Names begin with the prefix.
 */
export function sheetsOf(prefix: string, recorded: readonly Partial<Facts>[]): Sheet[] {
  const groups = new Map<string, object[]>();
  for (const row of recorded.flatMap((facts) => facts.employees ?? [])) {
    const columns = EMPLOYEE_COLUMNS.filter((column) => column in row).join(' ');
    groups.set(columns, [...(groups.get(columns) ?? []), row]);
  }
  const employees = [...groups].map(([columns, rows], index) => {
    const header = ['nip', 'berlaku', ...columns.split(' ')];
    return sheetOf('employees', `${prefix}-1-pegawai-${index + 1}`, header, rows);
  });
  const others = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((kind, index) => {
    const rows = recorded.flatMap((facts): readonly object[] => facts[kind] ?? []);
    return sheetOf(kind, `${prefix}-${index + 2}-${kind}`, COLUMNS[kind], rows);
  });
  return [...employees, ...others].filter((sheet) => sheet.rows.length > 0);
}
