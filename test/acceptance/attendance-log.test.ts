import { describe, expect, it } from 'vitest';
import { checkPeriod } from '../../src/app/check/check-period.ts';
import { demoTables } from '../../src/app/demo/demo-city.ts';
import { DataRejectedError, RuleMissingError } from '../../src/app/errors.ts';
import { recordPolicy } from '../../src/app/law/record-policy.ts';
import { verifyOffice } from '../../src/app/verify/verify-office.ts';
import type { Period } from '../../src/domain/calendar/period.ts';
import { EXAMPLE_POLICY_YAML } from '../../src/policy/index.ts';
import { type Desk, newDesk } from '../support/desk.ts';
import { DAYS, drawLog, type LoggedPerson } from '../support/drawn-log.ts';
import { runHere } from '../support/run-here.ts';
import { csvOf } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
const MONTH = '2026-02';
const ACTOR = { name: 'Penghitung', osUser: 'uji', host: 'uji' };

/** An invented city without its attendance, as CSV. */
const CITY = demoTables({ employees: 60, period: MONTH as Period }).flatMap(({ name, sheets }) =>
  sheets.map((sheet) => {
    const rows = [...sheet.rows()].map((row) => row.map((cell) => cell ?? '').join(';'));
    return { name: `${name}.csv`, kind: sheet.kind, columns: sheet.columns.map((each) => each.name), rows };
  }),
);
const OTHERS = CITY.filter(({ kind }) => kind !== 'attendance');

/** Everybody who stands in the recap of the city, with his days of service. */
const PEOPLE: readonly LoggedPerson[] = (() => {
  const sheet = (kind: string) => CITY.find((each) => each.kind === kind);
  const recorded = new Set(sheet('attendance')?.rows.map((row) => row.split(';')[0]));
  const { columns = [], rows = [] } = sheet('employees') ?? {};
  const cell = (row: string, column: string): string => row.split(';')[columns.indexOf(column)] ?? '';
  return rows
    .map((row) => ({ nip: cell(row, 'nip'), mulai: cell(row, 'mulai'), berhenti: cell(row, 'berhenti') }))
    .filter(({ nip }) => recorded.has(nip));
})();

const DRAWN = drawLog(7, PEOPLE);

async function city(): Promise<Desk> {
  const desk = await newDesk(folder.path);
  for (const { name, columns, rows } of OTHERS) desk.put(name, [columns.join(';'), ...rows, ''].join('\n'));
  await desk.import(
    OTHERS.map(({ name }) => name),
    { period: MONTH },
  );
  return desk;
}

async function problemsOf(work: Promise<unknown>) {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DataRejectedError)) throw error ?? new Error('nothing was refused');
  return error.problems;
}

describe('a log and the equivalent recap', () => {
  it('give the same slips, to the seal, and the run can be computed again', async () => {
    expect(PEOPLE.length).toBeGreaterThan(45);
    expect(DRAWN.shiftWorkers.size).toBeGreaterThan(1);
    const [byLog, byRecap] = [await city(), await city()];
    byLog.put('log.csv', DRAWN.log);
    byLog.put('absen.csv', DRAWN.absences);
    const outcome = await byLog.import(['absen.csv', 'log.csv']);
    expect(outcome.sheets.map(({ kind }) => kind)).toEqual(['attendance-log', 'absences']);
    byRecap.put('rekap.csv', DRAWN.recap);
    await byRecap.import('rekap.csv');
    await byLog.run(MONTH);
    await byRecap.run(MONTH);
    const [slips, expected] = [byLog.slips(MONTH), byRecap.slips(MONTH)];
    expect([...slips.values()].filter(({ status }) => status === 'ok').length).toBeGreaterThan(40);
    for (const [nip, slip] of expected)
      expect([nip, slips.get(nip)?.score, slips.get(nip)?.lines]).toEqual([nip, slip.score, slip.lines]);
    const seal = byLog.store.run(MONTH as Period, 'regular')?.seal;
    expect(seal).toBe(byRecap.store.run(MONTH as Period, 'regular')?.seal);

    byLog.approve(MONTH);
    expect(verifyOffice(byLog.store, () => {}).findings).toEqual([]);
    byLog.store.close();
    byRecap.store.close();
  });

  it('single stamps of the day give the same as rows of the day', async () => {
    const byStamp = await city();
    byStamp.put('tap.csv', DRAWN.stamps);
    byStamp.put('absen.csv', DRAWN.absences);
    // Shift workers keep their rows of the day; days without a stamp are told by colleagues who have one.
    const [header = '', ...rows] = DRAWN.log.trim().split('\n');
    byStamp.put(
      'giliran.csv',
      csvOf(
        header,
        rows.filter((row) => DRAWN.shiftWorkers.has(row.slice(0, 18))),
      ),
    );
    await byStamp.import(['tap.csv', 'giliran.csv', 'absen.csv']);
    await byStamp.run(MONTH);
    const byRecap = await city();
    byRecap.put('rekap.csv', DRAWN.recap);
    await byRecap.import('rekap.csv');
    await byRecap.run(MONTH);
    expect(byStamp.store.run(MONTH as Period, 'regular')?.seal).toBe(
      byRecap.store.run(MONTH as Period, 'regular')?.seal,
    );
    byStamp.store.close();
    byRecap.store.close();
  });
});

/** Two who serve all month. */
const [ONE = '', TWO = ''] = PEOPLE.filter(({ mulai }) => mulai < MONTH).map(({ nip }) => nip);

/** Rows of a month on time; what is written of single days replaces them, null leaves the day out. */
function month(nip: string, other: Readonly<Record<string, string | null>> = {}): readonly string[] {
  return DAYS.flatMap((day) => {
    const row = other[day.slice(8)];
    return row === null ? [] : [`${nip},${day},${row ?? '07:20,16:40'}`];
  });
}

const HEADER = 'nip,tanggal,masuk,pulang';

describe('what comes later', () => {
  it('an absence sheet after the approval classifies the days anew and pays them as arrears', async () => {
    const [byLog, byRecap] = [await city(), await city()];
    byLog.put('log.csv', csvOf(HEADER, month(ONE, { '09': ',', '10': null, '11': '09:45,16:10' })));
    await byLog.import('log.csv');
    byRecap.put('rekap.csv', csvOf('nip,period,tk,tl4', [`${ONE},${MONTH},2,1`]));
    await byRecap.import('rekap.csv');
    for (const desk of [byLog, byRecap]) await desk.close(MONTH);
    expect(byLog.slips(MONTH).get(ONE)?.lines).toEqual(byRecap.slips(MONTH).get(ONE)?.lines);

    byLog.put(
      'absen.csv',
      csvOf('nip,alasan,dari,sampai,bagian', [
        `${ONE},cuti,2026-02-09,2026-02-10,`,
        `${ONE},izin,2026-02-11,,pagi`,
      ]),
    );
    const { settles } = await byLog.import('absen.csv');
    expect(settles).toEqual([MONTH]);
    byRecap.put('rekap-2.csv', csvOf('nip,period,tk,tl4', [`${ONE},${MONTH},0,0`]));
    await byRecap.import('rekap-2.csv');
    for (const desk of [byLog, byRecap]) await desk.run('2026-03');
    const arrears = byLog.slips('2026-03').get(ONE)?.details?.arrears;
    expect(arrears).toMatchObject([{ period: MONTH, kind: 'regular' }]);
    expect(arrears).toEqual(byRecap.slips('2026-03').get(ONE)?.details?.arrears);

    // Shortened later, the leave excuses one day less; taken back with --replace, none.
    byLog.approve('2026-03');
    byLog.put('absen-2.csv', csvOf('nip,alasan,dari,sampai,bagian', [`${ONE},cuti,2026-02-09,2026-02-09,`]));
    await byLog.import('absen-2.csv');
    await byLog.run('2026-04');
    const [back] = byLog.slips('2026-04').get(ONE)?.details?.arrears ?? [];
    expect(Object.values(back?.lines ?? {}).every((amount) => amount < 0)).toBe(true);
    for (const desk of [byLog, byRecap]) desk.store.close();
  });

  it('a log that ends before the month does is no evidence for it: the TPP waits', async () => {
    const desk = await city();
    desk.put(
      'log.csv',
      csvOf(
        HEADER,
        month(ONE).filter((row) => row < `${ONE},2026-02-25`),
      ),
    );
    desk.put('rekap.csv', csvOf('nip,period,tk', [`${TWO},${MONTH},0`]));
    await desk.import(['log.csv', 'rekap.csv']);
    await desk.run(MONTH);
    expect(desk.slips(MONTH).get(ONE)).toMatchObject({ status: 'held', missing: 'kehadiran' });
    expect(desk.slips(MONTH).get(TWO)).toMatchObject({ status: 'ok' });
    await desk.close(MONTH);
    // The rest of the month is on a colleague's row only: by then the log tells of every day.
    desk.put('sisa.csv', csvOf(HEADER, [`${PEOPLE[5]?.nip},2026-02-27,07:30,16:30`]));
    await desk.import('sisa.csv');
    await desk.run('2026-03');
    expect(desk.slips('2026-03').get(ONE)?.details?.arrears).toMatchObject([{ period: MONTH }]);
    desk.store.close();
  });

  it('the same file again changes nothing, and --replace takes the place of the month', async () => {
    const desk = await city();
    desk.put('log.csv', csvOf(HEADER, month(ONE, { '09': '08:00,16:40' })));
    await desk.import('log.csv');
    expect((await desk.import('log.csv')).sheets).toMatchObject([{ outcome: 'known', rows: 19 }]);
    desk.put('log-2.csv', csvOf(HEADER, month(ONE, { '09': '07:30,16:40', '10': null })));
    const { replaced } = await desk.import('log-2.csv', { replace: true });
    expect(replaced).toMatchObject([
      {
        kind: 'attendance-log',
        period: MONTH,
        added: 0,
        changed: 1,
        removed: 1,
        rows: [
          {
            change: 'changed',
            nip: ONE,
            key: '2026-02-09 ',
            columns: [{ column: 'masuk', before: '08:00', now: '07:30' }],
          },
          { change: 'removed', nip: ONE },
        ],
      },
    ]);
    desk.store.close();
  });
});

describe('a recap and a log', () => {
  it('of one employee and month are refused, whichever comes second, with the row of the other', async () => {
    for (const [first, second] of [
      ['rekap.csv', 'log.csv'],
      ['log.csv', 'rekap.csv'],
    ] as const) {
      const desk = await city();
      desk.put('log.csv', csvOf(HEADER, month(ONE)));
      desk.put('rekap.csv', csvOf('nip,period,tk', [`${TWO},${MONTH},0`, `${ONE},${MONTH},1`]));
      await desk.import(first);
      expect(await problemsOf(desk.import(second))).toEqual([
        {
          code: 'attendance-twice',
          severity: 'error',
          where: { file: second, row: second === 'log.csv' ? 20 : 3, nip: ONE, column: 'A', header: 'nip' },
          data: {
            period: MONTH,
            is: second === 'log.csv' ? 'attendance-log' : 'attendance',
            has: second === 'log.csv' ? 'attendance' : 'attendance-log',
            file: first,
            row: first === 'log.csv' ? 20 : 3,
          },
        },
      ]);
      desk.store.close();
    }
  });

  it('may take the place of each other in one command, and what is left out with an error is', async () => {
    const desk = await city();
    desk.put('log.csv', csvOf(HEADER, [...month(ONE), ...month(TWO)]));
    await desk.import('log.csv');
    desk.put('log-2.csv', csvOf(HEADER, month(TWO)));
    desk.put('rekap.csv', csvOf('nip,period,tk', [`${ONE},${MONTH},1`]));
    await desk.import(['log-2.csv', 'rekap.csv'], { replace: true });
    desk.put('rekap-2.csv', csvOf('nip,period,tk', [`${ONE},${MONTH},0`, `${TWO},${MONTH},0`]));
    const { leftOut, sheets } = await desk.import('rekap-2.csv', { acceptValid: true });
    expect(leftOut.map(({ code, where }) => [code, where.row])).toEqual([['attendance-twice', 3]]);
    expect(sheets).toMatchObject([{ rows: 1, leftOut: 1 }]);
    await desk.run(MONTH);
    expect(desk.slips(MONTH).get(ONE)).toMatchObject({ status: 'ok' });
    desk.store.close();
  });
});

describe('a policy that cannot classify a log', () => {
  const without = (section: RegExp): string => EXAMPLE_POLICY_YAML.replace(section, '');

  it('is named when the log comes, and when the policy comes after it', async () => {
    const desk = await city();
    desk.put('log.csv', csvOf(HEADER, month(ONE)));
    await recordPolicy(desk.store, without(/\nschedule:[\s\S]*/), 'tanpa-jadwal.yaml', ACTOR);
    await expect(desk.import('log.csv')).rejects.toThrow(RuleMissingError);
    await recordPolicy(desk.store, EXAMPLE_POLICY_YAML, 'contoh.yaml', ACTOR);
    await desk.import('log.csv');
    await recordPolicy(desk.store, without(/\nschedule:[\s\S]*/), 'tanpa-jadwal.yaml', ACTOR);
    await expect(desk.run(MONTH)).rejects.toThrow(RuleMissingError);
    desk.store.close();
  });

  it('stops the run by name where it does not know a shift', async () => {
    const desk = await city();
    desk.put('log.csv', csvOf(`${HEADER},shift`, [`${ONE},2026-02-27,21:00,07:00,malam`]));
    await desk.import('log.csv');
    await recordPolicy(desk.store, without(/\n {4}- \{ code: malam.*/), 'tanpa-malam.yaml', ACTOR);
    expect(await problemsOf(desk.run(MONTH))).toEqual([
      {
        code: 'log-without-hours',
        severity: 'error',
        where: { nip: ONE },
        data: { period: MONTH, day: '2026-02-27', shift: 'malam', known: 'pagi, siang' },
      },
    ]);
    desk.store.close();
  });
});

describe('the classification of every day', () => {
  it('stands in the explanation, in words and as data, in both languages, with the rows that tell of it', async () => {
    const desk = await city();
    const days = {
      '04': '07:44,15:30',
      '05': ',16:05',
      '06': '12:05,16:30',
      '09': null,
      '10': null,
      '11': ',',
    };
    const sunday = `${ONE},2026-02-08,09:00,11:00`;
    desk.put('log.csv', csvOf(HEADER, [...month(ONE, days), sunday]));
    const absences = [
      `${ONE},cuti,2026-02-09,2026-02-10,`,
      `${ONE},izin,2026-02-06,,pagi`,
      `${ONE},tidak-apel,2026-02-02,,`,
    ];
    desk.put('absen.csv', csvOf('nip,alasan,dari,sampai,bagian', absences));
    await desk.import(['log.csv', 'absen.csv']);
    await desk.run(MONTH);
    const db = desk.path('binjai-pay.db');
    desk.store.close();

    const { stdout } = await runHere({ path: () => db }, 'explain', ONE, MONTH, '--lang', 'id');
    const shown = (text: string, title: string) =>
      text
        .slice(text.indexOf(title))
        .split('\n')
        .slice(0, 13)
        .map((line) => line.replace(/ {2,}/g, '  ').trim());
    expect(shown(stdout, 'Kehadiran per hari')).toEqual([
      'Kehadiran per hari',
      'Hari  Jam kerja  Datang  Pulang  Hasil  Sumber',
      'Sen 2026-02-02  07:30–16:00  07:20  16:40  tepat waktu, tidak apel → apel  log.csv, baris 2; absen.csv, baris 4, kolom B "alasan"',
      'Sel 2026-02-03  07:30–16:00  07:20  16:40  tepat waktu  log.csv, baris 3',
      'Rab 2026-02-04  07:30–16:00  07:44  15:30  terlambat 14 menit, pulang cepat 30 menit → tl1, psw1  log.csv, baris 4, kolom C "masuk"; log.csv, baris 4, kolom D "pulang"',
      'Kam 2026-02-05  07:30–16:00  16:05  tidak tercatat datang → tl4  log.csv, baris 5, kolom C "masuk"',
      'Jum 2026-02-06  11:30–16:30  12:05  16:30  izin (pagi), terlambat 35 menit → tl2  log.csv, baris 6, kolom C "masuk"; absen.csv, baris 3, kolom B "alasan"',
      'Min 2026-02-08  bukan hari kerja  log.csv, baris 19',
      'Sen 2026-02-09  07:30–16:00  cuti  absen.csv, baris 2, kolom B "alasan"',
      'Sel 2026-02-10  07:30–16:00  cuti  absen.csv, baris 2, kolom B "alasan"',
      'Rab 2026-02-11  07:30–16:00  tanpa keterangan → tk  log.csv, baris 7',
      'Kam 2026-02-12  07:30–16:00  07:20  16:40  tepat waktu  log.csv, baris 8',
      'Jum 2026-02-13  07:30–16:30  07:20  16:40  tepat waktu  log.csv, baris 9',
    ]);
    expect(stdout).toContain('tl1 = 1  ← log kehadiran, tanggal 4');
    const en = await runHere({ path: () => db }, 'explain', ONE, MONTH, '--lang', 'en');
    expect(shown(en.stdout, 'Attendance by day').slice(4, 7)).toEqual([
      'Wed 2026-02-04  07:30–16:00  07:44  15:30  late by 14 minutes, left 30 minutes early → tl1, psw1  log.csv, row 4, column C "masuk"; log.csv, row 4, column D "pulang"',
      'Thu 2026-02-05  07:30–16:00  16:05  no clock-in → tl4  log.csv, row 5, column C "masuk"',
      'Fri 2026-02-06  11:30–16:30  12:05  16:30  permit (morning), late by 35 minutes → tl2  log.csv, row 6, column C "masuk"; absen.csv, row 3, column B "alasan"',
    ]);

    const { stdout: json } = await runHere(
      { path: () => db },
      'explain',
      ONE,
      MONTH,
      '--json',
      '--lang',
      'en',
    );
    const { result } = JSON.parse(json) as { result: { days: { day: string }[] } };
    expect(result.days.find(({ day }) => day === '2026-02-06')).toEqual({
      day: '2026-02-06',
      weekday: 'Fri',
      kind: 'worked',
      shift: null,
      start: '11:30',
      end: '16:30',
      arrival: '12:05',
      departure: '16:30',
      late: 35,
      early: 0,
      absences: [{ alasan: 'izin', bagian: 'pagi' }],
      codes: ['tl2'],
      result: 'permit (morning), late by 35 minutes → tl2',
      cells: [
        { file: 'log.csv', sheet: null, row: 6, letter: 'C', header: 'masuk' },
        { file: 'absen.csv', sheet: null, row: 3, letter: 'B', header: 'alasan' },
      ],
    });
  });
});

describe('unexcused days of the year', () => {
  const [civil = ''] = PEOPLE.filter(({ mulai }) => mulai < MONTH)
    .map(({ nip }) => nip)
    .filter((nip) => CITY[0]?.rows.some((row) => row.startsWith(`${nip};`) && row.includes(';PNS;')));

  it('are held against PP 94/2021 in check, explain and history, over recaps and logs, and cut nothing by themselves', async () => {
    const desk = await city();
    desk.put('rekap.csv', csvOf('nip,period,tk', [`${civil},2026-01,2`]));
    desk.put('log.csv', csvOf(HEADER, month(civil, { '09': ',', '10': null })));
    await desk.import(['rekap.csv', 'log.csv']);
    await desk.run(MONTH);
    const { findings } = checkPeriod(desk.store, MONTH as Period, () => {});
    expect(findings.filter(({ code }) => /^(unexcused|attendance-log)-/.test(code))).toEqual([
      {
        code: 'attendance-log-days-missing',
        severity: 'warning',
        where: {},
        data: { period: MONTH, count: 1, days: '10' },
      },
      {
        code: 'unexcused-days',
        severity: 'warning',
        where: { nip: civil },
        data: {
          days: 4,
          inARow: 2,
          year: 2026,
          period: MONTH,
          title: 'PP 94/2021',
          sanction: 'teguran tertulis',
          least: 4,
          consecutive: 0,
        },
      },
    ]);
    const db = { path: () => desk.path('binjai-pay.db') };
    const wanted =
      'without notice in 2026: 4 working days, 2 of them in a row; PP 94/2021: teguran tertulis (a notice only; the program imposes nothing)';
    expect((await runHere(db, 'explain', civil, MONTH, '--lang', 'en')).stdout).toContain(`\n${wanted}\n`);
    expect((await runHere(db, 'history', civil, '--lang', 'en')).stdout).toContain(`2026-02  ${wanted}`);
    const inIndonesian = (await runHere(db, 'check', MONTH, '--lang', 'id')).stdout;
    expect(inIndonesian).toContain(
      '4 hari kerja tanpa keterangan pada 2026 sampai 2026-02; PP 94/2021: teguran tertulis',
    );
    const json = JSON.parse((await runHere(db, 'explain', civil, MONTH, '--json')).stdout);
    expect(json.result.unexcused).toMatchObject({
      days: 4,
      inARow: 2,
      step: { sanction: 'teguran tertulis', days: 4 },
    });
    desk.store.close();
  });
});
