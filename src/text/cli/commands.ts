import type { Catalogue } from '../language.ts';

/** Commands and their subcommands, as they are typed. */
export type CommandName =
  | 'init'
  | 'import'
  | 'mapping'
  | 'mapping list'
  | 'mapping add'
  | 'mapping remove'
  | 'template'
  | 'policy'
  | 'policy show'
  | 'policy check'
  | 'policy import'
  | 'policy diff'
  | 'rules'
  | 'rules list'
  | 'rules show'
  | 'rules import'
  | 'office'
  | 'office show'
  | 'office set'
  | 'check'
  | 'run'
  | 'status'
  | 'approve'
  | 'reopen'
  | 'pay'
  | 'compare'
  | 'simulate'
  | 'verify'
  | 'audit'
  | 'backup'
  | 'restore'
  | 'export'
  | 'explain'
  | 'schedule'
  | 'history'
  | 'object'
  | 'answer'
  | 'objections'
  | 'answer-finding'
  | 'demo'
  | 'completion';

/** What each command does, in one line of the help. */
export const commandLines: Catalogue<Readonly<Record<CommandName, string>>> = {
  id: {
    init: 'buat basis data dengan kebijakan contoh',
    template: 'tulis lembar kosong untuk diisi: pegawai, kehadiran, penilaian, dan lainnya',
    import: 'impor lembar pegawai, kehadiran, penilaian, dan target (CSV atau XLSX)',
    mapping: 'apa arti judul kolom pada lembar kantor ini, untuk setiap impor',
    'mapping list': 'tampilkan arti judul kolom yang dicatat',
    'mapping add': 'catat arti judul kolom; `-` berarti kolomnya tidak dibaca',
    'mapping remove': 'hapus arti judul kolom yang dicatat',
    policy: 'lihat, periksa, impor, dan bandingkan kebijakan pembayaran',
    'policy show': 'tampilkan kebijakan yang berlaku',
    'policy check': 'periksa berkas kebijakan tanpa menyimpannya',
    'policy import': 'simpan berkas kebijakan; berlaku sejak bulan `effective`',
    'policy diff': 'bandingkan berkas kebijakan dengan yang berlaku',
    rules: 'lihat angka hukum beserta dasar dan masa berlakunya',
    'rules list': 'daftar aturan yang berlaku',
    'rules show': 'semua versi satu aturan',
    'rules import': 'catat aturan baru (CSV, XLSX, JSON) dan tunjukkan apa yang berubah, bagi siapa',
    office: 'lihat dan atur kop dan penanda tangan daftar, susunan berkas bank, dan nomor pajak kantor',
    'office show': 'pengaturan kantor yang berlaku, dengan arti setiap kuncinya',
    'office set': 'catat pengaturan kantor (kunci=nilai; nilai kosong menghapus)',
    check: 'apa yang kurang atau janggal sebelum periode dihitung',
    run: 'hitung gaji dan TPP satu periode sebagai rancangan',
    status: 'keadaan setiap periode dan langkah berikutnya',
    approve: 'setujui perhitungan satu periode; setelah itu tidak berubah lagi',
    reopen: 'buka kembali perhitungan yang disetujui tetapi belum dibayar',
    pay: 'catat perhitungan yang disetujui sebagai dibayar',
    compare: 'selisih dengan bulan lalu, setiap rupiah menurut sebabnya',
    simulate: 'data yang sama dengan kebijakan atau aturan lain: pengaruhnya, tanpa menyimpan apa pun',
    verify: 'periksa basis data, rantai audit, dan segel; hitung ulang setiap perhitungan',
    audit: 'catatan setiap tindakan, dapat disaring',
    backup: 'salinan utuh basis data, juga saat sedang dipakai',
    restore: 'pulihkan basis data dari cadangan yang lolos verifikasi',
    export: 'tulis laporan, daftar untuk ditandatangani, atau berkas untuk bank dan kantor pajak',
    schedule: 'baris crontab dan timer systemd yang menulis laporan setiap malam, siap dipasang',
    explain: 'jelaskan setiap rupiah satu slip sampai ke sel lembar kerjanya',
    history: 'tampilkan riwayat seorang pegawai: data, hukuman disiplin, nilai, slip, dan perkiraan pensiun',
    object: 'catat sanggahan pegawai atas satu angka pada slipnya',
    answer: 'jawab sanggahan; yang diterima selesai setelah data perbaikan diimpor dan rapelnya dibayar',
    'answer-finding':
      'jawab temuan pada nilai para penilai, seperti yang ditampilkan check dan export fairness',
    objections: 'daftar sanggahan, tenggatnya, dan sampai di mana penyelesaiannya',
    demo: 'satu bulan lengkap dengan data buatan, siap dibuka',
    completion: 'skrip pelengkap baris perintah untuk bash, zsh, atau fish',
  },
  en: {
    init: 'create the database with the example policy',
    template: 'write an empty sheet to be filled in: employees, attendance, assessments and others',
    import: 'import employee, attendance, assessment and target sheets (CSV or XLSX)',
    mapping: 'what headings of this office’s sheets mean, in every import',
    'mapping list': 'show the meanings on record',
    'mapping add': 'record what headings mean; `-` for a column that is not to be read',
    'mapping remove': 'take back what was recorded of headings',
    policy: 'show, check, import and compare the pay policy',
    'policy show': 'show the policy in force',
    'policy check': 'check a policy file without storing it',
    'policy import': 'store a policy file; it holds from its month `effective`',
    'policy diff': 'compare a policy file with the one in force',
    rules: 'show the figures of the law with their basis and dates',
    'rules list': 'list the rules in force',
    'rules show': 'every version of one rule',
    'rules import': 'record a new rule (CSV, XLSX, JSON) and show what it changes, and for whom',
    office: 'show and set heading and signatures of lists, the form of the bank file, and the tax numbers',
    'office show': 'settings of the office in force, with the meaning of every key',
    'office set': 'record settings of the office (key=value; an empty value removes one)',
    check: 'what is missing or odd before a period is computed',
    run: 'compute salary and TPP of a period as a draft',
    status: 'where each period stands and what comes next',
    approve: 'approve the run of a period; it never changes afterwards',
    reopen: 'open a run again that is approved but not paid',
    pay: 'record an approved run as paid',
    compare: 'what changed since last month, every rupiah by cause',
    simulate: 'the same facts under another policy or other rules: what it would do; stores nothing',
    verify: 'check database, audit chain and seals; compute every run again',
    audit: 'the log of every act, filtered',
    backup: 'a whole copy of the database, also while it is in use',
    restore: 'restore the database from a backup that verifies',
    export: 'write a report, a list to be signed, or a file for the bank or the tax office',
    schedule: 'crontab lines and a systemd timer that write the reports every night, ready to be installed',
    explain: 'explain every rupiah of a slip down to the cell of its sheet',
    history: 'show the career of an employee: records, sentences, scores, slips, and expected retirement',
    object: 'record an objection of an employee to a figure of the slip',
    answer:
      'answer an objection; an accepted one is closed when the corrected data is imported and its arrears are paid',
    'answer-finding': 'answer a finding in what raters gave, as check and export fairness show it',
    objections: 'objections, when they are due, and how far each has come',
    demo: 'a whole month on generated data, ready to open',
    completion: 'script that completes command lines in bash, zsh or fish',
  },
};
