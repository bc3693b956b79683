import type { EmployeeKind } from '../../domain/people/employee.ts';
import { cleanText } from '../fold.ts';
import { KIND_SPELLINGS } from '../parsers/spellings.ts';
import { type ReadCell, remembered } from './cell.ts';
import { choiceReader } from './choice.ts';

/** Kinds by the words with which longer names begin: `PNS Daerah …`, `PPPK Paruh Waktu Teknis`. */
const BEGINNINGS: readonly (readonly [RegExp, EmployeeKind])[] = [
  [/^(cpns|calon (pns|pegawai negeri sipil)) /i, 'CPNS'],
  [/^(pppk|p3k) paruh waktu /i, 'PPPK-PW'],
  [/^(pppk|p3k) (?!paruh)/i, 'PPPK'],
  [/^(pns|pegawai negeri sipil) /i, 'PNS'],
];
/** A name of one kind is letters only; `PNS / PPPK` is none. */
const ONE_NAME = /^[a-z0-9 ]+$/i;

const readListed = choiceReader(KIND_SPELLINGS);

/** Kind of employee, in any usual word, SIPD's digit, or a longer name as SIASN writes it. */
export const readKind: ReadCell<EmployeeKind> = remembered((cell, column) => {
  const text = typeof cell === 'string' ? cleanText(cell) : '';
  if (ONE_NAME.test(text)) {
    const found = BEGINNINGS.find(([beginning]) => beginning.test(text));
    if (found !== undefined) return found[1];
  }
  return readListed(cell, column);
});
