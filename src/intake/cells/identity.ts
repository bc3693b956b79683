import type { CellValue } from '../../app/ports/sheets.ts';
import type { Column } from '../column.ts';
import type { IntakeProblemCode } from '../problem-codes.ts';
import { cellContent, type ReadCell, wrongType } from './cell.ts';

/** Spreadsheets keep 15 digits of a number; whatever follows was replaced by zeros when the cell was typed. */
const FIRST_INEXACT = 1e15;
const SCIENTIFIC = /^\d([.,]\d+)?e\+?\d+$/i;
const DECORATION = /['’‘`´.\-\s]+/g;
const NIP = /^\d{18}$/;
const NIP_IN_TEXT = /(?<!\d)\d{8}[ .]?\d{6}[ .]?\d[ .]?\d{3}(?!\d)/g;

/**
 * NIP: 18 digits, kept as text. Apostrophes, blanks, dots and dashes are taken off, and a NIP is found after its
 * owner's name or the word NIP. A number cell is refused: its last digits are lost.
 */
export const readNip: ReadCell<string> = (cell, column) => {
  if (typeof cell === 'string' && NIP.test(cell)) return withSerial(cell, cell, column);
  const text = identityText(cell, column, 'nip-invalid');
  if (text === null) return null;
  const digits = text.replace(DECORATION, '');
  if (NIP.test(digits)) return withSerial(digits, cell, column);
  const within = text.match(NIP_IN_TEXT);
  if (within?.length === 1 && /[a-z]/i.test(text))
    return withSerial(within[0].replace(DECORATION, ''), cell, column);
  return column.error('nip-invalid', cell, { digits: digits.replace(/\D+/g, '').length });
};

/**
 * A NIP, unless its last three digits are zeros: serial numbers begin at 001, and a spreadsheet that took an 18-digit
 * number for a number has put zeros for exactly these three. Saved as text or CSV it looks whole.
 */
function withSerial(nip: string, cell: CellValue, column: Column): string | null {
  return nip.endsWith('000') ? column.error('nip-digits-lost', cell) : nip;
}

/** NIK: 16 digits. */
export const readNik: ReadCell<string> = digitsReader('nik-invalid', (digits) => digits.length === 16, []);

/** NPWP: 15 digits (old) or 16 (new). As a number only the full 15 digits are beyond doubt. */
export const readNpwp: ReadCell<string> = digitsReader(
  'npwp-invalid',
  (digits) => digits.length === 15 || digits.length === 16,
  [15],
);

/** Bank account: 5 to 20 digits, never a number cell, because a leading zero would be gone without a trace. */
export const readAccount: ReadCell<string> = digitsReader(
  'account-invalid',
  (digits) => digits.length >= 5 && digits.length <= 20,
  [],
);

/** Who rated: a NIP, or a name where the rater has none. A text of digits only must be a whole NIP. */
export const readRater: ReadCell<string> = (cell, column) => {
  if (typeof cell === 'string' && NIP.test(cell)) return withSerial(cell, cell, column);
  const text = identityText(cell, column, 'nip-invalid');
  if (text === null) return null;
  const digits = text.replace(DECORATION, '');
  if (NIP.test(digits)) return withSerial(digits, cell, column);
  if (/^\d+$/.test(digits)) return column.error('nip-invalid', cell, { digits: digits.length });
  return text;
};

/** Text of an identity cell; a number, also one written as `1.96501E+17`, is reported as lost. */
function identityText(cell: CellValue, column: Column, code: IntakeProblemCode): string | null {
  const content = cellContent(cell, column);
  if (content === null) return null;
  if (typeof content === 'number') {
    return Math.abs(content) >= FIRST_INEXACT
      ? column.error('id-stored-as-number', cell)
      : column.error(code, cell, { digits: String(content).replace(/\D+/g, '').length });
  }
  if (typeof content !== 'string') return wrongType(content, column);
  return SCIENTIFIC.test(content) ? column.error('id-stored-as-number', cell) : content;
}

function digitsReader(
  code: 'nik-invalid' | 'npwp-invalid' | 'account-invalid',
  isValid: (digits: string) => boolean,
  safeAsNumber: readonly number[],
): ReadCell<string> {
  return (cell, column) => {
    if (typeof cell === 'string' && isPlainNumber(cell) && isValid(cell)) return cell;
    const content = cellContent(cell, column);
    if (content === null) return null;
    if (typeof content === 'boolean' || typeof content === 'object') return wrongType(content, column);
    if (typeof content === 'number') {
      if (Math.abs(content) >= FIRST_INEXACT) return column.error('id-stored-as-number', cell);
      const written = String(content);
      return safeAsNumber.includes(written.length) && Number.isInteger(content) && content > 0
        ? written
        : column.error('id-zeros-uncertain', cell);
    }
    if (SCIENTIFIC.test(content)) return column.error('id-stored-as-number', cell);
    const digits = content.replace(DECORATION, '');
    const isUsable = /^\d*[1-9]\d*$/.test(digits) && isValid(digits);
    return isUsable ? digits : column.error(code, cell, { digits: digits.replace(/\D+/g, '').length });
  };
}

/** Whether a text is nothing but digits, and not all of them zeros. Most numbers are written so: no pattern for them. */
function isPlainNumber(text: string): boolean {
  let hasOther = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
    if (code !== 0x30) hasOther = true;
  }
  return hasOther;
}
