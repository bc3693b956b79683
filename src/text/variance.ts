import type { Cause } from '../domain/pay/variance.ts';
import { countedEn, formatRupiah, formatWhole } from './format.ts';
import type { Catalogue } from './language.ts';

/** Words of `compare`. */
export interface VarianceText {
  title(before: string, after: string): string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly causes: Readonly<Record<Cause, string>>;
  totals(before: number, after: number, people: number): readonly string[];
  /** Above a list of those whose take-home differs, so that nobody takes its sums for the payroll; null for one unit. */
  onlyChanged(everybody: { readonly before: number; readonly after: number } | null): string;
  readonly largest: string;
  readonly nothing: string;
  /** Seals of both runs and the chain head, which pin what was compared. */
  pinned(before: string, after: string, chainHead: string): readonly string[];
}

export const varianceTexts: Catalogue<VarianceText> = {
  id: {
    title: (before, after) => `PERBANDINGAN ${after} DENGAN ${before}: SETIAP RUPIAH SELISIH MENURUT SEBAB`,
    before: 'Sebelumnya',
    after: 'Sekarang',
    difference: 'Selisih',
    causes: {
      joined: 'Pegawai baru',
      left: 'Berhenti',
      rule: 'Perubahan aturan',
      policy: 'Perubahan kebijakan',
      service: 'Masa dan status kerja',
      grade: 'Golongan dan masa kerja',
      post: 'Jabatan',
      family: 'Keluarga',
      attendance: 'Kehadiran',
      score: 'Nilai kinerja',
      discipline: 'Hukuman disiplin',
      arrears: 'Rapel',
      adjustments: 'Tambahan dan potongan',
      tax: 'Pajak',
      rounding: 'Pembulatan',
    },
    totals: (before, after, people) => [
      `Diterima sebelumnya ${formatRupiah(before, 'id')}`,
      `Diterima sekarang   ${formatRupiah(after, 'id')}`,
      `Selisih             ${formatRupiah(after - before, 'id')} pada ${formatWhole(people, 'id')} pegawai`,
    ],
    onlyChanged: (all) =>
      all === null
        ? 'Hanya pegawai yang penerimaannya berubah'
        : `Hanya pegawai yang penerimaannya berubah; seluruh pegawai: sebelumnya ${formatRupiah(all.before, 'id')}, sekarang ${formatRupiah(all.after, 'id')}`,
    largest: 'Perubahan terbesar:',
    nothing: 'Tidak ada perbedaan.',
    pinned: (before, after, chainHead) => [
      `Segel sebelumnya     ${before}`,
      `Segel sekarang       ${after}`,
      `Ujung rantai audit   ${chainHead}`,
    ],
  },
  en: {
    title: (before, after) => `COMPARISON OF ${after} WITH ${before}: EVERY RUPIAH OF DIFFERENCE BY CAUSE`,
    before: 'Before',
    after: 'Now',
    difference: 'Difference',
    causes: {
      joined: 'Joined',
      left: 'Left',
      rule: 'Rule change',
      policy: 'Policy change',
      service: 'Service and status',
      grade: 'Grade and service years',
      post: 'Post',
      family: 'Family',
      attendance: 'Attendance',
      score: 'Score',
      discipline: 'Discipline',
      arrears: 'Arrears',
      adjustments: 'Additions and deductions',
      tax: 'Tax',
      rounding: 'Rounding',
    },
    totals: (before, after, people) => [
      `Take-home before ${formatRupiah(before, 'en')}`,
      `Take-home now    ${formatRupiah(after, 'en')}`,
      `Difference       ${formatRupiah(after - before, 'en')} over ${countedEn(people, 'employee')}`,
    ],
    onlyChanged: (all) =>
      all === null
        ? 'Only employees whose take-home differs'
        : `Only employees whose take-home differs; all employees: before ${formatRupiah(all.before, 'en')}, now ${formatRupiah(all.after, 'en')}`,
    largest: 'Largest changes:',
    nothing: 'No difference.',
    pinned: (before, after, chainHead) => [
      `Seal before          ${before}`,
      `Seal now             ${after}`,
      `Audit chain head     ${chainHead}`,
    ],
  },
};
