import {
  type AssessmentRow,
  type AttendanceRow,
  addMonths,
  type DisciplineRow,
  EXAMPLE_SETTINGS,
  type PredicateRow,
  type TargetRow,
} from './oracle/index.ts';
import type { Random } from './random.ts';

/** What is imported about one employee's work in one month. */
export interface Evidence {
  readonly attendance: AttendanceRow[];
  readonly assessments: AssessmentRow[];
  readonly targets: TargetRow[];
}

/** Attendance, ratings and targets of one employee; anything may be missing or incomplete. */
export function generateEvidence(
  random: Random,
  nip: string,
  period: string,
  others: readonly string[],
): Evidence {
  return {
    attendance: random.chance(90) ? [attendanceRow(random, nip, period)] : [],
    assessments: assessmentRows(random, nip, period, others),
    targets: random.chance(60) ? targetRows(random, nip, period) : [],
  };
}

/** A score between 0 and 100 with no, one or two decimals. */
function score(random: Random): string {
  const hundredths = random.chance(4)
    ? random.pick([0, 10_000])
    : random.whole(random.pick([0, 4_500, 7_000]), 10_000);
  return random.weighted([
    [3, String(Math.floor(hundredths / 100))],
    [1, (Math.floor(hundredths / 10) / 10).toFixed(1)],
    [3, (hundredths / 100).toFixed(2)],
  ]);
}

function attendanceRow(random: Random, nip: string, period: string): AttendanceRow {
  const row: Record<string, string | number> = {};
  const bad = random.chance(6);
  for (const { code } of EXAMPLE_SETTINGS.attendance) {
    const most = code === 'tk' ? (bad ? 40 : 3) : bad ? 25 : 4;
    row[code] = random.chance(bad ? 20 : 65) ? random.pick(['', 0]) : random.whole(0, most);
  }
  return { ...row, nip, period };
}

function assessmentRows(
  random: Random,
  nip: string,
  period: string,
  others: readonly string[],
): AssessmentRow[] {
  const superior = random.chance(93) ? ['atasan'] : [];
  const asked = random.weighted([
    [1, 0],
    [12, 1],
    [12, 2],
    [6, 3],
    [3, 4],
  ]);
  const roles = [
    ...superior,
    ...(random.chance(4) ? ['atasan'] : []),
    ...Array.from({ length: asked }, () =>
      random.weighted([
        [3, 'rekan'],
        [1, 'pihak-ketiga'],
      ] as const),
    ),
    ...(random.chance(20) ? ['diri'] : []),
  ];
  const used = new Set<string>([nip]);
  return roles.map((peran) => {
    let penilai = nip;
    while (peran !== 'diri' && used.has(penilai)) {
      penilai = peran === 'pihak-ketiga' ? `Warga ${random.whole(1, 9999)}` : random.pick(others);
    }
    used.add(penilai);
    const cell = (): string => (random.chance(2) ? '' : score(random));
    return {
      nip,
      period,
      peran,
      penilai,
      kualitas: cell(),
      inisiatif: cell(),
      komunikasi: cell(),
      catatan: random.chance(10) ? 'rapi, cepat "tanggap"' : '',
    };
  });
}

function targetRows(random: Random, nip: string, period: string): TargetRow[] {
  const decimal = (): string =>
    random.chance(70) ? String(random.whole(1, 400)) : (random.whole(1, 40_000) / 100).toFixed(2);
  return Array.from({ length: random.whole(1, 5) }, (_, index) => ({
    nip,
    period,
    indikator: `Sasaran ${index + 1}`,
    satuan: random.pick(['berkas', 'persen', 'hari']),
    target: random.chance(4) ? '0' : decimal(),
    realisasi: random.chance(2) ? '' : random.chance(4) ? '0' : decimal(),
    bobot: index > 0 && random.chance(5) ? '0' : random.pick(['10', '20', '25', '30', '12.5', '1']),
    arah: random.chance(75) ? 'naik' : 'turun',
  }));
}

/** Disciplinary sentences: in force, over, still to come, or two at once. */
export function generateDiscipline(random: Random, nip: string, period: string): DisciplineRow[] {
  if (!random.chance(8)) return [];
  return Array.from({ length: random.chance(25) ? 2 : 1 }, (_, index) => {
    const dari = addMonths(period, random.whole(-8, 1) - index * 12);
    const sampai = addMonths(dari, random.pick([0, 5, 8, 11]) + index * 12);
    return { nip, dari, sampai, persen: random.pick(['25', '10', '33.5']), dasar: `SK contoh ${index + 1}` };
  });
}

/** An official predicate, for some. */
export function generatePredicates(random: Random, nip: string, period: string): PredicateRow[] {
  const predikat = random.pick(EXAMPLE_SETTINGS.bands).predicate;
  return random.chance(10) ? [{ nip, period, predikat }] : [];
}
