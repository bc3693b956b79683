/** A policy file with one defect: what is changed in the example (every replacement is made once). */
export interface BadPolicy {
  readonly title: string;
  readonly find: string | RegExp;
  readonly put: string;
}

const OVERLAPPING = `    - name: Uji coba
      from: 2026-03-20
      until: 2026-04-01
      hours:
        senin: { start: 08:00, middle: 12:00, end: 15:00 }
        selasa: { start: 08:00, middle: 12:00, end: 15:00 }
        rabu: { start: 08:00, middle: 12:00, end: 15:00 }
        kamis: { start: 08:00, middle: 12:00, end: 15:00 }
        jumat: { start: 08:00, middle: 11:30, end: 15:30 }
  shifts:
`;

/** Policies that show every problem code, by title of `bad-policies.txt`. */
export const BAD_POLICIES: readonly BadPolicy[] = (
  [
    ['a file of another kind, far too large', /$/, '#'.repeat(262_144)],
    ['a file that nests brackets without end', /^/, `a: ${'['.repeat(25)}\n`],
    ['a file that nests lists without end', /^/, `a:\n ${'- '.repeat(25)}b\n`],
    ['a tab as indentation', '\n  salary: up-100', '\n\tsalary: up-100'],
    ['a quote that is not closed', '\nname: Kebijakan contoh', '\nname: "Kebijakan contoh'],
    ['a second policy in the same file', /$/, '---\nname: Lain\n'],
    ['a line that is out of its column', '  thrTpp: 100', ' thrTpp: 100'],
    ['an alias instead of a value', '  gaji13Tpp: 100', '  gaji13Tpp: *thr'],
    ['an anchor', '\nname: Kebijakan contoh', '\nname: &nama Kebijakan contoh'],
    ['a type tag', '  plt: 20', '  plt: !!int 20'],
    ['a key that is no text', 'name: Kebijakan contoh', '? [name]\n: Kebijakan contoh'],
    ['a setting written twice', '  plt: 20', '  plt: 20\n  plt: 25'],
    ['a misspelt setting', '  minimumTakeHome: 0', '  minimumTakehome: 0'],
    ['a setting that does not exist', '  months: 12', '  months: 12\n  zakat: true'],
    [
      'a share for part-time contract employees, who have no TPP',
      '    PPPK: 100\n\n',
      '    PPPK: 100\n    PPPK-PW: 50\n\n',
    ],
    ['a setting that is left out', '  pppkScheme: taspen\n', ''],
    ['a section under a misspelt name', '\nrounding:\n', '\nroundng:\n'],
    [
      'no column for a component that raters score',
      '      source: raters\n      rated: komunikasi\n',
      '      source: raters\n',
    ],
    ['no regional indices where they are asked for', / {4}indices:\n( {6}- .*\n)+/, ''],
    [
      'a rating column for attendance',
      '      source: attendance\n',
      '      source: attendance\n      rated: kualitas\n',
    ],
    ['indices beside a plain table', '    kind: indices', '    kind: table'],
    ['an empty file', /[\s\S]*/, ''],
    ['a value where a section belongs', /adjustments:\n.*\n.*\n.*\n/, 'adjustments: 0\n'],
    ['a value where a list belongs', 'incompleteYears: [2027]', 'incompleteYears: 2027'],
    ['a list where a value belongs', 'cpnsIwp: 8', 'cpnsIwp: [8]'],
    ['a list where a choice belongs', 'pppkScheme: taspen', 'pppkScheme: [taspen]'],
    ['a mistyped choice', '\n  missing: hold', '\n  missing: holdd'],
    ['a word far from any choice', '\n  missing: hold', '\n  missing: tahan'],
    ['a yes that is no yes', 'separatePersons: true', 'separatePersons: on'],
    ['a percent with a sign', 'cpnsIwp: 8', 'cpnsIwp: 8%'],
    ['a decimal comma', 'cpnsIwp: 8', 'cpnsIwp: 8,5'],
    ['a third decimal', 'tl3, percent: 1.25,', 'tl3, percent: 1.255,'],
    ['thousands dots', '4: 2_849_000', '4: 2.849.000'],
    ['rupiah with decimals', '4: 2_849_000', '4: 2849000.50'],
    ['thousands set apart at the wrong place', '4: 2_849_000', '4: 28_49_000'],
    ['an exponent', '  months: 12', '  months: 1e1'],
    ['a rate that may be null but is a word', 'pppkJkm: null', 'pppkJkm: peraturan'],
    ['a percent above 100', 'thrTpp: 100', 'thrTpp: 100.01'],
    ['a negative amount', 'minimumTakeHome: 0', 'minimumTakeHome: -1'],
    [
      'a weight of nothing',
      '      weight: 40\n      source: attendance',
      '      weight: 0\n      source: attendance',
    ],
    ['an amount of nothing for a class', '1: 1_540_000', '1: 0'],
    ['an index of nothing', 'value: 0.60', 'value: 0.00'],
    ['a month that does not exist', 'effective: 2026-01', 'effective: 2026-13'],
    ['a day that does not exist', '- 2026-02-17', '- 2026-02-30'],
    ['an empty name', 'name: Kebijakan contoh', 'name: ""'],
    ['a capital in an attendance code', 'code: apel', 'code: APEL'],
    ['a small letter in a criterion', 'code: BEBAN_KERJA', 'code: Beban_Kerja'],
    [
      'a criterion that would be taken for a pay line of the program',
      'code: KELANGKAAN_PROFESI',
      'code: PLT',
    ],
    ['an attendance code that would be taken for the NIP', 'code: apel', 'code: nip'],
    ['a criterion twice', 'code: PRESTASI_KERJA', 'code: BEBAN_KERJA'],
    ['an index twice', 'name: Kemahalan konstruksi', 'name: Kapasitas fiskal'],
    ['two components from one rating column', 'rated: komunikasi', 'rated: inisiatif'],
    ['a holiday twice', '- 2026-02-17', '- 2026-01-16'],
    ['no working day', 'workingWeekdays: [senin, selasa, rabu, kamis, jumat]', 'workingWeekdays: []'],
    ['no component at all', / {2}components:\n( {4}.*\n)+/, '  components: []\n'],
    ['an official policy without a regulation', 'example: true', 'example: false'],
    ['an example that names a regulation', 'decree: null', 'decree: Peraturan Wali Kota Nomor 1 Tahun 2026'],
    ['a start outside the calendar', 'effective: 2026-01', 'effective: 2025-12'],
    ['a holiday outside the calendar', '- 2026-01-01', '- 2025-12-25'],
    ['an incomplete year that is not covered', 'incompleteYears: [2027]', 'incompleteYears: [2027, 2028]'],
    ['a year without holidays', 'years: [2026, 2027]', 'years: [2026, 2027, 2028]'],
    ['component weights that add up to 99', 'weight: 10\n', 'weight: 9\n'],
    ['role weights that add up to 110', 'atasan: 60', 'atasan: 70'],
    ['overlapping bands', 'baik: 76', 'baik: 90'],
    ['bands that leave low scores without a predicate', 'sangat kurang: 0', 'sangat kurang: 10'],
    ['a percent that rises with a worse predicate', '    kurang: 60', '    kurang: 80'],
    ['a class without an amount', '      9: 9_360_000\n', ''],
    ['a class that earns less than the one below', '9: 9_360_000', '9: 936_000'],
    ['an hour that is no hour', 'rabu: { start: 07:30', 'rabu: { start: 7'],
    ['a working day without hours', /\n {4}jumat: .*/, ''],
    [
      'a day that ends before its middle',
      'selasa: { start: 07:30, middle: 12:00, end: 16:00',
      'selasa: { start: 07:30, middle: 12:00, end: 11:00',
    ],
    ['a Ramadan that ends before it begins', 'until: 2026-03-20', 'until: 2026-02-18'],
    ['two spans of other hours that overlap', '  shifts:\n', OVERLAPPING],
    ['a shift named as a day off duty', 'code: malam', 'code: libur'],
    ['a shift whose middle comes after its end', 'middle: 02:00', 'middle: 08:00'],
    [
      'tiers of lateness that do not begin with the first minute',
      '- { from: 1, code: tl1 }',
      '- { from: 5, code: tl1 }',
    ],
    ['tiers of lateness out of order', '- { from: 61, code: tl3 }', '- { from: 30, code: tl3 }'],
    ['a reason with a code that does not exist', 'izin: { day: null', 'izin: { day: izin'],
    ['training for a component that does not exist', '  inisiatif: { below', '  inisiatip: { below'],
  ] as const
).map(([title, find, put]) => ({ title, find, put }));
