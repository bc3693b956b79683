import { z } from 'zod';
import { PREDICATES } from '../../../domain/performance/evidence.ts';
import type { Finding, Path } from '../finding.ts';
import { weight } from '../performance-shape.ts';
import { percentHundredths, scoreHundredths } from '../scalars.ts';
import { table } from '../section.ts';
import { type Check, check, emptyList, repeatedEntries } from './check.ts';

/** Codes that would collide with other columns of the attendance sheet. */
const RESERVED_ATTENDANCE_CODES = ['nip', 'nama', 'unit', 'period', 'periode', 'bulan', 'tahun', 'berlaku'];

const coded = z.array(z.looseObject({ code: z.string() }));
const sourced = z.array(z.looseObject({ source: z.string(), rated: z.string().optional() }));
const components: Path = ['performance', 'components'];
const attendanceCodes: Path = ['performance', 'attendanceCodes'];

/** What the performance settings must mean together: weights, sources, bands, codes, training, findings to be answered. */
export const performanceChecks: readonly Check[] = [
  check(components, z.array(z.unknown()), (rows) => emptyList([], rows)),
  check(components, coded, (rows) =>
    repeatedEntries(
      rows.map((row) => row.code),
      (index) => [index, 'code'],
    ),
  ),
  check(components, z.array(z.looseObject({ weight })), (rows) =>
    rows.length === 0
      ? []
      : notHundred(
          'components',
          rows.map((row) => row.weight),
        ),
  ),
  check(components, sourced, (rows) =>
    rows.flatMap(({ source, rated }, index) => ratedFinding(source, rated, [index, 'rated'])),
  ),
  check(components, sourced, (rows) => {
    const columns = rows.flatMap(({ source, rated }, index) =>
      isScored(source) && rated !== undefined ? [{ rated, index }] : [],
    );
    return repeatedEntries(
      columns.map(({ rated }) => rated),
      (position) => [columns[position]?.index ?? 0, 'rated'],
    );
  }),

  check(['performance', 'raters', 'roles'], z.record(z.string(), weight), (roles) =>
    notHundred('roles', Object.values(roles)),
  ),

  check(attendanceCodes, coded, (rows) => [
    ...repeatedEntries(
      rows.map((row) => row.code),
      (index) => [index, 'code'],
    ),
    ...rows.flatMap(({ code }, index): readonly Finding[] => {
      if (!RESERVED_ATTENDANCE_CODES.includes(code)) return [];
      return [{ path: [index, 'code'], code: 'policy-code-reserved', data: { code } }];
    }),
  ]),

  check(['performance', 'bands'], table(PREDICATES, scoreHundredths), (from) => {
    const overlaps = neighbours().flatMap(([better, worse]): readonly Finding[] => {
      if (from[worse] < from[better]) return [];
      return [{ path: [worse], code: 'policy-bands-overlap', data: { better, worse } }];
    });
    if (from['sangat kurang'] === 0) return overlaps;
    return [...overlaps, { path: ['sangat kurang'], code: 'policy-bands-not-from-zero' }];
  }),
  check(['performance', 'bandedPercent'], table(PREDICATES, percentHundredths('0', '100')), (percents) =>
    neighbours().flatMap(([better, worse]): readonly Finding[] => {
      if (percents[worse] <= percents[better]) return [];
      return [{ path: [worse], code: 'policy-banded-percent-rising', data: { better, worse } }];
    }),
  ),

  check(
    [],
    z.looseObject({
      performance: z.looseObject({ components: coded }),
      training: z.record(z.string(), z.unknown()),
    }),
    ({ performance, training }) => {
      const known = [...new Set(performance.components.map((component) => component.code))];
      if (known.length === 0) return [];
      return Object.keys(training)
        .filter((code) => !known.includes(code))
        .map((code): Finding => {
          const data = { code, known: known.join(', ') };
          return { path: ['training', code], code: 'policy-training-unknown-component', data };
        });
    },
  ),

  check(['fairness', 'answerBeforeApproval'], z.array(z.string()), (codes) =>
    repeatedEntries(codes, (index) => [index]),
  ),
];

function notHundred(of: 'components' | 'roles', weights: readonly number[]): readonly Finding[] {
  const sum = weights.reduce((total, one) => total + one, 0);
  return sum === 100 ? [] : [{ path: [], code: 'policy-weights-not-100', data: { of, sum } }];
}

/** A component that raters score needs the column of their sheet; any other must not name one. */
function ratedFinding(source: string, rated: string | undefined, path: Path): readonly Finding[] {
  if (isScored(source)) {
    return rated === undefined ? [{ path, code: 'policy-key-missing', data: { key: 'rated' } }] : [];
  }
  if (rated === undefined || (source !== 'attendance' && source !== 'targets')) return [];
  return [{ path, code: 'policy-key-unused', data: { key: 'rated', because: `source: ${source}` } }];
}

function isScored(source: string): boolean {
  return source === 'raters' || source === 'targets-or-raters';
}

/** Each predicate with the next worse one. */
function neighbours() {
  return PREDICATES.slice(1).map((worse, index) => [PREDICATES[index] ?? worse, worse] as const);
}
