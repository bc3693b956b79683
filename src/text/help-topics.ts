import type { REPORTS } from '../domain/report-kinds.ts';
import type { Catalogue } from './language.ts';

/** Subjects that `help` explains besides single commands. */
export const HELP_TOPICS = ['sheets', 'policy', 'reports', 'recipes', 'exit-codes', 'man'] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

/** A task and the commands that do it. */
export interface Recipe {
  readonly task: string;
  readonly commands: readonly string[];
}

/** What `help` says about its subjects. */
export interface HelpTopicText {
  readonly topics: Readonly<Record<HelpTopic, string>>;
  readonly topicsHeading: string;
  readonly required: string;
  readonly sheets: string;
  readonly policy: readonly string[];
  readonly reports: Readonly<Record<(typeof REPORTS)[number], string>>;
  readonly recipes: readonly Recipe[];
  /** Headings and sentences of the manual. */
  readonly manual: Readonly<
    Record<'name' | 'synopsis' | 'commands' | 'options' | 'exit' | 'environment', string>
  >;
  readonly environment: Readonly<Record<'BINJAI_PAY_DB' | 'BINJAI_PAY_LANG' | 'NO_COLOR', string>>;
}

/** Commands of each recipe; the words about them are in the catalogues, in the same order. */
const RECIPES: readonly (readonly string[])[] = [
  [
    'binjai-pay init',
    'binjai-pay import pegawai.xlsx kinerja.xlsx --period 2026-01',
    'binjai-pay check 2026-01',
    'binjai-pay run 2026-01',
    'binjai-pay approve 2026-01 --actor "Siti Aminah" --yes',
  ],
  ['binjai-pay explain 198507152010011003 2026-01', 'binjai-pay history 198507152010011003'],
  [
    'binjai-pay import pegawai.xlsx --dry-run --rejects salah.xlsx',
    'binjai-pay import pegawai.xlsx --period 2026-01',
  ],
  [
    'binjai-pay office set --from 2026-01 bank.preset=semicolon',
    'binjai-pay export bank 2026-01',
    'binjai-pay pay 2026-01 --yes',
  ],
  [
    'binjai-pay reopen 2026-01 --reason "absensi Dinas Kesehatan keliru" --yes',
    'binjai-pay import absensi.csv --replace',
    'binjai-pay run 2026-01',
  ],
  ['binjai-pay compare 2026-02', 'binjai-pay export variance 2026-02 --format xlsx'],
  [
    'binjai-pay policy show > policy.yaml',
    'binjai-pay simulate 2026-01..2026-03 --policy policy.yaml',
    'binjai-pay policy import policy.yaml',
  ],
  ['binjai-pay run 2026-03 --kind thr', 'binjai-pay approve 2026-03 --kind thr --actor "Siti Aminah" --yes'],
  ['binjai-pay schedule --out /srv/laporan --at 02:30'],
  ['binjai-pay backup cadangan-2026-01.db', 'binjai-pay verify'],
];

function recipes(tasks: readonly string[]): readonly Recipe[] {
  return tasks.map((task, index) => ({ task, commands: RECIPES[index] ?? [] }));
}

export const helpTopicTexts: Catalogue<HelpTopicText> = {
  id: {
    topics: {
      sheets: 'lembar yang dapat diimpor dan kolomnya',
      policy: 'apa yang diatur kebijakan, dan cara mengubahnya',
      reports: 'laporan yang dapat ditulis',
      recipes: 'pekerjaan yang sering dilakukan, perintah demi perintah',
      'exit-codes': 'arti setiap kode keluar',
      man: 'halaman manual untuk man(1)',
    },
    topicsHeading: 'Bantuan lain: binjai-pay help TOPIK',
    required: 'wajib',
    sheets:
      'Jenis lembar dikenali dari judul kolomnya; judul lain yang lazim juga dimengerti. Lembar kosong untuk diisi: binjai-pay template JENIS.',
    policy: [
      'Kebijakan adalah pilihan pemberi kerja: bobot penilaian, besaran TPP, potongan kehadiran, pembulatan, cara pajak, persetujuan. Angka undang-undang bukan kebijakan; lihat binjai-pay rules list.',
      'Kebijakan ditulis dalam satu berkas YAML berpenjelasan, berlaku sejak bulan effective, dan tidak pernah diubah: yang baru menggantikan yang lama.',
      'Bagiannya: calendar, statusShares, performance, tpp, rounding, contributions, tax, adjustments, extraPay, arrears, approval; boleh ditiadakan: training, objections, feedback, fairness, schedule, talent, personnel.',
      'binjai-pay policy show > policy.yaml   berkas lengkap yang berlaku, untuk disunting',
      'binjai-pay policy check policy.yaml    periksa tanpa menyimpan',
      'binjai-pay policy diff policy.yaml     bandingkan dengan yang berlaku',
      'binjai-pay simulate 2026-01 --policy policy.yaml    pengaruhnya dalam rupiah',
      'binjai-pay policy import policy.yaml   simpan',
    ],
    reports: {
      payroll: 'satu baris per slip: identitas, setiap baris gaji dan TPP, jumlah',
      details: 'tambahan, potongan, dan rapel per pegawai',
      summary: 'orang dan jumlah per unit kerja dan golongan; --mask untuk dipublikasikan',
      audit: 'untuk pemeriksa: kartu perhitungan, berkas masukan, rumus setiap baris, catatan audit',
      variance: 'selisih dengan bulan lalu per pegawai, menurut sebabnya',
      check: 'temuan sebelum dihitung, satu baris per temuan',
      fairness: 'penilai, unit, dan peran berdampingan',
      targets: 'setiap target di samping yang ditetapkan semula',
      feedback: 'umpan balik untuk diserahkan kepada pegawai',
      talent: 'peringkat, usulan promosi, dan pembinaan',
      training: 'pelatihan dan nilai sebelum dan sesudahnya',
      personnel: 'yang jatuh tempo: KGB, pangkat, tunjangan anak, pensiun, kontrak',
      'daftar-gaji': 'daftar gaji untuk ditandatangani',
      'daftar-tpp': 'daftar TPP untuk ditandatangani',
      dashboard:
        'satu halaman untuk dilihat: grafik nilai, TPP, unit kerja, tren, sebab perubahan, yang perlu ditangani',
      'sipd-gaji': 'gaji dalam susunan ekspor SIPD (45 kolom)',
      'sipd-gaji-44': 'gaji dalam susunan templat SIPD (44 kolom)',
      'sipd-tpp': 'TPP dalam susunan templat SIPD (35 kolom)',
      'sipd-pegawai': 'pegawai menurut perhitungan, untuk diimpor sebelum berkas SIPD',
      slips:
        'slip untuk pegawai sebagai PDF, satu berkas per pegawai atau per unit kerja, bila perlu dengan kata sandi',
      bank: 'berkas untuk bank menurut susunan pada pengaturan kantor',
      'coretax-bpmp': 'bukti potong bulanan untuk Coretax (BPMP), XML atau templat Excel',
      'coretax-bpa2': 'bukti potong tahunan PNS dan CPNS (BPA2): Desember, atau bulan berhenti',
      'coretax-bpa1': 'bukti potong tahunan PPPK (BPA1): Desember, atau bulan berhenti',
    },
    recipes: recipes([
      'Bulan pertama',
      'Menjawab pertanyaan seorang pegawai',
      'Mengembalikan lembar yang salah kepada pengirimnya',
      'Membayar lewat bank',
      'Memperbaiki bulan yang disetujui tetapi belum dibayar',
      'Mengapa bulan ini berbeda',
      'Mencoba kebijakan baru',
      'THR',
      'Laporan setiap malam',
      'Menjaga basis data',
    ]),
    manual: {
      name: 'NAMA',
      synopsis: 'RINGKASAN',
      commands: 'PERINTAH',
      options: 'PILIHAN UMUM',
      exit: 'KODE KELUAR',
      environment: 'LINGKUNGAN',
    },
    environment: {
      BINJAI_PAY_DB: 'berkas basis data, bila --db tidak disebut',
      BINJAI_PAY_LANG: 'bahasa, id atau en, bila --lang tidak disebut',
      NO_COLOR: 'tanpa warna',
    },
  },
  en: {
    topics: {
      sheets: 'sheets that can be imported, and their columns',
      policy: 'what the policy sets, and how it is changed',
      reports: 'reports that can be written',
      recipes: 'common tasks, command by command',
      'exit-codes': 'meaning of every exit code',
      man: 'the manual page for man(1)',
    },
    topicsHeading: 'More help: binjai-pay help TOPIC',
    required: 'required',
    sheets:
      'The kind of a sheet is recognised by its headings; other common headings are understood, too. An empty sheet to be filled in: binjai-pay template KIND.',
    policy: [
      'The policy is what the employer chooses: weights of the assessment, amounts of TPP, cuts for attendance, rounding, how tax is borne, approval. Figures of the law are no policy; see binjai-pay rules list.',
      'It is one YAML file with explanations, holds from its month effective on, and is never changed: a new one takes the place of the old.',
      'Its sections: calendar, statusShares, performance, tpp, rounding, contributions, tax, adjustments, extraPay, arrears, approval; these may be left out: training, objections, feedback, fairness, schedule, talent, personnel.',
      'binjai-pay policy show > policy.yaml   the complete file in force, to be edited',
      'binjai-pay policy check policy.yaml    check it without storing',
      'binjai-pay policy diff policy.yaml     compare it with the one in force',
      'binjai-pay simulate 2026-01 --policy policy.yaml    what it does in rupiah',
      'binjai-pay policy import policy.yaml   store it',
    ],
    reports: {
      payroll: 'one row per slip: identity, every line of salary and TPP, totals',
      details: 'additions, deductions and arrears per employee',
      summary: 'people and totals per work unit and golongan; --mask for publication',
      audit: 'for the auditor: run card, input files, formula of every line, the log',
      variance: 'difference from the month before per employee, by cause',
      check: 'findings before the run, one row each',
      fairness: 'raters, units and roles side by side',
      targets: 'every target beside what was set at first',
      feedback: 'feedback to be handed to employees',
      talent: 'ranking, promotion shortlist and coaching',
      training: 'trainings and scores before and after them',
      personnel: 'what falls due: step increases, promotions, retirements and the like',
      'daftar-gaji': 'salary list to be signed',
      'daftar-tpp': 'TPP list to be signed',
      dashboard:
        'one page to look at: charts of scores, TPP, work units, the trend, causes of change, what needs attention',
      'sipd-gaji': 'salaries in the export layout of SIPD (45 columns)',
      'sipd-gaji-44': 'salaries in the template of SIPD (44 columns)',
      'sipd-tpp': 'TPP in the template of SIPD (35 columns)',
      'sipd-pegawai': 'employees as a run has seen them, to be imported before a file of SIPD',
      slips: 'slips for employees as PDF, one file each or per work unit, with a password if need be',
      bank: 'file for the bank in the layout of the office settings',
      'coretax-bpmp': 'monthly tax slips for Coretax (BPMP), XML or Excel template',
      'coretax-bpa2': 'yearly tax slips of PNS and CPNS (BPA2): of December, or of the month of leaving',
      'coretax-bpa1': 'yearly tax slips of PPPK (BPA1): of December, or of the month of leaving',
    },
    recipes: recipes([
      'The first month',
      'Answering an employee who asks',
      'Returning a faulty sheet to its sender',
      'Paying through the bank',
      'Correcting a month that is approved but not paid',
      'Why this month differs',
      'Trying a new policy',
      'THR',
      'Reports every night',
      'Looking after the database',
    ]),
    manual: {
      name: 'NAME',
      synopsis: 'SYNOPSIS',
      commands: 'COMMANDS',
      options: 'GLOBAL OPTIONS',
      exit: 'EXIT STATUS',
      environment: 'ENVIRONMENT',
    },
    environment: {
      BINJAI_PAY_DB: 'database file, unless --db names one',
      BINJAI_PAY_LANG: 'language, id or en, unless --lang names one',
      NO_COLOR: 'without colour',
    },
  },
};
