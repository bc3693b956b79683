import { describe, expect, it } from 'vitest';
import type { AbsenceFact, LogRow } from '../../../src/domain/attendance/attendance-log.ts';
import type { ClassifiedDay } from '../../../src/domain/attendance/classified-day.ts';
import { classifyDay } from '../../../src/domain/attendance/classify-day.ts';
import { absencesOn } from '../../../src/domain/attendance/day-absences.ts';
import { hoursOn, type SchedulePolicy } from '../../../src/domain/attendance/schedule.ts';
import type { Day } from '../../../src/domain/calendar/period.ts';
import { EXAMPLE_POLICY_YAML, parsePolicy } from '../../../src/policy/index.ts';

const parsed = await parsePolicy(EXAMPLE_POLICY_YAML, 'contoh.yaml');
const example = 'policy' in parsed ? parsed.policy.schedule : undefined;
if (example === undefined) throw new Error('the example has no schedule');
const SCHEDULE: SchedulePolicy = example;

/** A Monday: 07:30 to 16:00, half at 12:00. */
const MONDAY = '2026-01-05' as Day;

const minutes = (clock: string | null): number | null =>
  clock === null ? null : Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function day(masuk: string | null, pulang: string | null, shift: string | null = null): LogRow {
  return {
    batch: 1,
    row: 2,
    tanggal: MONDAY,
    masuk: minutes(masuk),
    pulang: minutes(pulang),
    waktu: null,
    shift,
  };
}

function stamps(...times: readonly string[]): readonly LogRow[] {
  return times.map((time, i) => ({ ...day(null, null), row: i + 2, waktu: minutes(time) }));
}

function absence(
  alasan: AbsenceFact['alasan'],
  bagian: AbsenceFact['bagian'] = 'penuh',
  row = 9,
): AbsenceFact {
  return { batch: 2, row, dari: MONDAY, sampai: MONDAY, alasan, bagian };
}

interface Case {
  readonly on?: string;
  readonly isHoliday?: boolean;
  readonly absences?: readonly AbsenceFact[];
  readonly schedule?: Partial<SchedulePolicy>;
}

function classify(rows: readonly LogRow[], { on = MONDAY, isHoliday, absences = [], schedule }: Case = {}) {
  const policy = { ...SCHEDULE, ...schedule };
  const date = on as Day;
  return classifyDay(policy, {
    day: date,
    usual: isHoliday ? null : hoursOn(policy, date),
    rows,
    absences: absencesOn(date, absences),
  });
}

/** Codes of a day, as counts are made from them. */
function codes(rows: readonly LogRow[], given: Case = {}): readonly string[] | null {
  const found = classify(rows, given);
  if (found !== null && 'unknownShift' in found) throw new Error(`no shift ${found.unknownShift}`);
  return found?.codes ?? null;
}

describe('to the minute', () => {
  it.each([
    ['07:30', []],
    ['07:31', ['tl1']],
    ['08:00', ['tl1']],
    ['08:01', ['tl2']],
    ['08:30', ['tl2']],
    ['08:31', ['tl3']],
    ['09:00', ['tl3']],
    ['09:01', ['tl4']],
    ['15:59', ['tl4']],
  ])('who comes at %s counts %j', (arrival, expected) => {
    expect(codes([day(arrival, '16:00')])).toEqual(expected);
  });

  it.each([
    ['16:00', []],
    ['15:59', ['psw1']],
    ['15:30', ['psw1']],
    ['15:29', ['psw2']],
    ['15:00', ['psw2']],
    ['14:59', ['psw3']],
    ['14:30', ['psw3']],
    ['14:29', ['psw4']],
  ])('who leaves at %s counts %j', (departure, expected) => {
    expect(codes([day('07:30', departure)])).toEqual(expected);
  });

  it('late and early on one day count both', () => {
    expect(codes([day('07:45', '15:20')])).toEqual(['tl1', 'psw2']);
  });

  it('within the tolerance nothing counts, a minute beyond it all of them', () => {
    const schedule = { tolerance: { late: 15, early: 10 } };
    expect(codes([day('07:45', '15:50')], { schedule })).toEqual([]);
    expect(codes([day('07:46', '15:49')], { schedule })).toEqual(['tl1', 'psw1']);
    expect(classify([day('08:01', '16:00')], { schedule })).toMatchObject({ late: 31, codes: ['tl2'] });
  });

  it('work that goes on beyond midnight is no early leaving', () => {
    expect(classify([day('07:30', '00:45')])).toMatchObject({ departure: 24 * 60 + 45, codes: [] });
  });
});

describe('hours by day', () => {
  it('Friday ends at 16:30', () => {
    expect(codes([day('07:30', '16:00')], { on: '2026-01-09' })).toEqual(['psw1']);
    expect(codes([day('07:30', '16:30')], { on: '2026-01-09' })).toEqual([]);
  });

  it('Ramadan begins and ends on its days', () => {
    const at = (on: string) => codes([day('08:00', '15:00')], { on });
    expect(at('2026-02-18')).toEqual(['tl1', 'psw2']);
    expect(at('2026-02-19')).toEqual([]);
    expect(at('2026-03-18')).toEqual([]);
    expect(at('2026-03-20')).toEqual(['psw1']);
    expect(at('2026-03-23')).toEqual(['tl1', 'psw2']);
  });
});

describe('missing stamps', () => {
  it('without an arrival, a departure or both', () => {
    expect(codes([day(null, '16:00')])).toEqual(['tl4']);
    expect(codes([day('07:30', null)])).toEqual(['psw4']);
    expect(codes([day('07:40', null)])).toEqual(['tl1', 'psw4']);
    expect(classify([day(null, null)])).toMatchObject({ kind: 'absent', codes: ['tk'] });
    expect(classify([])).toMatchObject({ kind: 'absent', codes: ['tk'] });
  });

  it('a policy may count a missing stamp nothing', () => {
    expect(codes([day(null, '16:00')], { schedule: { noArrival: null } })).toEqual([]);
  });

  it('of single stamps the first up to the middle and the last after it count', () => {
    expect(codes(stamps('16:02', '07:29', '12:10', '07:31'))).toEqual([]);
    expect(codes(stamps('07:50', '12:00'))).toEqual(['tl1', 'psw4']);
    expect(codes(stamps('12:01', '15:45'))).toEqual(['tl4', 'psw1']);
    expect(codes(stamps('07:25', '07:26'))).toEqual(['psw4']);
  });

  it('a row of the whole day wins over stamps, the one recorded last over earlier ones', () => {
    const corrected = { ...day('07:30', '16:00'), batch: 3 };
    expect(codes([day('08:30', '16:00'), corrected, ...stamps('09:00')])).toEqual([]);
  });
});

describe('shifts', () => {
  it.each([
    ['20:58', '07:03', []],
    ['21:00', '07:00', []],
    ['21:01', '06:59', ['tl1', 'psw1']],
    ['00:10', '07:00', ['tl4']],
    ['20:50', '23:30', ['psw4']],
    ['20:50', null, ['psw4']],
    [null, '07:10', ['tl4']],
    [null, null, ['tk']],
  ])('a night from %s to %s counts %j', (arrival, departure, expected) => {
    expect(codes([day(arrival, departure, 'malam')])).toEqual(expected);
  });

  it('holds on a Sunday and on a holiday, and in Ramadan', () => {
    expect(codes([day('21:20', '07:00', 'malam')], { on: '2026-01-04', isHoliday: true })).toEqual(['tl1']);
    expect(codes([day('07:00', '14:00', 'pagi')], { on: '2026-02-23' })).toEqual([]);
  });

  it('somebody off duty on a working day is not absent', () => {
    expect(classify([day(null, null, 'libur')])).toMatchObject({ kind: 'off-duty', codes: [] });
  });

  it('a shift that the schedule does not have is refused, not guessed', () => {
    expect(classify([day('21:00', '07:00', 'subuh')])).toEqual({ unknownShift: 'subuh' });
  });
});

describe('holidays and weekends', () => {
  it('count nothing, with stamps or without', () => {
    expect(classify([], { isHoliday: true })).toBeNull();
    expect(classify([day('09:40', null)], { isHoliday: true })).toMatchObject({ kind: 'no-duty', codes: [] });
  });
});

describe('absences', () => {
  it('a reason for the whole day excuses it, whatever the stamps say', () => {
    for (const rows of [[], [day('10:00', '11:00')]]) {
      expect(classify(rows, { absences: [absence('cuti')] })).toMatchObject({ kind: 'excused', codes: [] });
    }
  });

  it('a reason may have a code for the day and another for half of it', () => {
    const absences = { ...SCHEDULE.absences, izin: { day: 'izin', halfDay: 'izin_setengah' } };
    const schedule = { absences };
    expect(codes([], { absences: [absence('izin')], schedule })).toEqual(['izin']);
    expect(codes([day('12:00', '16:00')], { absences: [absence('izin', 'pagi')], schedule })).toEqual([
      'izin_setengah',
    ]);
  });

  it.each([
    ['pagi', '12:00', '16:00', []],
    ['pagi', '12:01', '16:00', ['tl1']],
    ['pagi', '07:30', '15:59', ['psw1']],
    ['siang', '07:30', '12:00', []],
    ['siang', '07:31', '11:59', ['tl1', 'psw1']],
  ] as const)('half a day of leave (%s) from %s to %s counts %j', (part, arrival, departure, expected) => {
    expect(codes([day(arrival, departure)], { absences: [absence('cuti', part)] })).toEqual(expected);
  });

  it('half a day of leave without any stamp misses both, but is no day of absence', () => {
    expect(codes([], { absences: [absence('cuti', 'pagi')] })).toEqual(['tl4', 'psw4']);
  });

  it('single stamps beside half a day of leave belong to the other half', () => {
    expect(codes(stamps('11:55', '16:00'), { absences: [absence('cuti', 'pagi')] })).toEqual([]);
    expect(codes(stamps('07:20', '12:05'), { absences: [absence('cuti', 'siang')] })).toEqual([]);
  });

  it('two halves for different reasons are a whole day excused', () => {
    const absences = [absence('cuti', 'pagi'), absence('dinas-luar', 'siang', 10)];
    expect(classify([], { absences })).toMatchObject({ kind: 'excused', codes: [] });
  });

  it('of several about the same half the one recorded last holds', () => {
    const absences = { ...SCHEDULE.absences, 'sakit-tanpa-surat': { day: 'tk', halfDay: null } };
    const late = [absence('sakit-tanpa-surat'), { ...absence('sakit'), batch: 5 }];
    expect(codes([], { absences: late, schedule: { absences } })).toEqual([]);
    expect(codes([], { absences: late.slice(0, 1), schedule: { absences } })).toEqual(['tk']);
  });

  it('a missed roll call counts beside the day and excuses nothing', () => {
    const absences = [absence('tidak-apel')];
    expect(codes([day('07:30', '16:00')], { absences })).toEqual(['apel']);
    expect(codes([day('07:45', '16:00')], { absences })).toEqual(['tl1', 'apel']);
    expect(codes([], { absences })).toEqual(['tk', 'apel']);
  });

  it('a day names every row that tells of it', () => {
    const found = classify([day('12:00', '16:00')], { absences: [absence('cuti', 'pagi')] }) as ClassifiedDay;
    expect(found.places).toMatchObject([
      { kind: 'attendance-log', place: { batch: 1, row: 2 } },
      { kind: 'absences', place: { batch: 2, row: 9 } },
    ]);
  });

  it('a day names the column of what was counted, of a stamp and of a reason; else the row as such', () => {
    const columns = (rows: readonly LogRow[], given: Case = {}): readonly string[] =>
      (classify(rows, given) as ClassifiedDay).places.flatMap((place) => place.columns);
    expect(columns([day('07:30', '16:00')])).toEqual([]);
    expect(columns([day('07:31', '16:00')])).toEqual(['masuk']);
    expect(columns([day('07:30', '15:59')])).toEqual(['pulang']);
    expect(columns([day('07:31', null)])).toEqual(['masuk', 'pulang']);
    expect(columns([day(null, '16:00')])).toEqual(['masuk']);
    expect(columns([day(null, null)])).toEqual([]);
    expect(columns([day(null, null, 'libur')])).toEqual(['shift']);
    expect(columns(stamps('07:30', '15:00'))).toEqual(['waktu', 'waktu']);
    expect(columns([day('12:00', '16:00')], { absences: [absence('cuti', 'pagi')] })).toEqual(['alasan']);
    expect(columns([], { absences: [absence('sakit')] })).toEqual(['alasan']);
  });
});
