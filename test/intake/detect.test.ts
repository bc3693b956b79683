import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/app/ports/sheets.ts';
import type { SheetKind } from '../../src/intake/index.ts';
import { BUDI, detect, SITI } from './read-sheet.ts';

/** The field that one heading is bound to, in a sheet of the kind that has nothing else but its required columns. */
function fieldOf(kind: SheetKind, heading: string, others: readonly string[]): string | undefined {
  const detected = detect([[...others, heading]], { as: kind });
  if (detected.kind === null) return undefined;
  const fields = detected.columns.filter(({ header }) => header === heading.trim()).map(({ field }) => field);
  return fields.find((field) => field !== 'status_cpns_pns');
}

describe('kind of a sheet', () => {
  it.each<[SheetKind, string[]]>([
    ['employees', ['nip', 'nama', 'jenis', 'golongan', 'mkg', 'mulai']],
    ['employees', ['NIP', 'No. Rekening']],
    ['attendance', ['nip', 'period', 'tl1', 'tl2', 'apel', 'tk']],
    ['attendance', ['NIP', 'Nama', 'Unit Kerja', 'TL 1', 'TL 2']],
    ['assessments', ['nip', 'period', 'peran', 'penilai', 'kualitas', 'inisiatif', 'komunikasi', 'catatan']],
    ['targets', ['nip', 'period', 'indikator', 'satuan', 'target', 'realisasi', 'bobot', 'arah']],
    ['adjustments', ['nip', 'period', 'kode', 'uraian', 'arah', 'jumlah', 'kena_pajak', 'prioritas']],
    ['discipline', ['nip', 'dari', 'sampai', 'persen', 'dasar']],
    ['predicates', ['nip', 'period', 'predikat']],
    ['opening', ['nip', 'tahun', 'bruto_gaji', 'bruto_tpp', 'iuran', 'pph_gaji', 'pph_tpp', 'bulan']],
    ['training', ['nip', 'pelatihan', 'tanggal_mulai', 'tanggal_selesai', 'status', 'komponen']],
    ['training', ['NIP', 'Nama', 'Nama Diklat', 'Tgl Mulai', 'JP', 'Status']],
    ['personnel', ['NIP', 'Nama', 'Unit Kerja', 'TMT KGB', 'TMT Golongan']],
    ['employees', ['NIP', 'Nama', 'Golongan', 'TMT Golongan', 'TMT KGB']],
  ])('is %s for the headings %j', (kind, headings) => {
    const detected = detect([headings]);
    expect(detected.kind).toBe(kind);
    expect(detected.problems).toEqual([]);
  });

  it('stays attendance when the list repeats a column of the staff list, which is not read', () => {
    const detected = detect([['NIP', 'Nama', 'Golongan', 'TL 1', 'TL 2']]);
    expect(detected.kind).toBe('attendance');
    expect(detected.problems.map(({ data }) => data)).toEqual([{ count: 1, names: 'C "Golongan"' }]);
  });

  it('does not depend on the order of the columns', () => {
    const headings = ['nip', 'period', 'indikator', 'satuan', 'target', 'realisasi', 'bobot', 'arah'];
    expect(detect([[...headings].reverse()]).kind).toBe('targets');
  });

  it('finds the header row below titles and gives the letter and heading of each column', () => {
    const detected = detect([
      ['PEMERINTAH KOTA CONTOH'],
      ['Daftar Hadir Bulan Januari 2026', null, 'NIP'],
      [null],
      ['No', 'NIP Pegawai', 'Nama', 'Tl-1'],
      [1, SITI, 'Siti', 2],
    ]);
    expect(detected).toMatchObject({
      kind: 'attendance',
      headerRow: 4,
      columns: [
        { field: 'nip', index: 1, letter: 'B', header: 'NIP Pegawai' },
        { field: 'tl1', index: 3, letter: 'D', header: 'Tl-1' },
      ],
      unused: [{ heading: { index: 0, letter: 'A', header: 'No', keys: ['no'] }, reason: 'not-needed' }],
      problems: [],
    });
  });

  it('looks at the first 20 rows only', () => {
    const titles: CellValue[][] = Array.from({ length: 20 }, (_, i) => [`Judul ${i}`]);
    expect(detect([...titles.slice(1), ['nip', 'tl1']]).kind).toBe('attendance');
    expect(detect([...titles, ['nip', 'tl1']]).kind).toBeNull();
  });

  it('never takes a list of names for a change of the staff list, unless told so', () => {
    expect(detect([['nip', 'nama', 'unit']]).problems.map(({ code }) => code)).toEqual([
      'sheet-kind-unknown',
    ]);
    expect(detect([['nip', 'unit']], { as: 'employees' }).kind).toBe('employees');
  });

  it('obeys --as where two kinds are possible', () => {
    const headings = ['nip', 'golongan', 'apel'];
    expect(detect([headings]).problems[0]?.code).toBe('sheet-kind-ambiguous');
    expect(detect([headings], { as: 'attendance' }).kind).toBe('attendance');
    expect(detect([headings], { as: 'employees' }).kind).toBe('employees');
  });

  it('guesses nothing between two kinds of evidence', () => {
    const detected = detect([['nip', 'tl1', 'tl2', 'psw1', 'apel', 'tk', 'predikat']]);
    expect(detected.problems[0]).toMatchObject({
      code: 'sheet-kind-ambiguous',
      data: { kinds: 'attendance, predicates' },
    });
  });
});

describe('headings', () => {
  it.each([
    ['grade', ['nip', 'kelas_jabatan'], 'golongan'],
    ['grade', ['nip', 'golongan'], 'kelas_jabatan'],
    ['Pangkat', ['nip', 'mkg'], 'golongan'],
    ['TMT CPNS (YYYY-MM-DD)', ['nip', 'golongan'], 'mulai'],
    ['TMT CPNS', ['nip', 'golongan', 'mulai'], undefined],
    ['Status', ['nip', 'ptkp'], 'status'],
    ['STATUS PEGAWAI', ['nip', 'golongan'], 'jenis'],
    ['tmt_pns', ['nip', 'golongan'], undefined],
    ['TMT PENSIUN', ['nip', 'golongan'], undefined],
  ])('"%s" beside %j means %s', (heading, others, field) => {
    expect(fieldOf('employees', heading, others)).toBe(field);
  });

  it.each([
    ['jenis_jabatan', 'JENIS JABATAN'],
    ['rekening', '  No.Rekening '],
    ['gaji_kontrak', 'Gaji\nKontrak'],
    ['mkg', 'MKG (tahun)'],
    ['pasangan', 'Status Tunjangan Pasangan (1/0)'],
  ])('the heading of %s may be written "%s"', (field, heading) => {
    const detected = detect([['nip', heading, 'anak']], { as: 'employees' });
    expect(detected.kind === null ? [] : detected.columns.map((column) => column.field)).toContain(field);
  });

  it('repeating a field is refused, naming the first column', () => {
    expect(detect([['nip', 'Unit Kerja', 'OPD', 'golongan']]).problems).toEqual([
      {
        code: 'header-duplicate',
        severity: 'error',
        where: { row: 1, column: 'C', header: 'OPD' },
        found: 'OPD',
        data: { column: 'unit', other: 'B', otherHeader: 'Unit Kerja' },
      },
    ]);
  });

  it('names a column that looks like a slip of the keyboard, and lists the other unknown ones once', () => {
    const detected = detect([['nip', 'golongan', 'rekning', 'Hobi', 'Ukuran Sepatu']]);
    expect(detected.kind).toBe('employees');
    expect(detected.problems).toEqual([
      {
        code: 'ignored-column',
        severity: 'warning',
        where: { row: 1, column: 'C', header: 'rekning' },
        found: 'rekning',
        data: { suggestion: 'rekening', header: 'rekning' },
      },
      {
        code: 'ignored-columns',
        severity: 'warning',
        where: { row: 1 },
        data: { count: 2, names: 'D "Hobi", E "Ukuran Sepatu"' },
      },
    ]);
  });

  it('warns of an attendance code that the policy does not know', () => {
    expect(detect([['nip', 'tl1', 'tl9']]).problems.map(({ data }) => data)).toEqual([
      { count: 1, names: 'C "tl9"' },
    ]);
  });

  it('asks which band of lateness is meant where the sheet only counts it, except beside the bands themselves', () => {
    const recap = detect([['nip', 'TERLAMBAT (kali)', 'TIDAK APEL (kali)']]);
    expect(recap.problems).toMatchObject([
      {
        code: 'header-ambiguous',
        severity: 'error',
        where: { column: 'B' },
        data: { candidates: 'tl1, tl2' },
      },
    ]);
    const banded = detect([['nip', 'tl1', 'tl2', 'TERLAMBAT (kali)']]);
    expect(banded).toMatchObject({
      kind: 'attendance',
      problems: [],
      unused: [{ heading: { letter: 'D' } }],
    });
    expect(detect([['nip', 'TERLAMBAT (kali)']], { attendanceCodes: ['tl'] })).toMatchObject({
      columns: [{ field: 'nip' }, { field: 'tl', letter: 'B' }],
    });
  });

  it('says which required column is missing, and what may be meant by it', () => {
    const detected = detect([['nip', 'peran', 'penlai', 'kualitas']]);
    expect(detected.problems.map(({ code, data }) => [code, data])).toEqual([
      ['header-missing', { kind: 'assessments', columns: 'penilai' }],
      ['ignored-column', { suggestion: 'penilai', header: 'penlai' }],
    ]);
  });
});

describe('headings of real sheets', () => {
  const text = readFileSync(new URL('../reference/spreadsheet-headers.csv', import.meta.url), 'utf8');
  const aliases = text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => /^([^,]*),(?:"((?:[^"]|"")*)"|([^,]*)),/.exec(line))
    .map((match) => ({ meaning: match?.[1] ?? '', alias: match?.[2] ?? match?.[3] ?? '' }));

  /** What each meaning of the collected headings is called here, with other columns that make the sheet complete. */
  const fields: Readonly<Record<string, readonly [SheetKind, string, readonly string[]]>> = {
    nip: ['employees', 'nip', ['anak']],
    name: ['employees', 'nama', ['nip']],
    nik: ['employees', 'nik', ['nip']],
    npwp: ['employees', 'npwp', ['nip']],
    employment_status: ['employees', 'jenis', ['nip']],
    active: ['employees', 'status', ['nip']],
    grade: ['employees', 'golongan', ['nip', 'kelas_jabatan']],
    rank_name: ['employees', 'golongan', ['nip']],
    mkg_years: ['employees', 'mkg', ['nip']],
    tmt_cpns: ['employees', 'mulai', ['nip', 'golongan']],
    contract_pay: ['employees', 'gaji_kontrak', ['nip']],
    position_type: ['employees', 'jenis_jabatan', ['nip']],
    position_title: ['employees', 'jabatan', ['nip']],
    eselon: ['employees', 'eselon', ['nip']],
    job_class: ['employees', 'kelas_jabatan', ['nip', 'golongan']],
    work_unit: ['employees', 'unit', ['nip']],
    spouse_count: ['employees', 'pasangan', ['nip']],
    spouse_paid: ['employees', 'pasangan', ['nip']],
    child_count: ['employees', 'anak', ['nip']],
    bank_name: ['employees', 'bank', ['nip']],
    bank_account: ['employees', 'rekening', ['nip']],
    pay_functional: ['employees', 'tunjangan_fungsional', ['nip']],
    att_apel_missed: ['attendance', 'apel', ['nip']],
    att_absent_count: ['attendance', 'tk', ['nip']],
    att_absent_days: ['attendance', 'tk', ['nip']],
    att_tl1: ['attendance', 'tl1', ['nip']],
    att_tl2: ['attendance', 'tl2', ['nip']],
    att_psw1: ['attendance', 'psw1', ['nip']],
    perf_quality: ['assessments', 'kualitas', ['nip', 'peran', 'penilai']],
    perf_realisation: ['targets', 'realisasi', ['nip', 'indikator', 'target', 'bobot']],
    tax_months_worked: [
      'opening',
      'bulan',
      ['nip', 'tahun', 'bruto_gaji', 'bruto_tpp', 'iuran', 'pph_gaji', 'pph_tpp'],
    ],
  };
  const ours = aliases.filter(({ meaning }) => fields[meaning] !== undefined);

  it('are collected in the reference table', () => {
    expect(aliases.length).toBe(406);
    expect(ours.length).toBeGreaterThan(100);
  });

  it.each(ours)('$alias ($meaning) is recognised', ({ meaning, alias }) => {
    const [kind, field, others] = fields[meaning] ?? ['employees', '', []];
    expect(fieldOf(kind, alias, others)).toBe(field);
  });

  it.each(aliases.filter(({ meaning }) => meaning === 'ptkp_status' && meaning !== undefined))(
    '$alias ($meaning) is the tax status, except that Status alone is the service status',
    ({ alias }) => {
      expect(fieldOf('employees', alias, ['nip'])).toBe(alias === 'Status' ? 'status' : 'ptkp');
    },
  );

  it.each([
    [
      'SIPD salary',
      [
        'NIP Pegawai',
        'Nama Pegawai',
        'NIK Pegawai',
        'NPWP Pegawai',
        'Tanggal Lahir Pegawai',
        'Tipe Jabatan',
        'Nama Jabatan',
        'Eselon',
        'Status ASN',
        'Golongan',
        'Masa Kerja Golongan',
        'Alamat',
        'Status Pernikahan',
        'Jumlah Istri/Suami',
        'Jumlah Anak',
        'Jumlah Tanggungan',
        'Pasangan PNS',
        'NIP Pasangan',
        'Kode Bank',
        'Nama Bank',
        'Nomor Rekening Bank Pegawai',
        'Gaji Pokok',
        'Perhitungan Suami/Istri',
        'Perhitungan Anak',
        'Tunjangan Keluarga',
        'Tunjangan Jabatan',
        'Tunjangan Fungsional',
        'Tunjangan Fungsional Umum',
        'Tunjangan Beras',
        'Tunjangan PPH',
        'Pembulatan Gaji',
        'Jumlah Potongan',
        'Jumlah Ditransfer',
      ],
    ],
    [
      'SIASN',
      [
        'nip_baru',
        'nip_lama',
        'nama',
        'gelar_depan',
        'gelar_belakang',
        'tempat_lahir_nama',
        'gol_awal_nama',
        'gol_akhir_nama',
        'tmt_golongan',
        'mk_tahun',
        'mk_bulan',
        'jenis_jabatan_nama',
        'jabatan_nama',
        'tmt_jabatan',
        'unor_nama',
        'tmt_cpns',
        'tmt_pns',
        'jenis_pegawai_nama',
        'kedudukan_hukum_nama',
      ],
    ],
  ])('a %s file is an employee sheet, read without a warning', (_, headings) => {
    expect(detect([headings])).toMatchObject({ kind: 'employees', headerRow: 1, problems: [] });
  });
});

describe('what is no sheet of data', () => {
  it('an empty sheet is a warning', () => {
    expect(detect([]).problems).toEqual([{ code: 'sheet-empty', severity: 'warning', where: {} }]);
  });

  it('a page of notes is refused with the kinds that exist', () => {
    const detected = detect([['Catatan'], ['Harap diisi sebelum tanggal 5', BUDI]]);
    expect(detected.kind).toBeNull();
    expect(detected.problems.map(({ code }) => code)).toEqual(['sheet-kind-unknown']);
  });
});
