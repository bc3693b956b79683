import type { Catalogue } from '../../language.ts';
import { shellWord } from '../../shell-word.ts';
import { type ProblemData, problemCatalogue } from '../problem-text.ts';

/** Where a row stands that is not in the same file: ` of sheet "Januari" of file …`. */
const elsewhere: Catalogue<(d: ProblemData) => string> = {
  id: ({ file, sheet }) =>
    file === undefined ? '' : `${sheet === undefined ? '' : ` lembar "${sheet}"`} berkas ${file}`,
  en: ({ file, sheet }) =>
    file === undefined ? '' : `${sheet === undefined ? '' : ` of sheet "${sheet}"`} of file ${file}`,
};

/** What sheet this is, what its headings mean, and which of its rows are read. */
export const headingProblems = problemCatalogue({
  id: {
    'sheet-empty': {
      title: () => 'lembar ini kosong',
      expected: () => 'baris judul kolom, lalu satu baris per pegawai',
      remedy: () => 'abaikan bila memang kosong; bila tidak, periksa apakah berkas yang dikirim sudah benar',
    },
    'sheet-kind-unknown': {
      title: () => 'jenis lembar ini tidak dikenali dari judul kolomnya',
      expected: (d) => `judul kolom dari salah satu jenis lembar: ${d.kinds}`,
      remedy: () =>
        'pastikan baris judul kolom memuat nip dan berada dalam 20 baris pertama, atau sebutkan jenisnya dengan --as',
    },
    'sheet-kind-ambiguous': {
      title: (d) => `lembar ini dapat berarti beberapa jenis: ${d.kinds}`,
      expected: () => 'judul kolom dari satu jenis lembar saja',
      remedy: (d) => `sebutkan jenisnya, misalnya --as ${d.first}, atau pisahkan menjadi beberapa lembar`,
    },
    'sheet-daily-attendance': {
      title: () => 'lembar ini daftar jam masuk dan pulang tanpa tanggalnya',
      expected: () =>
        'kolom nip, tanggal, masuk, dan pulang untuk log harian; atau rekap bulanan dengan banyaknya tiap kode kehadiran',
      remedy: () => 'tambahkan kolom tanggal, atau minta rekap bulanan dari mesin absensi, lalu impor lagi',
    },
    'header-missing': {
      title: (d) => `kolom wajib untuk lembar ${d.kind} tidak ada: ${d.columns}`,
      expected: (d) => `kolom ${d.columns} pada baris judul`,
      remedy: () => 'tambahkan kolom itu, atau perbaiki judulnya bila kolomnya ada dengan nama lain',
    },
    'header-duplicate': {
      title: (d) =>
        `kolom ${d.column} muncul dua kali; yang pertama di kolom ${d.other} ("${d.otherHeader}")`,
      expected: (d) => `satu kolom saja untuk ${d.column}`,
      remedy: (d) =>
        d.same
          ? 'hapus salah satu kolom, atau ganti judulnya: keduanya berjudul sama'
          : `hapus salah satu kolom, atau pilih dengan --map, misalnya --map ${shellWord(`${d.otherHeader}=-`)} untuk tidak membaca yang pertama`,
    },
    'header-ambiguous': {
      title: () => 'judul kolom ini dapat berarti lebih dari satu hal',
      expected: (d) => `salah satu nama kolom: ${d.candidates}`,
      remedy: (d) =>
        `ganti judulnya dengan salah satu dari: ${d.candidates}; atau beri artinya dengan --map ${shellWord(`${d.header}=…`)}: ganti … dengan salah satu nama itu, atau dengan - bila tidak perlu dibaca`,
    },
    'mkg-unspecified': {
      title: () => 'kolom masa kerja ini dibaca sebagai masa kerja golongan',
      expected: () => 'judul yang menyebut golongan, misalnya MKG',
      remedy: () =>
        'pastikan isinya masa kerja golongan, bukan masa kerja keseluruhan; gaji pokok bergantung padanya',
    },
    'ignored-column': {
      title: () => 'kolom ini tidak dikenal dan tidak dibaca',
      expected: (d) => `mungkin maksudnya ${d.suggestion}`,
      remedy: (d) =>
        `bila benar, ganti judulnya menjadi ${d.suggestion} atau beri --map ${shellWord(`${d.header}=${d.suggestion}`)}; bila tidak, biarkan saja`,
    },
    'ignored-columns': {
      title: (d) => `${d.count} kolom tidak dikenal dan tidak dibaca: ${d.names}`,
      expected: () => 'hanya kolom yang dikenal yang dibaca',
      remedy: () =>
        'biarkan bila memang tidak diperlukan; bila diperlukan, beri artinya dengan --map "Judul=kolom", dan --save-map untuk seterusnya',
    },
    'period-missing': {
      title: () => 'lembar ini tidak menyebut bulannya',
      expected: (d) => `kolom ${d.column} berisi bulan, atau bulan pada perintah`,
      remedy: (d) =>
        `tambahkan kolom ${d.column} (misalnya 2026-01), atau beri --period 2026-01 pada perintah`,
    },
    'title-other-month': {
      title: (d) => `judul menyebut ${d.month}, tetapi baris-barisnya dicatat untuk ${d.period}`,
      expected: (d) => `lembar bulan ${d.period}`,
      remedy: (d) =>
        `pastikan ini lembar bulan ${d.period}; bila bukan, impor lembar yang benar dengan --replace, dan lembar ini dengan --period ${d.month}`,
    },
    'row-skipped': {
      title: (d) =>
        Number(d.count) > 1
          ? `${d.count} baris sampai baris ${d.last} dilewati karena tampaknya bukan data pegawai`
          : 'baris ini dilewati karena tampaknya bukan data pegawai',
      expected: () => 'baris data memuat NIP; baris jumlah dan tanda tangan tidak',
      remedy: () =>
        'tidak perlu apa-apa bila ini baris jumlah, judul, atau tanda tangan; bila data, isi NIP-nya',
    },
    'row-duplicate': {
      title: (d) => `baris ini mengulang baris ${d.row}${elsewhere.id(d)}`,
      expected: () => 'satu baris saja untuk hal yang sama',
      remedy: (d) => `bandingkan dengan baris ${d.row}${elsewhere.id(d)} dan hapus yang salah`,
    },
  },
  en: {
    'sheet-empty': {
      title: () => 'this sheet is empty',
      expected: () => 'a row of column headings, then one row per employee',
      remedy: () => 'nothing to do if it is meant to be empty; otherwise check that the right file was sent',
    },
    'sheet-kind-unknown': {
      title: () => 'the column headings do not tell what kind of sheet this is',
      expected: (d) => `the headings of one kind of sheet: ${d.kinds}`,
      remedy: () =>
        'make sure that the heading row contains nip and is among the first 20 rows, or name the kind with --as',
    },
    'sheet-kind-ambiguous': {
      title: (d) => `this sheet can be of several kinds: ${d.kinds}`,
      expected: () => 'the headings of one kind of sheet only',
      remedy: (d) => `name the kind, for example --as ${d.first}, or split the sheet`,
    },
    'sheet-daily-attendance': {
      title: () => 'this sheet lists hours of arrival and departure without their days',
      expected: () =>
        'the columns nip, tanggal, masuk and pulang for a log by day; or a monthly recap with the count of each attendance code',
      remedy: () =>
        'add the column tanggal, or take the monthly recap of the attendance machine, and import again',
    },
    'header-missing': {
      title: (d) => `required columns of the ${d.kind} sheet are missing: ${d.columns}`,
      expected: (d) => `the columns ${d.columns} in the heading row`,
      remedy: () => 'add the columns, or correct the headings if they are there under another name',
    },
    'header-duplicate': {
      title: (d) => `the column ${d.column} is there twice; first in column ${d.other} ("${d.otherHeader}")`,
      expected: (d) => `one column for ${d.column}`,
      remedy: (d) =>
        d.same
          ? 'delete one of the columns or rename it: both have the same heading'
          : `delete one of the columns, or choose with --map, for example --map ${shellWord(`${d.otherHeader}=-`)} not to read the first`,
    },
    'header-ambiguous': {
      title: () => 'this heading can mean more than one thing',
      expected: (d) => `one of the column names: ${d.candidates}`,
      remedy: (d) =>
        `use one of these as its heading: ${d.candidates}; or say it with --map ${shellWord(`${d.header}=…`)}: replace … by one of these names, or by - if it is not to be read`,
    },
    'mkg-unspecified': {
      title: () => 'this column of years of service is read as service in the golongan',
      expected: () => 'a heading that names the golongan, such as MKG',
      remedy: () =>
        'make sure that it is service in the golongan, not service in all; the basic salary depends on it',
    },
    'ignored-column': {
      title: () => 'this column is not known and was not read',
      expected: (d) => `perhaps ${d.suggestion} is meant`,
      remedy: (d) =>
        `if so, change the heading to ${d.suggestion} or give --map ${shellWord(`${d.header}=${d.suggestion}`)}; if not, leave it`,
    },
    'ignored-columns': {
      title: (d) =>
        d.count === 1
          ? `one column is not known and was not read: ${d.names}`
          : `${d.count} columns are not known and were not read: ${d.names}`,
      expected: () => 'only known columns are read',
      remedy: () =>
        'leave them if they are not needed; if they are, say what they mean with --map "Heading=column", and --save-map for later',
    },
    'period-missing': {
      title: () => 'this sheet does not say which month it is for',
      expected: (d) => `a column ${d.column} with the month, or the month in the command`,
      remedy: (d) => `add a column ${d.column} (such as 2026-01), or give --period 2026-01 with the command`,
    },
    'title-other-month': {
      title: (d) => `the title names ${d.month}, but the rows are recorded for ${d.period}`,
      expected: (d) => `the sheet of ${d.period}`,
      remedy: (d) =>
        `make sure that this is the sheet of ${d.period}; if it is not, import the right one with --replace, and this one with --period ${d.month}`,
    },
    'row-skipped': {
      title: (d) =>
        Number(d.count) > 1
          ? `${d.count} rows down to row ${d.last} were passed over, as they do not look like employees`
          : 'this row was passed over because it does not look like an employee’s row',
      expected: () => 'rows with data have a NIP; totals and signatures do not',
      remedy: () => 'nothing to do if this is a total, title or signature; if it is data, fill in the NIP',
    },
    'row-duplicate': {
      title: (d) => `this row repeats row ${d.row}${elsewhere.en(d)}`,
      expected: () => 'one row for one thing',
      remedy: (d) => `compare it with row ${d.row}${elsewhere.en(d)} and delete the wrong one`,
    },
  },
});
