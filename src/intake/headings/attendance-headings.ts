import { type FieldDefinition, field, NIP, PERIOD } from './field.ts';

/** Other headings of attendance codes, where the policy has the code. */
const CODE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  tk: ['TANPA KETERANGAN', 'TIDAK ABSEN', 'ALPHA', 'alpa'],
  apel: ['TIDAK APEL', 'tidak ikut apel'],
  sakit: ['JUMLAH SAKIT'],
  izin: ['JUMLAH IZIN', 'JUMLAH IJIN', 'IJIN'],
  cuti: ['JUMLAH CUTI'],
  dl: ['DINAS LUAR', 'JUMLAH DINAS LUAR'],
};

/**
 * Recaps that count lateness or early leaving without its length. With several codes for it in the policy nobody can
 * know which cut is meant.
 */
const UNMEASURED: readonly (readonly [code: RegExp, headings: readonly string[]])[] = [
  [/^(tl|late)\d*$/, ['TERLAMBAT', 'JUMLAH TERLAMBAT', 'DATANG TERLAMBAT', 'TELAT']],
  [/^(psw|early)\d*$/, ['PULANG CEPAT', 'JUMLAH PULANG CEPAT', 'PULANG SEBELUM WAKTU']],
];

/** Columns of an attendance sheet: one per code of the policy. */
export function attendanceHeadings(codes: readonly string[]): readonly FieldDefinition[] {
  return [
    NIP,
    PERIOD,
    ...codes.map((code) =>
      field(code, 'one-of', CODE_ALIASES[code] ?? [], {
        fallbacks: UNMEASURED.flatMap(([pattern, headings]) => (pattern.test(code) ? headings : [])),
      }),
    ),
  ];
}
