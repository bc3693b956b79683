/**
 * What a rule's value is, and with it the shape that it has in the data file. Numbers are always whole:
 * rupiah, kilograms, persons, years, or hundredths of a percent (0.24% is 24, 120% is 12000).
 */
export const RULE_UNITS = [
  'idr',
  'kilograms',
  'persons',
  'years',
  'hundredths-of-percent',
  'idr-by-golongan-and-mkg',
  'idr-by-eselon',
  'idr-by-post',
  'idr-by-group',
  'idr-by-ptkp',
  'years-by-group',
  'days-by-sanction',
  'rate-by-group',
  'category-by-ptkp',
  'brackets',
  'brackets-by-category',
  'rate-with-caps',
] as const;
export type RuleUnit = (typeof RULE_UNITS)[number];

/** How sure the figures are; nobody has compared them with the official annex for the office. */
export const RULE_STATUSES = ['two sources agree', 'one source', 'unverified'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/** A sentence of the data in both languages. */
export interface RuleText {
  readonly id: string;
  readonly en: string;
}

/** Regulation (or practice) that a version rests on. */
export interface RuleSource {
  /** Official short title, always Indonesian: `PP 5/2024`. */
  readonly title: string;
  readonly article?: string | undefined;
  /** Day on which the regulation was set, `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  /** What a payroll officer should know before trusting the figure. */
  readonly note?: RuleText | undefined;
}

/** A value from the day on which it takes effect until the next version. */
export interface RuleVersion {
  /** First day on which it holds, `YYYY-MM-DD`. */
  readonly from: string;
  /** Shape as the unit says; null: repealed on that day. Tables are whole in every version. */
  readonly value: unknown;
  readonly source: RuleSource;
}

/** One legal quantity or table with its whole history. Before the first version there is no value. */
export interface RuleFile {
  /** Path of the file in dotted form: `tax/ter.json` is `tax.ter`. */
  readonly id: string;
  readonly unit: string;
  readonly description: RuleText;
  /** Day on which somebody last looked whether it still holds. */
  readonly reviewedOn: string;
  readonly status: string;
  /** Rows of a table that are less sure than the rest, by their key. */
  readonly rowStatus?: Readonly<Record<string, string>> | undefined;
  /** Ascending by `from`. */
  readonly versions: readonly RuleVersion[];
}

/** A version that the office adds to a rule; on the same day it wins over the shipped one, a later one over an earlier. */
export interface RuleAddition extends RuleVersion {
  readonly id: string;
}
