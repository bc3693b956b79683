import type { HistoryEvent } from '../app/explain/employee-history.ts';
import type { Retirement } from '../domain/check/retirement.ts';
import type { FieldValue } from '../domain/people/record-history.ts';
import { unexcusedInWords } from './attendance-days.ts';
import type { CellPlace } from './explain.ts';
import { formatHundredths, formatRupiah } from './format.ts';
import type { Catalogue, Lang } from './language.ts';
import { objectionTexts } from './objections.ts';
import { namedRun } from './run-words.ts';

/** Sentences of `history`. */
interface HistoryText {
  readonly columns: readonly string[];
  readonly appointed: string;
  readonly began: (day: string) => string;
  readonly ends: (day: string) => string;
  readonly first: string;
  readonly changed: string;
  readonly empty: string;
  readonly training: (name: string, days: string, attended: boolean, component: string) => string;
  readonly ownAge: string;
  readonly sentence: (percent: string, until: string, basis: string) => string;
  readonly opening: (salary: string, tpp: string, tax: string, months: number) => string;
  readonly objection: string;
  readonly run: string;
  readonly status: Readonly<Record<'draft' | 'approved' | 'paid', string>>;
  readonly score: string;
  readonly held: string;
  readonly arrears: string;
  readonly takeHome: string;
  readonly row: string;
  readonly sheet: string;
  readonly retirement: (month: string, age: number, group: string) => string;
  readonly chainHead: (hash: string) => string;
}

/** Words of `history` in both languages. */
export const historyTexts: Catalogue<HistoryText> = {
  id: {
    columns: ['Bulan', 'Kejadian', 'Sumber'],
    appointed: 'diangkat sebagai CPNS (menurut NIP)',
    began: (day) => `mulai bekerja ${day}`,
    ends: (day) => `hari kerja terakhir ${day}`,
    first: 'data pertama',
    changed: 'diganti',
    empty: '(kosong)',
    training: (name, days, attended, component) =>
      `pelatihan ${attended ? 'diikuti' : 'direncanakan'}: ${name}, ${days}${component === '' ? '' : ` (${component})`}`,
    ownAge: 'batas_usia_pensiun',
    sentence: (percent, until, basis) => `hukuman disiplin: TPP −${percent}% sampai ${until}${basis}`,
    opening: (salary, tpp, tax, months) =>
      `saldo awal tahun: gaji ${salary}, TPP ${tpp}, PPh 21 ${tax}, ${months} bulan`,
    objection: 'sanggahan',
    run: 'perhitungan',
    status: { draft: 'rancangan', approved: 'disetujui', paid: 'dibayar' },
    score: 'nilai',
    held: 'TPP ditahan',
    arrears: 'rapel',
    takeHome: 'diterima',
    row: 'baris',
    sheet: 'lembar',
    retirement: (month, age, group) =>
      `Perkiraan pensiun: bulan kerja terakhir ${month} (usia ${age} tahun, ${group})`,
    chainHead: (hash) => `Ujung rantai audit (SHA-256): ${hash}`,
  },
  en: {
    columns: ['Month', 'Event', 'Source'],
    appointed: 'appointed as CPNS (by the NIP)',
    began: (day) => `began to serve on ${day}`,
    ends: (day) => `last day of service ${day}`,
    first: 'first record',
    changed: 'changed',
    empty: '(empty)',
    training: (name, days, attended, component) =>
      `training ${attended ? 'attended' : 'planned'}: ${name}, ${days}${component === '' ? '' : ` (${component})`}`,
    ownAge: 'batas_usia_pensiun',
    sentence: (percent, until, basis) => `disciplinary sentence: TPP −${percent}% until ${until}${basis}`,
    opening: (salary, tpp, tax, months) =>
      `opening balance of the year: salary ${salary}, TPP ${tpp}, PPh 21 ${tax}, ${months} months`,
    objection: 'objection',
    run: 'run',
    status: { draft: 'draft', approved: 'approved', paid: 'paid' },
    score: 'score',
    held: 'TPP held',
    arrears: 'arrears',
    takeHome: 'take-home',
    row: 'row',
    sheet: 'sheet',
    retirement: (month, age, group) =>
      `Expected retirement: last month of service ${month} (at the age of ${age}, ${group})`,
    chainHead: (hash) => `Head of the audit chain (SHA-256): ${hash}`,
  },
};

/** What happened, in one line. */
export function eventInWords(event: HistoryEvent, lang: Lang): string {
  const text = historyTexts[lang];
  switch (event.about) {
    case 'appointed':
      return text.appointed;
    case 'service-began':
      return text.began(event.day);
    case 'service-ends':
      return text.ends(event.day);
    case 'first-record': {
      const { jenis, golongan, mkg, jabatan, unit } = event.record;
      const service = mkg === null ? null : `MKG ${mkg}`;
      return `${text.first}: ${[jenis, golongan, service, jabatan, unit].filter((part) => part !== null).join(', ')}`;
    }
    case 'change': {
      const { column } = event;
      if (event.before === undefined || event.now === undefined) return `${column}: ${text.changed}`;
      return `${column}: ${cellText(event.before, text.empty)} → ${cellText(event.now, text.empty)}`;
    }
    case 'career-date':
      return `${event.column}: ${cellText(event.before, text.empty)} → ${cellText(event.now, text.empty)}`;
    case 'training': {
      const { pelatihan, mulai, selesai, status, komponen } = event.training;
      const days = selesai === null ? mulai : `${mulai} – ${selesai}`;
      return text.training(pelatihan, days, status === 'diikuti', komponen ?? '');
    }
    case 'sentence': {
      const { persen, sampai, dasar } = event.sentence;
      return text.sentence(formatHundredths(persen, lang), sampai, dasar === null ? '' : ` (${dasar})`);
    }
    case 'opening': {
      const { brutoGaji, brutoTpp, pphGaji, pphTpp, bulan } = event.opening;
      const money = (value: number): string => formatRupiah(value, lang);
      return text.opening(money(brutoGaji), money(brutoTpp), money(pphGaji + pphTpp), bulan);
    }
    case 'objection': {
      const { words, outcome } = objectionTexts[lang];
      return `${text.objection} ${words(event.standing)}; ${outcome(event.standing)}`;
    }
    case 'unexcused':
      return unexcusedInWords(event.standing, lang);
    case 'slip':
      return slipInWords(event, lang);
  }
}

/** A value as the sheet has it: 1 and 0 for yes and no. */
function cellText(value: FieldValue, empty: string): string {
  return value === null ? empty : String(typeof value === 'boolean' ? Number(value) : value);
}

function slipInWords({ run, slip }: Extract<HistoryEvent, { about: 'slip' }>, lang: Lang): string {
  const text = historyTexts[lang];
  const predicate = slip.predikat === null ? '' : ` (${slip.predikat})`;
  const arrears = new Set(
    (slip.details?.arrears ?? []).map(({ period, kind }) => namedRun({ period, kind }, lang)),
  );
  return [
    `${text.run} ${namedRun(run, lang)}, ${text.status[run.status]}`,
    ...(slip.score === null ? [] : [`${text.score} ${formatHundredths(slip.score, lang)}${predicate}`]),
    slip.status === 'held' ? text.held : `TPP ${formatRupiah(slip.totals.TPP_BRUTO, lang)}`,
    ...(arrears.size === 0 ? [] : [`${text.arrears} ${[...arrears].join(', ')}`]),
    `${text.takeHome} ${formatRupiah(slip.totals.DITERIMA, lang)}`,
  ].join(', ');
}

/** Where the row stands that tells an event: file, sheet and row. */
export function sourceInWords({ file, sheet, row }: CellPlace, lang: Lang): string {
  const text = historyTexts[lang];
  return [file, ...(sheet === null ? [] : [`${text.sheet} "${sheet}"`]), `${text.row} ${row}`].join(', ');
}

/** When somebody is expected to retire, and on which assumption. */
export function retirementInWords({ lastMonth, age, group, isOwnAge }: Retirement, lang: Lang): string {
  const text = historyTexts[lang];
  return text.retirement(lastMonth, age, isOwnAge ? text.ownAge : group);
}
