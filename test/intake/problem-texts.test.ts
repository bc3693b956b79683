import { describe, expect, it } from 'vitest';
import { DateCell, ErrorCell, FormulaCell } from '../../src/app/ports.ts';
import type { Day, Period } from '../../src/domain/calendar/period.ts';
import type { EmployeeRecord } from '../../src/domain/people/employee.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { checkEmployeeRecord, INTAKE_PROBLEM_CODES, type IntakeProblemCode } from '../../src/intake/index.ts';
import type { Lang } from '../../src/text/language.ts';
import { intakeProblemTexts } from '../../src/text/problems-intake.ts';
import { BUDI, detect, readSheet, SITI } from './read-sheet.ts';

/** The smallest sheet with each defect. */
const DEFECTS: Readonly<Record<IntakeProblemCode, () => readonly Problem[]>> = {
  'sheet-empty': () => detect([]).problems,
  'sheet-kind-unknown': () => detect([['Catatan']]).problems,
  'sheet-kind-ambiguous': () => detect([['nip', 'apel', 'golongan']]).problems,
  'sheet-daily-attendance': () => detect([['nip', 'tanggal', 'jam masuk']]).problems,
  'header-missing': () => detect([['nip', 'peran', 'kualitas']]).problems,
  'header-duplicate': () => detect([['nip', 'golongan', 'Gol.']]).problems,
  'header-ambiguous': () => detect([['nip', 'nama', 'mkg', 'grade']]).problems,
  'mkg-unspecified': () => detect([['nip', 'masa kerja tahun']]).problems,
  'ignored-column': () => detect([['nip', 'golongan', 'rekning']]).problems,
  'ignored-columns': () => detect([['nip', 'golongan', 'Hobi', 'Sepatu']]).problems,
  'period-missing': () =>
    readSheet(
      'attendance',
      [
        ['nip', 'tl1'],
        [SITI, 1],
      ],
      { period: null },
    ).problems,
  'row-skipped': () =>
    readSheet('attendance', [
      ['nip', 'tl1'],
      ['Jumlah', 1],
    ]).problems,
  'row-duplicate': () =>
    readSheet('attendance', [
      ['nip', 'tl1'],
      [SITI, 1],
      [SITI, 1],
    ]).problems,
  'nip-missing': () =>
    readSheet('attendance', [
      ['nip', 'tl1', 'tl2'],
      [null, 1, 1],
    ]).problems,
  'nip-invalid': () =>
    readSheet('attendance', [
      ['nip', 'tl1'],
      ['19850312', 1],
    ]).problems,
  'nip-unknown': () =>
    readSheet(
      'attendance',
      [
        ['nip', 'tl1'],
        [SITI, 1],
      ],
      { unknown: [SITI] },
    ).problems,
  'nip-structure': () =>
    readSheet('employees', [
      ['nip', 'anak'],
      ['198513122010012001', 1],
    ]).problems,
  'nip-digits-lost': () =>
    readSheet('employees', [
      ['nip', 'anak'],
      ['198503122010012000', 1],
    ]).problems,
  'id-stored-as-number': () =>
    readSheet('employees', [
      ['nip', 'nik'],
      [SITI, 1.2e15],
    ]).problems,
  'id-zeros-uncertain': () =>
    readSheet('employees', [
      ['nip', 'rekening'],
      [SITI, 12345678],
    ]).problems,
  'nik-invalid': () =>
    readSheet('employees', [
      ['nip', 'nik'],
      [SITI, '1275'],
    ]).problems,
  'npwp-invalid': () =>
    readSheet('employees', [
      ['nip', 'npwp'],
      [SITI, '1275'],
    ]).problems,
  'account-invalid': () =>
    readSheet('employees', [
      ['nip', 'rekening'],
      [SITI, '12'],
    ]).problems,
  'cell-error': () =>
    readSheet('employees', [
      ['nip', 'mkg'],
      [SITI, new ErrorCell('#REF!')],
    ]).problems,
  'cell-formula': () =>
    readSheet('employees', [
      ['nip', 'mkg'],
      [SITI, new FormulaCell('A1')],
    ]).problems,
  'cell-wrong-type': () =>
    readSheet('employees', [
      ['nip', 'golongan'],
      [SITI, new DateCell('2026-01-03')],
    ]).problems,
  'value-missing': () =>
    readSheet('predicates', [
      ['nip', 'predikat'],
      [SITI, null],
    ]).problems,
  'value-unknown': () =>
    readSheet('employees', [
      ['nip', 'ptkp'],
      [SITI, 'TK'],
    ]).problems,
  'criteria-invalid': () =>
    readSheet('employees', [
      ['nip', 'kriteria_tpp'],
      [SITI, 'A + B'],
    ]).problems,
  'amount-ambiguous': () =>
    readSheet('employees', [
      ['nip', 'gaji_kontrak'],
      [SITI, '4.500'],
    ]).problems,
  'amount-not-whole': () =>
    readSheet('employees', [
      ['nip', 'gaji_kontrak'],
      [SITI, '4.500.000,50'],
    ]).problems,
  'amount-invalid': () =>
    readSheet('employees', [
      ['nip', 'gaji_kontrak'],
      [SITI, 'empat juta'],
    ]).problems,
  'amount-out-of-range': () =>
    readSheet('employees', [
      ['nip', 'gaji_kontrak'],
      [SITI, -1],
    ]).problems,
  'amount-below-thousand': () =>
    readSheet('employees', [
      ['nip', 'gaji_kontrak'],
      [SITI, 450],
    ]).problems,
  'whole-number-invalid': () =>
    readSheet('employees', [
      ['nip', 'kelas_jabatan'],
      [SITI, 18],
    ]).problems,
  'score-invalid': () =>
    readSheet('assessments', [
      ['nip', 'peran', 'penilai', 'kualitas'],
      [SITI, 'rekan', BUDI, 'baik'],
    ]).problems,
  'score-out-of-range': () =>
    readSheet('assessments', [
      ['nip', 'peran', 'penilai', 'kualitas'],
      [SITI, 'rekan', BUDI, 101],
    ]).problems,
  'score-below-one': () =>
    readSheet('assessments', [
      ['nip', 'peran', 'penilai', 'kualitas'],
      [SITI, 'rekan', BUDI, 0.85],
    ]).problems,
  'scores-empty': () =>
    readSheet('assessments', [
      ['nip', 'peran', 'penilai', 'kualitas'],
      [SITI, 'rekan', BUDI, null],
    ]).problems,
  'decimal-invalid': () =>
    readSheet('targets', [
      ['nip', 'indikator', 'target', 'bobot'],
      [SITI, 'Laporan', 'banyak', 1],
    ]).problems,
  'decimal-ambiguous': () =>
    readSheet('targets', [
      ['nip', 'indikator', 'target', 'bobot'],
      [SITI, 'Laporan', '1.500', 1],
    ]).problems,
  'decimal-out-of-range': () =>
    readSheet('targets', [
      ['nip', 'indikator', 'target', 'bobot'],
      [SITI, 'Laporan', -1, 1],
    ]).problems,
  'percent-ambiguous': () =>
    readSheet('discipline', [
      ['nip', 'dari', 'sampai', 'persen'],
      [SITI, '2026-01', '2026-02', 0.25],
    ]).problems,
  'date-invalid': () =>
    readSheet('employees', [
      ['nip', 'mulai'],
      [SITI, '12/31/2025'],
    ]).problems,
  'date-two-digit-year': () =>
    readSheet('employees', [
      ['nip', 'mulai'],
      [SITI, '31/12/25'],
    ]).problems,
  'date-is-number': () =>
    readSheet('employees', [
      ['nip', 'mulai'],
      [SITI, '45992'],
    ]).problems,
  'month-invalid': () =>
    readSheet('attendance', [
      ['nip', 'period', 'tl1'],
      [SITI, 'Januari', 1],
    ]).problems,
  'golongan-invalid': () =>
    readSheet('employees', [
      ['nip', 'golongan'],
      [SITI, 'III/e'],
    ]).problems,
  'golongan-kind-mismatch': () => checked({ golongan: 'IX' }),
  'golongan-unknown': () => checked({ golongan: 'IV/e' }),
  'mkg-below-grid': () => checked({ mkg: 1 }),
  'eselon-unexpected': () => checked({ eselon: 'IV.a' }),
  'spouse-contradicted': () =>
    readSheet('employees', [
      ['nip', 'pasangan', 'status_pernikahan'],
      [SITI, 1, 2],
    ]).problems,
  'service-order': () => checked({ berhenti: '2009-12-31' as Day }),
  'period-order': () =>
    readSheet('discipline', [
      ['nip', 'dari', 'sampai', 'persen'],
      [SITI, '2026-03', '2026-02', 25],
    ]).problems,
  'rater-is-self': () =>
    readSheet('assessments', [
      ['nip', 'peran', 'penilai', 'kualitas'],
      [SITI, 'rekan', SITI, 90],
    ]).problems,
  'adjustment-code-reserved': () =>
    readSheet('adjustments', [
      ['nip', 'kode', 'arah', 'jumlah'],
      [SITI, 'talangan', 'potong', 50_000],
    ]).problems,
  'rater-not-self': () =>
    readSheet('assessments', [
      ['nip', 'peran', 'penilai', 'kualitas'],
      [SITI, 'diri', BUDI, 90],
    ]).problems,
};

function checked(changes: Partial<EmployeeRecord>): readonly Problem[] {
  const { records } = readSheet('employees', [
    ['nip', 'jenis', 'golongan', 'mkg', 'mulai'],
    [SITI, 'PNS', 'III/d', 3, '2010-01-01'],
  ]);
  const values = records[0]?.values;
  if (values === undefined) return [];
  const place = { nip: SITI, effective: '2026-01' as Period, row: 2, columns: [] };
  return checkEmployeeRecord({ ...values, ...changes }, place, (_, golongan, mkg) => {
    if (golongan !== 'III/d') return 'golongan-unknown';
    return mkg < 3 ? 'mkg-below' : 'ok';
  });
}

/** The three sentences about the defect, as an officer reads them. */
function sentences(code: IntakeProblemCode, lang: Lang): string {
  const problem = DEFECTS[code]().find((candidate) => candidate.code === code);
  if (problem === undefined) return 'not reported';
  const text = intakeProblemTexts[lang][code];
  const data = problem.data ?? {};
  return [text.title(data), text.expected(data), text.remedy(data)].join('\n');
}

it.each(INTAKE_PROBLEM_CODES)('%s has sentences without a gap in both languages', (code) => {
  for (const lang of ['id', 'en'] as const) {
    expect(sentences(code, lang)).not.toMatch(/undefined|null|NaN|not reported/);
  }
});

describe('what an officer reads', () => {
  it('about sheet-empty', () => {
    expect(sentences('sheet-empty', 'id')).toMatchInlineSnapshot(`
      "lembar ini kosong
      baris judul kolom, lalu satu baris per pegawai
      Abaikan bila memang kosong; bila tidak, periksa apakah berkas yang dikirim sudah benar."
    `);
    expect(sentences('sheet-empty', 'en')).toMatchInlineSnapshot(`
      "this sheet is empty
      a row of column headings, then one row per employee
      Nothing to do if it is meant to be empty; otherwise check that the right file was sent."
    `);
  });

  it('about sheet-kind-unknown', () => {
    expect(sentences('sheet-kind-unknown', 'id')).toMatchInlineSnapshot(`
      "jenis lembar ini tidak dikenali dari judul kolomnya
      judul kolom dari salah satu jenis lembar: employees, attendance, assessments, targets, adjustments, discipline, predicates, opening
      Pastikan baris judul kolom memuat nip dan berada dalam 20 baris pertama, atau sebutkan jenisnya dengan --as."
    `);
    expect(sentences('sheet-kind-unknown', 'en')).toMatchInlineSnapshot(`
      "the column headings do not tell what kind of sheet this is
      the headings of one kind of sheet: employees, attendance, assessments, targets, adjustments, discipline, predicates, opening
      Make sure that the heading row contains nip and is among the first 20 rows, or name the kind with --as."
    `);
  });

  it('about sheet-kind-ambiguous', () => {
    expect(sentences('sheet-kind-ambiguous', 'id')).toMatchInlineSnapshot(`
      "lembar ini dapat berarti beberapa jenis: employees, attendance
      judul kolom dari satu jenis lembar saja
      Sebutkan jenisnya, misalnya --as employees, atau pisahkan menjadi beberapa lembar."
    `);
    expect(sentences('sheet-kind-ambiguous', 'en')).toMatchInlineSnapshot(`
      "this sheet can be of several kinds: employees, attendance
      the headings of one kind of sheet only
      Name the kind, for example --as employees, or split the sheet."
    `);
  });

  it('about header-missing', () => {
    expect(sentences('header-missing', 'id')).toMatchInlineSnapshot(`
      "kolom wajib untuk lembar assessments tidak ada: penilai
      kolom penilai pada baris judul
      Tambahkan kolom itu, atau perbaiki judulnya bila kolomnya ada dengan nama lain."
    `);
    expect(sentences('header-missing', 'en')).toMatchInlineSnapshot(`
      "required columns of the assessments sheet are missing: penilai
      the columns penilai in the heading row
      Add the columns, or correct the headings if they are there under another name."
    `);
  });

  it('about header-duplicate', () => {
    expect(sentences('header-duplicate', 'id')).toMatchInlineSnapshot(`
      "kolom golongan muncul dua kali; yang pertama di kolom B ("golongan")
      satu kolom saja untuk golongan
      Hapus salah satu kolom, atau pilih dengan --map, misalnya --map "golongan=-" untuk tidak membaca yang pertama."
    `);
    expect(sentences('header-duplicate', 'en')).toMatchInlineSnapshot(`
      "the column golongan is there twice; first in column B ("golongan")
      one column for golongan
      Delete one of the columns, or choose with --map, for example --map "golongan=-" not to read the first."
    `);
  });

  it('about header-ambiguous', () => {
    expect(sentences('header-ambiguous', 'id')).toMatchInlineSnapshot(`
      "judul kolom ini dapat berarti lebih dari satu hal
      salah satu nama kolom: golongan, kelas_jabatan
      Ganti judulnya dengan salah satu dari: golongan, kelas_jabatan; atau beri artinya dengan --map "grade=…" (= - bila tidak perlu dibaca)."
    `);
    expect(sentences('header-ambiguous', 'en')).toMatchInlineSnapshot(`
      "this heading can mean more than one thing
      one of the column names: golongan, kelas_jabatan
      Use one of these as its heading: golongan, kelas_jabatan; or say it with --map "grade=…" (= - if it is not to be read)."
    `);
  });

  it('about ignored-column', () => {
    expect(sentences('ignored-column', 'id')).toMatchInlineSnapshot(`
      "kolom ini tidak dikenal dan tidak dibaca
      mungkin maksudnya rekening
      Bila benar, ganti judulnya menjadi rekening atau beri --map "rekning=rekening"; bila tidak, biarkan saja."
    `);
    expect(sentences('ignored-column', 'en')).toMatchInlineSnapshot(`
      "this column is not known and was not read
      perhaps rekening is meant
      If so, change the heading to rekening or give --map "rekning=rekening"; if not, leave it."
    `);
  });

  it('about ignored-columns', () => {
    expect(sentences('ignored-columns', 'id')).toMatchInlineSnapshot(`
      "2 kolom tidak dikenal dan tidak dibaca: C "Hobi", D "Sepatu"
      hanya kolom yang dikenal yang dibaca
      Biarkan bila memang tidak diperlukan; bila diperlukan, beri artinya dengan --map "Judul=kolom", dan --save-map untuk seterusnya."
    `);
    expect(sentences('ignored-columns', 'en')).toMatchInlineSnapshot(`
      "2 columns are not known and were not read: C "Hobi", D "Sepatu"
      only known columns are read
      Leave them if they are not needed; if they are, say what they mean with --map "Heading=column", and --save-map for later."
    `);
  });

  it('about period-missing', () => {
    expect(sentences('period-missing', 'id')).toMatchInlineSnapshot(`
      "lembar ini tidak menyebut bulannya
      kolom period berisi bulan, atau bulan pada perintah
      Tambahkan kolom period (misalnya 2026-01), atau beri --period 2026-01 pada perintah."
    `);
    expect(sentences('period-missing', 'en')).toMatchInlineSnapshot(`
      "this sheet does not say which month it is for
      a column period with the month, or the month in the command
      Add a column period (such as 2026-01), or give --period 2026-01 with the command."
    `);
  });

  it('about row-skipped', () => {
    expect(sentences('row-skipped', 'id')).toMatchInlineSnapshot(`
      "baris ini dilewati karena tampaknya bukan data pegawai
      baris data memuat NIP; baris jumlah dan tanda tangan tidak
      Tidak perlu apa-apa bila ini baris jumlah, judul, atau tanda tangan; bila data, isi NIP-nya."
    `);
    expect(sentences('row-skipped', 'en')).toMatchInlineSnapshot(`
      "this row was passed over because it does not look like an employee’s row
      rows with data have a NIP; totals and signatures do not
      Nothing to do if this is a total, title or signature; if it is data, fill in the NIP."
    `);
  });

  it('about row-duplicate', () => {
    expect(sentences('row-duplicate', 'id')).toMatchInlineSnapshot(`
      "baris ini mengulang baris 2
      satu baris saja untuk hal yang sama
      Bandingkan dengan baris 2 dan hapus yang salah."
    `);
    expect(sentences('row-duplicate', 'en')).toMatchInlineSnapshot(`
      "this row repeats row 2
      one row for one thing
      Compare it with row 2 and delete the wrong one."
    `);
  });

  it('about nip-missing', () => {
    expect(sentences('nip-missing', 'id')).toMatchInlineSnapshot(`
      "baris berisi data tetapi NIP-nya kosong
      NIP, 18 digit
      Isi NIP pegawai yang bersangkutan, atau hapus barisnya."
    `);
    expect(sentences('nip-missing', 'en')).toMatchInlineSnapshot(`
      "the row has data but no NIP
      a NIP of 18 digits
      Fill in the NIP of the employee, or delete the row."
    `);
  });

  it('about nip-invalid', () => {
    expect(sentences('nip-invalid', 'id')).toMatchInlineSnapshot(`
      "NIP tidak terdiri dari 18 digit
      18 digit; di sini ada 8
      Perbaiki NIP menurut SK pegawai, dan simpan sel sebagai teks."
    `);
    expect(sentences('nip-invalid', 'en')).toMatchInlineSnapshot(`
      "the NIP does not have 18 digits
      18 digits; found 8
      Correct the NIP from the employee’s decree, and keep the cell as text."
    `);
  });

  it('about nip-unknown', () => {
    expect(sentences('nip-unknown', 'id')).toMatchInlineSnapshot(`
      "NIP ini belum tercatat sebagai pegawai
      NIP dari pegawai yang sudah diimpor
      Periksa NIP-nya, atau impor data pegawai ini lebih dahulu."
    `);
    expect(sentences('nip-unknown', 'en')).toMatchInlineSnapshot(`
      "no employee with this NIP is recorded
      the NIP of an employee who was imported
      Check the NIP, or import this employee first."
    `);
  });

  it('about nip-structure', () => {
    expect(sentences('nip-structure', 'id')).toMatchInlineSnapshot(`
      "NIP ini tidak lazim pada bagian tanggal lahir (digit 1–8)
      tanggal lahir, TMT, jenis kelamin, dan nomor urut
      Cocokkan NIP dengan SK; data tetap dipakai."
    `);
    expect(sentences('nip-structure', 'en')).toMatchInlineSnapshot(`
      "this NIP is unusual in its birth date (digits 1–8)
      birth date, month of appointment, sex and serial number
      Compare the NIP with the decree; the row is used all the same."
    `);
  });

  it('about id-stored-as-number', () => {
    expect(sentences('id-stored-as-number', 'id')).toMatchInlineSnapshot(`
      "nik tersimpan sebagai angka, sehingga digit terakhirnya sudah hilang
      nomor lengkap yang disimpan sebagai teks
      Format kolom sebagai Teks, lalu ketik ulang atau tempel lagi nomor dari sumber aslinya."
    `);
    expect(sentences('id-stored-as-number', 'en')).toMatchInlineSnapshot(`
      "nik is stored as a number, so its last digits are already lost
      the whole number, stored as text
      Format the column as Text, then type or paste the number again from its original source."
    `);
  });

  it('about id-zeros-uncertain', () => {
    expect(sentences('id-zeros-uncertain', 'id')).toMatchInlineSnapshot(`
      "rekening tersimpan sebagai angka; nol di depan mungkin sudah hilang
      nomor lengkap yang disimpan sebagai teks
      Format kolom sebagai Teks, lalu cocokkan nomor dengan dokumen aslinya dan ketik ulang."
    `);
    expect(sentences('id-zeros-uncertain', 'en')).toMatchInlineSnapshot(`
      "rekening is stored as a number; leading zeros may be lost
      the whole number, stored as text
      Format the column as Text, compare the number with the original document and type it again."
    `);
  });

  it('about nik-invalid', () => {
    expect(sentences('nik-invalid', 'id')).toMatchInlineSnapshot(`
      "NIK tidak terdiri dari 16 digit
      16 digit; di sini ada 4
      Perbaiki NIK menurut KTP, atau kosongkan selnya."
    `);
    expect(sentences('nik-invalid', 'en')).toMatchInlineSnapshot(`
      "the NIK does not have 16 digits
      16 digits; found 4
      Correct the NIK from the identity card, or empty the cell."
    `);
  });

  it('about npwp-invalid', () => {
    expect(sentences('npwp-invalid', 'id')).toMatchInlineSnapshot(`
      "NPWP tidak sah
      15 atau 16 digit yang tidak semuanya nol; di sini ada 4
      Perbaiki NPWP menurut kartunya, atau kosongkan selnya bila pegawai tidak memilikinya."
    `);
    expect(sentences('npwp-invalid', 'en')).toMatchInlineSnapshot(`
      "the NPWP is not valid
      15 or 16 digits, not all zero; found 4
      Correct the NPWP from its card, or empty the cell if the employee has none."
    `);
  });

  it('about account-invalid', () => {
    expect(sentences('account-invalid', 'id')).toMatchInlineSnapshot(`
      "nomor rekening tidak sah
      5 sampai 20 digit yang tidak semuanya nol; di sini ada 2
      Perbaiki nomor rekening menurut buku tabungan."
    `);
    expect(sentences('account-invalid', 'en')).toMatchInlineSnapshot(`
      "the account number is not valid
      5 to 20 digits, not all zero; found 2
      Correct the account number from the bank book."
    `);
  });

  it('about cell-error', () => {
    expect(sentences('cell-error', 'id')).toMatchInlineSnapshot(`
      "sel mkg berisi kesalahan rumus
      sebuah nilai
      Perbaiki rumusnya di lembar kerja, lalu simpan kembali."
    `);
    expect(sentences('cell-error', 'en')).toMatchInlineSnapshot(`
      "the cell mkg holds a formula error
      a value
      Correct the formula in the sheet and save it again."
    `);
  });

  it('about cell-formula', () => {
    expect(sentences('cell-formula', 'id')).toMatchInlineSnapshot(`
      "sel mkg berisi rumus yang disimpan tanpa hasilnya
      sebuah nilai
      Buka berkas di Excel atau LibreOffice dan simpan kembali, atau tempel sebagai nilai (paste values)."
    `);
    expect(sentences('cell-formula', 'en')).toMatchInlineSnapshot(`
      "the cell mkg holds a formula that was saved without its result
      a value
      Open the file in Excel or LibreOffice and save it again, or paste the cells as values."
    `);
  });

  it('about cell-wrong-type', () => {
    expect(sentences('cell-wrong-type', 'id')).toMatchInlineSnapshot(`
      "sel golongan berisi tanggal
      teks atau angka
      Format kolom sebagai Teks, lalu ketik ulang isinya; lembar kerja mungkin telah mengubahnya."
    `);
    expect(sentences('cell-wrong-type', 'en')).toMatchInlineSnapshot(`
      "the cell golongan holds a date
      text or a number
      Format the column as Text and type the content again; the spreadsheet may have converted it."
    `);
  });

  it('about value-missing', () => {
    expect(sentences('value-missing', 'id')).toMatchInlineSnapshot(`
      "predikat belum diisi
      nilai untuk predikat
      Isi predikat pada baris pegawai ini."
    `);
    expect(sentences('value-missing', 'en')).toMatchInlineSnapshot(`
      "predikat is empty
      a value for predikat
      Fill in predikat for this employee."
    `);
  });

  it('about value-unknown', () => {
    expect(sentences('value-unknown', 'id')).toMatchInlineSnapshot(`
      "isi ptkp tidak dikenal
      salah satu dari: TK/0, TK/1, TK/2, TK/3, K/0, K/1, K/2, K/3
      Ganti dengan salah satu nilai yang tersedia."
    `);
    expect(sentences('value-unknown', 'en')).toMatchInlineSnapshot(`
      "the value of ptkp is not known
      one of: TK/0, TK/1, TK/2, TK/3, K/0, K/1, K/2, K/3
      Replace it with one of these values."
    `);
  });

  it('about criteria-invalid', () => {
    expect(sentences('criteria-invalid', 'id')).toMatchInlineSnapshot(`
      "daftar kriteria TPP tidak terbaca
      kode kriteria yang dipisahkan koma, misalnya KONDISI_KERJA, TEMPAT_BERTUGAS
      Tulis kode kriteria seperti dalam kebijakan, dipisahkan koma."
    `);
    expect(sentences('criteria-invalid', 'en')).toMatchInlineSnapshot(`
      "the list of TPP criteria cannot be read
      criteria codes separated by commas, such as KONDISI_KERJA, TEMPAT_BERTUGAS
      Write the criteria codes as in the policy, separated by commas."
    `);
  });

  it('about amount-ambiguous', () => {
    expect(sentences('amount-ambiguous', 'id')).toMatchInlineSnapshot(`
      "jumlah uang ini dapat dibaca dengan dua cara
      rupiah utuh, misalnya 4500000 atau 4.500.000
      Ketik jumlah lengkap tanpa titik dan koma."
    `);
    expect(sentences('amount-ambiguous', 'en')).toMatchInlineSnapshot(`
      "this amount can be read in two ways
      whole rupiah, such as 4500000 or 4.500.000
      Type the whole amount without dots and commas."
    `);
  });

  it('about amount-not-whole', () => {
    expect(sentences('amount-not-whole', 'id')).toMatchInlineSnapshot(`
      "jumlah uang harus rupiah utuh
      rupiah tanpa sen, misalnya 4500000
      Bulatkan jumlah ini di lembar kerja menurut ketentuan; program tidak membulatkan data masukan."
    `);
    expect(sentences('amount-not-whole', 'en')).toMatchInlineSnapshot(`
      "an amount must be whole rupiah
      rupiah without cents, such as 4500000
      Round the amount in the sheet as the regulation says; the program never rounds what it is given."
    `);
  });

  it('about amount-invalid', () => {
    expect(sentences('amount-invalid', 'id')).toMatchInlineSnapshot(`
      "jumlah uang tidak terbaca
      rupiah utuh, misalnya 4500000 atau Rp 4.500.000
      Ketik jumlah dengan angka saja."
    `);
    expect(sentences('amount-invalid', 'en')).toMatchInlineSnapshot(`
      "the amount cannot be read
      whole rupiah, such as 4500000 or Rp 4.500.000
      Type the amount in digits only."
    `);
  });

  it('about amount-out-of-range', () => {
    expect(sentences('amount-out-of-range', 'id')).toMatchInlineSnapshot(`
      "jumlah uang di luar batas
      dari 0 sampai 1.000.000.000.000 rupiah
      Periksa tanda minus dan banyaknya nol."
    `);
    expect(sentences('amount-out-of-range', 'en')).toMatchInlineSnapshot(`
      "the amount is out of range
      from 0 to 1,000,000,000,000 rupiah
      Check for a minus sign and count the zeros."
    `);
  });

  it('about whole-number-invalid', () => {
    expect(sentences('whole-number-invalid', 'id')).toMatchInlineSnapshot(`
      "kelas_jabatan harus bilangan bulat dari 1 sampai 17
      bilangan bulat dari 1 sampai 17
      Perbaiki kelas_jabatan pada baris ini."
    `);
    expect(sentences('whole-number-invalid', 'en')).toMatchInlineSnapshot(`
      "kelas_jabatan must be a whole number from 1 to 17
      a whole number from 1 to 17
      Correct kelas_jabatan in this row."
    `);
  });

  it('about score-invalid', () => {
    expect(sentences('score-invalid', 'id')).toMatchInlineSnapshot(`
      "nilai tidak terbaca
      0 sampai 100 dengan paling banyak dua desimal, misalnya 87,5
      Perbaiki nilainya; bila berasal dari rumus, bulatkan ke dua desimal."
    `);
    expect(sentences('score-invalid', 'en')).toMatchInlineSnapshot(`
      "the score cannot be read
      0 to 100 with at most two decimals, such as 87.5
      Correct the score; if a formula gives it, round it to two decimals."
    `);
  });

  it('about score-out-of-range', () => {
    expect(sentences('score-out-of-range', 'id')).toMatchInlineSnapshot(`
      "nilai di luar 0–100
      0 sampai 100
      Periksa nilai dengan penilainya."
    `);
    expect(sentences('score-out-of-range', 'en')).toMatchInlineSnapshot(`
      "the score is outside 0–100
      0 to 100
      Check the score with the rater."
    `);
  });

  it('about score-below-one', () => {
    expect(sentences('score-below-one', 'id')).toMatchInlineSnapshot(`
      "nilai ini di bawah 1 dari 100
      nilai 0 sampai 100, bukan persen (0,85 bukan 85)
      Bila sel berformat persen, ketik ulang sebagai angka biasa; bila benar, biarkan saja."
    `);
    expect(sentences('score-below-one', 'en')).toMatchInlineSnapshot(`
      "this score is below 1 of 100
      a score from 0 to 100, not a percent (0.85 is not 85)
      If the cell is formatted as a percent, type a plain number; if it is right, leave it."
    `);
  });

  it('about scores-empty', () => {
    expect(sentences('scores-empty', 'id')).toMatchInlineSnapshot(`
      "baris penilaian ini tidak memuat satu nilai pun
      paling sedikit satu nilai
      Minta nilai dari penilai, atau hapus barisnya."
    `);
    expect(sentences('scores-empty', 'en')).toMatchInlineSnapshot(`
      "this assessment has not a single score
      at least one score
      Ask the rater for the scores, or delete the row."
    `);
  });

  it('about decimal-invalid', () => {
    expect(sentences('decimal-invalid', 'id')).toMatchInlineSnapshot(`
      "target tidak terbaca sebagai angka
      angka dengan paling banyak 4 desimal
      Perbaiki target; bila berasal dari rumus, bulatkan lebih dahulu."
    `);
    expect(sentences('decimal-invalid', 'en')).toMatchInlineSnapshot(`
      "target cannot be read as a number
      a number with at most 4 decimals
      Correct target; if a formula gives it, round it first."
    `);
  });

  it('about decimal-ambiguous', () => {
    expect(sentences('decimal-ambiguous', 'id')).toMatchInlineSnapshot(`
      "target dapat dibaca dengan dua cara
      angka tanpa pemisah ribuan, misalnya 1500 atau 1,5
      Ketik tanpa pemisah ribuan, atau simpan sebagai sel angka."
    `);
    expect(sentences('decimal-ambiguous', 'en')).toMatchInlineSnapshot(`
      "target can be read in two ways
      a number without thousands separators, such as 1500 or 1.5
      Type it without thousands separators, or store it as a number cell."
    `);
  });

  it('about decimal-out-of-range', () => {
    expect(sentences('decimal-out-of-range', 'id')).toMatchInlineSnapshot(`
      "target di luar batas
      dari 0 sampai 900.000.000.000
      Perbaiki target pada baris ini."
    `);
    expect(sentences('decimal-out-of-range', 'en')).toMatchInlineSnapshot(`
      "target is out of range
      from 0 to 900,000,000,000
      Correct target in this row."
    `);
  });

  it('about percent-ambiguous', () => {
    expect(sentences('percent-ambiguous', 'id')).toMatchInlineSnapshot(`
      "persen ini dapat dibaca dengan dua cara
      persen antara 1 dan 100 yang ditulis biasa, misalnya 25
      Ubah sel menjadi teks dan tulis dengan tanda persen, misalnya 25% atau 0,25%."
    `);
    expect(sentences('percent-ambiguous', 'en')).toMatchInlineSnapshot(`
      "this percent can be read in two ways
      a percent between 1 and 100, written plainly, such as 25
      Make the cell text and write the percent sign, such as 25% or 0.25%."
    `);
  });

  it('about date-invalid', () => {
    expect(sentences('date-invalid', 'id')).toMatchInlineSnapshot(`
      "mulai bukan tanggal yang ada di kalender
      2025-12-31, 31/12/2025, 31 Desember 2025, atau sel tanggal (hari sebelum bulan)
      Tulis ulang tanggalnya dengan salah satu bentuk itu."
    `);
    expect(sentences('date-invalid', 'en')).toMatchInlineSnapshot(`
      "mulai is not a day of the calendar
      2025-12-31, 31/12/2025, 31 Desember 2025, or a date cell (day before month)
      Write the date again in one of these forms."
    `);
  });

  it('about date-two-digit-year', () => {
    expect(sentences('date-two-digit-year', 'id')).toMatchInlineSnapshot(`
      "tahun pada mulai hanya dua angka
      tahun empat angka, misalnya 31/12/2025
      Tulis tahunnya lengkap."
    `);
    expect(sentences('date-two-digit-year', 'en')).toMatchInlineSnapshot(`
      "the year of mulai has only two digits
      a year of four digits, such as 31/12/2025
      Write the year in full."
    `);
  });

  it('about month-invalid', () => {
    expect(sentences('month-invalid', 'id')).toMatchInlineSnapshot(`
      "period bukan bulan
      2026-01, 01/2026, Januari 2026, atau sel tanggal
      Tulis ulang bulannya dengan salah satu bentuk itu."
    `);
    expect(sentences('month-invalid', 'en')).toMatchInlineSnapshot(`
      "period is not a month
      2026-01, 01/2026, Januari 2026, or a date cell
      Write the month again in one of these forms."
    `);
  });

  it('about golongan-invalid', () => {
    expect(sentences('golongan-invalid', 'id')).toMatchInlineSnapshot(`
      "golongan tidak terbaca
      III/a untuk PNS dan CPNS, IX untuk PPPK
      Tulis golongan menurut SK pangkat atau kontrak terakhir."
    `);
    expect(sentences('golongan-invalid', 'en')).toMatchInlineSnapshot(`
      "the golongan cannot be read
      III/a for PNS and CPNS, IX for PPPK
      Write the golongan as in the latest decree of rank or contract."
    `);
  });

  it('about golongan-kind-mismatch', () => {
    expect(sentences('golongan-kind-mismatch', 'id')).toMatchInlineSnapshot(`
      "golongan IX bukan golongan PNS
      I/a sampai IV/e
      Perbaiki golongan atau jenis pegawai menurut SK."
    `);
    expect(sentences('golongan-kind-mismatch', 'en')).toMatchInlineSnapshot(`
      "golongan IX is not a golongan of PNS
      I/a to IV/e
      Correct the golongan or the kind of employee from the decree."
    `);
  });

  it('about golongan-unknown', () => {
    expect(sentences('golongan-unknown', 'id')).toMatchInlineSnapshot(`
      "golongan IV/e tidak ada dalam tabel gaji PNS
      golongan yang ada dalam tabel gaji pokok pada bulan itu
      Perbaiki golongan menurut SK."
    `);
    expect(sentences('golongan-unknown', 'en')).toMatchInlineSnapshot(`
      "golongan IV/e is not in the salary table of PNS
      a golongan of the basic salary table of that month
      Correct the golongan from the decree."
    `);
  });

  it('about mkg-below-grid', () => {
    expect(sentences('mkg-below-grid', 'id')).toMatchInlineSnapshot(`
      "mkg 1 lebih rendah dari awal tabel gaji golongan III/d
      masa kerja golongan yang ada dalam tabel gaji III/d
      Perbaiki mkg atau golongan menurut SK berkala atau SK pangkat terakhir."
    `);
    expect(sentences('mkg-below-grid', 'en')).toMatchInlineSnapshot(`
      "mkg 1 is below the start of the salary table of golongan III/d
      years of service that the salary table of III/d has
      Correct mkg or golongan from the latest decree."
    `);
  });

  it('about eselon-unexpected', () => {
    expect(sentences('eselon-unexpected', 'id')).toMatchInlineSnapshot(`
      "eselon IV.a diisi, tetapi jabatannya bukan struktural
      eselon kosong, atau jenis_jabatan struktural
      Periksa jenis_jabatan; tanpa struktural, tunjangan eselon tidak dibayar."
    `);
    expect(sentences('eselon-unexpected', 'en')).toMatchInlineSnapshot(`
      "eselon IV.a is given, but the post is not structural
      no eselon, or jenis_jabatan struktural
      Check jenis_jabatan; unless it is struktural, no eselon allowance is paid."
    `);
  });

  it('about service-order', () => {
    expect(sentences('service-order', 'id')).toMatchInlineSnapshot(`
      "berhenti (2009-12-31) lebih awal dari mulai (2010-01-01)
      tanggal berhenti sama dengan atau sesudah tanggal mulai
      Perbaiki salah satu tanggal menurut SK."
    `);
    expect(sentences('service-order', 'en')).toMatchInlineSnapshot(`
      "berhenti (2009-12-31) is before mulai (2010-01-01)
      a last day of service on or after the first
      Correct one of the dates from the decree."
    `);
  });

  it('about period-order', () => {
    expect(sentences('period-order', 'id')).toMatchInlineSnapshot(`
      "sampai (2026-02) lebih awal dari dari (2026-03)
      bulan sampai sama dengan atau sesudah bulan dari
      Perbaiki salah satu bulan menurut SK hukuman disiplin."
    `);
    expect(sentences('period-order', 'en')).toMatchInlineSnapshot(`
      "sampai (2026-02) is before dari (2026-03)
      a last month on or after the first
      Correct one of the months from the disciplinary decree."
    `);
  });

  it('about rater-is-self', () => {
    expect(sentences('rater-is-self', 'id')).toMatchInlineSnapshot(`
      "pegawai menilai dirinya sendiri sebagai rekan
      penilai yang bukan pegawai itu sendiri
      Perbaiki NIP penilai, atau ganti peran menjadi diri."
    `);
    expect(sentences('rater-is-self', 'en')).toMatchInlineSnapshot(`
      "the employee rates himself or herself as rekan
      a rater other than the employee
      Correct the NIP of the rater, or change the role to diri."
    `);
  });

  it('about adjustment-code-reserved', () => {
    expect(sentences('adjustment-code-reserved', 'id')).toMatchInlineSnapshot(`
      "kode TALANGAN dipakai program sendiri
      kode lain; yang dipakai program: RAPEL, TALANGAN, KURANG_BAYAR
      Pakai kode lain, misalnya TALANGAN_LAIN."
    `);
    expect(sentences('adjustment-code-reserved', 'en')).toMatchInlineSnapshot(`
      "the code TALANGAN belongs to the program
      another code; the program's own are RAPEL, TALANGAN, KURANG_BAYAR
      Use another code, for example TALANGAN_LAIN."
    `);
  });

  it('about rater-not-self', () => {
    expect(sentences('rater-not-self', 'id')).toMatchInlineSnapshot(`
      "peran diri, tetapi penilainya orang lain
      NIP pegawai itu sendiri, atau kosong
      Perbaiki peran, atau kosongkan penilai."
    `);
    expect(sentences('rater-not-self', 'en')).toMatchInlineSnapshot(`
      "the role is diri, but the rater is someone else
      the NIP of the employee, or nothing
      Correct the role, or empty the rater."
    `);
  });
});
