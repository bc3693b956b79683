import type { TurnedClock } from '../app/clock.ts';
import type { ReturnedFile } from '../app/ports/marked-copies.ts';
import type { Upgrade } from '../app/ports/store.ts';
import type { Catalogue } from './language.ts';

/** Words and sentences of the command line. */
export interface CliText {
  readonly program: string;
  readonly headings: Readonly<
    Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:', string>
  >;
  readonly examples: string;
  readonly exitCodesHint: string;
  readonly helpFlag: string;
  readonly versionFlag: string;
  readonly helpCommand: string;
  readonly helpTopics: string;
  /** What stands in place of a month. */
  readonly periodOrLatest: string;
  readonly globals: Readonly<
    Record<'db' | 'lang' | 'json' | 'quiet' | 'verbose' | 'noColor' | 'actor' | 'yes', string>
  >;
  /** An older database was brought up to date. */
  upgraded(upgrade: Upgrade): string;
  /** The clock stands before the last act. */
  clockBehind(clock: TurnedClock): string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly flags: Readonly<
    Record<
      | 'as'
      | 'period'
      | 'sheet'
      | 'dryRun'
      | 'replace'
      | 'acceptValid'
      | 'map'
      | 'saveMap'
      | 'rejects'
      | 'problems'
      | 'format'
      | 'out'
      | 'unit'
      | 'kind'
      | 'mask'
      | 'all'
      | 'ifChanged'
      | 'wait'
      | 'keep'
      | 'at'
      | 'nightDir'
      | 'dir'
      | 'employees'
      | 'policyFile'
      | 'rulesPeriod'
      | 'add'
      | 'reason'
      | 'head'
      | 'seal'
      | 'act'
      | 'actorName'
      | 'subject'
      | 'auditPeriod'
      | 'since'
      | 'until'
      | 'with'
      | 'from'
      | 'simulatedPolicy'
      | 'simulatedRules'
      | 'nip'
      | 'per'
      | 'passwordFile'
      | 'months'
      | 'about'
      | 'objectionText'
      | 'answerText'
      | 'findingText',
      string
    >
  >;
  readonly usage: {
    unknownCommand(name: string, near: string | undefined): string;
    unknownOption(name: string, near: string | undefined): string;
    missingArgument(name: string): string;
    optionMissingArgument(flags: string): string;
    missingOption(flags: string): string;
    excessArguments(): string;
    noCommand(): string;
  };
  readonly error: string;
  readonly warning: string;
  readonly hint: string;
  readonly bug: string;
  readonly bugRemedy: string;
  readonly found: string;
  readonly expected: string;
  readonly row: string;
  readonly column: string;
  readonly sheet: string;
  readonly line: string;
  readonly problemList: string;
  moreProblems(count: number): string;
  rejected(errors: number): string;
  /** Where the whole list of problems can be had. */
  readonly problemsHint: string;
  returned(file: ReturnedFile): string;
  readonly next: string;
  readonly steps: Readonly<Record<string, string>>;
}

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

const id: CliText = {
  program:
    'Gaji ASN yang mengikuti hukum dan kinerja: lembar kerja masuk, slip yang dapat dijelaskan dan laporan audit keluar.',
  headings: {
    'Usage:': 'Cara pakai:',
    'Arguments:': 'Argumen:',
    'Options:': 'Pilihan:',
    'Global Options:': 'Pilihan umum:',
    'Commands:': 'Perintah:',
  },
  examples: 'Contoh:',
  exitCodesHint: 'Arti kode keluar: binjai-pay help exit-codes',
  helpFlag: 'tampilkan bantuan ini',
  versionFlag: 'tampilkan versi program',
  periodOrLatest: 'bulan, atau latest-approved',
  helpCommand: 'bantuan tentang perintah atau topik',
  helpTopics: 'perintah, atau sheets, policy, reports, recipes, exit-codes, man',
  globals: {
    db: 'berkas basis data (lingkungan: BINJAI_PAY_DB)',
    lang: 'bahasa: id atau en (lingkungan: BINJAI_PAY_LANG)',
    json: 'hasil sebagai satu dokumen JSON',
    quiet: 'diam bila berhasil',
    verbose: 'rincian kesalahan program',
    noColor: 'tanpa warna',
    actor: 'nama pelaku yang dicatat di samping pengguna sistem operasi',
    yes: 'jangan bertanya; jawab ya',
  },
  clockBehind: ({ at, before }) =>
    `jam komputer ini (${at}) lebih awal daripada tindakan terakhir yang tercatat (${before}); betulkan jamnya. Urutan tindakan tetap menurut nomor.`,
  upgraded: ({ from, to, copy }) =>
    `Basis data diperbarui dari skema ${from} ke ${to}; salinan sebelumnya disimpan sebagai ${copy}`,
  commands: {
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
  flags: {
    as: 'jenis lembar, bila tidak dapat dikenali dari judul kolom',
    period: 'periode untuk baris yang tidak menyebutnya',
    sheet: 'hanya lembar dengan nama ini',
    dryRun: 'periksa semuanya tanpa menyimpan',
    replace: 'gantikan semua lembar sejenis yang lebih dulu untuk periodenya',
    rejects:
      'kembalikan berkas yang salah ke berkas atau folder ini, dengan sel yang salah diwarnai dan diberi komentar',
    problems: 'tulis daftar semua masalah ke berkas ini (.xlsx atau .csv)',
    acceptValid: 'impor baris yang benar walau ada baris yang salah; yang tidak diimpor didaftar dan dicatat',
    map: 'judul kolom = kolom baku, atau = - bila tidak dibaca; dapat diulang',
    saveMap: 'catat arti dari --map untuk impor berikutnya',
    format:
      'csv atau xlsx; pdf untuk daftar yang ditandatangani; xml atau xlsx untuk Coretax; html untuk dashboard',
    out: 'berkas atau folder tujuan; - untuk keluaran standar',
    unit: 'hanya unit kerja ini',
    kind: 'jenis perhitungan: regular, thr, atau gaji-13',
    mask: 'untuk dipublikasikan: tanpa orang di balik angka, kelompok di bawah lima digabung (laporan summary)',
    all: 'semua laporan perhitungan yang disetujui pada bulan ini, atau latest-approved, ke folder --out',
    ifChanged: 'tidak menulis bila laporan yang ada masih sama dengan yang akan ditulis',
    wait: 'detik menunggu proses lain yang sedang menulis ke tujuan yang sama; tanpa ini tidak menunggu',
    keep: 'berapa folder laporan terbaru yang disimpan (bersama --all)',
    at: 'jam setiap malam, JJ:MM',
    nightDir: 'folder laporan malam',
    dir: 'folder tujuan',
    employees: 'jumlah pegawai buatan',
    policyFile: 'berkas kebijakan (YAML)',
    rulesPeriod: 'aturan yang berlaku pada periode ini',
    add: 'tambahkan jabatan ke tabel yang berlaku; tanpa ini, tabelnya diganti seluruhnya',
    reason: 'alasan; dicatat dalam rantai audit',
    head: 'ujung rantai audit pada sebuah laporan (8 angka pertama atau lebih): apakah masih ada di sini',
    seal: 'hanya perhitungan dengan segel ini (8 angka pertama atau lebih), seperti tertulis pada laporan',
    act: 'hanya tindakan ini: import, policy, rules-import, office, run, approve, bank, reopen, pay, object, answer, answer-finding, export, backup, restore',
    actorName: 'hanya pelaku ini',
    subject: 'hanya yang menyebut ini: periode atau nama berkas',
    auditPeriod: 'hanya yang menyangkut periode ini: perhitungan, laporan, lembar, kebijakan, aturan',
    since: 'sejak hari atau bulan ini',
    until: 'sampai hari atau bulan ini',
    with: 'bandingkan dengan periode ini; bulan sebelumnya bila tidak disebut',
    from: 'bulan pertama yang memakai pengaturan ini',
    simulatedPolicy: 'berkas kebijakan yang dicoba; berlaku pada setiap bulan simulasi',
    nip: 'hanya pegawai ini, untuk diserahkan kepadanya (laporan feedback dan slips)',
    per: 'slips: satu berkas per pegawai (employee) atau per unit kerja (unit)',
    passwordFile:
      'slips: berkas berisi kata sandi pembuka, hanya terbaca pemiliknya (lingkungan: BINJAI_PAY_SLIP_PASSWORD)',
    months: 'berapa bulan ke depan, bulan laporan termasuk (laporan personnel); tanpa ini menurut kebijakan',
    about: 'yang disanggah: kode baris, jumlah, komponen nilai, kode kehadiran, atau predikat',
    objectionText: 'alasan pegawai',
    answerText: 'dasar jawaban',
    findingText: 'apa yang menjelaskan temuan itu, dan apa yang diperiksa',
    simulatedRules: 'berkas aturan yang dicoba (CSV, XLSX, JSON); berlaku sejak tanggalnya',
  },
  usage: {
    unknownCommand: (name, near) =>
      `perintah "${name}" tidak dikenal${near ? `; maksud Anda: ${near}?` : ''}`,
    unknownOption: (name, near) => `pilihan ${name} tidak dikenal${near ? `; maksud Anda: ${near}?` : ''}`,
    missingArgument: (name) => `argumen ${name} belum disebutkan`,
    optionMissingArgument: (flags) => `pilihan ${flags} memerlukan nilai`,
    missingOption: (flags) => `pilihan ${flags} belum disebutkan`,
    excessArguments: () => 'terlalu banyak argumen',
    noCommand: () => 'perintah belum disebutkan',
  },
  error: 'kesalahan',
  warning: 'peringatan',
  hint: 'saran',
  bug: 'kesalahan di dalam program',
  bugRemedy: 'data tidak berubah; laporkan pesan ini, dengan --verbose untuk rinciannya',
  found: 'ditemukan',
  expected: 'seharusnya',
  row: 'baris',
  column: 'kolom',
  sheet: 'lembar',
  line: 'baris',
  problemList: 'Daftar masalah',
  moreProblems: (count) => `… dan ${count} masalah lagi`,
  rejected: (errors) => `${errors} kesalahan; tidak ada yang disimpan`,
  problemsHint: 'Daftar lengkap: ulangi dengan --problems masalah.xlsx; sel yang ditandai: --rejects FOLDER',
  returned: ({ kind, path, count }) =>
    ({
      rejects: `${path}: ${count} sel ditandai`,
      problems: `${path}: daftar ${count} masalah`,
      unreadable: `${path} tidak dapat dikembalikan: berkasnya sendiri tidak terbaca`,
      'too-long': `${path} tidak dapat dikembalikan: barisnya lebih banyak daripada yang muat dalam lembar kerja`,
    })[kind],
  next: 'Langkah berikutnya',
  steps: {
    run: 'menghitung',
    import: 'membaca',
    export: 'menulis',
    generate: 'membuat data',
    verify: 'memeriksa',
    compare: 'membandingkan',
    simulate: 'menyimulasikan',
    check: 'memeriksa',
  },
};

const en: CliText = {
  program:
    'Payroll for civil servants (ASN) by law and performance: spreadsheets in, explained payslips and audit reports out.',
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global options:',
    'Commands:': 'Commands:',
  },
  examples: 'Examples:',
  exitCodesHint: 'Meaning of exit codes: binjai-pay help exit-codes',
  helpFlag: 'show this help',
  versionFlag: 'show the version of the program',
  periodOrLatest: 'a month, or latest-approved',
  helpCommand: 'help about a command or a subject',
  helpTopics: 'a command, or sheets, policy, reports, recipes, exit-codes, man',
  globals: {
    db: 'database file (environment: BINJAI_PAY_DB)',
    lang: 'language: id or en (environment: BINJAI_PAY_LANG)',
    json: 'result as one JSON document',
    quiet: 'silent on success',
    verbose: 'details of program errors',
    noColor: 'without colour',
    actor: 'name recorded beside the operating-system user',
    yes: 'do not ask; answer yes',
  },
  clockBehind: ({ at, before }) =>
    `the clock of this computer (${at}) stands before the last recorded act (${before}); set it right. The order of acts is that of their numbers.`,
  upgraded: ({ from, to, copy }) =>
    `The database was brought from schema ${from} to ${to}; it is kept as it was in ${copy}`,
  commands: {
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
  flags: {
    as: 'kind of sheet, where the headings do not tell',
    period: 'period of rows that do not name one',
    sheet: 'only the sheet of this name',
    dryRun: 'check everything, store nothing',
    replace: 'supersede all earlier sheets of the kind for their periods',
    rejects: 'return faulty files to this file or folder, their faulty cells coloured and commented',
    problems: 'write the list of all problems to this file (.xlsx or .csv)',
    acceptValid: 'import the right rows although others are wrong; what is left out is listed and recorded',
    map: 'heading = canonical column, or = - for a column that is not to be read; may be repeated',
    saveMap: 'record the meanings of --map for later imports',
    format: 'csv or xlsx; pdf for lists to be signed; xml or xlsx for Coretax; html for dashboard',
    out: 'file or folder to write to; - for standard output',
    unit: 'only this work unit',
    kind: 'kind of run: regular, thr or gaji-13',
    mask: 'for publication: nobody behind the figures, groups under five merged (report summary)',
    all: 'every report of the approved run of this month, or of latest-approved, into the folder --out',
    ifChanged: 'write nothing where the reports that are there are still what would be written',
    wait: 'seconds to wait for another process that writes to the same target; without it, none',
    keep: 'how many folders of reports stay, the newest (with --all)',
    at: 'time of every night, HH:MM',
    nightDir: 'folder for the reports of the night',
    dir: 'folder to write to',
    employees: 'number of generated employees',
    policyFile: 'policy file (YAML)',
    rulesPeriod: 'rules in force in this period',
    add: 'add posts to the table in force; without it, the whole table is replaced',
    reason: 'why; recorded in the audit chain',
    head: 'head of the audit chain on a report (its first 8 digits or more): whether it is still here',
    seal: 'only the run with this seal (its first 8 digits or more), as it stands on the reports',
    act: 'only this act: import, policy, rules-import, office, run, approve, bank, reopen, pay, object, answer, answer-finding, export, backup, restore',
    actorName: 'only this person',
    subject: 'only what names this: a period or a file name',
    auditPeriod: 'only what concerns this period: runs, reports, sheets, policies, rules',
    since: 'from this day or month on',
    until: 'up to this day or month',
    with: 'compare with this period; the month before unless given',
    from: 'first month in which the settings hold',
    simulatedPolicy: 'policy file to try; it holds in every simulated month',
    nip: 'only this employee, to be handed over (reports feedback and slips)',
    per: 'slips: one file per employee or per work unit (unit)',
    passwordFile:
      'slips: file with the password that opens them, its owner’s alone (environment: BINJAI_PAY_SLIP_PASSWORD)',
    months:
      'months to look ahead, the one of the report included (report personnel); else those of the policy',
    about: 'what is disputed: a line code, a total, a component, an attendance code, or predikat',
    objectionText: 'what the employee says',
    answerText: 'what the answer rests on',
    findingText: 'what explains the finding, and what was looked at',
    simulatedRules: 'rules file to try (CSV, XLSX, JSON); each holds from its own day',
  },
  usage: {
    unknownCommand: (name, near) => `there is no command "${name}"${near ? `; did you mean ${near}?` : ''}`,
    unknownOption: (name, near) => `there is no option ${name}${near ? `; did you mean ${near}?` : ''}`,
    missingArgument: (name) => `argument ${name} is missing`,
    optionMissingArgument: (flags) => `option ${flags} needs a value`,
    missingOption: (flags) => `option ${flags} is missing`,
    excessArguments: () => 'too many arguments',
    noCommand: () => 'no command given',
  },
  error: 'error',
  warning: 'warning',
  hint: 'hint',
  bug: 'error inside the program',
  bugRemedy: 'your data has not changed; report this message, with --verbose for its details',
  found: 'found',
  expected: 'expected',
  row: 'row',
  column: 'column',
  sheet: 'sheet',
  line: 'line',
  problemList: 'List of problems',
  moreProblems: (count) => `… and ${count} more ${count === 1 ? 'problem' : 'problems'}`,
  rejected: (errors) => `${errors === 1 ? '1 error' : `${errors} errors`}; nothing was stored`,
  problemsHint: 'For the whole list add --problems problems.xlsx; for the marked cells --rejects FOLDER',
  returned: ({ kind, path, count }) =>
    ({
      rejects: `${path}: ${count} cells marked`,
      problems: `${path}: list of ${count} problems`,
      unreadable: `${path} cannot be returned: the file itself cannot be read`,
      'too-long': `${path} cannot be returned: it has more rows than a sheet holds`,
    })[kind],
  next: 'Next step',
  steps: {
    run: 'computing',
    import: 'reading',
    export: 'writing',
    generate: 'generating',
    verify: 'verifying',
    compare: 'comparing',
    simulate: 'simulating',
    check: 'checking',
  },
};

export const cliTexts: Catalogue<CliText> = { id, en };
