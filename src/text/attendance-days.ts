import type { UnexcusedStanding } from '../app/attendance/unexcused.ts';
import type { AbsencePart, AbsenceReason } from '../domain/attendance/attendance-log.ts';
import type { ClassifiedDay, DayKind } from '../domain/attendance/classified-day.ts';
import type { Catalogue, Lang } from './language.ts';

/** Words about the days of an attendance log. */
interface AttendanceDaysText {
  readonly title: string;
  readonly columns: readonly [
    day: string,
    hours: string,
    arrival: string,
    departure: string,
    result: string,
    source: string,
  ];
  readonly weekdays: readonly string[];
  readonly kinds: Readonly<Record<Exclude<DayKind, 'worked' | 'excused'>, string>>;
  readonly onTime: string;
  readonly late: (minutes: number) => string;
  readonly early: (minutes: number) => string;
  readonly noArrival: string;
  readonly noDeparture: string;
  readonly missedRollCall: string;
  readonly reasons: Readonly<Record<AbsenceReason, string>>;
  readonly parts: Readonly<Record<AbsencePart, string>>;
  readonly unexcused: (year: number, days: number, inARow: number) => string;
  readonly noStep: string;
  readonly notApplied: string;
}

/** Words of the classified days in both languages. */
export const attendanceDaysTexts: Catalogue<AttendanceDaysText> = {
  id: {
    title: 'Kehadiran per hari',
    columns: ['Hari', 'Jam kerja', 'Datang', 'Pulang', 'Hasil', 'Sumber'],
    weekdays: ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'],
    kinds: { absent: 'tanpa keterangan', 'off-duty': 'bebas tugas', 'no-duty': 'bukan hari kerja' },
    onTime: 'tepat waktu',
    late: (minutes) => `terlambat ${minutes} menit`,
    early: (minutes) => `pulang cepat ${minutes} menit`,
    noArrival: 'tidak tercatat datang',
    noDeparture: 'tidak tercatat pulang',
    missedRollCall: 'tidak apel',
    reasons: {
      cuti: 'cuti',
      'cuti-melahirkan': 'cuti melahirkan',
      'cuti-alasan-penting': 'cuti karena alasan penting',
      sakit: 'sakit dengan surat',
      'sakit-tanpa-surat': 'sakit tanpa surat',
      izin: 'izin',
      'dinas-luar': 'dinas luar',
    },
    parts: { penuh: '', pagi: ' (pagi)', siang: ' (siang)' },
    unexcused: (year, days, inARow) =>
      `tanpa keterangan ${year}: ${days} hari kerja${inARow > 1 ? `, ${inARow} di antaranya berturut-turut` : ''}`,
    noStep: 'belum mencapai tingkat hukuman',
    notApplied: 'hanya pemberitahuan; tidak dijatuhkan oleh program',
  },
  en: {
    title: 'Attendance by day',
    columns: ['Day', 'Hours', 'Arrival', 'Departure', 'Result', 'Source'],
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    kinds: { absent: 'absent without notice', 'off-duty': 'off duty', 'no-duty': 'no working day' },
    onTime: 'on time',
    late: (minutes) => `late by ${minutes === 1 ? '1 minute' : `${minutes} minutes`}`,
    early: (minutes) => `left ${minutes === 1 ? '1 minute' : `${minutes} minutes`} early`,
    noArrival: 'no clock-in',
    noDeparture: 'no clock-out',
    missedRollCall: 'missed roll call',
    reasons: {
      cuti: 'leave',
      'cuti-melahirkan': 'maternity leave',
      'cuti-alasan-penting': 'leave for an important reason',
      sakit: 'ill, with a note',
      'sakit-tanpa-surat': 'ill, without a note',
      izin: 'permit',
      'dinas-luar': 'duty travel',
    },
    parts: { penuh: '', pagi: ' (morning)', siang: ' (afternoon)' },
    unexcused: (year, days, inARow) =>
      `without notice in ${year}: ${days} working days${inARow > 1 ? `, ${inARow} of them in a row` : ''}`,
    noStep: 'no step is reached',
    notApplied: 'a notice only; the program imposes nothing',
  },
};

/** What became of a day, and the attendance codes that it counts: `terlambat 14 menit → tl1`. */
export function resultInWords(day: ClassifiedDay, lang: Lang): string {
  const text = attendanceDaysTexts[lang];
  const { kind, arrival, departure, late, early, absences, codes, missedRollCall } = day;
  const parts = absences.map(({ alasan, bagian }) => `${text.reasons[alasan]}${text.parts[bagian]}`);
  if (kind === 'worked') {
    if (arrival === null) parts.push(text.noArrival);
    else if (late > 0) parts.push(text.late(late));
    if (departure === null) parts.push(text.noDeparture);
    else if (early > 0) parts.push(text.early(early));
    if (arrival !== null && departure !== null && late + early === 0) parts.push(text.onTime);
  } else if (kind !== 'excused') parts.push(text.kinds[kind]);
  if (missedRollCall) parts.push(text.missedRollCall);
  return `${parts.join(', ')}${codes.length === 0 ? '' : ` → ${codes.join(', ')}`}`;
}

/** Unexcused days of a year, and the sanction that the regulation names for them, which nothing applies by itself. */
export function unexcusedInWords({ days, inARow, year, title, step }: UnexcusedStanding, lang: Lang): string {
  const text = attendanceDaysTexts[lang];
  const counted = text.unexcused(year, days, inARow);
  if (title === null) return counted;
  return `${counted}; ${title}: ${step === null ? text.noStep : `${step.sanction} (${text.notApplied})`}`;
}
