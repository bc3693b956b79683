import { errorCatalogue } from './error-text.ts';

/** Stops of reading and writing files and folders other than the database, the program's own among them. */
export const fileErrors = errorCatalogue({
  id: {
    'installation-broken': {
      message: (d) => `program ini tidak terpasang utuh, atau dipasang dengan Node lain dari ${d.node} ini`,
      remedy: () =>
        'pasang ulang dengan Node ini; data Anda tidak tersentuh. --verbose menyebut bagian yang hilang',
    },
    'file-missing': {
      message: (d) => `berkas ${d.path} tidak ada`,
      remedy: () => 'periksa nama dan foldernya',
    },
    'file-unreadable': {
      message: (d) => `berkas ${d.path} tidak dapat dibaca`,
      remedy: () => 'periksa hak aksesnya, dan tutup berkas itu di program lain',
    },
    'file-not-regular': {
      message: (d) => `${d.path} bukan berkas biasa`,
      remedy: () => 'sebutkan berkas lembar kerja, bukan folder',
    },
    'file-not-written': {
      message: (d) => `berkas ${d.path} tidak dapat ditulis`,
      remedy: () => 'periksa media penyimpanan dan hak aksesnya, lalu ulangi',
    },
    'folder-missing': {
      message: (d) => `folder untuk ${d.path} tidak ada`,
      remedy: () => 'buat foldernya dulu, atau sebut folder lain (--out, --rejects, --problems)',
    },
    'folder-not-writable': {
      message: (d) => `folder untuk ${d.path} tidak dapat ditulis`,
      remedy: () => 'periksa hak akses foldernya, atau pilih folder lain dengan --out',
    },
    'folder-not-empty': {
      message: (d) => `folder ${d.path} sudah berisi berkas`,
      remedy: () => 'pilih folder lain dengan --dir, atau kosongkan folder itu',
    },
    'folder-holds-others': {
      message: (d) => `folder ${d.path} juga berisi berkas lain: ${d.others}`,
      remedy: () => 'pilih folder lain dengan --out; ekspor hanya mengganti folder hasil ekspornya sendiri',
    },
    'path-is-file': {
      message: (d) => `${d.path} adalah berkas, sedangkan laporan ini memerlukan folder`,
      remedy: () => 'sebutkan nama folder dengan --out',
    },
    'path-is-folder': {
      message: (d) => `${d.path} adalah folder`,
      remedy: () => 'sebutkan nama berkas dengan --out',
    },
    'path-not-regular': {
      message: (d) => `${d.path} bukan berkas biasa`,
      remedy: () => 'sebutkan nama berkas dengan --out; untuk keluaran standar pakai --out -',
    },
    'output-failed': {
      message: (d) => `hasil tidak dapat ditulis ke keluaran standar (${d.code})`,
      remedy: () =>
        'beri ruang pada tujuannya; yang sudah dikerjakan perintah ini tetap tersimpan, lihat: binjai-pay status',
    },
    'template-exists': {
      message: (d) => `berkas ${d.path} sudah ada`,
      remedy: () => 'pilih nama lain dengan --out; templat yang mungkin sudah diisi tidak pernah ditimpa',
    },
    'template-not-workbook': {
      message: (d) => `${d.path} bukan nama buku kerja`,
      remedy: () => 'beri nama yang berakhir .xlsx',
    },
    'rejects-not-workbook': {
      message: (d) => `${d.path} bukan nama buku kerja`,
      remedy: () => 'beri nama yang berakhir .xlsx, atau sebutkan folder',
    },
    'rejects-is-input': {
      message: (d) => `${d.path} sedang diimpor dan tidak boleh ditimpa`,
      remedy: () => 'pilih nama atau folder lain',
    },
    'csv-one-sheet': {
      message: (d) =>
        `laporan ${d.report} terdiri atas beberapa lembar dan tidak dapat ditulis sebagai satu CSV`,
      remedy: () => 'pakai --format xlsx, atau --out FOLDER untuk satu CSV per lembar',
    },
    'stdout-csv-only': {
      message: () => 'hanya CSV yang dapat ditulis ke keluaran standar',
      remedy: () => 'pakai --format csv, atau sebutkan berkas dengan --out',
    },
    'page-to-file': {
      message: (d) => `laporan ${d.report} adalah halaman dan tidak ditulis ke keluaran standar`,
      remedy: () => 'sebutkan berkas dengan --out, atau hilangkan --out',
    },
    'pdf-lists-only': {
      message: (d) => `laporan ${d.report} tidak tersedia sebagai PDF`,
      remedy: () => 'pakai --format xlsx, yang dapat dicetak; PDF ada untuk daftar-gaji dan daftar-tpp',
    },
  },
  en: {
    'installation-broken': {
      message: (d) =>
        `the program is not installed whole, or was installed with another Node than this ${d.node}`,
      remedy: () =>
        'install it anew with this Node; your data was not touched. --verbose names the missing part',
    },
    'file-missing': {
      message: (d) => `there is no file ${d.path}`,
      remedy: () => 'check its name and folder',
    },
    'file-unreadable': {
      message: (d) => `the file ${d.path} cannot be read`,
      remedy: () => 'check its permissions, and close it in other programs',
    },
    'file-not-regular': {
      message: (d) => `${d.path} is no ordinary file`,
      remedy: () => 'name a sheet file, not a folder',
    },
    'file-not-written': {
      message: (d) => `the file ${d.path} cannot be written`,
      remedy: () => 'check the disk and the permissions, then try again',
    },
    'folder-missing': {
      message: (d) => `the folder of ${d.path} does not exist`,
      remedy: () => 'create it first, or name another (--out, --rejects, --problems)',
    },
    'folder-not-writable': {
      message: (d) => `the folder of ${d.path} cannot be written`,
      remedy: () => 'check its permissions, or choose another with --out',
    },
    'folder-not-empty': {
      message: (d) => `the folder ${d.path} is not empty`,
      remedy: () => 'choose another with --dir, or empty it',
    },
    'folder-holds-others': {
      message: (d) => `the folder ${d.path} holds other files as well: ${d.others}`,
      remedy: () => 'choose another folder with --out; an export replaces only the folder of an earlier one',
    },
    'path-is-file': {
      message: (d) => `${d.path} is a file, and this report needs a folder`,
      remedy: () => 'name a folder with --out',
    },
    'path-is-folder': { message: (d) => `${d.path} is a folder`, remedy: () => 'name a file with --out' },
    'path-not-regular': {
      message: (d) => `${d.path} is no ordinary file`,
      remedy: () => 'name a file with --out; for standard output use --out -',
    },
    'output-failed': {
      message: (d) => `the result cannot be written to standard output (${d.code})`,
      remedy: () => 'make room where it goes; what this command has done is kept, see: binjai-pay status',
    },
    'template-exists': {
      message: (d) => `the file ${d.path} exists already`,
      remedy: () => 'choose another name with --out; a template that may be filled in is never overwritten',
    },
    'template-not-workbook': {
      message: (d) => `${d.path} is no name of a workbook`,
      remedy: () => 'give it a name that ends with .xlsx',
    },
    'rejects-not-workbook': {
      message: (d) => `${d.path} is no name of a workbook`,
      remedy: () => 'give it a name that ends with .xlsx, or name a folder',
    },
    'rejects-is-input': {
      message: (d) => `${d.path} is being imported and must not be overwritten`,
      remedy: () => 'choose another name or folder',
    },
    'csv-one-sheet': {
      message: (d) => `the report ${d.report} has several sheets and cannot be written as one CSV`,
      remedy: () => 'use --format xlsx, or --out FOLDER for one CSV per sheet',
    },
    'stdout-csv-only': {
      message: () => 'only CSV can be written to standard output',
      remedy: () => 'use --format csv, or name a file with --out',
    },
    'page-to-file': {
      message: (d) => `the report ${d.report} is a page and is not written to standard output`,
      remedy: () => 'name a file with --out, or leave --out out',
    },
    'pdf-lists-only': {
      message: (d) => `the report ${d.report} is not made as PDF`,
      remedy: () => 'use --format xlsx, which can be printed; daftar-gaji and daftar-tpp come as PDF',
    },
  },
});
