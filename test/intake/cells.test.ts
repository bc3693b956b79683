import { describe, expect, it } from 'vitest';
import { type CellValue, DateCell, ErrorCell, FormulaCell } from '../../src/app/ports/sheets.ts';
import { BUDI, readEmployeeCell, readSheet, SITI } from './read-sheet.ts';

type Read = readonly [cell: CellValue, value: unknown];
type Refused = readonly [cell: CellValue, code: string];

function reads(column: string, cases: readonly Read[]): void {
  it.each(cases)(`${column}: %j is read as %j`, (cell, value) => {
    expect(readEmployeeCell(column, cell)).toEqual({ value, codes: [] });
  });
}

function refuses(column: string, cases: readonly Refused[]): void {
  it.each(cases)(`${column}: %j is refused as %s`, (cell, code) => {
    expect(readEmployeeCell(column, cell)).toEqual({ value: undefined, codes: [code] });
  });
}

describe('text', () => {
  reads('unit', [
    ['  Dinas Kesehatan\u00a0', 'Dinas Kesehatan'],
    ['\ufeffDinas\u200b  Kesehatan\r\nKota', 'Dinas Kesehatan Kota'],
    [12, '12'],
    ['', null],
    ['\u00a0', null],
    ['-', null],
    ['null', null],
    [null, null],
  ]);
  refuses('unit', [
    [new ErrorCell('#DIV/0!'), 'cell-error'],
    [new FormulaCell('A1&B1'), 'cell-formula'],
    [new DateCell('2026-03-01'), 'cell-wrong-type'],
    [true, 'cell-wrong-type'],
  ]);
});

describe('NIP', () => {
  it.each([
    [SITI],
    [`'${SITI}`],
    [' 19850312 201001 2 001 '],
    ['19850312.201001.2.001'],
    ['19850312-201001-2-001'],
    ['NIP. 19850312 201001 2 001'],
    ['Siti Invented, S.Kom.\nNIP. 198503122010012001'],
  ])('%j is the NIP of one employee', (cell) => {
    const { records, codes } = readSheet('employees', [
      ['nip', 'golongan'],
      [cell, 'III/a'],
    ]);
    expect(records.map(({ nip }) => nip)).toEqual([SITI]);
    expect(codes).toEqual([]);
  });

  it.each([
    [Number(SITI) as CellValue, 'id-stored-as-number'],
    ['1.98503E+17', 'id-stored-as-number'],
    ['1,98503122010012E+17', 'id-stored-as-number'],
    [1985, 'nip-invalid'],
    ['19850312201001200', 'nip-invalid'],
    ['1985031220100120011', 'nip-invalid'],
    ['19850312201001200X', 'nip-invalid'],
    [new DateCell('1985-03-12'), 'cell-wrong-type'],
    [null, 'nip-missing'],
    ['  ', 'nip-missing'],
    ['belum ada', 'nip-invalid'],
    ['198503122010012000', 'nip-digits-lost'],
    ['19850312 201001 2 000', 'nip-digits-lost'],
  ])('%j is refused as %s', (cell, code) => {
    const { records, codes } = readSheet('employees', [
      ['nip', 'nama', 'golongan'],
      [cell, 'Siti', 'III/a'],
    ]);
    expect(records).toEqual([]);
    expect(codes).toEqual([code]);
  });

  it.each([
    ['198513122010012001', 'birth'],
    ['198503122010132001', 'appointment'],
    ['198503122010013001', 'sex'],
  ])('%s breaks the structure in its %s, which is a warning only', (nip, part) => {
    const { records, problems } = readSheet('employees', [
      ['nip', 'golongan'],
      [nip, 'III/a'],
    ]);
    expect(records).toHaveLength(1);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'nip-structure', severity: 'warning', data: { column: 'nip', part } }),
    ]);
  });

  it('takes the number of a contract employee, whose digits 13 and 14 are 21 to 29', () => {
    const sheet = [
      ['nip', 'golongan'],
      ['200012312024211001', 'IX'],
    ];
    expect(readSheet('employees', sheet).codes).toEqual([]);
  });
});

describe('what spreadsheets leave behind in text', () => {
  reads('unit', [
    ['="Dinas 1"', 'Dinas 1'],
    ['Err', 'Err'],
    ['#1', '#1'],
    ['Null', null],
  ]);
  reads('rekening', [['="0012345678"', '0012345678']]);
  refuses('unit', [
    ['#N/A', 'cell-error'],
    ['#REF!', 'cell-error'],
    ['#DIV/0!', 'cell-error'],
    ['Err:502', 'cell-error'],
  ]);
  refuses('mkg', [['#VALUE!', 'cell-error']]);
  refuses('jenis', [['#NAME?', 'cell-error']]);
});

describe('years of service', () => {
  reads('mkg', [
    ['12', 12],
    ['12 Tahun 3 Bulan', 12],
    ['8 thn', 8],
    ['08 Thn. 11 Bln.', 8],
    ['3 th 0 bl', 3],
  ]);
  refuses('mkg', [
    ['12 tahun lebih', 'whole-number-invalid'],
    ['12/3', 'whole-number-invalid'],
    ['3 bulan', 'whole-number-invalid'],
  ]);
});

describe('day numbers', () => {
  const days: Readonly<Record<number, string>> = {
    45992: '2025-12-01',
    2020: '1905-07-12',
    202601: '2454-09-13',
  };
  const read = (column: string, cell: CellValue, calendar?: (serial: number) => string | null) =>
    readSheet(
      'employees',
      [
        ['nip', column, 'anak'],
        [SITI, cell, 1],
      ],
      { ...(calendar && { calendar }) },
    );
  const calendar = (serial: number): string | null => days[serial] ?? null;

  it('are days where the workbook says from which year it counts', () => {
    expect(read('mulai', 45992, calendar).records[0]?.values.mulai).toBe('2025-12-01');
    expect(read('berlaku', 45992, calendar).records[0]?.effective).toBe('2025-12');
  });

  it('are not what a year or a month typed as a number is', () => {
    expect(read('mulai', 2020, calendar).codes).toEqual(['date-invalid']);
    expect(read('berlaku', 202601, calendar).records[0]?.effective).toBe('2026-01');
  });

  it('are refused where nothing tells the calendar', () => {
    expect(read('mulai', 45992).codes).toEqual(['date-invalid']);
    expect(read('mulai', '45992', calendar).codes).toEqual(['date-is-number']);
  });
});

describe('tax and account numbers', () => {
  reads('nik', [
    ['1275031203850001', '1275031203850001'],
    ["'12.7503.120385.0001", '1275031203850001'],
  ]);
  refuses('nik', [
    ['127503120385000', 'nik-invalid'],
    [1275031203850001, 'id-stored-as-number'],
    ['1.27503E+15', 'id-stored-as-number'],
    [127503120385, 'id-zeros-uncertain'],
    ['0000000000000000', 'nik-invalid'],
  ]);
  reads('npwp', [
    ['09.254.294.3-407.000', '092542943407000'],
    ['0092542943407000', '0092542943407000'],
    [192542943407000, '192542943407000'],
  ]);
  refuses('npwp', [
    ['09.254.294.3', 'npwp-invalid'],
    ['00.000.000.0-000.000', 'npwp-invalid'],
    [92542943407000, 'id-zeros-uncertain'],
    [1275031203850001, 'id-stored-as-number'],
  ]);
  reads('rekening', [
    ['0210-01-000123-50-4', '021001000123504'],
    ["'00123 456", '00123456'],
  ]);
  refuses('rekening', [
    [21001000123, 'id-zeros-uncertain'],
    [2100100012350400, 'id-stored-as-number'],
    ['2,1001E+14', 'id-stored-as-number'],
    ['1234', 'account-invalid'],
    ['000000', 'account-invalid'],
    ['123456789A', 'account-invalid'],
    [false, 'cell-wrong-type'],
  ]);

  it.each([
    ['rekening', '9988776655x', '***655'],
    ['npwp', '99.887.766', '***766'],
    ['nik', 99887766, '***766'],
    ['rekening', '1234', '***'],
  ])('a message about %s shows the last three digits at most', (column, cell, found) => {
    const { problems } = readSheet('employees', [
      ['nip', column],
      [SITI, cell],
    ]);
    expect(problems[0]?.found).toBe(found);
    expect(JSON.stringify(problems)).not.toContain('9988');
  });
});

describe('whole rupiah below a thousand', () => {
  it.each([
    [450, ['amount-below-thousand']],
    ['999', ['amount-below-thousand']],
    [1000, []],
    [0, []],
  ])('%j gives %j', (cell, codes) => {
    expect(readEmployeeCell('gaji_kontrak', cell).codes).toEqual(codes);
  });
});

describe('whole rupiah', () => {
  reads('gaji_kontrak', [
    [4500000, 4_500_000],
    [4500000.000000001, 4_500_000],
    ['4500000', 4_500_000],
    ['4.500.000', 4_500_000],
    ['Rp 4.500.000,00', 4_500_000],
    ['Rp4.500.000,-', 4_500_000],
    ['Rp. 4.500.000', 4_500_000],
    ['IDR 4,500,000.00', 4_500_000],
    ['4,500,000', 4_500_000],
    ["'4500000", 4_500_000],
    ['4500000,00', 4_500_000],
    ['4500000.0', 4_500_000],
    ['4.500,00', 4_500],
    ['5000,00', 5000],
    ['0', 0],
    ['0,00', 0],
    [0, 0],
  ]);
  refuses('gaji_kontrak', [
    ['4.500', 'amount-ambiguous'],
    ['4,500', 'amount-ambiguous'],
    ['1,5', 'amount-ambiguous'],
    ['4.5', 'amount-ambiguous'],
    ['4.500,000', 'amount-ambiguous'],
    ['4.500.000,50', 'amount-not-whole'],
    ['4,500,000.5', 'amount-not-whole'],
    ['4500000,25', 'amount-not-whole'],
    [4500000.5, 'amount-not-whole'],
    [4500000.0000001, 'amount-not-whole'],
    ['4.500.00', 'amount-invalid'],
    ['45.00.000', 'amount-invalid'],
    ['4,5 juta', 'amount-invalid'],
    ['empat juta', 'amount-invalid'],
    ['4.5e6', 'amount-invalid'],
    ['1234567890123456', 'amount-invalid'],
    ['-4500000', 'amount-out-of-range'],
    ['(4.500.000)', 'amount-out-of-range'],
    [-1, 'amount-out-of-range'],
    [2e12, 'amount-out-of-range'],
    [new DateCell('2026-01-01'), 'cell-wrong-type'],
    [true, 'cell-wrong-type'],
  ]);
});

describe('whole numbers', () => {
  reads('mkg', [
    [0, 0],
    ['12', 12],
    ['12,0', 12],
    [' 7 ', 7],
  ]);
  refuses('mkg', [
    [2.5, 'whole-number-invalid'],
    ['-1', 'whole-number-invalid'],
    ['dua', 'whole-number-invalid'],
  ]);
  reads('kelas_jabatan', [
    [1, 1],
    ['17', 17],
  ]);
  refuses('kelas_jabatan', [
    [0, 'whole-number-invalid'],
    [18, 'whole-number-invalid'],
  ]);
  reads('anak', [
    [0, 0],
    [20, 20],
  ]);
  refuses('anak', [
    [21, 'whole-number-invalid'],
    [-1, 'whole-number-invalid'],
  ]);
});

describe('dates', () => {
  reads('mulai', [
    [new DateCell('2025-12-31'), '2025-12-31'],
    ['2025-12-31', '2025-12-31'],
    ['2025-12-31 00:00:00', '2025-12-31'],
    ['2025/12/31', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['1/2/2025', '2025-02-01'],
    ['31-12-2025', '2025-12-31'],
    ['31.12.2025', '2025-12-31'],
    ['31 Desember 2025', '2025-12-31'],
    ['31 des. 2025', '2025-12-31'],
    ['1-Agu-2025', '2025-08-01'],
    ['29 Februari 2024', '2024-02-29'],
  ]);
  refuses('mulai', [
    ['31/12/25', 'date-two-digit-year'],
    ['31-Des-25', 'date-two-digit-year'],
    ['12/31/2025', 'date-invalid'],
    ['2025-02-29', 'date-invalid'],
    ['31 Brumaire 2025', 'date-invalid'],
    [46022, 'date-invalid'],
    ['besok', 'date-invalid'],
  ]);
});

describe('months', () => {
  it.each([
    ['2026-01', '2026-01'],
    ['01/2026', '2026-01'],
    ['1-2026', '2026-01'],
    ['2026/1', '2026-01'],
    ['202601', '2026-01'],
    [202601, '2026-01'],
    ['Januari 2026', '2026-01'],
    ['jan 2026', '2026-01'],
    ['AGUSTUS 2026', '2026-08'],
    ['Nopember 2026', '2026-11'],
    ['January 2026', '2026-01'],
    ['17/08/2026', '2026-08'],
    [new DateCell('2026-01-15'), '2026-01'],
  ] as readonly (readonly [CellValue, string])[])('%j is the month %s', (cell, period) => {
    const { records, codes } = readSheet('predicates', [
      ['nip', 'period', 'predikat'],
      [SITI, cell, 'baik'],
    ]);
    expect(records.map((record) => record.period)).toEqual([period]);
    expect(codes).toEqual([]);
  });

  it.each([['13/2026'], ['2026'], [1], ['Januari'], ['Januari 26'], [true], ['2026.1'], [2026.1]])(
    '%j is no month',
    (cell) => {
      const sheet = [
        ['nip', 'berlaku', 'golongan'],
        [SITI, cell, 'III/a'],
      ];
      expect(readSheet('employees', sheet).codes).toEqual(['month-invalid']);
    },
  );

  it.each([
    ['2026-02-15', 'month-within'],
    [new DateCell('2026-01-31'), 'month-within'],
    [new DateCell('2026-02-01'), null],
    ['1 Februari 2026', null],
  ] as readonly (readonly [CellValue, string | null])[])(
    '%j as the month from which a record holds: %s',
    (cell, code) => {
      const { records, codes } = readSheet('employees', [
        ['nip', 'berlaku', 'golongan'],
        [SITI, cell, 'III/a'],
      ]);
      expect(codes).toEqual(code === null ? [] : [code]);
      if (code === null) expect(records).toMatchObject([{ effective: '2026-02' }]);
    },
  );
});

describe('golongan', () => {
  reads('golongan', [
    ['III/a', 'III/a'],
    ['IIIa', 'III/a'],
    ['iii/A', 'III/a'],
    ['III.a', 'III/a'],
    ['III a', 'III/a'],
    ['III-a', 'III/a'],
    ['3A', 'III/a'],
    ['3/a', 'III/a'],
    ['Gol. III/a', 'III/a'],
    ['Penata Muda (III/a)', 'III/a'],
    ['III/a - Penata Muda', 'III/a'],
    ['Penata Muda', 'III/a'],
    ['Penata Muda Tingkat I (III/b)', 'III/b'],
    ['Penata Muda Tk. I, III/b', 'III/b'],
    ['Penata Tk.1', 'III/d'],
    ['Pembina Utama Madya', 'IV/d'],
    ['IV/e', 'IV/e'],
    ['IX', 'IX'],
    ['9', 'IX'],
    [9, 'IX'],
    ['PPPK IX', 'IX'],
    ['Golongan XVII', 'XVII'],
    ['i/d', 'I/d'],
  ]);
  refuses('golongan', [
    ['III/e', 'golongan-invalid'],
    ['V/a', 'golongan-invalid'],
    ['XVIII', 'golongan-invalid'],
    ['Penata (III/a)', 'golongan-invalid'],
    ['1/1', 'golongan-invalid'],
    ['1.0', 'golongan-invalid'],
    [-9, 'golongan-invalid'],
    [new DateCell('2026-01-03'), 'cell-wrong-type'],
  ]);
});

describe('fixed lists', () => {
  reads('jenis', [
    ['PNS', 'PNS'],
    ['pns', 'PNS'],
    ['Pegawai Negeri Sipil', 'PNS'],
    [1, 'PNS'],
    ['2', 'PPPK'],
    [3, 'CPNS'],
    ['P3K', 'PPPK'],
    ['PPPK Penuh Waktu', 'PPPK'],
    ['pppk paruh waktu', 'PPPK-PW'],
    ['pppk_paruh_waktu', 'PPPK-PW'],
    ['PPPK-PW', 'PPPK-PW'],
  ]);
  refuses('jenis', [
    ['Honorer', 'value-unknown'],
    [4, 'value-unknown'],
    ['-1', 'value-unknown'],
  ]);
  reads('jenis_jabatan', [
    [1, 'struktural'],
    ['2', 'fungsional'],
    [3, 'pelaksana'],
    ['Jabatan Fungsional Tertentu', 'fungsional'],
    ['Fungsional Umum', 'pelaksana'],
    ['STRUKTURAL', 'struktural'],
  ]);
  reads('eselon', [
    ['IIIa', 'III.a'],
    ['III.A', 'III.a'],
    ['III/a', 'III.a'],
    ['Eselon IV.b', 'IV.b'],
    ['2b', 'II.b'],
    ['Non Eselon', null],
  ]);
  refuses('eselon', [
    ['III', 'value-unknown'],
    ['V.b', 'value-unknown'],
  ]);
  reads('ptkp', [
    ['K/1', 'K/1'],
    ['K1', 'K/1'],
    ['k-1', 'K/1'],
    ['TK/0', 'TK/0'],
    ['tk 0', 'TK/0'],
  ]);
  refuses('ptkp', [
    ['TK', 'value-unknown'],
    ['K', 'value-unknown'],
    ['K/4', 'value-unknown'],
    ['K/I/1', 'value-unknown'],
  ]);
  reads('status', [
    ['Aktif', 'aktif'],
    ['Cuti Besar', 'cuti-besar'],
    ['CLTN', 'cltn'],
    ['Tugas Belajar', 'tugas-belajar'],
    ['Diberhentikan Sementara', 'diberhentikan-sementara'],
    ['Tidak Aktif', 'nonaktif'],
    [1, 'aktif'],
  ]);
  reads('pasangan', [
    [1, true],
    ['0', false],
    ['ya', true],
    ['TIDAK', false],
    [true, true],
    [false, false],
  ]);
  refuses('pasangan', [
    [2, 'value-unknown'],
    [-1, 'value-unknown'],
    ['mungkin', 'value-unknown'],
  ]);
  reads('kriteria_tpp', [
    ['KONDISI_KERJA', 'KONDISI_KERJA'],
    ['tempat bertugas; kondisi-kerja, KONDISI_KERJA', 'KONDISI_KERJA,TEMPAT_BERTUGAS'],
  ]);
  refuses('kriteria_tpp', [['KONDISI KERJA + 10%', 'criteria-invalid']]);
});

describe('scores', () => {
  const score = (cell: CellValue): { value: unknown; codes: string[] } => {
    const { records, codes } = readSheet('assessments', [
      ['nip', 'peran', 'penilai', 'kualitas'],
      [SITI, 'atasan', BUDI, cell],
    ]);
    return { value: records[0]?.kualitas, codes };
  };

  it.each([
    ['85,5', 8550],
    ['85.5', 8550],
    ['85.50', 8550],
    [85.5, 8550],
    [87.35, 8735],
    [87.35000000000001, 8735],
    ['100', 10000],
    ['100,00', 10000],
    [0, 0],
    ['99.99', 9999],
  ])('%j is %i hundredths', (cell, value) => {
    expect(score(cell)).toEqual({ value, codes: [] });
  });

  it.each([
    [100.01, 'score-out-of-range'],
    ['-1', 'score-out-of-range'],
    ['101', 'score-out-of-range'],
    [86.666666, 'score-invalid'],
    ['85,555', 'score-invalid'],
    ['1.500', 'score-invalid'],
    ['baik', 'score-invalid'],
    ['85%', 'score-invalid'],
    [true, 'cell-wrong-type'],
  ])('%j is refused as %s', (cell, code) => {
    expect(score(cell)).toEqual({ value: undefined, codes: [code] });
  });

  it('uses a score below 1, but warns that it may be a percent', () => {
    expect(score(0.85)).toEqual({ value: 85, codes: ['score-below-one'] });
  });
});

describe('quantities and weights of targets', () => {
  const target = (cell: CellValue, bobot: CellValue = 1): { value: unknown; codes: string[] } => {
    const { records, codes } = readSheet('targets', [
      ['nip', 'indikator', 'target', 'bobot'],
      [SITI, 'Laporan', cell, bobot],
    ]);
    return { value: records[0]?.target, codes };
  };

  it.each([
    [12, 120_000],
    ['12,5', 125_000],
    ['0.1250', 1_250],
    [0.1, 1_000],
    ['1.500.000', 15_000_000_000],
    ['1,500,000.25', 15_000_002_500],
    ['0', 0],
  ])('%j is %i ten-thousandths', (cell, value) => {
    expect(target(cell)).toEqual({ value, codes: [] });
  });

  it.each([
    ['1.500', 'decimal-ambiguous'],
    ['1,500', 'decimal-ambiguous'],
    [0.00001, 'decimal-invalid'],
    [1e21, 'decimal-invalid'],
    ['banyak', 'decimal-invalid'],
    [-1, 'decimal-out-of-range'],
    [900_000_000_001, 'decimal-out-of-range'],
    [null, 'value-missing'],
  ])('%j is refused as %s', (cell, code) => {
    expect(target(cell)).toEqual({ value: undefined, codes: [code] });
  });

  it('keeps a weight in hundredths', () => {
    const { records } = readSheet('targets', [
      ['nip', 'indikator', 'target', 'bobot'],
      [SITI, 'Laporan', 1, '33,33'],
    ]);
    expect(records[0]?.bobot).toBe(3333);
  });
});
