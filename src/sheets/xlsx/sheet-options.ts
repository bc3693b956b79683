import type { AddWorksheetOptions } from 'exceljs';
import type { ReportSheet } from '../../app/ports.ts';
import { columnLetters } from '../column-letters.ts';
import type { PageLayout } from './page-layout.ts';

/** What holds for a sheet as a whole: what stays in view, the paper, what every printed page repeats. */
export function sheetOptions(
  { columns, keyColumns = 0, pageNote }: ReportSheet,
  { paperSize, orientation, fitToWidth }: PageLayout,
  headingRow: number,
): Partial<AddWorksheetOptions> {
  const note = pageNote === undefined ? '' : ` · ${pageNote.replaceAll('&', '&&')}`;
  return {
    properties: { outlineLevelCol: columns.some(({ foldable }) => foldable) ? 1 : 0 },
    views: [{ state: 'frozen', xSplit: keyColumns, ySplit: headingRow }],
    pageSetup: {
      paperSize,
      orientation,
      fitToPage: true,
      fitToWidth,
      fitToHeight: 0,
      // Pages about the same people follow each other.
      pageOrder: 'overThenDown',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `${headingRow}:${headingRow}`,
      ...(keyColumns > 0 && { printTitlesColumn: `A:${columnLetters(keyColumns)}` }),
    },
    headerFooter: { oddFooter: `&L&8&A${note}&R&8&P / &N` },
  };
}
