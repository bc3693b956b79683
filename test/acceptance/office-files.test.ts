import { beforeAll, describe, expect, it } from 'vitest';
import { copyOfHere, newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { recordedFacts } from '../support/recorded-facts.ts';
import { dayCell, type XmlCell, xmlWorkbook } from '../support/sheet-xml.ts';
import { BUDI, csvOf, employeesCsv, RINA, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
const PERIOD = ['--period', '2026-02'];
let empty: OfficeHere;
let staffed: OfficeHere;

beforeAll(async () => {
  empty = await newOfficeHere(folder.path);
  staffed = copyOfHere(empty, folder.path);
  staffed.put('pegawai.csv', employeesCsv());
  await staffed.must('import', 'pegawai.csv');
});

/** Problem codes of an import that is refused, each once, in the order in which they are printed. */
function refusals(stderr: string): readonly string[] {
  return [...new Set([...stderr.matchAll(/^error\[(.+?)\]/gm)].map(([, code]) => code ?? ''))];
}

function warnings(stderr: string): readonly string[] {
  return [...stderr.matchAll(/^warning\[(.+?)\]/gm)].map(([, code]) => code ?? '');
}

async function batches(office: OfficeHere): Promise<unknown> {
  const status = (await office.data('status')) as { batches: readonly { file: string; rows: number }[] };
  return status.batches.map(({ file, rows }) => [file, rows]);
}

/** The export of SIASN: snake case, the word null for empty, days as d-m-Y, titles beside the name. */
const SIASN = [
  'pns_id,nip_baru,nip_lama,nama,gelar_depan,gelar_belakang,tempat_lahir_nama,tanggal_lahir,jenis_kelamin,agama_nama,jenis_kawin_nama,nik,nomor_hp,email,alamat,npwp_nomor,bpjs,jenis_pegawai_nama,kedudukan_hukum_nama,status_cpns_pns,tmt_cpns,tmt_pns,gol_awal_nama,gol_akhir_nama,tmt_golongan,mk_tahun,mk_bulan,jenis_jabatan_nama,eselon_nama,jabatan_nama,tmt_jabatan,tingkat_pendidikan_nama,pendidikan_nama,tahun_lulus,unor_nama,instansi_induk_nama',
  `A1,${SITI},null,SITI CONTOH,Dra.,M.Si,BINJAI,01-03-1976,F,Islam,Menikah,1271030103760001,null,null,null,091234567012000,null,PNS Daerah Kab Kota,Aktif,P,01-12-2001,01-12-2002,III/a,IV/c,01-04-2022,24,2,Jabatan Struktural,III.b,KEPALA BAGIAN,01-01-2023,S-2,S-2 MANAJEMEN,2010,BAGIAN UMUM,Pemerintah Kota Contoh`,
  `A2,${BUDI},null,BUDI UMPAMA,null,S.Kom.,MEDAN,15-07-1985,M,Islam,Belum Kawin,1271031507850002,null,null,null,091234567013000,null,PNS Daerah Kab Kota,Aktif,C,01-01-2010,null,III/a,III/c,01-04-2020,14,0,Pelaksana,null,ANALIS DATA,01-01-2021,S-1,S-1 KOMPUTER,2008,DINAS CONTOH,Pemerintah Kota Contoh`,
  `A3,${RINA},null,RINA MISAL,null,null,BINJAI,02-02-1990,F,Islam,Belum Kawin,1271032002900003,null,null,null,091234567014000,null,PPPK Teknis,PPPK Aktif,P,01-02-2022,null,IX,IX,01-02-2022,3,0,Jabatan Fungsional,null,PENYULUH CONTOH,01-02-2022,S-1,S-1 PERTANIAN,2014,DINAS MISAL,Pemerintah Kota Contoh`,
].join('\r\n');

/** The SIPD salary export with titles in words, 45 columns. */
const SIPD_TITLES =
  'NIP Pegawai,Nama Pegawai,NIK Pegawai,NPWP Pegawai,Tanggal Lahir Pegawai,Tipe Jabatan,Nama Jabatan,Eselon,Status ASN,Golongan,Masa Kerja Golongan,Alamat,Status Pernikahan,Jumlah Istri/Suami,Jumlah Anak,Jumlah Tanggungan,Pasangan PNS,NIP Pasangan,Kode Bank,Nama Bank,Nomor Rekening Bank Pegawai,Gaji Pokok,Perhitungan Suami/Istri,Perhitungan Anak,Tunjangan Keluarga,Tunjangan Jabatan,Tunjangan Fungsional,Tunjangan Fungsional Umum,Tunjangan Beras,Tunjangan PPh,Pembulatan Gaji,Iuran Jaminan Kesehatan,Iuran Jaminan Kecelakaan Kerja,Iuran Jaminan Kematian,Iuran Simpanan Tapera,Iuran Pensiun,Tunjangan Khusus Papua,Tunjangan Jaminan Hari Tua,Potongan IWP,Potongan PPh 21,Zakat,Bulog,Jumlah Gaji dan Tunjangan,Jumlah Potongan,Jumlah Ditransfer'.split(
    ',',
  );

function sipdTitleRow(cells: Readonly<Record<string, XmlCell>>): XmlCell[] {
  return SIPD_TITLES.map((title, i) => cells[title] ?? (i < 21 ? null : 0));
}

const SIPD_PEOPLE = [
  sipdTitleRow({
    'NIP Pegawai': `'${SITI}`,
    'Nama Pegawai': 'Dra. SITI CONTOH, M.Si',
    'NIK Pegawai': '1271030103760001',
    'NPWP Pegawai': '09.123.456.7-012.000',
    'Tipe Jabatan': '1',
    'Nama Jabatan': 'Kepala Bagian',
    Eselon: 'III.b',
    'Status ASN': '1',
    Golongan: 'IV/c',
    'Masa Kerja Golongan': 24,
    'Status Pernikahan': '1',
    'Jumlah Istri/Suami': 1,
    'Jumlah Anak': 2,
    'Nama Bank': 'Bank Contoh',
    'Nomor Rekening Bank Pegawai': '330.122.0011',
    'Gaji Pokok': 5_180_700,
    Zakat: 250_000,
    'Jumlah Ditransfer': 6_000_000,
  }),
  sipdTitleRow({
    'NIP Pegawai': '19850715 201001 1 003',
    'Nama Pegawai': 'BUDI UMPAMA, S.Kom.',
    'Tipe Jabatan': '3',
    'Nama Jabatan': 'Analis Data',
    Eselon: 'Non Eselon',
    'Status ASN': '3',
    Golongan: 'III c',
    'Masa Kerja Golongan': 14,
    'Status Pernikahan': '2',
    'Jumlah Istri/Suami': 0,
    'Jumlah Anak': 0,
    'Nama Bank': 'Bank Contoh',
    'Nomor Rekening Bank Pegawai': '3301220022',
    'Gaji Pokok': 3_597_800,
    Bulog: 72_420,
  }),
];

describe('exports of other systems', () => {
  it('SIASN: everybody with titles, kind, golongan, service, post and unit', async () => {
    const office = copyOfHere(empty, folder.path);
    office.put('siasn.csv', SIASN);
    expect((await office.must('import', 'siasn.csv', ...PERIOD)).split('\n')[0]).toBe(
      'siasn.csv: employees, 3 rows',
    );
    expect(
      recordedFacts(
        office,
        'employee',
        'nip, effective, nama, jenis, golongan, mkg, jenis_jabatan, eselon, jabatan, unit, npwp, nik, mulai, status',
      ),
    ).toEqual([
      [
        SITI,
        '2026-02',
        'Dra. SITI CONTOH, M.Si',
        'PNS',
        'IV/c',
        24,
        'struktural',
        'III.b',
        'KEPALA BAGIAN',
        'BAGIAN UMUM',
        '091234567012000',
        '1271030103760001',
        '2001-12-01',
        'aktif',
      ],
      [
        BUDI,
        '2026-02',
        'BUDI UMPAMA, S.Kom.',
        'CPNS',
        'III/c',
        14,
        'pelaksana',
        null,
        'ANALIS DATA',
        'DINAS CONTOH',
        '091234567013000',
        '1271031507850002',
        '2010-01-01',
        'aktif',
      ],
      [
        RINA,
        '2026-02',
        'RINA MISAL',
        'PPPK',
        'IX',
        3,
        'fungsional',
        null,
        'PENYULUH CONTOH',
        'DINAS MISAL',
        '091234567014000',
        '1271032002900003',
        '2022-02-01',
        'aktif',
      ],
    ]);
  });

  it('SIPD with titles in words: codes, family and account; what the program computes is named and not used', async () => {
    const office = copyOfHere(staffed, folder.path);
    const sheet = { name: 'Gaji Induk', rows: [SIPD_TITLES, ...SIPD_PEOPLE] };
    office.put('sipd.xlsx', xmlWorkbook([sheet]));
    const { code, stdout, stderr } = await office.run('import', 'sipd.xlsx', ...PERIOD);
    expect([code, warnings(stderr)]).toEqual([0, ['deductions-not-taken']]);
    expect(stderr).toContain('deductions were not taken from this sheet: AO "Zakat" (1×), AP "Bulog" (1×)\n');
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'sipd.xlsx [Gaji Induk]: employees, 2 rows',
      '  21 columns were not used, because the program computes them itself: Gaji Pokok, Perhitungan Suami/Istri, Perhitungan Anak, Tunjangan Keluarga, Tunjangan Jabatan, Tunjangan Fungsional Umum, and 15 more',
    ]);
    expect(
      recordedFacts(
        office,
        'employee',
        'nip, jenis, golongan, mkg, jenis_jabatan, eselon, tunjangan_fungsional, pasangan, anak, npwp, rekening',
      ).slice(3),
    ).toEqual([
      [SITI, 'PNS', 'IV/c', 24, 'struktural', 'III.b', 0, 1, 2, '091234567012000', '3301220011'],
      [BUDI, 'CPNS', 'III/c', 14, 'pelaksana', null, 0, 0, 0, null, '3301220022'],
    ]);
  });

  it('SIPD in snake case: 44 columns, of which those of the employee are read', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put(
      'sipd.csv',
      `nama_pegawai;nip;nik;tanggal_lahir;alamat;tipe_jabatan;eselon;golongan;pppk_pns;nama_jabatan;status_pernikahan;nip_pasangan;is_pasangan_pns;kode_bank;nama_bank;npwp;nomor_rekening_bank_pegawai;tipe_k;jumlah_anak;jumlah_istri_suami;jumlah_tanggungan;belanja_gaji_pokok;perhitungan_suami_istri;perhitungan_anak;belanja_tunjangan_keluarga;belanja_tunjangan_jabatan;belanja_tunjangan_fungsional;jumlah_gaji_tunjangan;belanja_tunjangan_fungsional_umum;belanja_tunjangan_beras;belanja_tunjangan_pph;belanja_pembulatan_gaji;belanja_iuran_jaminan_kesehatan;belanja_iuran_jaminan_kecelakaan_kerja;belanja_iuran_jaminan_kematian;tunjangan_jaminan_hari_tua;tunjangan_jaminan_pensiun;iwp_1%;belanja_iuran_simpanan_tapera;tunjangan_khusus_papua;jumlah_potongan;jumlah_ditransfer;mkg;pph_21
RINA MISAL;${RINA};1271032002900003;20-02-1990;Jl. Contoh 1;2;;IX;2;Penyuluh Contoh;2;;0;128;Bank Contoh;091234567014000;3301220033;TK/0;0;0;0;3.203.600;0;0;0;0;540.000;3743600;0;72420;0;80;0;0;0;0;0;0;0;0;0;3.700.000;3;0
`,
    );
    const { code, stderr } = await office.run('import', 'sipd.csv', ...PERIOD);
    expect([code, refusals(stderr)]).toEqual([1, ['amount-ambiguous']]);
    expect(stderr).toContain(
      'sipd.csv, row 2, column AA "belanja_tunjangan_fungsional", NIP 199002202022212005',
    );
    office.put('sipd.csv', office.read('sipd.csv').replace('540.000', '540000'));
    await office.must('import', 'sipd.csv', ...PERIOD);
    expect(
      recordedFacts(
        office,
        'employee',
        'nip, jenis, golongan, mkg, ptkp, pasangan, anak, tunjangan_fungsional',
      ).slice(3),
    ).toEqual([[RINA, 'PPPK', 'IX', 3, 'TK/0', 0, 0, 540_000]]);
  });

  it('SIPD with TPP, where zakat stands twice: nothing is computed from it, and both columns are named', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put(
      'tpp.csv',
      csvOf(
        'nip,nama pegawai,golongan,nilai kinerja,tpp maksimum,belanja_tpp_beban_kerja,belanja_tpp_prestasi_kerja,potongan_pph21,zakat,bulog,zakat,simpanan koperasi praja,jumlah_potongan,jumlah_ditransfer',
        [`${SITI},Siti Contoh,IV/c,92.5,9000000,3600000,5400000,450000,225000,0,225000,50000,950000,8050000`],
      ),
    );
    const { code, stderr } = await office.run('import', 'tpp.csv', ...PERIOD);
    expect([code, warnings(stderr)]).toEqual([0, ['deductions-not-taken']]);
    expect(stderr).toContain(
      'deductions were not taken from this sheet: I "zakat" (1×), K "zakat" (1×), L "simpanan koperasi praja" (1×)\n',
    );
    expect(recordedFacts(office, 'adjustment_fact', 'nip')).toEqual([]);
  });

  it('a recap of attendance that also lists deductions names them, too', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put('rekap.csv', csvOf('nip,nama,tl1,tk,Koperasi', [`${SITI},Siti Contoh,1,0,50000`]));
    const { code, stderr } = await office.run('import', 'rekap.csv', ...PERIOD);
    expect([code, warnings(stderr)]).toEqual([0, ['deductions-not-taken']]);
  });

  it('SIPD for an office that knows nobody: each lacks the first day of service, unless SIASN came first', async () => {
    const office = copyOfHere(empty, folder.path);
    office.put('sipd.xlsx', xmlWorkbook([{ name: 'Gaji Induk', rows: [SIPD_TITLES, ...SIPD_PEOPLE] }]));
    office.put('siasn.csv', SIASN);
    const alone = await office.run('import', 'sipd.xlsx', '--period', '2026-01');
    expect([alone.code, refusals(alone.stderr)]).toEqual([1, ['value-missing']]);
    expect(alone.stderr).toContain(
      'this sheet has no column mulai: add it, or import first a sheet that has it',
    );
    await office.must('import', 'siasn.csv', '--period', '2026-01');
    await office.must('import', 'sipd.xlsx', '--period', '2026-01');
    // SIASN knows the day of the golongan, too: the records, then these days.
    expect(await batches(office)).toEqual([
      ['siasn.csv', 3],
      ['siasn.csv', 3],
      ['sipd.xlsx', 2],
    ]);
  });
});

describe('lists that people print', () => {
  it('a list in order of rank: titles above, two header rows, column numbers, a signature below', async () => {
    const office = copyOfHere(staffed, folder.path);
    const rows: XmlCell[][] = [
      ['DAFTAR URUT KEPANGKATAN'],
      ['PEMERINTAH KOTA CONTOH'],
      [],
      [
        'NO',
        'NAMA / NIP',
        'PANGKAT',
        null,
        'JABATAN',
        null,
        'MASA KERJA',
        null,
        'LATIHAN JABATAN',
        null,
        'PENDIDIKAN',
        null,
        'TGL LAHIR',
        'TMT PENSIUN',
        'KET',
      ],
      [null, null, 'GOL/RUANG', 'TMT', 'NAMA', 'TMT', 'THN', 'BLN', 'NAMA', 'THN', 'NAMA', 'THN'],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
      [
        1,
        `SITI CONTOH\nNIP. ${SITI}`,
        'Pembina Utama Muda (IV/c)',
        dayCell(44652),
        'Kepala Bagian',
        dayCell(44927),
        24,
        2,
        'PIM III',
        2019,
        'S2',
        2010,
        dayCell(27820),
        dayCell(49035),
        null,
      ],
      [
        2,
        `BUDI UMPAMA\nNIP. 19850715 201001 1 003`,
        'Penata, III/c',
        dayCell(43922),
        'Analis Data',
        dayCell(44197),
        14,
        0,
        null,
        null,
        'S1',
        2008,
        dayCell(31243),
        dayCell(52427),
        null,
      ],
      [],
      [null, null, null, null, null, null, null, null, 'Binjai, 2 Februari 2026'],
      [null, null, null, null, null, null, null, null, 'Kepala BKPSDM,'],
      [],
      [null, null, null, null, null, null, null, null, 'NIP. 197003031995031001'],
    ];
    office.put('duk.xlsx', xmlWorkbook([{ name: 'DUK', rows }]));
    const { code, stderr } = await office.run('import', 'duk.xlsx', ...PERIOD);
    expect(code).toBe(0);
    expect(warnings(stderr)).toEqual(['mkg-unspecified', 'row-skipped', 'row-skipped']);
    expect(stderr).toContain('3 rows down to row 13 were passed over');
    expect(recordedFacts(office, 'employee', 'nip, row, golongan, mkg, jabatan').slice(3)).toEqual([
      [SITI, 7, 'IV/c', 24, 'Kepala Bagian'],
      [BUDI, 8, 'III/c', 14, 'Analis Data'],
    ]);
  });

  it('a recap of an attendance machine: codes under one heading, totals below, pages in between', async () => {
    const office = copyOfHere(staffed, folder.path);
    const rows: XmlCell[][] = [
      ['REKAP KEHADIRAN BULAN FEBRUARI 2026'],
      [
        'NO',
        'NIP',
        'NAMA',
        'HK',
        'HADIR',
        'TERLAMBAT',
        null,
        'PULANG CEPAT',
        null,
        'ALPHA',
        'TIDAK APEL (kali)',
        'SAKIT',
      ],
      [null, null, null, null, null, 'TL1', 'TL2', 'PSW1', 'PSW2'],
      [1, SITI, 'Siti Contoh', 20, 20, 1, null, null, null, null, null, null],
      ['Halaman 1'],
      [2, BUDI, 'Budi Umpama', 20, 18, 2, 1, null, 1, 1, 2, 1],
      ['Jumlah', null, null, 40, 38, 3, 1, 0, 1, 1, 2, 1],
    ];
    office.put('absensi.xlsx', xmlWorkbook([{ name: 'Rekap', rows }]));
    const { code, stderr } = await office.run('import', 'absensi.xlsx', ...PERIOD);
    expect(code).toBe(0);
    expect(warnings(stderr)).toEqual(['ignored-columns', 'row-skipped', 'row-skipped']);
    expect(
      recordedFacts(office, 'attendance_fact', 'nip, period, counts').map(([nip, period, counts]) => [
        nip,
        period,
        JSON.parse(String(counts)),
      ]),
    ).toEqual([
      [SITI, '2026-02', { tl1: 1 }],
      [BUDI, '2026-02', { apel: 2, psw2: 1, tk: 1, tl1: 2, tl2: 1 }],
    ]);
  });

  it('a recap that counts lateness without its length is asked about; a daily list without days is refused as such', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put(
      'rekap.csv',
      `NO,NAMA / NIP,TERLAMBAT (kali),PULANG CEPAT (kali),TANPA KETERANGAN (kali),TIDAK APEL (kali)\n1,"Siti\nNIP ${SITI}",2,1,0,0\n`,
    );
    office.put('harian.csv', `No. ID,NIP,Nama,Scan Masuk,Scan Pulang\n1,${SITI},Siti,07:21,16:02\n`);
    const { code, stderr } = await office.run('import', 'rekap.csv', 'harian.csv', ...PERIOD);
    expect([code, refusals(stderr)]).toEqual([1, ['sheet-daily-attendance', 'header-ambiguous']]);
    expect(stderr).toContain('one of the column names: tl1, tl2, tl3, tl4');
    expect(stderr).toContain('one of the column names: psw1, psw2, psw3, psw4');
  });

  it('daily lists of attendance machines are logs, by day or by stamp, with their own headings and times', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put(
      'harian.csv',
      `No. ID,NIP,Nama,Tanggal,Scan Masuk,Scan Pulang,Terlambat,Absent\n1,${SITI},Siti,05/02/2026,07.21,16:02:44,,\n1,${SITI},Siti,06/02/2026,,,,True\n`,
    );
    office.put('tap.csv', `NIP;Tanggal/Waktu\n${BUDI};05/02/2026 07:29:59\n${BUDI};2026-02-05 16:00:00\n`);
    await office.must('import', 'harian.csv', 'tap.csv');
    expect(
      recordedFacts(
        office,
        'attendance_log_fact',
        "nip, tanggal, coalesce(masuk, ''), coalesce(pulang, ''), waktu",
      ),
    ).toEqual([
      [SITI, '2026-02-05', '07:21', '16:02', ''],
      [SITI, '2026-02-06', '', '', ''],
      [BUDI, '2026-02-05', '', '', '07:29'],
      [BUDI, '2026-02-05', '', '', '16:00'],
    ]);
  });

  it('a recap of e-kinerja gives the predicates', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put(
      'ekinerja.csv',
      `No;NIP;Nama;Jabatan;SKP Bulanan;Predikat Kinerja Pegawai\n1;${SITI};Siti;Kepala Bagian;95,5;Sangat Baik\n2;${BUDI};Budi;Analis;80;BUTUH PERBAIKAN\n`,
    );
    await office.must('import', 'ekinerja.csv', ...PERIOD);
    expect(recordedFacts(office, 'predicate_fact', 'nip, period, predikat')).toEqual([
      [SITI, '2026-02', 'sangat baik'],
      [BUDI, '2026-02', 'butuh perbaikan'],
    ]);
  });
});

describe('workbooks made by hand', () => {
  const HEADER = ['NIP', 'Nama', 'Unit Kerja', 'Gol.', 'MKG', 'No. Rekening'];

  it('hidden sheets are passed over, hidden rows are read, both are said; notes beside data are no mistake', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put(
      'buku.xlsx',
      xmlWorkbook([
        { name: 'Petunjuk', rows: [['Petunjuk pengisian'], ['Isi kolom kuning saja', 'Terima kasih']] },
        {
          name: 'Data',
          rows: [
            HEADER,
            [SITI, 'Siti', 'Bagian A', 'IVc', 24, '00112233'],
            [BUDI, 'Budi', 'Bagian B', '3C', '14 Tahun 2 Bulan', "'3301220022"],
          ],
          hidden: [3],
        },
        { name: 'Arsip', rows: [HEADER, [RINA, 'Rina', 'Bagian C', 'IX', 3, '1234567']], state: 'hidden' },
      ]),
    );
    const { code, stdout, stderr } = await office.run('import', 'buku.xlsx', ...PERIOD);
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'buku.xlsx [Data]: employees, 2 rows']);
    expect(warnings(stderr)).toEqual(['sheet-hidden', 'rows-hidden', 'sheet-skipped']);
    expect(recordedFacts(office, 'employee', 'nip, golongan, mkg, unit, rekening').slice(3)).toEqual([
      [SITI, 'IV/c', 24, 'Bagian A', '00112233'],
      [BUDI, 'III/c', 14, 'Bagian B', '3301220022'],
    ]);
  });

  it('blank rows and columns, and a hundred columns of something else, do no harm', async () => {
    const office = copyOfHere(staffed, folder.path);
    const wide = Array.from({ length: 100 }, (_, i) => `Kolom ${i + 1}`);
    office.put(
      'lebar.xlsx',
      xmlWorkbook([
        {
          name: 'Data',
          rows: [
            [],
            [],
            [null, null, 'NIP', null, 'Unit Kerja', ...wide, 'Gol.'],
            [],
            [null, null, SITI, null, 'Bagian A', ...wide.map(() => 1), 'IV/c'],
          ],
        },
      ]),
    );
    const { code, stderr } = await office.run('import', 'lebar.xlsx', ...PERIOD);
    expect([code, warnings(stderr)]).toEqual([0, ['ignored-columns']]);
    expect(stderr).toContain('100 columns');
    expect(recordedFacts(office, 'employee', 'nip, row, unit, golongan').slice(3)).toEqual([
      [SITI, 5, 'Bagian A', 'IV/c'],
    ]);
  });

  it.each([
    ['1900', '', 45992],
    ['1904', 'date1904="1"', 44530],
  ])('days are read in the %s system, with and without a date format', async (_, properties, serial) => {
    const office = copyOfHere(empty, folder.path);
    const header = ['nip', 'nama', 'jenis', 'golongan', 'mkg', 'mulai', 'berhenti'];
    const rows: XmlCell[][] = [
      header,
      [SITI, 'Siti', 'PNS', 'III/a', 4, serial, dayCell(serial + 31)],
      [BUDI, 'Budi', 'PNS', 'III/a', 4, '1 Desember 2025', '31/12/2025'],
    ];
    office.put('hari.xlsx', xmlWorkbook([{ name: 'Data', rows }], { properties }));
    await office.must('import', 'hari.xlsx', ...PERIOD);
    expect(recordedFacts(office, 'employee', 'mulai, berhenti')).toEqual([
      ['2025-12-01', '2026-01-01'],
      ['2025-12-01', '2025-12-31'],
    ]);
  });

  it('numbers that lost their digits are refused with the cell and the remedy, in a workbook and in CSV', async () => {
    const office = copyOfHere(staffed, folder.path);
    office.put(
      'angka.xlsx',
      xmlWorkbook([{ name: 'Data', rows: [HEADER, [Number(SITI), 'Siti', 'A', 'IV/c', 24, 3_301_220_011]] }]),
    );
    office.put(
      'angka.csv',
      `${HEADER.join(';')}\n1,97603E+17;Siti;A;IV/c;24;'330\n198507152010011000;Budi;B;III/c;14;3301220022\n`,
    );
    const { code, stderr } = await office.run('import', 'angka.xlsx', 'angka.csv', ...PERIOD, '--lang', 'id');
    expect(code).toBe(1);
    const codes = [...stderr.matchAll(/^kesalahan\[(.+?)\].*\n {2}(.+?)(, NIP .*)?$/gm)].map(
      ([, code, place]) => [code, place],
    );
    expect(codes).toEqual([
      ['id-stored-as-number', 'angka.csv, baris 2, kolom A "NIP"'],
      ['account-invalid', 'angka.csv, baris 2, kolom F "No. Rekening"'],
      ['nip-digits-lost', 'angka.csv, baris 3, kolom A "NIP"'],
      ['id-stored-as-number', 'angka.xlsx, lembar "Data", baris 2, kolom A "NIP"'],
      ['id-zeros-uncertain', 'angka.xlsx, lembar "Data", baris 2, kolom F "No. Rekening"'],
    ]);
    expect(stderr).toContain('format kolom sebagai Teks');
  });
});
