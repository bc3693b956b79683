import type Database from 'better-sqlite3';
import type { NewSlip, SlipRow } from '../../app/ports/runs.ts';
import type { Connection } from '../connection.ts';
import { jsonRow, PageQuery } from '../page-query.ts';
import type { Query, SqlValue } from '../query.ts';

/** Slips per page: few enough not to outlive the youngest generation of objects. */
const PAGE_ROWS = 250;

const COLUMNS = `nip, nama, jenis, golongan, mkg, unit, jabatan, kelas_jabatan, ptkp, npwp, nik, bank, rekening,
  status, missing, score, predikat, oddities, lines,
  bruto_gaji, potongan_gaji, neto_gaji, tpp_bruto, potongan_tpp, neto_tpp, tambahan, potongan_lain, diterima,
  taxable_salary, taxable_other, contributions, tax_other, settled, details`;

/** The same columns, lines and details as JSON values instead of texts. */
const PARSED_COLUMNS = COLUMNS.replace(/\blines\b|\bdetails\b/g, 'json($&)');

type StoredSlip = [
  nip: string,
  nama: string | null,
  jenis: string,
  golongan: string | null,
  mkg: number | null,
  unit: string | null,
  jabatan: string | null,
  kelasJabatan: number | null,
  ptkp: string,
  npwp: string | null,
  nik: string | null,
  bank: string | null,
  rekening: string | null,
  status: 'ok' | 'held',
  missing: string,
  score: number | null,
  predikat: string | null,
  oddities: string,
  lines: SlipRow['lines'],
  brutoGaji: number,
  potonganGaji: number,
  netoGaji: number,
  tppBruto: number,
  potonganTpp: number,
  netoTpp: number,
  tambahan: number,
  potonganLain: number,
  diterima: number,
  taxableSalary: number,
  taxableOther: number,
  contributions: number,
  taxOther: number,
  settled: number,
  details: SlipRow['details'],
];

/** Stored slips: one row each, its lines as JSON; the view `slip_line` shows them line by line. */
export class Slips {
  readonly #connection: Connection;
  readonly #after: PageQuery<StoredSlip>;
  readonly #one: PageQuery<StoredSlip>;
  readonly #between: PageQuery<StoredSlip>;
  readonly #detailed: PageQuery<StoredSlip>;
  readonly #held: PageQuery<StoredSlip>;
  readonly #clear: Query<never>;
  #insert: Database.Statement<SqlValue[]> | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
    const query = (from: string): PageQuery<StoredSlip> =>
      new PageQuery(connection, jsonRow(PARSED_COLUMNS), from);
    this.#after = query(`(SELECT * FROM slip WHERE run = ? AND nip > ? ORDER BY nip LIMIT ${PAGE_ROWS})`);
    this.#one = query('slip WHERE run = ? AND nip = ?');
    this.#between = query('slip WHERE run = ? AND nip BETWEEN ? AND ?');
    this.#detailed = query('slip WHERE run = ? AND details IS NOT NULL');
    this.#held = query("slip WHERE run = ? AND status = 'held'");
    this.#clear = connection.objects('DELETE FROM slip WHERE run = ?');
  }

  /** Slips of a run in NIP order, read in pages, so that a country fits in little memory. */
  *of(run: number): Iterable<SlipRow> {
    let last = '';
    for (;;) {
      const page = this.#after.rows(run, last);
      for (const row of page) yield slipOf(row);
      last = page.at(-1)?.[0] ?? last;
      if (page.length < PAGE_ROWS) return;
    }
  }

  one(run: number, nip: string): SlipRow | null {
    const row = this.#one.rows(run, nip)[0];
    return row ? slipOf(row) : null;
  }

  /** Makes a draft empty and ready for slips. */
  reset(run: number): void {
    this.#connection.lift('slip_no_insert');
    this.#connection.lift('slip_no_delete');
    this.#clear.run(run);
  }

  /** Slips of a span of NIPs, both ends included. */
  between(run: number, first: string, last: string): readonly SlipRow[] {
    return this.#between.rows(run, first, last).map(slipOf);
  }

  /** Slips whose TPP is held, in NIP order. */
  held(run: number): readonly SlipRow[] {
    return this.#held.rows(run).map(slipOf);
  }

  /** Slips that have details, in NIP order. */
  withDetails(run: number): readonly SlipRow[] {
    return this.#detailed.rows(run).map(slipOf);
  }

  add(run: number, slip: NewSlip): void {
    this.#insert ??= this.#connection.db.prepare<SqlValue[]>(
      `INSERT INTO slip (run, ${COLUMNS}) VALUES (?, ${COLUMNS.replace(/\w+/g, '?')})`,
    );
    const { totals } = slip;
    this.#insert.run(
      run,
      slip.nip,
      slip.nama,
      slip.jenis,
      slip.golongan,
      slip.mkg,
      slip.unit,
      slip.jabatan,
      slip.kelasJabatan,
      slip.ptkp,
      slip.npwp,
      slip.nik,
      slip.bank,
      slip.rekening,
      slip.status,
      slip.missing,
      slip.score,
      slip.predikat,
      slip.oddities,
      slip.lines,
      totals.BRUTO_GAJI,
      totals.POTONGAN_GAJI,
      totals.NETO_GAJI,
      totals.TPP_BRUTO,
      totals.POTONGAN_TPP,
      totals.NETO_TPP,
      totals.TAMBAHAN,
      totals.POTONGAN_LAIN,
      totals.DITERIMA,
      slip.taxableSalary,
      slip.taxableOther,
      slip.contributions,
      slip.taxOther,
      slip.settled ? 1 : 0,
      slip.details,
    );
  }
}

function slipOf(row: StoredSlip): SlipRow {
  return {
    nip: row[0],
    nama: row[1],
    jenis: row[2],
    golongan: row[3],
    mkg: row[4],
    unit: row[5],
    jabatan: row[6],
    kelasJabatan: row[7],
    ptkp: row[8],
    npwp: row[9],
    nik: row[10],
    bank: row[11],
    rekening: row[12],
    status: row[13],
    missing: row[14],
    score: row[15],
    predikat: row[16],
    oddities: row[17],
    lines: row[18],
    totals: {
      BRUTO_GAJI: row[19],
      POTONGAN_GAJI: row[20],
      NETO_GAJI: row[21],
      TPP_BRUTO: row[22],
      POTONGAN_TPP: row[23],
      NETO_TPP: row[24],
      TAMBAHAN: row[25],
      POTONGAN_LAIN: row[26],
      DITERIMA: row[27],
    },
    taxableSalary: row[28],
    taxableOther: row[29],
    contributions: row[30],
    taxOther: row[31],
    settled: row[32] === 1,
    details: row[33],
  };
}
