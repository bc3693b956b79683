import type { Catalogue } from '../language.ts';

/** Flags that one or more commands take; a name here stands for one meaning, not for how the flag is typed. */
export type FlagName =
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
  | 'findingText';

/** What each flag does, in one line of the help. */
export const flagLines: Catalogue<Readonly<Record<FlagName, string>>> = {
  id: {
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
  en: {
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
};
