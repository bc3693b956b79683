import type { ReportSheet } from '../app/ports.ts';
import { CAUSES, type Variance } from '../domain/pay/variance.ts';
import type { Lang } from '../text/language.ts';
import { varianceTexts } from '../text/variance.ts';

/** The difference of one employee, as the report shows it. */
export interface VarianceRow {
  readonly nip: string;
  readonly nama: string | null;
  readonly unit: string | null;
  readonly before: number;
  readonly after: number;
  readonly causes: Variance;
}

/**
 * The report of `compare`: one row per employee whose take-home differs, one column per cause; whole rupiah, the causes
 * of a row add up to its difference.
 */
export function varianceReport(
  before: string,
  after: string,
  rows: () => Iterable<VarianceRow>,
  lang: Lang,
): ReportSheet {
  const text = varianceTexts[lang];
  const money = (name: string, heading: string) =>
    ({ name, heading, format: 'rupiah', width: 15, total: true }) as const;
  return {
    name: text.sheet,
    titles: [text.title(before, after)],
    columns: [
      { name: 'nip', heading: 'NIP', format: 'text', width: 20 },
      { name: 'nama', heading: text.name, format: 'text', width: 28 },
      { name: 'unit', heading: text.unit, format: 'text', width: 30 },
      money('SEBELUM', text.before),
      money('SESUDAH', text.after),
      money('SELISIH', text.difference),
      ...CAUSES.map((cause) => money(cause.toUpperCase(), text.causes[cause])),
    ],
    *rows() {
      for (const { nip, nama, unit, before: was, after: is, causes } of rows()) {
        yield [nip, nama, unit, was, is, is - was, ...CAUSES.map((cause) => causes[cause] ?? 0)];
      }
    },
  };
}
