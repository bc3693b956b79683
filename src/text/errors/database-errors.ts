import { countedEn } from '../format.ts';
import { shellWord } from '../shell-word.ts';
import { errorCatalogue } from './error-text.ts';

/** Stops of opening, reading and writing a database or its backup. */
export const databaseErrors = errorCatalogue({
  id: {
    'database-missing': {
      message: (d) => `basis data ${d.path} tidak ada`,
      remedy: () => 'buat dengan: binjai-pay init, atau tunjuk berkasnya dengan --db BERKAS',
    },
    'database-exists': {
      message: (d) => `berkas ${d.path} sudah ada`,
      remedy: () => 'pilih nama lain dengan --db BERKAS; basis data yang ada tidak pernah ditimpa',
    },
    'database-damaged': {
      message: (d) => `berkas ${d.path} rusak atau bukan basis data`,
      remedy: () =>
        'jangan melanjutkan dengan berkas ini; pulihkan cadangan terakhir: binjai-pay --db BERKAS_BARU restore CADANGAN',
    },
    'database-foreign': {
      message: (d) => `berkas ${d.path} adalah basis data program lain`,
      remedy: () => 'tunjuk basis data binjai-pay dengan --db BERKAS',
    },
    'database-newer': {
      message: (d) => `basis data ${d.path} dibuat oleh versi program yang lebih baru`,
      remedy: () => 'pasang versi binjai-pay yang terbaru',
    },
    'database-older': {
      message: (d) => `basis data ${d.path} dibuat versi lama dan perlu diperbarui`,
      remedy: (d) =>
        `buka sekali dengan perintah yang menulis agar diperbarui, misalnya: binjai-pay --db ${shellWord(d.path)} backup BERKAS`,
    },
    'database-busy': {
      message: (d) => `basis data ${d.path} sedang dipakai proses lain dan tidak bebas dalam waktu tunggu`,
      remedy: () => 'tunggu sampai proses itu selesai, lalu ulangi; tidak ada yang berubah',
    },
    'database-vanished': {
      message: (d) => `basis data ${d.path} dipindahkan, dihapus, atau diganti selagi perintah ini bekerja`,
      remedy: () => 'hasil perintah ini tidak tersimpan; kembalikan basis datanya, lalu ulangi',
    },
    'database-unwritable': {
      message: (d) => `basis data ${d.path} tidak dapat ditulis`,
      remedy: () => 'periksa hak akses berkas dan foldernya',
    },
    'database-unreadable': {
      message: (d) => `basis data ${d.path} tidak dapat dibaca`,
      remedy: () => 'periksa hak akses berkas dan foldernya',
    },
    'database-folder-readonly': {
      message: (d) => `folder basis data ${d.path} tidak dapat ditulis`,
      remedy: () => 'SQLite memerlukan hak tulis pada folder itu, juga untuk membaca; perbaiki hak aksesnya',
    },
    'database-io': {
      message: (d) => `basis data ${d.path} gagal dibaca atau ditulis oleh media penyimpanan`,
      remedy: () =>
        'periksa ruang, kuota, dan media penyimpanan itu sendiri; tidak ada yang setengah tersimpan',
    },
    'disk-full': {
      message: (d) => `media penyimpanan penuh saat menulis ${d.path}`,
      remedy: ({ code }) =>
        code === 'SQLITE_FULL'
          ? 'kosongkan ruang di situ dan di folder berkas sementara (SQLITE_TMPDIR, bila tidak diatur /var/tmp), lalu ulangi; tidak ada yang setengah tersimpan'
          : 'kosongkan ruang, lalu ulangi; tidak ada yang setengah tersimpan',
    },
    'temporary-folder-missing': {
      message: () => 'tidak ada folder yang dapat ditulisi untuk berkas sementara basis data',
      remedy: () => 'sebutkan satu folder dalam variabel lingkungan SQLITE_TMPDIR, lalu ulangi',
    },
    'backup-exists': {
      message: (d) => `berkas ${d.path} sudah ada`,
      remedy: () => 'pilih nama lain; cadangan tidak pernah ditimpa',
    },
    'backup-failed': {
      message: (d) => `cadangan ${d.path} tidak dapat ditulis`,
      remedy: () => 'periksa ruang dan hak akses foldernya',
    },
    'backup-broken': {
      message: (d) => `cadangan ${d.path} tidak lolos verifikasi (${d.findings} temuan)`,
      remedy: (d) => `lihat temuannya: binjai-pay --db ${shellWord(d.path)} verify; pakai cadangan lain`,
    },
    'act-not-recorded': {
      message: (d) =>
        `tindakan ini tidak dapat dicatat, baik dalam basis data ${d.path} maupun di sampingnya`,
      remedy: () => 'periksa ruang dan hak akses folder basis data; tidak ada berkas yang ditulis',
    },
  },
  en: {
    'database-missing': {
      message: (d) => `there is no database ${d.path}`,
      remedy: () => 'create it: binjai-pay init, or point to it with --db FILE',
    },
    'database-exists': {
      message: (d) => `the file ${d.path} exists already`,
      remedy: () => 'choose another name with --db FILE; an existing database is never overwritten',
    },
    'database-damaged': {
      message: (d) => `the file ${d.path} is damaged or is no database`,
      remedy: () =>
        'do not go on with this file; restore the last backup: binjai-pay --db NEW_FILE restore BACKUP',
    },
    'database-foreign': {
      message: (d) => `the file ${d.path} is the database of another program`,
      remedy: () => 'point to a binjai-pay database with --db FILE',
    },
    'database-newer': {
      message: (d) => `the database ${d.path} was made by a newer version of the program`,
      remedy: () => 'install the newest binjai-pay',
    },
    'database-older': {
      message: (d) => `the database ${d.path} was made by an older version and must be brought up to date`,
      remedy: (d) =>
        `open it once with a command that writes, for example: binjai-pay --db ${shellWord(d.path)} backup FILE`,
    },
    'database-busy': {
      message: (d) => `another process is using the database ${d.path} and did not finish in time`,
      remedy: () => 'wait for it to finish, then try again; nothing has changed',
    },
    'database-vanished': {
      message: (d) => `the database ${d.path} was moved, deleted or replaced while this command was at work`,
      remedy: () => 'nothing of this command is kept; put the database back, then try again',
    },
    'database-unwritable': {
      message: (d) => `the database ${d.path} cannot be written`,
      remedy: () => 'check the permissions of the file and its folder',
    },
    'database-unreadable': {
      message: (d) => `the database ${d.path} cannot be read`,
      remedy: () => 'check the permissions of the file and its folder',
    },
    'database-folder-readonly': {
      message: (d) => `the folder of the database ${d.path} cannot be written`,
      remedy: () => 'SQLite needs to write to that folder even to read; mend its permissions',
    },
    'database-io': {
      message: (d) => `the disk failed while reading or writing the database ${d.path}`,
      remedy: () => 'check free space, quota and the disk itself; nothing is half stored',
    },
    'disk-full': {
      message: (d) => `the disk is full while writing ${d.path}`,
      remedy: ({ code }) =>
        code === 'SQLITE_FULL'
          ? 'free some space there and in the folder for temporary files (SQLITE_TMPDIR, otherwise /var/tmp) and try again; nothing is half stored'
          : 'free some space and try again; nothing is half stored',
    },
    'temporary-folder-missing': {
      message: () => 'no folder for temporary files of the database may be written to',
      remedy: () => 'name one in the environment variable SQLITE_TMPDIR and try again',
    },
    'backup-exists': {
      message: (d) => `the file ${d.path} exists already`,
      remedy: () => 'choose another name; a backup is never overwritten',
    },
    'backup-failed': {
      message: (d) => `the backup ${d.path} cannot be written`,
      remedy: () => 'check free space and the permissions of the folder',
    },
    'backup-broken': {
      message: (d) => `the backup ${d.path} does not verify (${countedEn(Number(d.findings), 'finding')})`,
      remedy: (d) => `see the findings: binjai-pay --db ${shellWord(d.path)} verify; use another backup`,
    },
    'act-not-recorded': {
      message: (d) => `this act can be recorded neither in the database ${d.path} nor beside it`,
      remedy: () => 'check space and permissions of the database folder; no file was written',
    },
  },
});
