import type { Period } from '../../domain/calendar/period.ts';
import {
  EMPLOYEE_COLUMN,
  EMPLOYEE_FIELDS,
  type EmployeeField,
  type EmployeeRecord,
} from '../../domain/people/employee.ts';
import { payAmountReader } from '../cells/amount.ts';
import { columnReader, type ReadCell, readText, remembered } from '../cells/cell.ts';
import { choiceReader, readYesNo } from '../cells/choice.ts';
import { readCriteria } from '../cells/criteria.ts';
import { readDay } from '../cells/date.ts';
import { readGolongan } from '../cells/golongan.ts';
import { readAccount, readNik, readNpwp } from '../cells/identity.ts';
import { readKind } from '../cells/kind.ts';
import { wholeReader } from '../cells/whole.ts';
import { readYears } from '../cells/years.ts';
import type { SheetColumns } from '../column.ts';
import { oddPartOfNip } from '../nip-structure.ts';
import {
  claimKey,
  type ParseRow,
  type ParserParts,
  periodReader,
  reportUndated,
  rowParser,
  UNREADABLE_NIP,
} from '../row-parser.ts';
import { kindReader, marriageReader, nameReader } from './employee-asides.ts';
import {
  ESELON_SPELLINGS,
  NO_ESELON,
  POST_SPELLINGS,
  PTKP_SPELLINGS,
  STATUS_SPELLINGS,
} from './spellings.ts';

/** A row of an employee sheet. */
export interface EmployeeRow {
  readonly row: number;
  readonly nip: string;
  /** Month from which the row holds. */
  readonly effective: Period;
  /** Fields that the sheet has a column for: bit i stands for `EMPLOYEE_FIELDS[i]`. The same in all rows of a sheet. */
  readonly present: number;
  /** Values of the row; null where the cell is empty or the column is lacking. */
  readonly values: EmployeeRecord;
}

/** How each field is read; the values are judged together by `checkEmployeeRecord`, once they are merged. */
function readers(): { readonly [F in EmployeeField]: ReadCell<NonNullable<EmployeeRecord[F]>> } {
  return {
    nama: readText,
    jenis: readKind,
    golongan: readGolongan,
    mkg: readYears,
    unit: remembered(readText),
    jabatan: remembered(readText),
    jenisJabatan: choiceReader(POST_SPELLINGS),
    eselon: choiceReader(ESELON_SPELLINGS, NO_ESELON),
    tunjanganFungsional: payAmountReader(0),
    kelasJabatan: wholeReader(1, 17),
    pltKelas: wholeReader(1, 17),
    kriteriaTpp: readCriteria,
    pasangan: readYesNo,
    anak: wholeReader(0, 20),
    ptkp: choiceReader(PTKP_SPELLINGS),
    npwp: readNpwp,
    nik: readNik,
    bank: remembered(readText),
    rekening: readAccount,
    mulai: readDay,
    berhenti: readDay,
    status: choiceReader(STATUS_SPELLINGS),
    gajiKontrak: payAmountReader(0),
  };
}

/** Parser of employee sheets; the key of a row is NIP and month. */
export function employeeParser(parts: ParserParts): ParseRow<EmployeeRow> {
  reportUndated(parts, 'berlaku');
  const { columns } = parts;
  const present = presentMask(columns);
  const nipColumn = columns.get('nip');
  const effectiveOf = periodReader(parts, 'berlaku');
  const read = readers();
  const of = <F extends EmployeeField>(field: F) =>
    columnReader(columns, EMPLOYEE_COLUMN[field], read[field]);
  const nama = nameReader(columns, of('nama'));
  const jenis = kindReader(columns, of('jenis'));
  const golongan = of('golongan');
  const mkg = of('mkg');
  const unit = of('unit');
  const jabatan = of('jabatan');
  const jenisJabatan = of('jenisJabatan');
  const eselon = of('eselon');
  const tunjanganFungsional = of('tunjanganFungsional');
  const kelasJabatan = of('kelasJabatan');
  const pltKelas = of('pltKelas');
  const kriteriaTpp = of('kriteriaTpp');
  const pasangan = of('pasangan');
  const anak = of('anak');
  const ptkp = of('ptkp');
  const npwp = of('npwp');
  const nik = of('nik');
  const bank = of('bank');
  const rekening = of('rekening');
  const mulai = of('mulai');
  const berhenti = of('berhenti');
  const status = of('status');
  const gajiKontrak = of('gajiKontrak');
  const isMarried = marriageReader(columns);
  const contradicted = columns.get('pasangan');

  return rowParser('employees', parts, (row, nip) => {
    const part = nip === UNREADABLE_NIP ? null : oddPartOfNip(nip);
    if (part !== null) nipColumn?.warning('nip-structure', nip, { part });
    const effective = effectiveOf(row);
    const values: EmployeeRecord = {
      nama: nama(row),
      jenis: jenis(row),
      golongan: golongan(row),
      mkg: mkg(row),
      unit: unit(row),
      jabatan: jabatan(row),
      jenisJabatan: jenisJabatan(row),
      eselon: eselon(row),
      tunjanganFungsional: tunjanganFungsional(row),
      kelasJabatan: kelasJabatan(row),
      pltKelas: pltKelas(row),
      kriteriaTpp: kriteriaTpp(row),
      pasangan: pasangan(row),
      anak: anak(row),
      ptkp: ptkp(row),
      npwp: npwp(row),
      nik: nik(row),
      bank: bank(row),
      rekening: rekening(row),
      mulai: mulai(row),
      berhenti: berhenti(row),
      status: status(row),
      gajiKontrak: gajiKontrak(row),
    };
    if (values.pasangan === true && isMarried(row) === false)
      contradicted?.warning('spouse-contradicted', row.cells[contradicted.index] ?? null);
    if (effective === null) {
      parts.context.notRecorded?.(nip);
      return null;
    }
    claimKey('employees', parts, nip, effective);
    return { row: row.number, nip, effective, present, values };
  });
}

/** Which employee fields a sheet has a column for: bit i stands for `EMPLOYEE_FIELDS[i]`. */
export function presentMask(columns: Pick<SheetColumns, 'has'>): number {
  return EMPLOYEE_FIELDS.reduce(
    (mask, field, i) => (columns.has(EMPLOYEE_COLUMN[field]) ? mask | (1 << i) : mask),
    0,
  );
}
