import type { Column } from '../column.ts';
import { cellContent, type ReadCell, remembered } from './cell.ts';

/** A time as machines write it, alone or after its day; seconds are cut off. */
const CLOCK = /^(?:.*[ T])?([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.][0-5]\d(?:[.,]\d+)?)?Z?$/;
/** What stands before the time must be a day, not a second time or a word. */
const DAY_BEFORE = /^\d{1,4}[-/.](?:\d{1,2}|[a-z]{3,9})[-/.]\d{1,4}$|^\d{1,2} [a-z]{3,9} \d{4}$/i;

/**
 * Time of the day in whole minutes after midnight; seconds are cut off, so that 07:30:59 is 07:30. A bare number is
 * refused: 7.31 typed into a spreadsheet is no time.
 */
export const readClock: ReadCell<number> = remembered((cell, column: Column) => {
  const content = cellContent(cell, column);
  if (content === null) return null;
  if (typeof content !== 'string') return column.error('time-invalid', cell);
  const match = CLOCK.exec(content);
  const before = content.slice(0, Math.max(0, content.search(/[ T][^ T]*$/)));
  if (match === null || (before !== '' && !DAY_BEFORE.test(before)))
    return column.error('time-invalid', cell);
  return Number(match[1]) * 60 + Number(match[2]);
});

/** The same for a cell in which midnight only says that the machine has nothing. */
export const readClockNotMidnight: ReadCell<number> = (cell, column) => {
  const time = readClock(cell, column);
  return time === 0 ? column.error('time-midnight', cell) : time;
};
