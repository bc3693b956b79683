import type { Run, SlipRow } from '../app/ports/runs.ts';
import type { Catalogue } from './language.ts';

/** Sentences around the steps of `explain`. */
export interface ExplanationText {
  who(row: Pick<SlipRow, 'jenis' | 'golongan' | 'unit' | 'jabatan' | 'ptkp'>): string;
  run(run: Run, policy: string): string;
  readonly example: string;
  readonly onePerson: string;
  /** TPP held, in a THR or 13th salary that of the basis month. */
  held(components: readonly string[], isExtra: boolean): string;
  readonly totals: string;
  seal(seal: string): string;
  chainHead(hash: string): string;
}

function listed(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

export const explainTexts: Catalogue<ExplanationText> = {
  id: {
    who: ({ jenis, golongan, unit, jabatan, ptkp }) =>
      listed(`${jenis} ${golongan ?? ''}`.trim(), jabatan, unit, `PTKP ${ptkp}`),
    run: ({ period, status, programVersion }, policy) =>
      `Periode ${period}, ${{ draft: 'rancangan', approved: 'disetujui', paid: 'dibayar' }[status]}; kebijakan "${policy}"; program ${programVersion}`,
    example: 'PERHATIAN: kebijakan contoh, bukan peraturan.',
    onePerson: 'PERHATIAN: kebijakan membolehkan satu orang menghitung dan menyetujui.',
    held: (components, isExtra) =>
      `TPP ${isExtra ? 'BULAN DASAR ' : ''}DITAHAN: bukti belum lengkap untuk ${components.join(', ')}; dibayar sebagai rapel setelah lengkap.`,
    totals: 'Jumlah',
    seal: (seal) => `Segel perhitungan ${seal}`,
    chainHead: (hash) => `Ujung rantai audit ${hash}`,
  },
  en: {
    who: ({ jenis, golongan, unit, jabatan, ptkp }) =>
      listed(`${jenis} ${golongan ?? ''}`.trim(), jabatan, unit, `PTKP ${ptkp}`),
    run: ({ period, status, programVersion }, policy) =>
      `Period ${period}, ${status}; policy "${policy}"; program ${programVersion}`,
    example: 'NOTE: example policy, not a regulation.',
    onePerson: 'NOTE: the policy lets one person compute and approve.',
    held: (components, isExtra) =>
      `TPP ${isExtra ? 'OF THE BASIS MONTH ' : ''}HELD: evidence is missing for ${components.join(', ')}; paid as arrears once it is in.`,
    totals: 'Totals',
    seal: (seal) => `Seal of the run ${seal}`,
    chainHead: (hash) => `Audit chain head ${hash}`,
  },
};
