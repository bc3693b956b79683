import type { AddWorksheetOptions } from 'exceljs';
import type { ReportSheet } from '../../app/ports/reports.ts';
import { columnLetters } from '../column-letters.ts';
import { MARGINS } from './page-filler.ts';
import type { PageLayout } from './page-layout.ts';

/**
 * What holds for a sheet as a whole: what stays in view, the paper, what every printed page repeats.
 * @param scale  percent at which it is printed, for a list that breaks its pages itself: programs ignore such breaks
 *   where they are asked to fit the width
 */
export function sheetOptions(
  { columns, keyColumns = 0, pageNote, pageMarks }: ReportSheet,
  { paperSize, orientation, fitToWidth }: PageLayout,
  headingRow: number,
  scale?: number,
): Partial<AddWorksheetOptions> {
  const note = pageNote === undefined ? '' : ` · ${escaped(pageNote)}`;
  return {
    properties: { outlineLevelCol: columns.some(({ foldable }) => foldable) ? 1 : 0 },
    views: [{ state: 'frozen', xSplit: keyColumns, ySplit: headingRow }],
    pageSetup: {
      paperSize,
      orientation,
      ...(scale === undefined ? { fitToPage: true, fitToWidth, fitToHeight: 0 } : { scale }),
      // Pages about the same people follow each other.
      pageOrder: 'overThenDown',
      margins: pageMarks === undefined ? { ...MARGINS, top: 0.5 } : MARGINS,
      printTitlesRow: `${headingRow}:${headingRow}`,
      ...(keyColumns > 0 && { printTitlesColumn: `A:${columnLetters(keyColumns)}` }),
    },
    headerFooter: {
      ...(pageMarks !== undefined && {
        oddHeader: `&L&7${escaped(pageMarks[0])}&R&7${escaped(pageMarks[1])}`,
      }),
      oddFooter: `&L&8&A${note}&R&8&P / &N`,
    },
  };
}

/** A sign & begins a code in heads and feet of pages. */
function escaped(text: string): string {
  return text.replaceAll('&', '&&');
}
