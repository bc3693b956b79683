import type { Settings } from './oracle/index.ts';

const WEEKDAYS = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'];

/** A policy file that says what the settings say; every setting of a policy file stands in it. */
export function policyYaml(settings: Settings, effective: string): string {
  return [
    `name: Kebijakan uji ${effective}`,
    'decree: null',
    'example: true',
    `effective: ${effective}`,
    ...calendar(settings),
    'statusShares:',
    ...entries(settings.statusShares, ({ salary, tpp }) => `{ salary: ${salary}, tpp: ${tpp} }`),
    'performance:',
    ...indented(performance(settings)),
    'tpp:',
    ...indented(tpp(settings)),
    'rounding:',
    `  salary: ${settings.salaryRounding}`,
    'contributions:',
    `  cpnsIwp: ${settings.cpnsIwpPercent}`,
    `  pppkScheme: ${settings.pppkScheme}`,
    `  pppkJkm: ${settings.jkmPppkPercent}`,
    'tax:',
    '  salary:',
    ...indented(entries(settings.taxSalary, String)),
    `  tpp: ${settings.taxTpp}`,
    `  tppBearer: ${settings.taxTppBorne ? 'borne' : 'withheld'}`,
    `  rounding: ${settings.taxRounding}`,
    `  noNpwpSurcharge: ${settings.noNpwpSurcharge}`,
    'adjustments:',
    `  minimumTakeHome: ${settings.minimumTakeHome}`,
    'extraPay:',
    `  basisMonthsBefore: ${settings.basisMonthsBefore}`,
    `  thrTpp: ${settings.thrTppPercent}`,
    `  gaji13Tpp: ${settings.g13TppPercent}`,
    'arrears:',
    `  months: ${settings.arrearsMonths}`,
    'approval:',
    '  separatePersons: true',
    'training: {}',
    '',
  ].join('\n');
}

function calendar({ calendarYears, weekdays, holidays }: Settings): string[] {
  return [
    'calendar:',
    `  years: [${calendarYears.join(', ')}]`,
    '  incompleteYears: []',
    `  workingWeekdays: [${weekdays.map((weekday) => WEEKDAYS[weekday]).join(', ')}]`,
    `  holidays: [${holidays.join(', ')}]`,
  ];
}

function performance(settings: Settings): string[] {
  const { components, roles, attendance, bands } = settings;
  return [
    'components:',
    ...components.map(({ code, weight, source, rated }) => {
      const column = rated === undefined ? '' : `, rated: ${rated}`;
      return `  - { code: ${code}, name: ${nameOf(code)}, weight: ${weight}, source: ${source}${column} }`;
    }),
    'raters:',
    '  roles:',
    ...indented(entries(roles, String)),
    `  minimumRaters: ${settings.minimumRaters}`,
    'targets:',
    `  cap: ${settings.targetCapPercent}`,
    'attendanceCodes:',
    ...attendance.map(
      ({ code, percent, appliesTo }) =>
        `  - { code: ${code}, percent: ${percent}, appliesTo: ${appliesTo}, name: ${nameOf(code)} }`,
    ),
    `missing: ${settings.missing}`,
    'bands:',
    ...bands.map(({ predicate, from }) => `  ${predicate}: ${from}`),
    `factor: ${settings.factor}`,
    'bandedPercent:',
    ...bands.map(({ predicate, percent }) => `  ${predicate}: ${percent}`),
  ];
}

function tpp(settings: Settings): string[] {
  const { classTable, classBase, indices, criteria, kindShares } = settings;
  const base =
    classTable === null
      ? [...amounts('indices', classBase), `  indices: [${indices.map(indexOf).join(', ')}]`]
      : amounts('table', classTable);
  return [
    'base:',
    ...base,
    'criteria:',
    ...criteria.map(
      ({ code, percent, weighted, appliesTo }) =>
        `  - { code: ${code}, percent: ${percent}, weighted: ${weighted}, appliesTo: ${appliesTo}, name: ${nameOf(code)} }`,
    ),
    `plt: ${settings.pltPercent}`,
    'kindShares:',
    ...entries(kindShares, String),
  ];
}

function amounts(kind: string, byClass: Readonly<Record<number, number>>): string[] {
  return [`  kind: ${kind}`, '  amounts:', ...indented(entries(byClass, String))];
}

function indexOf(value: string, position: number): string {
  return `{ name: Indeks ${position + 1}, value: ${value} }`;
}

function nameOf(code: string): string {
  return `{ id: ${code}, en: ${code} }`;
}

function entries<T>(table: Readonly<Record<string, T>>, cell: (value: T) => string): string[] {
  return Object.entries(table).map(([key, value]) => `  ${key}: ${cell(value)}`);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
