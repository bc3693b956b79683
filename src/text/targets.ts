import { exactDecimal } from './exact-decimal.ts';
import type { Catalogue, Lang } from './language.ts';

/** A target as sentences need it: quantities × 10,000, weight × 100. */
interface AskedTarget {
  readonly target: number;
  readonly satuan: string | null;
  readonly bobot: number;
  readonly arah: 'naik' | 'turun';
}

/** Words of the report on targets. */
export interface TargetText {
  readonly title: string;
  readonly sheets: Readonly<Record<'targets' | 'employees' | 'units', string>>;
  readonly columns: Readonly<
    Record<
      | 'indicator'
      | 'unitOfMeasure'
      | 'direction'
      | 'standard'
      | 'target'
      | 'achieved'
      | 'missing'
      | 'achievement'
      | 'weight'
      | 'setOn'
      | 'lateChanges'
      | 'targets'
      | 'reached'
      | 'missed'
      | 'unreported'
      | 'late'
      | 'score'
      | 'withTargets',
      string
    >
  >;
  readonly directions: Readonly<Record<'naik' | 'turun', string>>;
  /** What the report means by a standard. */
  caution(firstDay: string): string;
  setLate(on: string): string;
  changed(on: string, before: AskedTarget, now: AskedTarget): string;
  removed(on: string): string;
}

function quantity(value: number, lang: Lang): string {
  return exactDecimal(value, 10_000, lang) ?? String(value);
}

/** What of a target differs: `target 100 → 80, bobot 60 → 40`. */
function differences(before: AskedTarget, now: AskedTarget, words: readonly string[], lang: Lang): string {
  const weight = (value: number): string => exactDecimal(value, 100, lang) ?? String(value);
  const pairs: readonly (readonly [string | undefined, string, string])[] = [
    [words[0], quantity(before.target, lang), quantity(now.target, lang)],
    [words[1], before.satuan ?? '–', now.satuan ?? '–'],
    [words[2], weight(before.bobot), weight(now.bobot)],
    [words[3], before.arah, now.arah],
  ];
  return pairs
    .filter(([, then, since]) => then !== since)
    .map(([word, then, since]) => `${word} ${then} → ${since}`)
    .join(', ');
}

export const targetTexts: Catalogue<TargetText> = {
  id: {
    title: 'TARGET PEGAWAI',
    sheets: { targets: 'Target', employees: 'Pegawai', units: 'Unit kerja' },
    columns: {
      indicator: 'Indikator',
      unitOfMeasure: 'Satuan',
      direction: 'Arah',
      standard: 'Standar (sebelum periode)',
      target: 'Target kini',
      achieved: 'Tercapai sejauh ini',
      missing: 'Masih kurang',
      achievement: 'Capaian (%)',
      weight: 'Bobot',
      setOn: 'Dicatat',
      lateChanges: 'Perubahan sesudah periode mulai',
      targets: 'Target',
      reached: 'Tercapai',
      missed: 'Belum tercapai',
      unreported: 'Realisasi belum ada',
      late: 'Ditetapkan atau diubah terlambat',
      score: 'Nilai target',
      withTargets: 'Pegawai bertarget',
    },
    directions: { naik: 'makin tinggi makin baik', turun: 'makin rendah makin baik' },
    caution: (firstDay) =>
      `Standar adalah target yang dicatat sebelum ${firstDay}; yang ditetapkan, diubah, atau dihapus sesudahnya disebut dengan tanggalnya menurut zona waktu kantor.`,
    setLate: (on) => `${on}: baru ditetapkan`,
    changed: (on, before, now) =>
      `${on}: ${differences(before, now, ['target', 'satuan', 'bobot', 'arah'], 'id')}`,
    removed: (on) => `${on}: dihapus`,
  },
  en: {
    title: 'TARGETS OF EMPLOYEES',
    sheets: { targets: 'Targets', employees: 'Employees', units: 'Work units' },
    columns: {
      indicator: 'Indicator',
      unitOfMeasure: 'Measure',
      direction: 'Direction',
      standard: 'Standard (before the period)',
      target: 'Target now',
      achieved: 'Achieved so far',
      missing: 'Still missing',
      achievement: 'Achievement (%)',
      weight: 'Weight',
      setOn: 'Recorded',
      lateChanges: 'Changes after the period began',
      targets: 'Targets',
      reached: 'Reached',
      missed: 'Not reached',
      unreported: 'Nothing reported',
      late: 'Set or changed late',
      score: 'Score of targets',
      withTargets: 'Employees with targets',
    },
    directions: { naik: 'higher is better', turun: 'lower is better' },
    caution: (firstDay) =>
      `Standards are targets recorded before ${firstDay}; what was set, changed or taken away later is named with its day by the time zone of the office.`,
    setLate: (on) => `${on}: set only then`,
    changed: (on, before, now) =>
      `${on}: ${differences(before, now, ['target', 'measure', 'weight', 'direction'], 'en')}`,
    removed: (on) => `${on}: taken away`,
  },
};
