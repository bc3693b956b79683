import { formatHundredths, formatRupiah, formatWhole } from './format.ts';
import type { Catalogue, Lang } from './language.ts';

/** Middle half and median of scores, in hundredths. */
interface Middle {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Words of the report `dashboard`. */
export interface DashboardText {
  readonly audience: string;
  /** Which figures are those of the run, and which of today. */
  readonly asKnown: string;
  readonly headings: Readonly<
    Record<
      | 'trend'
      | 'variance'
      | 'scores'
      | 'tpp'
      | 'unitScores'
      | 'unitMoney'
      | 'held'
      | 'objections'
      | 'retirements',
      string
    >
  >;
  readonly figures: Readonly<
    Record<'people' | 'received' | 'tpp' | 'score' | 'held' | 'objections' | 'retirements', string>
  >;
  readonly people: string;
  readonly noHeld: string;
  heldShare(held: number, people: number): string;
  ofPay(share: number): string;
  sinceLast(difference: number, month: string): string;
  readonly noLast: string;
  middleHalf(middle: Middle): string;
  readonly noScores: string;
  readonly nobodyScored: string;
  overdue(open: number): string;
  untilMonth(month: string): string;
  /** Kinds of charts, for those who do not see them. */
  readonly charts: Readonly<Record<'columns' | 'histogram' | 'bars' | 'ranges' | 'steps', string>>;
  numbers(heading: string): string;
  trend(first: string, last: string): string;
  variance(before: string, was: number, now: string, is: number): string;
  readonly wholeDifference: string;
  scores(count: number, without: number, middle: Middle): string;
  tpp(count: number, without: number): string;
  unitScores(least: number): string;
  readonly unitMoney: string;
  drawn(shown: number, all: number): string;
  held(held: number, people: number): string;
  objections(count: number): string;
  readonly noObjections: string;
  retirements(count: number, until: string): string;
  noRetirements(until: string): string;
  unanswered(count: number): string;
  first(shown: number, all: number, command: string): string;
  readonly columns: Readonly<
    Record<
      | 'month'
      | 'status'
      | 'cause'
      | 'difference'
      | 'above'
      | 'upTo'
      | 'missing'
      | 'number'
      | 'about'
      | 'raised'
      | 'answerBy'
      | 'state'
      | 'day'
      | 'retiring'
      | 'overdue',
      string
    >
  >;
  readonly score: string;
}

const range = ({ low, high }: Middle, lang: Lang, and: string): string =>
  `${formatHundredths(low, lang)} ${and} ${formatHundredths(high, lang)}`;

const id: DashboardText = {
  audience:
    'Untuk pejabat yang berwenang: memuat data pribadi dan tidak untuk dipublikasikan. Untuk publikasi ada binjai-pay export summary --mask.',
  asKnown: 'Sanggahan dan pensiun menurut catatan saat laporan dibuat; angka lain menurut perhitungan ini.',
  headings: {
    trend: 'Dua belas bulan terakhir',
    variance: 'Perubahan sejak bulan lalu menurut sebab',
    scores: 'Sebaran nilai kinerja',
    tpp: 'Sebaran TPP kotor',
    unitScores: 'Nilai kinerja antarunit',
    unitMoney: 'Jumlah diterima antarunit',
    held: 'TPP yang ditahan',
    objections: 'Sanggahan yang belum selesai',
    retirements: 'Pensiun yang akan datang',
  },
  figures: {
    people: 'Pegawai',
    received: 'Jumlah diterima',
    tpp: 'TPP kotor',
    score: 'Median nilai',
    held: 'TPP ditahan',
    objections: 'Sanggahan belum selesai',
    retirements: 'Pensiun mendatang',
  },
  people: 'pegawai',
  noHeld: 'tidak ada TPP yang ditahan',
  heldShare: (held, people) =>
    `dari ${formatWhole(people, 'id')} pegawai${held > 0 ? ', menunggu bukti kinerja' : ''}`,
  ofPay: (share) => `${formatHundredths(share, 'id')}% dari gaji dan TPP kotor`,
  sinceLast: (difference, month) =>
    `${difference > 0 ? '+' : ''}${formatRupiah(difference, 'id')} sejak ${month}`,
  noLast: 'tanpa bulan pembanding',
  middleHalf: (middle) => `separuh pegawai: ${range(middle, 'id', 's.d.')}`,
  noScores: 'belum ada nilai',
  nobodyScored: 'Belum ada pegawai yang bernilai.',
  overdue: (open) => `${formatWhole(open, 'id')} menunggu jawaban`,
  untilMonth: (month) => `sampai ${month}`,
  charts: {
    columns: 'Grafik kolom.',
    histogram: 'Histogram.',
    bars: 'Grafik batang mendatar.',
    ranges: 'Grafik rentang mendatar.',
    steps: 'Grafik air terjun mendatar.',
  },
  numbers: (heading) => `Angka: ${heading}`,
  trend: (first, last) => `Gaji bersih dan TPP bersih setiap bulan, ${first} sampai ${last}.`,
  variance: (before, was, now, is) =>
    `Jumlah diterima ${before}: ${formatRupiah(was, 'id')}; ${now}: ${formatRupiah(is, 'id')}. Setiap rupiah selisih ada pada satu sebab.`,
  wholeDifference: 'Selisih seluruhnya',
  scores: (count, without, middle) =>
    `Nilai ${formatWhole(count, 'id')} pegawai: median ${formatHundredths(middle.median, 'id')}, separuhnya di antara ${range(middle, 'id', 'dan')}.${without > 0 ? ` ${formatWhole(without, 'id')} pegawai tanpa nilai.` : ''}`,
  tpp: (count, without) =>
    `TPP kotor ${formatWhole(count, 'id')} pegawai.${without > 0 ? ` ${formatWhole(without, 'id')} pegawai tanpa TPP bulan ini.` : ''}`,
  unitScores: (least) =>
    `Batang: separuh pegawai yang di tengah; garis: median. Unit dengan kurang dari ${least} nilai tidak ditunjukkan nilainya.`,
  unitMoney: 'Jumlah yang diterima seluruh pegawai setiap unit kerja.',
  drawn: (shown, all) =>
    `Digambar: ${formatWhole(shown, 'id')} unit terbesar dari ${formatWhole(all, 'id')}; semuanya ada pada tabel.`,
  held: (held, people) =>
    held === 0
      ? 'Tidak ada TPP yang ditahan.'
      : `TPP ${formatWhole(held, 'id')} dari ${formatWhole(people, 'id')} pegawai ditahan, menurut komponen yang buktinya belum ada atau belum lengkap. Gaji tetap dibayarkan.`,
  objections: (count) => `${formatWhole(count, 'id')} sanggahan belum selesai, menurut keadaannya.`,
  noObjections: 'Tidak ada sanggahan yang belum selesai.',
  retirements: (count, until) =>
    `${formatWhole(count, 'id')} pegawai pensiun sampai ${until}, menurut bulan TMT.`,
  noRetirements: (until) => `Tidak ada pegawai yang pensiun sampai ${until}.`,
  unanswered: (count) =>
    `Untuk ${formatWhole(count, 'id')} pegawai tidak dapat dihitung; lihat binjai-pay export personnel.`,
  first: (shown, all, command) =>
    `${formatWhole(shown, 'id')} pertama dari ${formatWhole(all, 'id')}; selengkapnya: ${command}`,
  columns: {
    month: 'Bulan',
    status: 'Status',
    cause: 'Sebab',
    difference: 'Selisih (Rp)',
    above: 'Di atas',
    upTo: 'Sampai dengan',
    missing: 'Bukti yang kurang',
    number: 'Nomor',
    about: 'Tentang',
    raised: 'Diajukan',
    answerBy: 'Tenggat',
    state: 'Keadaan',
    day: 'TMT pensiun',
    retiring: 'Pensiun',
    overdue: 'lewat',
  },
  score: 'nilai',
};

/** `1 employee`, `12 employees`. */
function employees(count: number): string {
  return `${formatWhole(count, 'en')} ${count === 1 ? 'employee' : 'employees'}`;
}

/** Those without something: `1 employee has`. */
function employeesHave(count: number): string {
  return `${employees(count)} ${count === 1 ? 'has' : 'have'}`;
}

const en: DashboardText = {
  audience:
    'For officers in charge: holds personal data and is not for publication. For publication there is binjai-pay export summary --mask.',
  asKnown: 'Objections and retirements as recorded when the report was made; other figures by this run.',
  headings: {
    trend: 'The last twelve months',
    variance: 'Change since last month by cause',
    scores: 'Spread of performance scores',
    tpp: 'Spread of gross TPP',
    unitScores: 'Performance scores of work units side by side',
    unitMoney: 'Amounts received by work units side by side',
    held: 'TPP that is held',
    objections: 'Objections not yet settled',
    retirements: 'Retirements to come',
  },
  figures: {
    people: 'Employees',
    received: 'Amount received',
    tpp: 'Gross TPP',
    score: 'Median score',
    held: 'TPP held',
    objections: 'Objections not settled',
    retirements: 'Retirements to come',
  },
  people: 'employees',
  noHeld: 'no TPP is held',
  heldShare: (held, people) => `of ${employees(people)}${held > 0 ? ', waiting for evidence' : ''}`,
  ofPay: (share) => `${formatHundredths(share, 'en')}% of gross salary and TPP`,
  sinceLast: (difference, month) =>
    `${difference > 0 ? '+' : ''}${formatRupiah(difference, 'en')} since ${month}`,
  noLast: 'no month to compare with',
  middleHalf: (middle) => `half of the employees: ${range(middle, 'en', 'to')}`,
  noScores: 'no scores yet',
  nobodyScored: 'Nobody has a score yet.',
  overdue: (open) => `${formatWhole(open, 'en')} to be answered`,
  untilMonth: (month) => `up to ${month}`,
  charts: {
    columns: 'Column chart.',
    histogram: 'Histogram.',
    bars: 'Horizontal bar chart.',
    ranges: 'Horizontal chart of ranges.',
    steps: 'Horizontal waterfall chart.',
  },
  numbers: (heading) => `Numbers: ${heading}`,
  trend: (first, last) => `Net salary and net TPP of every month, ${first} to ${last}.`,
  variance: (before, was, now, is) =>
    `Amount received in ${before}: ${formatRupiah(was, 'en')}; in ${now}: ${formatRupiah(is, 'en')}. Every rupiah of difference belongs to one cause.`,
  wholeDifference: 'Whole difference',
  scores: (count, without, middle) =>
    `Scores of ${employees(count)}: median ${formatHundredths(middle.median, 'en')}, half of them between ${range(middle, 'en', 'and')}.${without > 0 ? ` ${employeesHave(without)} no score.` : ''}`,
  tpp: (count, without) =>
    `Gross TPP of ${employees(count)}.${without > 0 ? ` ${employeesHave(without)} no TPP this month.` : ''}`,
  unitScores: (least) =>
    `Bar: the middle half of the employees; line: the median. Scores of units with fewer than ${least} of them are not shown.`,
  unitMoney: 'Amount received by all employees of each work unit.',
  drawn: (shown, all) =>
    `Drawn: the ${formatWhole(shown, 'en')} largest units of ${formatWhole(all, 'en')}; the table has them all.`,
  held: (held, people) =>
    held === 0
      ? 'No TPP is held.'
      : `The TPP of ${formatWhole(held, 'en')} of ${employees(people)} is held, by the component whose evidence is missing or incomplete. The salary is paid.`,
  objections: (count) =>
    count === 1
      ? '1 objection is not settled, by its state.'
      : `${formatWhole(count, 'en')} objections are not settled, by their state.`,
  noObjections: 'Every objection is settled.',
  retirements: (count, until) =>
    `${formatWhole(count, 'en')} ${count === 1 ? 'employee retires' : 'employees retire'} up to ${until}, by month.`,
  noRetirements: (until) => `Nobody retires up to ${until}.`,
  unanswered: (count) => `Of ${employees(count)} it cannot be told; see binjai-pay export personnel.`,
  first: (shown, all, command) =>
    `The first ${formatWhole(shown, 'en')} of ${formatWhole(all, 'en')}; all of them: ${command}`,
  columns: {
    month: 'Month',
    status: 'Status',
    cause: 'Cause',
    difference: 'Difference (Rp)',
    above: 'Above',
    upTo: 'Up to',
    missing: 'Evidence missing',
    number: 'Number',
    about: 'About',
    raised: 'Raised',
    answerBy: 'Due',
    state: 'State',
    day: 'Retires on',
    retiring: 'Retiring',
    overdue: 'overdue',
  },
  score: 'score',
};

export const dashboardTexts: Catalogue<DashboardText> = { id, en };
