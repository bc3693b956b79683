import type { Catalogue } from './language.ts';

/** Words of the report on the fairness of ratings. */
export interface FairnessText {
  readonly title: string;
  readonly sheets: Readonly<Record<'findings' | 'raters' | 'units' | 'coverage', string>>;
  readonly columns: Readonly<
    Record<
      | 'rater'
      | 'ratees'
      | 'lowest'
      | 'lowerQuartile'
      | 'median'
      | 'upperQuartile'
      | 'highest'
      | 'level'
      | 'compared'
      | 'others'
      | 'distance'
      | 'spread'
      | 'scored'
      | 'rated'
      | 'targets'
      | 'role'
      | 'ratedBy'
      | 'people'
      | 'share',
      string
    >
  >;
  readonly caution: string;
}

export const fairnessTexts: Catalogue<FairnessText> = {
  id: {
    title: 'KEADILAN PENILAIAN',
    sheets: { findings: 'Temuan', raters: 'Penilai', units: 'Unit kerja', coverage: 'Cakupan peran' },
    columns: {
      rater: 'Penilai',
      ratees: 'Pegawai dinilai',
      lowest: 'Terendah',
      lowerQuartile: 'Kuartil bawah',
      median: 'Median',
      upperQuartile: 'Kuartil atas',
      highest: 'Tertinggi',
      level: 'Semua komponen sama',
      compared: 'Juga dinilai orang lain',
      others: 'Median penilai lain',
      distance: 'Jarak dari penilai lain',
      spread: 'Sebaran',
      scored: 'Pegawai bernilai',
      rated: 'Median dari penilai',
      targets: 'Median dari target',
      role: 'Peran',
      ratedBy: 'Dinilai oleh peran itu',
      people: 'Pegawai',
      share: 'Bagian',
    },
    caution:
      'Angka ini menunjukkan apa yang perlu ditanyakan, bukan siapa yang salah. Nilai disetarakan menurut peran; penilai dengan sedikit penilaian tidak disebut.',
  },
  en: {
    title: 'FAIRNESS OF RATINGS',
    sheets: { findings: 'Findings', raters: 'Raters', units: 'Work units', coverage: 'Coverage by role' },
    columns: {
      rater: 'Rater',
      ratees: 'Employees rated',
      lowest: 'Lowest',
      lowerQuartile: 'Lower quartile',
      median: 'Median',
      upperQuartile: 'Upper quartile',
      highest: 'Highest',
      level: 'All components the same',
      compared: 'Rated by others too',
      others: 'Median of the others',
      distance: 'Distance from the others',
      spread: 'Spread',
      scored: 'Employees scored',
      rated: 'Median by raters',
      targets: 'Median by targets',
      role: 'Role',
      ratedBy: 'Rated by that role',
      people: 'Employees',
      share: 'Share',
    },
    caution:
      'These figures show what to ask about, not who is wrong. Scores are put on one level for all roles; raters with few ratings are not named.',
  },
};
