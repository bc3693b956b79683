import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { SHEET_KINDS } from '../../src/intake/index.ts';
import { BUDI, detect, readSheet, SITI } from './read-sheet.ts';

/** A list in order of rank as offices print it: two header rows, with headings that span several columns. */
const RANK_LIST = [
  ['DAFTAR URUT KEPANGKATAN PNS'],
  ['PEMERINTAH KOTA CONTOH TAHUN 2026'],
  [
    'NO',
    'NAMA',
    'NIP',
    'PANGKAT',
    null,
    'JABATAN',
    null,
    null,
    'MASA KERJA',
    null,
    'PENDIDIKAN',
    null,
    'TGL LAHIR',
    'TMT PENSIUN',
    'KET',
  ],
  [null, null, null, 'GOL/RUANG', 'TMT', 'NAMA', 'TMT', 'ESL', 'THN', 'BLN', 'NAMA', 'THN'],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [
    1,
    'Siti Contoh, S.H.',
    SITI,
    'IV/a',
    '01-04-2020',
    'Camat',
    '01-01-2022',
    'III.a',
    16,
    3,
    'S1 Hukum',
    2008,
    '12-03-1985',
    '01-04-2043',
    null,
  ],
];

describe('a header of two rows', () => {
  it('is read as one: what stands below belongs to what stands above', () => {
    const detected = detect(RANK_LIST);
    expect(detected).toMatchObject({
      kind: 'employees',
      headerRow: 4,
      columns: [
        { field: 'nama', letter: 'B', header: 'NAMA' },
        { field: 'nip', letter: 'C', header: 'NIP' },
        { field: 'golongan', letter: 'D', header: 'PANGKAT GOL/RUANG' },
        { field: 'jabatan', letter: 'F', header: 'JABATAN NAMA' },
        { field: 'eselon', letter: 'H', header: 'JABATAN ESL' },
        { field: 'mkg', letter: 'I', header: 'MASA KERJA THN' },
      ],
    });
  });

  it('gives the facts below it, passing over the row of column numbers', () => {
    const { records, codes } = readSheet('employees', RANK_LIST);
    expect(
      records.map(({ row, nip, values }) => [
        row,
        nip,
        values.nama,
        values.golongan,
        values.jabatan,
        values.eselon,
        values.mkg,
      ]),
    ).toEqual([[6, SITI, 'Siti Contoh, S.H.', 'IV/a', 'Camat', 'III.a', 16]]);
    expect(codes).toEqual(['mkg-unspecified', 'row-skipped']);
  });

  it('names the education of nobody as the employee, nor the day of a rank as anything', () => {
    const detected = detect(RANK_LIST);
    expect(detected.kind === null ? [] : detected.unused.map(({ heading }) => heading.header)).toEqual([
      'NO',
      'PANGKAT TMT',
      'JABATAN TMT',
      'MASA KERJA BLN',
      'PENDIDIKAN NAMA',
      'PENDIDIKAN THN',
      'TGL LAHIR',
      'TMT PENSIUN',
      'KET',
    ]);
    expect(detected.problems.map(({ code }) => code)).toEqual(['mkg-unspecified']);
  });

  it('holds bands of lateness under one heading', () => {
    const sheet = [
      ['NIP', 'NAMA', 'KETERLAMBATAN', null, 'PULANG CEPAT', 'TANPA KETERANGAN'],
      [null, null, 'TL1', 'TL2', 'PSW1', null],
      [SITI, 'Siti Contoh', 2, null, 1, 0],
    ];
    expect(readSheet('attendance', sheet)).toMatchObject({
      records: [{ nip: SITI, counts: { tl1: 2, tl2: 0, psw1: 1, tk: 0 } }],
      codes: [],
    });
  });

  it('is not made of a heading and the first employee', () => {
    const sheet = [
      ['nip', 'golongan', 'jabatan', null],
      ['Siti', 'III/a', 'NAMA', 'GOL'],
    ];
    expect(detect([sheet[0] ?? [], [SITI, 'III/a', 'Analis', 'GOL']])).toMatchObject({ headerRow: 1 });
    expect(detect(sheet)).toMatchObject({ headerRow: 1 });
  });
});

describe('a heading with several meanings is settled by the sheet that it stands in', () => {
  const coretax = [
    'Masa Pajak',
    'Tahun Pajak',
    'NIP/NRP',
    'Status Pegawai',
    'Status',
    'Posisi',
    'Kode Objek Pajak',
    'Tarif',
  ];

  it('Status is the tax status in a Coretax file, and Status Pegawai says nothing there', () => {
    const row = ['1', '2026', SITI, 'Resident', 'K/1', 'Analis', '21-100-01', '5'];
    expect(readSheet('employees', [coretax, row])).toMatchObject({
      records: [{ values: { ptkp: 'K/1', jabatan: 'Analis', jenis: null, status: null } }],
      codes: [],
    });
  });

  it('Status is the service status and Status Pegawai the kind in a staff list', () => {
    expect(
      readSheet('employees', [
        ['nip', 'Status', 'Status Pegawai'],
        [SITI, 'CLTN', 'PNS'],
      ]),
    ).toMatchObject({
      records: [{ values: { status: 'cltn', jenis: 'PNS', ptkp: null } }],
      codes: [],
    });
  });

  it('Status is presence in a daily attendance list, which is a log', () => {
    const detected = detect([
      ['NIP', 'NAMA', 'TANGGAL', 'JAM MASUK', 'JAM PULANG', 'STATUS', 'TL1'],
      [SITI, 'Siti', '2026-01-05', '07:20', '16:05', 'Hadir', 0],
    ]);
    expect(detected).toMatchObject({ kind: 'attendance-log' });
    expect('columns' in detected && detected.columns.map(({ field }) => field)).toEqual([
      'nip',
      'tanggal',
      'masuk',
      'pulang',
    ]);
  });

  it('a daily attendance list without its days is refused as such', () => {
    const detected = detect([
      ['NIP', 'NAMA', 'JAM MASUK', 'JAM PULANG', 'STATUS'],
      [SITI, 'Siti', '07:20', '16:05', 'Hadir'],
    ]);
    expect(detected.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['sheet-daily-attendance', 'error'],
    ]);
  });

  it('grade is the job class in a tukin file, and asked about where nothing tells', () => {
    const tukin = ['nip', 'nama', 'grade', 'kotor', 'potongan', 'pajak', 'bersih', 'rekening'];
    expect(
      readSheet('employees', [tukin, [SITI, 'Siti', 9, 5_000_000, 0, 0, 5_000_000, '0012345678']]),
    ).toMatchObject({
      records: [{ values: { kelasJabatan: 9, golongan: null } }],
      codes: [],
    });
    expect(detect([['nip', 'grade', 'mkg']]).problems).toMatchObject([
      { code: 'header-ambiguous', data: { candidates: 'golongan, kelas_jabatan' } },
    ]);
  });

  it('Jumlah Cuti is days of the month in a recap, and of one leave in a list of leaves', () => {
    const codes = { attendanceCodes: ['cuti', 'tk'] };
    expect(detect([['nip', 'tk', 'JUMLAH CUTI']], codes)).toMatchObject({
      columns: [{ field: 'nip' }, { field: 'tk' }, { field: 'cuti' }],
    });
    const leaves = detect([['nip', 'nama', 'TANGGAL AWAL', 'TANGGAL MASUK', 'JUMLAH CUTI']], codes);
    expect(leaves.kind).toBeNull();
  });
});

describe('columns beside others', () => {
  it('titles are joined to the name, once', () => {
    const sheet = [
      ['nip_baru', 'gelar_depan', 'nama', 'gelar_belakang', 'gol_akhir_nama'],
      [SITI, 'dr.', 'SITI CONTOH', 'M.Kes', 'III/c'],
      [BUDI, 'null', 'Budi Umpama, S.Kom.', 'S.Kom', 'III/a'],
    ];
    expect(readSheet('employees', sheet).records.map(({ values }) => values.nama)).toEqual([
      'dr. SITI CONTOH, M.Kes',
      'Budi Umpama, S.Kom.',
    ]);
  });

  it.each([
    ['PNS Daerah Kab/Kota', 'C', 'CPNS'],
    ['PNS Daerah Kab Kota', 'P', 'PNS'],
    ['PPPK Teknis', 'P', 'PPPK'],
    ['PPPK Paruh Waktu Teknis', 'null', 'PPPK-PW'],
  ])('SIASN calls "%s" with appointment %s a %s', (kind, appointment, expected) => {
    const sheet = [
      ['nip_baru', 'jenis_pegawai_nama', 'status_cpns_pns'],
      [SITI, kind.replace('/', ' '), appointment],
    ];
    expect(readSheet('employees', sheet)).toMatchObject({
      records: [{ values: { jenis: expected } }],
      codes: [],
    });
  });

  it('the appointment alone stands for the kind', () => {
    const sheet = [
      ['nip_baru', 'status_cpns_pns', 'gol_akhir_nama'],
      [SITI, 'C', 'III/a'],
      [BUDI, 'P', 'III/b'],
    ];
    expect(readSheet('employees', sheet).records.map(({ values }) => values.jenis)).toEqual(['CPNS', 'PNS']);
    const staff = [
      ['nip', 'jenis'],
      [SITI, 'C'],
    ];
    expect(readSheet('employees', staff).codes).toEqual(['value-unknown']);
  });

  it.each([
    [1, 2, ['spouse-contradicted']],
    [1, 'Cerai Mati', ['spouse-contradicted']],
    [1, 1, []],
    [1, 'Menikah', []],
    [0, 2, []],
    [1, 'K/1', []],
  ])('a spouse (%j) is compared with the marital status (%j)', (pasangan, status, codes) => {
    const sheet = [
      ['nip', 'Jumlah Istri/Suami', 'Status Pernikahan'],
      [SITI, pasangan, status],
    ];
    expect(readSheet('employees', sheet).codes).toEqual(codes);
  });
});

describe('every heading of the reference', () => {
  const text = readFileSync(new URL('../reference/spreadsheet-headers.csv', import.meta.url), 'utf8');
  const headings = (parse(text, { columns: true }) as { alias: string; field: string }[]).map(
    ({ alias }) => alias,
  );
  const codes = ['tl1', 'tl2', 'tl3', 'tl4', 'psw1', 'psw2', 'psw3', 'psw4', 'apel', 'tk'];

  it.each(headings)('%s is read, asked about, or counted as not needed', (heading) => {
    const known = SHEET_KINDS.filter((kind) => {
      const { problems } = detect([['nip', heading]], { as: kind, attendanceCodes: codes });
      return !problems.some(({ code }) => code === 'ignored-column' || code === 'ignored-columns');
    });
    expect(known).not.toEqual([]);
  });
});
