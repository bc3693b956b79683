import type { SimulatedFigure } from '../domain/simulation/employee-effect.ts';
import type { ChangeSpan } from '../domain/simulation/simulation-summary.ts';
import { formatRupiah, formatWhole } from './format.ts';
import type { Catalogue } from './language.ts';

/** Words of `simulate`. */
export interface SimulationText {
  title(first: string, last: string): string;
  /** The policies in force, and the one that is tried. */
  policies(before: readonly string[], after: readonly string[]): string;
  readonly rules: string;
  readonly notStored: string;
  readonly assumption: string;
  readonly sheets: Readonly<
    Record<'totals' | 'lines' | 'spans' | 'units' | 'classes' | 'employees' | 'bounds', string>
  >;
  readonly figures: Readonly<Record<SimulatedFigure, string>>;
  readonly spans: Readonly<Record<ChangeSpan, string>>;
  readonly columns: {
    readonly figure: string;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
    readonly span: string;
    readonly people: string;
    readonly up: string;
    readonly down: string;
    readonly unit: string;
    readonly class: string;
    readonly name: string;
    readonly kind: string;
    readonly month: string;
    readonly scale: string;
    readonly rateBefore: string;
    readonly rateAfter: string;
    readonly over: string;
  };
  readonly scales: Readonly<Record<'ter' | 'article-17', string>>;
  readonly none: string;
  movement(up: number, down: number, same: number): string;
  gains(gained: number, lost: number): string;
  crossed(up: number, down: number): string;
  readonly noDifference: string;
  more(count: number): string;
  readonly largest: string;
}

export const simulationTexts: Catalogue<SimulationText> = {
  id: {
    title: (first, last) => `SIMULASI ${first === last ? first : `${first} S.D. ${last}`}`,
    policies: (before, after) => `Kebijakan ${before.join(', ')} → ${after.join(', ')}`,
    rules: 'Dengan aturan dari berkas --rules, sejak tanggalnya masing-masing',
    notStored: 'Hanya simulasi: tidak ada yang disimpan dan tidak ada yang dibayar.',
    assumption:
      'Data sama, kebijakan lain. Bulan-bulan ini dihitung berurutan seolah-olah semuanya disetujui; THR dan gaji ke-13 tetap seperti yang disetujui.',
    sheets: {
      totals: 'Ringkasan',
      lines: 'Komponen',
      spans: 'Sebaran',
      units: 'Unit kerja',
      classes: 'Kelas jabatan',
      employees: 'Pegawai',
      bounds: 'Lapisan pajak',
    },
    figures: {
      BRUTO_GAJI: 'Gaji kotor',
      TPP_BRUTO: 'TPP kotor',
      POTONGAN: 'Semua potongan',
      PAJAK: 'PPh 21, termasuk yang ditanggung',
      DITERIMA: 'Diterima pegawai',
      BELANJA: 'Belanja sebelum potongan',
    },
    spans: {
      'down-over': 'turun lebih dari 20%',
      'down-20': 'turun di atas 10% s.d. 20%',
      'down-10': 'turun di atas 5% s.d. 10%',
      'down-5': 'turun s.d. 5%',
      same: 'tetap',
      'up-5': 'naik s.d. 5%',
      'up-10': 'naik di atas 5% s.d. 10%',
      'up-20': 'naik di atas 10% s.d. 20%',
      'up-over': 'naik lebih dari 20%',
    },
    columns: {
      figure: 'Jumlah semua pegawai',
      before: 'Sebelum',
      after: 'Sesudah',
      difference: 'Selisih',
      span: 'Perubahan yang diterima',
      people: 'Orang',
      up: 'Naik',
      down: 'Turun',
      unit: 'Unit kerja',
      class: 'Kelas jabatan',
      name: 'Nama',
      kind: 'Jenis pegawai',
      month: 'Bulan',
      scale: 'Tarif',
      rateBefore: 'Tarif sebelum',
      rateAfter: 'Tarif sesudah',
      over: 'Lapisan di atas (Rp)',
    },
    scales: { ter: 'TER bulanan', 'article-17': 'Pasal 17 setahun' },
    none: 'tanpa',
    movement: (up, down, same) =>
      `${formatWhole(up, 'id')} pegawai menerima lebih banyak, ${formatWhole(down, 'id')} lebih sedikit, ${formatWhole(same, 'id')} tetap`,
    gains: (gained, lost) =>
      `Jumlah kenaikan ${formatRupiah(gained, 'id')}, jumlah penurunan ${formatRupiah(lost, 'id')}`,
    crossed: (up, down) =>
      `Lapisan pajak yang dicapai: ${formatWhole(up, 'id')} pegawai ke tarif lebih tinggi, ${formatWhole(down, 'id')} ke tarif lebih rendah`,
    noDifference: 'Tidak ada perbedaan serupiah pun.',
    more: (count) => `… dan ${formatWhole(count, 'id')} lagi; semuanya dengan --out`,
    largest: 'Perubahan terbesar:',
  },
  en: {
    title: (first, last) => `SIMULATION OF ${first === last ? first : `${first} TO ${last}`}`,
    policies: (before, after) => `Policy ${before.join(', ')} → ${after.join(', ')}`,
    rules: 'With the rules of the file --rules, each from its own day on',
    notStored: 'A simulation only: nothing was stored and nothing is paid.',
    assumption:
      'The same facts, another policy. These months are computed one after the other as if each had been approved; THR and 13th salary stay as they were approved.',
    sheets: {
      totals: 'Summary',
      lines: 'Lines',
      spans: 'Distribution',
      units: 'Work units',
      classes: 'Job classes',
      employees: 'Employees',
      bounds: 'Tax brackets',
    },
    figures: {
      BRUTO_GAJI: 'Gross salary',
      TPP_BRUTO: 'Gross TPP',
      POTONGAN: 'All deductions',
      PAJAK: 'Income tax, also where borne',
      DITERIMA: 'Take-home',
      BELANJA: 'Cost before deductions',
    },
    spans: {
      'down-over': 'down by more than 20%',
      'down-20': 'down by more than 10% up to 20%',
      'down-10': 'down by more than 5% up to 10%',
      'down-5': 'down by up to 5%',
      same: 'unchanged',
      'up-5': 'up by up to 5%',
      'up-10': 'up by more than 5% up to 10%',
      'up-20': 'up by more than 10% up to 20%',
      'up-over': 'up by more than 20%',
    },
    columns: {
      figure: 'Sum of all employees',
      before: 'Before',
      after: 'After',
      difference: 'Difference',
      span: 'Change of take-home',
      people: 'People',
      up: 'Up',
      down: 'Down',
      unit: 'Work unit',
      class: 'Job class',
      name: 'Name',
      kind: 'Kind',
      month: 'Month',
      scale: 'Scale',
      rateBefore: 'Rate before',
      rateAfter: 'Rate after',
      over: 'Bracket above (Rp)',
    },
    scales: { ter: 'monthly TER', 'article-17': 'article 17, year' },
    none: 'none',
    movement: (up, down, same) =>
      `${up === 1 ? '1 employee receives' : `${formatWhole(up, 'en')} employees receive`} more, ${formatWhole(down, 'en')} less, ${formatWhole(same, 'en')} the same`,
    gains: (gained, lost) =>
      `Sum of gains ${formatRupiah(gained, 'en')}, of losses ${formatRupiah(lost, 'en')}`,
    crossed: (up, down) =>
      `Tax bracket reached: ${formatWhole(up, 'en')} employees a higher rate, ${formatWhole(down, 'en')} a lower one`,
    noDifference: 'Not one rupiah of difference.',
    more: (count) => `… and ${formatWhole(count, 'en')} more; all of them with --out`,
    largest: 'Largest changes:',
  },
};
