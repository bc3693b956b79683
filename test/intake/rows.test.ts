import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/app/ports/sheets.ts';
import { EMPLOYEE_COLUMN, EMPLOYEE_FIELDS } from '../../src/domain/people/employee.ts';
import { keysInMemory } from '../support/keys-in-memory.ts';
import { ATASAN, BUDI, readSheet, SITI } from './read-sheet.ts';

const EMPLOYEE_HEADINGS = ['nip', 'berlaku', ...EMPLOYEE_FIELDS.map((field) => EMPLOYEE_COLUMN[field])];
const EMPLOYEE_CELLS: readonly CellValue[] = [
  SITI,
  '2026-01',
  'Siti Invented',
  'PNS',
  'III/c',
  12,
  'Dinas Kesehatan',
  'Perawat',
  'fungsional',
  null,
  null,
  9,
  null,
  'KONDISI_KERJA',
  1,
  2,
  'K/2',
  '092542943407000',
  '1275031203850001',
  'Bank Contoh',
  '0012345678',
  '2010-01-01',
  null,
  'aktif',
  null,
];

describe('employee rows', () => {
  it('carry every column of the sheet, empty cells as none', () => {
    const { records, problems } = readSheet('employees', [EMPLOYEE_HEADINGS, EMPLOYEE_CELLS], {
      period: null,
    });
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        row: 2,
        nip: SITI,
        effective: '2026-01',
        present: 2 ** EMPLOYEE_FIELDS.length - 1,
        values: {
          nama: 'Siti Invented',
          jenis: 'PNS',
          golongan: 'III/c',
          mkg: 12,
          unit: 'Dinas Kesehatan',
          jabatan: 'Perawat',
          jenisJabatan: 'fungsional',
          eselon: null,
          tunjanganFungsional: null,
          kelasJabatan: 9,
          pltKelas: null,
          kriteriaTpp: 'KONDISI_KERJA',
          pasangan: true,
          anak: 2,
          ptkp: 'K/2',
          npwp: '092542943407000',
          nik: '1275031203850001',
          bank: 'Bank Contoh',
          rekening: '0012345678',
          mulai: '2010-01-01',
          berhenti: null,
          status: 'aktif',
          gajiKontrak: null,
        },
      },
    ]);
  });

  it('say which columns the sheet has, whatever their order', () => {
    const mask = (1 << EMPLOYEE_FIELDS.indexOf('golongan')) | (1 << EMPLOYEE_FIELDS.indexOf('mkg'));
    const sheets = [
      [
        ['nip', 'golongan', 'mkg'],
        [SITI, 'III/c', 12],
      ],
      [
        ['mkg', 'nip', 'golongan'],
        [12, SITI, 'III/c'],
      ],
    ];
    for (const sheet of sheets) {
      expect(readSheet('employees', sheet).records).toMatchObject([
        { present: mask, values: { golongan: 'III/c', mkg: 12, nama: null } },
      ]);
    }
  });

  it('give the same records in any order of rows', () => {
    const rows = [
      [SITI, 'III/a'],
      [BUDI, 'III/b'],
      [ATASAN, 'IV/a'],
    ];
    const read = (order: readonly (readonly CellValue[])[]): unknown[] =>
      readSheet('employees', [['nip', 'golongan'], ...order])
        .records.map(({ nip, values }) => [nip, values])
        .sort();
    expect(read([...rows].reverse())).toEqual(read(rows));
  });

  it('are dated by their own month before the month of the command', () => {
    const { records } = readSheet(
      'employees',
      [
        ['nip', 'berlaku', 'golongan'],
        [SITI, '2026-03', 'III/a'],
        [BUDI, null, 'III/a'],
      ],
      { period: '2026-01' },
    );
    expect(records.map(({ effective }) => effective)).toEqual(['2026-03', '2026-01']);
  });

  it('without any month are refused once for the whole sheet', () => {
    const sheet = [
      ['nip', 'golongan'],
      [SITI, 'III/a'],
      [BUDI, 'III/a'],
    ];
    const { records, problems } = readSheet('employees', sheet, { period: null });
    expect(records).toEqual([]);
    expect(problems).toEqual([
      { code: 'period-missing', severity: 'error', where: {}, data: { column: 'berlaku' } },
    ]);
  });

  it('whose own month is empty need the month of the command', () => {
    const sheet = [
      ['nip', 'berlaku', 'golongan'],
      [SITI, null, 'III/a'],
    ];
    expect(readSheet('employees', sheet, { period: null }).codes).toEqual(['value-missing']);
  });

  it('report every faulty cell of the row, each with its place', () => {
    const { records, problems } = readSheet('employees', [
      ['nip', 'Golongan', 'MKG', 'Gaji Kontrak'],
      [SITI, 'Z/9', -1, '4.500'],
    ]);
    expect(records).toEqual([]);
    expect(problems.map(({ code, where, found }) => [code, where, found])).toEqual([
      ['golongan-invalid', { row: 2, column: 'B', header: 'Golongan', nip: SITI }, 'Z/9'],
      ['whole-number-invalid', { row: 2, column: 'C', header: 'MKG', nip: SITI }, '-1'],
      ['amount-ambiguous', { row: 2, column: 'D', header: 'Gaji Kontrak', nip: SITI }, '4.500'],
    ]);
  });

  it('whose NIP cannot be read are judged in their other cells, too, but never as repeating each other', () => {
    const rows = [
      ['nip', 'kelas_jabatan', 'ptkp'],
      ['19850312', 18, 'TK/0'],
      [null, 9, 'TK'],
    ];
    expect(
      readSheet('employees', rows).problems.map(({ code, where }) => [
        code,
        where.row,
        where.column,
        where.nip,
      ]),
    ).toEqual([
      ['nip-invalid', 2, 'A', undefined],
      ['whole-number-invalid', 2, 'B', undefined],
      ['nip-missing', 3, 'A', undefined],
      ['value-unknown', 3, 'C', undefined],
    ]);
  });

  it('report a value that repeats a faulty one again', () => {
    const sheet = [
      ['nip', 'golongan'],
      [SITI, 'Z/9'],
      [BUDI, 'Z/9'],
    ];
    expect(readSheet('employees', sheet).problems.map(({ where }) => where.row)).toEqual([2, 3]);
  });

  it('shorten a very long cell in a message', () => {
    const sheet = [
      ['nip', 'golongan'],
      [SITI, 'x'.repeat(500)],
    ];
    expect(readSheet('employees', sheet).problems[0]?.found).toBe(`${'x'.repeat(80)}…`);
  });
});

describe('attendance rows', () => {
  it('count every code of the sheet; an empty cell is 0', () => {
    const { records, problems } = readSheet('attendance', [
      ['nip', 'period', 'TL 1', 'Tanpa Keterangan (kali)'],
      [SITI, '2026-02', '2', null],
      [BUDI, null, null, 1],
    ]);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      { row: 2, nip: SITI, period: '2026-02', counts: { tl1: 2, tk: 0 } },
      { row: 3, nip: BUDI, period: '2026-01', counts: { tl1: 0, tk: 1 } },
    ]);
  });

  it('with a negative or broken count are refused', () => {
    const sheet = [
      ['nip', 'tl1', 'tl2'],
      [SITI, -1, 0.5],
    ];
    expect(readSheet('attendance', sheet).codes).toEqual(['whole-number-invalid', 'whole-number-invalid']);
  });

  it('of someone who is not recorded are refused', () => {
    const sheet = [
      ['nip', 'tl1'],
      [BUDI, 1],
    ];
    const { records, problems } = readSheet('attendance', sheet, { unknown: [BUDI] });
    expect(records).toEqual([]);
    expect(problems).toEqual([
      {
        code: 'nip-unknown',
        severity: 'error',
        where: { row: 2, column: 'A', header: 'nip', nip: BUDI },
        found: BUDI,
        data: { column: 'nip' },
      },
    ]);
  });
});

describe('assessment rows', () => {
  const HEADINGS = ['nip', 'peran', 'penilai', 'kualitas', 'inisiatif', 'komunikasi', 'catatan'];

  it('keep scores in hundredths and empty cells as none', () => {
    const { records, problems } = readSheet('assessments', [
      HEADINGS,
      [SITI, 'Atasan Langsung', ATASAN, '87,5', 90, null, 'Baik sekali'],
      [SITI, 'pihak ketiga', 'Walikota', 80, 80, 80, null],
    ]);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        row: 2,
        nip: SITI,
        period: '2026-01',
        penilai: ATASAN,
        peran: 'atasan',
        kualitas: 8750,
        inisiatif: 9000,
        komunikasi: null,
        catatan: 'Baik sekali',
      },
      {
        row: 3,
        nip: SITI,
        period: '2026-01',
        penilai: 'Walikota',
        peran: 'pihak-ketiga',
        kualitas: 8000,
        inisiatif: 8000,
        komunikasi: 8000,
        catatan: null,
      },
    ]);
  });

  it('let an employee rate himself as diri only, with or without naming himself', () => {
    const { records, codes } = readSheet('assessments', [
      HEADINGS,
      [SITI, 'diri', null, 90, 90, 90],
      [BUDI, 'diri sendiri', BUDI, 90, 90, 90],
      [ATASAN, 'diri', BUDI, 90, 90, 90],
      [SITI, 'rekan', SITI, 90, 90, 90],
    ]);
    expect(records.map(({ nip, penilai }) => [nip, penilai])).toEqual([
      [SITI, SITI],
      [BUDI, BUDI],
    ]);
    expect(codes).toEqual(['rater-not-self', 'rater-is-self']);
  });

  it('take one rater once per employee and period, however the name is typed', () => {
    const { codes, problems } = readSheet('assessments', [
      HEADINGS,
      [SITI, 'rekan', BUDI, 90, 90, 90],
      [SITI, 'atasan', `'${BUDI}`, 80, 80, 80],
      [SITI, 'pihak-ketiga', 'Camat', 80, 80, 80],
      [SITI, 'pihak-ketiga', ' CAMAT ', 80, 80, 80],
      [ATASAN, 'rekan', BUDI, 90, 90, 90],
    ]);
    expect(codes).toEqual(['row-duplicate', 'row-duplicate']);
    expect(problems.map(({ where, data }) => [where.row, data?.row])).toEqual([
      [3, 2],
      [5, 4],
    ]);
  });

  it('refuse a rater whose NIP is damaged', () => {
    const { codes } = readSheet('assessments', [
      HEADINGS,
      [SITI, 'atasan', Number(ATASAN), 90, 90, 90],
      [SITI, 'atasan', '19700707', 90, 90, 90],
      [SITI, 'atasan', null, 90, 90, 90],
    ]);
    expect(codes).toEqual(['id-stored-as-number', 'nip-invalid', 'value-missing']);
  });

  it('without any score are kept, with a warning', () => {
    const { records, codes } = readSheet('assessments', [HEADINGS, [SITI, 'atasan', ATASAN]]);
    expect(records).toHaveLength(1);
    expect(codes).toEqual(['scores-empty']);
  });
});

describe('target rows', () => {
  it('scale quantities and weights, and mean naik where the direction is empty', () => {
    const { records, problems } = readSheet('targets', [
      ['nip', 'indikator', 'satuan', 'target', 'realisasi', 'bobot', 'arah'],
      [SITI, 'Laporan selesai', 'dokumen', 12, '11,5', 40, null],
      [SITI, 'Waktu layanan', 'menit', 15, null, 60, 'Turun'],
    ]);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      { indikator: 'Laporan selesai', target: 120_000, realisasi: 115_000, bobot: 4000, arah: 'naik' },
      { indikator: 'Waktu layanan', target: 150_000, realisasi: null, bobot: 6000, arah: 'turun' },
    ]);
  });

  it('take one indicator once per employee and period', () => {
    const sheet = [
      ['nip', 'indikator', 'target', 'bobot'],
      [SITI, 'Laporan', 12, 40],
      [SITI, 'LAPORAN', 12, 60],
      [BUDI, 'Laporan', 12, 60],
    ];
    expect(readSheet('targets', sheet).codes).toEqual(['row-duplicate']);
  });
});

describe('adjustment rows', () => {
  const HEADINGS = ['nip', 'kode', 'uraian', 'arah', 'jumlah', 'kena_pajak', 'prioritas'];

  it('carry code, direction, amount, tax and priority', () => {
    const { records, problems } = readSheet('adjustments', [
      HEADINGS,
      [SITI, 'koperasi', 'Simpanan wajib', 'potong', '150.000.000', null, 2],
      [SITI, 'HONOR', 'Honorarium', 'Tambahan', 500_000, 'final', null],
    ]);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      { kode: 'KOPERASI', arah: 'potong', jumlah: 150_000_000, kenaPajak: null, prioritas: 2 },
      { kode: 'HONOR', arah: 'tambah', jumlah: 500_000, kenaPajak: 'final', prioritas: null },
    ]);
  });

  it('refuse an addition that does not say how it is taxed, and an amount of 0', () => {
    const { problems } = readSheet('adjustments', [
      HEADINGS,
      [SITI, 'HONOR', null, 'tambah', 500_000, null],
      [SITI, 'KOPERASI', null, 'potong', 0, null],
    ]);
    expect(problems.map(({ code, where, data }) => [code, where.column, data])).toEqual([
      ['value-missing', 'F', { column: 'kena_pajak' }],
      ['amount-out-of-range', 'E', { column: 'jumlah', min: 1, max: 1_000_000_000_000 }],
    ]);
  });
});

describe('discipline, predicate and opening rows', () => {
  const HEADINGS = ['nip', 'dari', 'sampai', 'persen', 'dasar'];

  it('keep a cut in hundredths of a percent for months in order', () => {
    const { records, codes } = readSheet('discipline', [
      HEADINGS,
      [SITI, '2026-01', 'Juni 2026', 25, 'SK 1/2026'],
      [BUDI, '2026-01', '2026-02', '12,5%', null],
      [BUDI, '2026-03', '2026-02', 25, null],
    ]);
    expect(records).toMatchObject([
      { dari: '2026-01', sampai: '2026-06', persen: 2500, dasar: 'SK 1/2026' },
      { dari: '2026-01', sampai: '2026-02', persen: 1250, dasar: null },
    ]);
    expect(codes).toEqual(['period-order']);
  });

  it.each([
    [0.25, 'percent-ambiguous'],
    [1, 'percent-ambiguous'],
    ['0.25', 'percent-ambiguous'],
    ['0,25', 'percent-ambiguous'],
    [0, 'decimal-out-of-range'],
    ['101%', 'decimal-out-of-range'],
    ['seperempat', 'decimal-invalid'],
  ])('refuse the cut %j as %s', (persen, code) => {
    const sheet = [HEADINGS, [SITI, '2026-01', '2026-02', persen, null]];
    expect(readSheet('discipline', sheet).codes).toEqual([code]);
  });

  it('take a cut below 1% where its sign says so', () => {
    const sheet = [HEADINGS, [SITI, '2026-01', '2026-02', '0,25%', null]];
    expect(readSheet('discipline', sheet).records).toMatchObject([{ persen: 25 }]);
  });

  it.each([
    ['2026-01-15', '2026-02', 'month-within'],
    ['2026-01', '14/02/2026', 'month-within'],
    ['2026-01-01', '28/02/2026', null],
    ['1 Januari 2026', '2026-02-01', null],
  ])('of a cut from %s to %s count whole months only: %s', (dari, sampai, code) => {
    const { records, codes } = readSheet('discipline', [HEADINGS, [SITI, dari, sampai, 25, null]]);
    expect(codes).toEqual(code === null ? [] : [code]);
    if (code === null) expect(records).toMatchObject([{ dari: '2026-01', sampai: '2026-02' }]);
  });

  it('take a predicate once per employee and period', () => {
    const { records, codes } = readSheet('predicates', [
      ['nip', 'period', 'predikat'],
      [SITI, '2026-01', 'Sangat Baik'],
      [SITI, '2026-02', 'BUTUH_PERBAIKAN'],
      [SITI, '2026-02', 'baik'],
    ]);
    expect(records.map(({ predikat }) => predikat)).toEqual(['sangat baik', 'butuh perbaikan', 'baik']);
    expect(codes).toEqual(['row-duplicate']);
  });

  it('take opening balances with every amount given', () => {
    const { records, codes } = readSheet('opening', [
      ['nip', 'tahun', 'bruto_gaji', 'bruto_tpp', 'iuran', 'pph_gaji', 'pph_tpp', 'bulan'],
      [SITI, 2026, 30_000_000, '12.000.000', 1_500_000, 0, 250_000, 6],
      [BUDI, 2026, 30_000_000, null, 1_500_000, 0, 250_000, 13],
    ]);
    expect(records).toEqual([
      {
        row: 2,
        nip: SITI,
        tahun: 2026,
        brutoGaji: 30_000_000,
        brutoTpp: 12_000_000,
        iuran: 1_500_000,
        pphGaji: 0,
        pphTpp: 250_000,
        bulan: 6,
      },
    ]);
    expect(codes).toEqual(['value-missing', 'whole-number-invalid']);
  });
});

describe('rows that are no data', () => {
  it.each([
    ['a total', [null, 'Jumlah', null, 12, 4]],
    ['a total of text numbers', ['TOTAL KESELURUHAN', null, null, '1.200', '4']],
    ['a signature heading', [null, null, 'Mengetahui,', null, null]],
    ['a place and date', [null, null, null, 'Kota Contoh, 31 Januari 2026', null]],
    ['the name under a signature', [null, null, 'Budi Invented, S.E.', null, null]],
    ['the NIP under a signature', [null, 'NIP. 19700707 199503 1 003', null, null, null]],
    ['repeated headings', ['No', 'NIP', 'Nama', 'tl1', 'tl2']],
    ['column numbers', [1, 2, 3, 4, 5]],
    ['column numbers in brackets', ['(1)', '(2)', '(3)', '(4)', '(5)']],
  ] as readonly (readonly [string, readonly CellValue[]])[])('%s is passed over with a note', (_, cells) => {
    const { records, problems } = readSheet('attendance', [['No', 'NIP', 'Nama', 'tl1', 'tl2'], cells]);
    expect(records).toEqual([]);
    expect(problems).toEqual([
      { code: 'row-skipped', severity: 'warning', where: { row: 2 }, found: expect.any(String) },
    ]);
  });

  it('an empty row is passed over without a word', () => {
    const sheet = [
      ['NIP', 'tl1'],
      [null, ' '],
    ];
    expect(readSheet('attendance', sheet).problems).toEqual([]);
  });

  it.each([
    ['nip-missing', [4, null, 'Siti', 1, 0]],
    ['nip-missing', [4, null, 'Siti', 1, null]],
    ['nip-missing', [4, '', 'Total', 1, null, 'dokumen']],
    ['nip-invalid', [4, 'menyusul', 'Siti', 1, 0]],
    ['nip-invalid', [4, '12', 'Siti', 1, 0]],
  ] as readonly (readonly [string, readonly CellValue[]])[])('%s: %j may be an employee', (code, cells) => {
    expect(readSheet('attendance', [['No', 'NIP', 'Nama', 'tl1', 'tl2'], cells]).codes).toEqual([code]);
  });

  it('an employee without any mark of lateness is data, also where name and NIP share a cell', () => {
    const { records } = readSheet('attendance', [
      ['Nama / NIP', 'tl1'],
      [`Siti Invented\n${SITI}`, null],
      [` ${BUDI} `, null],
    ]);
    expect(records.map(({ nip }) => nip)).toEqual([SITI, BUDI]);
  });
});

describe('rows that repeat each other', () => {
  it('are refused in one sheet, naming the earlier row', () => {
    const { problems } = readSheet('employees', [
      ['nip', 'golongan'],
      [SITI, 'III/a'],
      [BUDI, 'III/a'],
      [SITI, 'III/b'],
    ]);
    expect(problems).toEqual([
      {
        code: 'row-duplicate',
        severity: 'error',
        where: { row: 4, column: 'A', header: 'nip', nip: SITI },
        found: SITI,
        data: { row: 2 },
      },
    ]);
  });

  it('are refused across the sheets of one import, naming file and sheet of the earlier one', () => {
    const duplicates = keysInMemory();
    const sheet = [
      ['nip', 'tl1'],
      [SITI, 1],
    ];
    const [first, second] = [1, 2].map(() => readSheet('attendance', sheet, { duplicates }));
    duplicates.finish();
    expect(first?.problems).toEqual([]);
    expect(second?.problems).toMatchObject([
      { code: 'row-duplicate', data: { row: 2, file: 'berkas.xlsx', sheet: 'Lembar1' } },
    ]);
  });

  it('are no repetition in another month or another kind of sheet', () => {
    const duplicates = keysInMemory();
    const attendance = [
      ['nip', 'period', 'tl1'],
      [SITI, '2026-01', 1],
      [SITI, '2026-02', 1],
    ];
    const predicates = [
      ['nip', 'period', 'predikat'],
      [SITI, '2026-01', 'baik'],
    ];
    const read = [
      readSheet('attendance', attendance, { duplicates }),
      readSheet('predicates', predicates, { duplicates }),
    ];
    duplicates.finish();
    expect(read.map(({ problems }) => problems)).toEqual([[], []]);
  });
});
