import { assessmentErrors } from './errors-assessment.ts';
import { controlErrorsEn, controlErrorsId } from './errors-control.ts';
import { outputErrorsEn, outputErrorsId } from './errors-output.ts';
import type { Catalogue } from './language.ts';
import { mappingErrorTexts } from './mapping-errors.ts';
import type { ProblemData } from './problem-text.ts';
import { namedRun, typedRun } from './run-words.ts';

/** A stop of the program: what happened, and what the user does now. */
export interface ErrorText {
  message(data: ProblemData): string;
  remedy(data: ProblemData): string;
}

const id = {
  ...assessmentErrors.id,
  'run-missing': {
    message: (d) => `periode ${namedRun(d, 'id')} belum dihitung`,
    remedy: (d) => `jalankan: binjai-pay run ${typedRun(d)}`,
  },
  'slip-missing': {
    message: (d) => `pegawai ${d.nip} tidak mempunyai slip pada periode ${d.period}`,
    remedy: () =>
      'pegawai ini belum mulai atau sudah berhenti bekerja pada periode itu; periksa kolom mulai dan berhenti',
  },
  'employee-unknown': {
    message: (d) => `NIP ${d.nip} tidak dikenal`,
    remedy: () => 'periksa NIP (18 angka), atau impor dulu lembar pegawai yang memuatnya',
  },
  'rules-missing': {
    message: (d) => `tidak ada aturan yang berlaku untuk periode ${d.period}: ${d.ids}`,
    remedy: () =>
      'lihat masa berlakunya dengan: binjai-pay rules list; perhitungan tidak memakai angka lama secara diam-diam',
  },
  'policy-missing': {
    message: (d) => `tidak ada kebijakan yang berlaku untuk periode ${d.period}`,
    remedy: () =>
      'impor kebijakan dengan `effective` pada atau sebelum periode itu: binjai-pay policy import BERKAS',
  },
  'calendar-year-missing': {
    message: (d) =>
      `kalender kebijakan "${d.policy}" tidak memuat tahun periode ${d.period} (hanya ${d.years})`,
    remedy: () =>
      'tambahkan tahun dan hari liburnya pada bagian calendar, lalu: binjai-pay policy import BERKAS',
  },
  'nobody-in-service': {
    message: (d) => `tidak ada pegawai yang bekerja pada periode ${d.period}`,
    remedy: () => 'impor lembar pegawai, dan periksa kolom berlaku, mulai, dan berhenti',
  },
  'run-approved': {
    message: (d) => `perhitungan periode ${d.period} sudah disetujui dan tidak dapat dihitung ulang`,
    remedy: () => 'koreksi dibayar sebagai rapel pada periode berikutnya',
  },
  'later-run-approved': {
    message: (d) => `periode ${d.later} sudah disetujui, sehingga ${d.period} tidak dapat dihitung lagi`,
    remedy: () => 'koreksi untuk bulan yang lewat dibayar sebagai rapel pada periode berikutnya',
  },
  'extra-pay-twice': {
    message: (d) => `${d.kind} tahun ini sudah dihitung pada periode ${d.first}`,
    remedy: () =>
      'hanya satu kali setahun; koreksinya dibayar sebagai rapel pada perhitungan bulanan berikutnya',
  },
  'basis-run-missing': {
    message: (d) => `${d.kind} ${d.period} memerlukan perhitungan bulanan ${d.basis} yang sudah disetujui`,
    remedy: (d) => `hitung dan setujui dulu: binjai-pay run ${d.basis}; binjai-pay approve ${d.basis}`,
  },
  'run-stale': {
    message: (d) =>
      `sejak ${namedRun(d, 'id')} dihitung, ada perhitungan lain yang disetujui atau dibuka kembali`,
    remedy: (d) => `hitung ulang, lalu setujui: binjai-pay run ${typedRun(d)}`,
  },
  'run-incomplete': {
    message: (d) =>
      `setelah ${namedRun(d, 'id')} dihitung, diimpor ${d.file}: tambahan, potongan atau saldo awal yang tidak akan dihitung lagi kemudian`,
    remedy: (d) => `hitung ulang, lalu setujui: binjai-pay run ${typedRun(d)}`,
  },
  'same-person': {
    message: (d) => `${d.actor} yang menghitung tidak dapat menyetujui sendiri`,
    remedy: () =>
      'minta pejabat lain menyetujui (--actor NAMA), atau ubah approval.separatePersons pada kebijakan',
  },
  'run-status': {
    message: (d) => `perhitungan ${d.period} berstatus ${d.status}, bukan ${d.from}`,
    remedy: () => 'lihat keadaannya: binjai-pay status',
  },
  'act-not-recorded': {
    message: (d) => `tindakan ini tidak dapat dicatat, baik dalam basis data ${d.path} maupun di sampingnya`,
    remedy: () => 'periksa ruang dan hak akses folder basis data; tidak ada berkas yang ditulis',
  },
  'with-variance-only': {
    message: () => '--with hanya untuk laporan variance',
    remedy: () => 'hilangkan --with, atau tulis: binjai-pay export variance PERIODE --with PERIODE',
  },
  'check-regular-only': {
    message: () => 'pemeriksaan hanya untuk perhitungan bulanan',
    remedy: () => 'hilangkan --kind, atau tulis --kind regular',
  },
  'confirmation-missing': {
    message: () => 'perintah ini perlu persetujuan dan tidak ada terminal untuk bertanya',
    remedy: () => 'tambahkan --yes bila memang dimaksudkan',
  },
  'not-confirmed': { message: () => 'dibatalkan', remedy: () => 'tidak ada yang berubah' },
  'later-run-exists': {
    message: (d) => `periode ${d.later} sudah disetujui di atas periode ${d.period}`,
    remedy: (d) => `buka dulu periode ${d.later}, atau bayar koreksinya sebagai rapel`,
  },
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
    remedy: () => 'pulihkan dari cadangan terakhir; jangan melanjutkan dengan berkas ini',
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
      `buka sekali dengan perintah yang menulis agar diperbarui, misalnya: binjai-pay --db ${d.path} backup BERKAS`,
  },
  'backup-exists': {
    message: (d) => `berkas ${d.path} sudah ada`,
    remedy: () => 'pilih nama lain; cadangan tidak pernah ditimpa',
  },
  'backup-failed': {
    message: (d) => `cadangan ${d.path} tidak dapat ditulis`,
    remedy: () => 'periksa ruang dan hak akses foldernya',
  },
  'file-not-regular': {
    message: (d) => `${d.path} bukan berkas biasa`,
    remedy: () => 'sebutkan berkas lembar kerja, bukan folder',
  },
  'database-busy': {
    message: (d) => `basis data ${d.path} sedang dipakai proses lain dan tidak bebas dalam waktu tunggu`,
    remedy: () => 'tunggu sampai proses itu selesai, lalu ulangi; tidak ada yang berubah',
  },
  'database-unwritable': {
    message: (d) => `basis data ${d.path} tidak dapat ditulis`,
    remedy: () => 'periksa hak akses berkas dan foldernya',
  },
  'database-unreadable': {
    message: (d) => `basis data ${d.path} tidak dapat dibaca`,
    remedy: () => 'periksa hak akses berkas dan foldernya',
  },
  'disk-full': {
    message: (d) => `media penyimpanan penuh saat menulis ${d.path}`,
    remedy: () => 'kosongkan ruang, lalu ulangi; tidak ada yang setengah tersimpan',
  },
  'file-missing': {
    message: (d) => `berkas ${d.path} tidak ada`,
    remedy: () => 'periksa nama dan foldernya',
  },
  'file-unreadable': {
    message: (d) => `berkas ${d.path} tidak dapat dibaca`,
    remedy: () => 'periksa hak aksesnya, dan tutup berkas itu di program lain',
  },
  'folder-missing': {
    message: (d) => `folder untuk ${d.path} tidak ada`,
    remedy: () => 'buat foldernya dulu, atau sebut folder lain (--out, --rejects, --problems)',
  },
  'folder-not-writable': {
    message: (d) => `folder untuk ${d.path} tidak dapat ditulis`,
    remedy: () => 'periksa hak akses foldernya, atau pilih folder lain dengan --out',
  },
  'output-failed': {
    message: (d) => `hasil tidak dapat ditulis ke keluaran standar (${d.code})`,
    remedy: () =>
      'beri ruang pada tujuannya; yang sudah dikerjakan perintah ini tetap tersimpan, lihat: binjai-pay status',
  },
  'path-not-regular': {
    message: (d) => `${d.path} bukan berkas biasa`,
    remedy: () => 'sebutkan nama berkas dengan --out; untuk keluaran standar pakai --out -',
  },
  'path-is-file': {
    message: (d) => `${d.path} adalah berkas, sedangkan laporan ini memerlukan folder`,
    remedy: () => 'sebutkan nama folder dengan --out',
  },
  'folder-holds-others': {
    message: (d) => `folder ${d.path} juga berisi berkas lain: ${d.others}`,
    remedy: () => 'pilih folder lain dengan --out; ekspor hanya mengganti folder hasil ekspornya sendiri',
  },
  'path-is-folder': {
    message: (d) => `${d.path} adalah folder`,
    remedy: () => 'sebutkan nama berkas dengan --out',
  },
  'file-not-written': {
    message: (d) => `berkas ${d.path} tidak dapat ditulis`,
    remedy: () => 'periksa media penyimpanan dan hak aksesnya, lalu ulangi',
  },
  'folder-not-empty': {
    message: (d) => `folder ${d.path} sudah berisi berkas`,
    remedy: () => 'pilih folder lain dengan --dir, atau kosongkan folder itu',
  },
  'rule-unknown': {
    message: (d) => `aturan "${d.id}" tidak dikenal`,
    remedy: (d) => (d.nearest ? `maksud Anda: ${d.nearest}?` : 'lihat daftarnya: binjai-pay rules list'),
  },
  'office-key-unknown': {
    message: (d) => `pengaturan kantor tidak dikenal: ${d.keys}`,
    remedy: (d) => `tulis kunci=nilai dengan kunci: ${d.known}`,
  },
  'office-value-unusable': {
    message: (d) => `nilai tidak dapat dipakai, atau disebut dua kali: ${d.keys}`,
    remedy: () => 'NIP terdiri atas 18 angka; teks satu baris, paling panjang 120 huruf; kunci= mengosongkan',
  },
  'period-range-invalid': {
    message: (d) => `"${d.value}" bukan rentang periode`,
    remedy: () => 'tulis periode pertama dan terakhir, misalnya 2026-01..2026-06',
  },
  'simulation-without-change': {
    message: () => 'belum disebutkan apa yang disimulasikan',
    remedy: () => 'sebutkan --policy BERKAS, --rules BERKAS, atau keduanya',
  },
  'simulated-rule-later': {
    message: (d) =>
      `aturan ${d.rule} baru berlaku sejak ${d.from}, sesudah ${d.last}: tidak akan ada pengaruhnya`,
    remedy: () =>
      'simulasikan bulan sesudahnya, atau beri aturan itu tanggal yang lebih awal dalam salinan berkasnya',
  },
  'list-too-long': {
    message: (d) => `daftar ${d.people} pegawai tidak muat dalam satu buku kerja (paling banyak ${d.most})`,
    remedy: () => 'cetak per unit kerja dengan --unit',
  },
  'period-invalid': {
    message: (d) => `"${d.value}" bukan periode`,
    remedy: () => 'tulis bulan sebagai TTTT-BB, misalnya 2026-01',
  },
  'day-invalid': {
    message: (d) => `"${d.value}" bukan hari atau bulan`,
    remedy: () => 'tulis TTTT-BB-HH atau TTTT-BB, misalnya 2026-01-31',
  },
  'backup-broken': {
    message: (d) => `cadangan ${d.path} tidak lolos verifikasi (${d.findings} temuan)`,
    remedy: (d) => `lihat temuannya: binjai-pay --db ${d.path} verify; pakai cadangan lain`,
  },
  'unit-unknown': {
    message: (d) => `tidak ada unit kerja "${d.unit}" pada periode ${d.period}`,
    remedy: () => 'tulis nama unit seperti pada kolom unit lembar pegawai',
  },
  usage: { message: (d) => String(d.message), remedy: () => 'lihat: binjai-pay --help' },
  interrupted: {
    message: () => 'dihentikan oleh pengguna',
    remedy: () => 'tidak ada yang berubah',
  },
} satisfies Record<string, ErrorText>;

const en: Record<keyof typeof id, ErrorText> = {
  ...assessmentErrors.en,
  'run-missing': {
    message: (d) => `period ${namedRun(d, 'en')} has not been computed`,
    remedy: (d) => `run: binjai-pay run ${typedRun(d)}`,
  },
  'slip-missing': {
    message: (d) => `employee ${d.nip} has no slip in period ${d.period}`,
    remedy: () => 'the employee had not started or had left by then; check the columns mulai and berhenti',
  },
  'employee-unknown': {
    message: (d) => `NIP ${d.nip} is unknown`,
    remedy: () => 'check the NIP (18 digits), or import the employee sheet that has it first',
  },
  'rules-missing': {
    message: (d) => `no rule is in force for period ${d.period}: ${d.ids}`,
    remedy: () => 'see from when they hold: binjai-pay rules list; old figures are never used silently',
  },
  'policy-missing': {
    message: (d) => `no policy is in force for period ${d.period}`,
    remedy: () => 'import one whose `effective` is that period or earlier: binjai-pay policy import FILE',
  },
  'calendar-year-missing': {
    message: (d) =>
      `the calendar of policy "${d.policy}" does not cover the year of period ${d.period} (only ${d.years})`,
    remedy: () => 'add the year and its holidays under calendar, then: binjai-pay policy import FILE',
  },
  'nobody-in-service': {
    message: (d) => `nobody serves in period ${d.period}`,
    remedy: () => 'import the employee sheet, and check the columns berlaku, mulai and berhenti',
  },
  'run-approved': {
    message: (d) => `the run of period ${d.period} is approved and cannot be computed again`,
    remedy: () => 'corrections are paid as arrears in a later period',
  },
  'later-run-approved': {
    message: (d) => `period ${d.later} is approved, so ${d.period} cannot be computed any more`,
    remedy: () => 'corrections of past months are paid as arrears in the next period',
  },
  'extra-pay-twice': {
    message: (d) => `${d.kind} of this year was computed in period ${d.first} already`,
    remedy: () => 'there is only one a year; corrections are paid as arrears in the next monthly run',
  },
  'basis-run-missing': {
    message: (d) => `${d.kind} ${d.period} needs the approved monthly run of ${d.basis}`,
    remedy: (d) => `compute and approve it first: binjai-pay run ${d.basis}; binjai-pay approve ${d.basis}`,
  },
  'run-stale': {
    message: (d) => `since ${namedRun(d, 'en')} was computed another run was approved or reopened`,
    remedy: (d) => `compute it again, then approve: binjai-pay run ${typedRun(d)}`,
  },
  'run-incomplete': {
    message: (d) =>
      `after ${namedRun(d, 'en')} was computed ${d.file} was imported: additions, deductions or opening balances that no later run would count`,
    remedy: (d) => `compute it again, then approve: binjai-pay run ${typedRun(d)}`,
  },
  'same-person': {
    message: (d) => `${d.actor} computed the run and cannot approve it`,
    remedy: () =>
      'ask another officer to approve (--actor NAME), or change approval.separatePersons in the policy',
  },
  'run-status': {
    message: (d) => `the run of ${d.period} is ${d.status}, not ${d.from}`,
    remedy: () => 'see where it stands: binjai-pay status',
  },
  'act-not-recorded': {
    message: (d) => `this act can be recorded neither in the database ${d.path} nor beside it`,
    remedy: () => 'check space and permissions of the database folder; no file was written',
  },
  'with-variance-only': {
    message: () => '--with is only for the report variance',
    remedy: () => 'leave out --with, or write: binjai-pay export variance PERIOD --with PERIOD',
  },
  'check-regular-only': {
    message: () => 'the check is about monthly runs only',
    remedy: () => 'leave out --kind, or write --kind regular',
  },
  'confirmation-missing': {
    message: () => 'this command must be confirmed and there is no terminal to ask on',
    remedy: () => 'add --yes if you mean it',
  },
  'not-confirmed': { message: () => 'cancelled', remedy: () => 'nothing has changed' },
  'later-run-exists': {
    message: (d) => `period ${d.later} was approved on top of period ${d.period}`,
    remedy: (d) => `reopen ${d.later} first, or pay the correction as arrears`,
  },
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
    remedy: () => 'restore the last backup; do not go on with this file',
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
      `open it once with a command that writes, for example: binjai-pay --db ${d.path} backup FILE`,
  },
  'backup-exists': {
    message: (d) => `the file ${d.path} exists already`,
    remedy: () => 'choose another name; a backup is never overwritten',
  },
  'backup-failed': {
    message: (d) => `the backup ${d.path} cannot be written`,
    remedy: () => 'check free space and the permissions of the folder',
  },
  'file-not-regular': {
    message: (d) => `${d.path} is no ordinary file`,
    remedy: () => 'name a sheet file, not a folder',
  },
  'database-busy': {
    message: (d) => `another process is using the database ${d.path} and did not finish in time`,
    remedy: () => 'wait for it to finish, then try again; nothing has changed',
  },
  'database-unwritable': {
    message: (d) => `the database ${d.path} cannot be written`,
    remedy: () => 'check the permissions of the file and its folder',
  },
  'database-unreadable': {
    message: (d) => `the database ${d.path} cannot be read`,
    remedy: () => 'check the permissions of the file and its folder',
  },
  'disk-full': {
    message: (d) => `the disk is full while writing ${d.path}`,
    remedy: () => 'free some space and try again; nothing is half stored',
  },
  'file-missing': { message: (d) => `there is no file ${d.path}`, remedy: () => 'check its name and folder' },
  'file-unreadable': {
    message: (d) => `the file ${d.path} cannot be read`,
    remedy: () => 'check its permissions, and close it in other programs',
  },
  'folder-missing': {
    message: (d) => `the folder of ${d.path} does not exist`,
    remedy: () => 'create it first, or name another (--out, --rejects, --problems)',
  },
  'folder-not-writable': {
    message: (d) => `the folder of ${d.path} cannot be written`,
    remedy: () => 'check its permissions, or choose another with --out',
  },
  'output-failed': {
    message: (d) => `the result cannot be written to standard output (${d.code})`,
    remedy: () => 'make room where it goes; what this command has done is kept, see: binjai-pay status',
  },
  'path-not-regular': {
    message: (d) => `${d.path} is no ordinary file`,
    remedy: () => 'name a file with --out; for standard output use --out -',
  },
  'path-is-file': {
    message: (d) => `${d.path} is a file, and this report needs a folder`,
    remedy: () => 'name a folder with --out',
  },
  'folder-holds-others': {
    message: (d) => `the folder ${d.path} holds other files as well: ${d.others}`,
    remedy: () => 'choose another folder with --out; an export replaces only the folder of an earlier one',
  },
  'path-is-folder': { message: (d) => `${d.path} is a folder`, remedy: () => 'name a file with --out' },
  'file-not-written': {
    message: (d) => `the file ${d.path} cannot be written`,
    remedy: () => 'check the disk and the permissions, then try again',
  },
  'folder-not-empty': {
    message: (d) => `the folder ${d.path} is not empty`,
    remedy: () => 'choose another with --dir, or empty it',
  },
  'rule-unknown': {
    message: (d) => `there is no rule "${d.id}"`,
    remedy: (d) => (d.nearest ? `did you mean ${d.nearest}?` : 'see the list: binjai-pay rules list'),
  },
  'office-key-unknown': {
    message: (d) => `unknown settings of the office: ${d.keys}`,
    remedy: (d) => `write key=value with one of the keys: ${d.known}`,
  },
  'office-value-unusable': {
    message: (d) => `values that cannot be used, or are given twice: ${d.keys}`,
    remedy: () => 'a NIP has 18 digits; a text is one line of at most 120 characters; key= empties one',
  },
  'period-range-invalid': {
    message: (d) => `"${d.value}" is no range of periods`,
    remedy: () => 'write the first and the last period, such as 2026-01..2026-06',
  },
  'simulation-without-change': {
    message: () => 'nothing to simulate was named',
    remedy: () => 'name --policy FILE, --rules FILE, or both',
  },
  'simulated-rule-later': {
    message: (d) => `the rule ${d.rule} begins on ${d.from}, after ${d.last}: it would have no effect`,
    remedy: () => 'simulate later months, or give the rule an earlier day in a copy of its file',
  },
  'list-too-long': {
    message: (d) => `a list of ${d.people} people does not fit into one workbook (at most ${d.most})`,
    remedy: () => 'print it unit by unit with --unit',
  },
  'period-invalid': {
    message: (d) => `"${d.value}" is not a period`,
    remedy: () => 'write the month as YYYY-MM, for example 2026-01',
  },
  'day-invalid': {
    message: (d) => `"${d.value}" is not a day or month`,
    remedy: () => 'write YYYY-MM-DD or YYYY-MM, for example 2026-01-31',
  },
  'backup-broken': {
    message: (d) => `the backup ${d.path} does not verify (${d.findings} findings)`,
    remedy: (d) => `see the findings: binjai-pay --db ${d.path} verify; use another backup`,
  },
  'unit-unknown': {
    message: (d) => `there is no work unit "${d.unit}" in period ${d.period}`,
    remedy: () => 'write the unit as in column unit of the employee sheet',
  },
  usage: { message: (d) => String(d.message), remedy: () => 'see: binjai-pay --help' },
  interrupted: { message: () => 'stopped by the user', remedy: () => 'nothing has changed' },
};

/** Sentences of every expected stop, by its id. */
export const errorTexts: Catalogue<Readonly<Record<string, ErrorText>>> = {
  id: { ...id, ...mappingErrorTexts.id, ...controlErrorsId, ...outputErrorsId },
  en: { ...en, ...mappingErrorTexts.en, ...controlErrorsEn, ...outputErrorsEn },
};
