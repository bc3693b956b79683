import type { ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import type { CoretaxForm } from './coretax-form.ts';

/** What the Excel templates write beside the number of who withholds. */
const TIN_LABEL = 'NPWP Pemotong';

/** A form as the sheet of the Excel template: number and headings at the places where the tax office looks for them. */
export function templateSheet<Row>(
  { fields, template }: CoretaxForm<Row>,
  tin: string,
  rows: () => Iterable<Row>,
): ReportSheet {
  const { tinColumn, headingRow, firstColumn } = template;
  return {
    name: 'DATA',
    titles: [],
    columns: fields.map(({ tag, heading, format, width }) => ({ name: tag, heading, format, width })),
    placed: {
      headingRow,
      firstColumn,
      above: [
        { row: 1, column: tinColumn - 1, text: TIN_LABEL },
        { row: 1, column: tinColumn, text: tin },
      ],
    },
    *rows(): Generator<readonly ReportValue[]> {
      for (const row of rows()) yield fields.map(({ value }) => value(row));
    },
  };
}
