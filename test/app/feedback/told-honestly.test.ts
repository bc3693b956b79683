import { describe, expect, it } from 'vitest';
import { reportSheets } from '../../../src/app/export/report-sheets.ts';
import { type PeriodFeedback, periodFeedback } from '../../../src/app/feedback/period-feedback.ts';
import { recordPolicy } from '../../../src/app/law/record-policy.ts';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import { EXAMPLE_POLICY_YAML } from '../../../src/policy/index.ts';
import { newDesk } from '../../support/desk.ts';
import {
  ASSESSMENTS_CSV,
  ATTENDANCE_CSV,
  BUDI,
  csvOf,
  employeesCsv,
  RINA,
  SITI,
  TARGETS_CSV,
} from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const ACTOR = { name: 'Penghitung', osUser: 'uji', host: 'uji' };
const period = makePeriod(2026, 1);
const folder = tempFolder();

const SHEETS: Readonly<Record<string, string>> = {
  'pegawai.csv': employeesCsv(),
  'kehadiran.csv': ATTENDANCE_CSV,
  'penilaian.csv': ASSESSMENTS_CSV,
  'target.csv': TARGETS_CSV,
};
const BANDED = EXAMPLE_POLICY_YAML.replace('factor: proportional', 'factor: banded');

interface Told {
  readonly feedback: PeriodFeedback;
  message(nip: string, lang?: 'id' | 'en'): string;
  /** Rows of a sheet of an employee. */
  rows(sheet: number, nip: string): readonly (readonly unknown[])[];
  readonly caution: string;
}

/** Feedback of January with other sheets, or another policy, than the small city's. */
async function told(change: Readonly<Record<string, string>>, policy = EXAMPLE_POLICY_YAML): Promise<Told> {
  const desk = await newDesk(folder.path);
  await recordPolicy(desk.store, policy, 'kebijakan.yaml', ACTOR);
  const sheets = { ...SHEETS, ...change };
  for (const [name, csv] of Object.entries(sheets)) desk.put(name, csv);
  await desk.import(Object.keys(sheets));
  await desk.close('2026-01');
  const feedback = periodFeedback(desk.store, period, {}, () => {});
  const written = (lang: 'id' | 'en') =>
    reportSheets(desk.store, { report: 'feedback', period, kind: 'regular', lang, progress: () => {} }).map(
      (sheet) => ({ notices: sheet.notices ?? [], rows: [...sheet.rows()].map((row) => [...row]) }),
    );
  const reports = { id: written('id'), en: written('en') };
  desk.store.close();
  const rows = (sheet: number, nip: string, lang: 'id' | 'en' = 'en') =>
    (reports[lang][sheet]?.rows ?? []).filter(([owner]) => owner === nip);
  return {
    feedback,
    message: (nip, lang = 'en') => String(rows(0, nip, lang)[0]?.at(-1)),
    rows,
    caution: reports.en[0]?.notices.join(' ') ?? '',
  };
}

describe('a component without evidence', () => {
  const withoutBudi = csvOf('nip,period,tl1,tl2,psw1,tk', [
    `${SITI},2026-01,1,0,0,0`,
    `${RINA},2026-01,0,0,1,1`,
  ]);

  it.each([
    [
      'zero',
      'Counted as 0 by the policy, for want of evidence: Attendance.',
      'Dihitung 0 menurut kebijakan karena tidak ada bukti: Kehadiran.',
    ],
    [
      'renormalise',
      'Not counted for want of evidence; by the policy the other components bear the weight: Attendance.',
      'Tidak dihitung karena tidak ada bukti; menurut kebijakan bobotnya dialihkan ke komponen lain: Kehadiran.',
    ],
    ['hold', 'The score is not complete: Attendance.', 'Nilai belum lengkap: Kehadiran.'],
  ])('is told to the employee under the policy "missing: %s"', async (rule, english, indonesian) => {
    const policy = EXAMPLE_POLICY_YAML.replace('\n  missing: hold\n', `\n  missing: ${rule}\n`);
    const { message } = await told({ 'kehadiran.csv': withoutBudi }, policy);
    expect(message(BUDI)).toContain(english);
    expect(message(BUDI, 'id')).toContain(indonesian);
    expect(message(SITI)).not.toContain(english.slice(0, 20));
  });
});

describe('praise', () => {
  const predicates = csvOf('nip,period,predikat', [
    `${BUDI},2026-01,sangat kurang`,
    `${SITI},2026-01,sangat baik`,
  ]);

  it('is for the best predicate; who is paid by a poor official one is told so', async () => {
    const { message } = await told({ 'predikat.csv': predicates }, BANDED);
    expect(message(BUDI)).toContain('TPP follows the official predicate (sangat kurang)');
    expect(message(BUDI, 'id')).toContain('TPP mengikuti predikat resmi (sangat kurang)');
    expect(message(BUDI)).not.toContain('Keep it up');
    expect(message(SITI)).toContain('Keep it up.');
    expect(message(SITI, 'id')).toContain('Pertahankan.');
  });

  it('is not for somebody whose TPP a sentence cuts wholly', async () => {
    const sentence = csvOf('nip,dari,sampai,persen,dasar', [`${BUDI},2026-01,2026-03,100,SK 9`]);
    const { message } = await told({ 'hukuman.csv': sentence });
    expect(message(BUDI)).toContain('The TPP of this month is cut wholly');
    expect(message(BUDI, 'id')).toContain('TPP bulan ini terpotong seluruhnya');
    expect(message(BUDI)).not.toContain('Keep it up');
  });
});

describe('a step', () => {
  it('stands once, for every component that it raises', async () => {
    const policy = EXAMPLE_POLICY_YAML.replace('source: raters\n      rated: inisiatif', 'source: targets');
    expect(policy).not.toBe(EXAMPLE_POLICY_YAML);
    const { rows, caution } = await told({}, policy);
    const steps = rows(2, SITI).filter(([, , , , step]) => String(step).startsWith('reach'));
    expect(steps.map((row) => row[3])).toEqual([
      'Quality of work, Initiative',
      'Quality of work, Initiative',
    ]);
    expect(new Set(steps.map((row) => row[4])).size).toBe(2);
    expect(caution).toContain('the gains do not add up');
  });
});

describe('where one colleague has rated beside the superior', () => {
  /** Budi as his colleague rates him: `(60 x 80 + 20 x b) / 80` would tell his superior b. */
  const rated = (b: string): Readonly<Record<string, string>> => ({
    'penilaian.csv': ASSESSMENTS_CSV.replace(
      `${BUDI},2026-01,rekan,${RINA},88,`,
      `${BUDI},2026-01,rekan,${RINA},${b},`,
    ),
  });

  it('judged components are told in whole points and without a step, and the report says so', async () => {
    const { feedback, rows, message } = await told(rated('88.6'));
    const own = feedback.employees.find(({ nip }) => nip === BUDI);
    // (60 x 80 + 20 x 88.6) / 80 = 82.15
    expect(own?.components.map(({ component, score, isRounded }) => [component, score, isRounded])).toEqual([
      ['kualitas', 8200, true],
      ['kehadiran', 9800, false],
      ['inisiatif', 8000, true],
      ['komunikasi', 8300, true],
    ]);
    expect(rows(1, BUDI).map((row) => row.at(-1))).toEqual([
      'in whole points and without steps: too few have rated to remain unknown',
      null,
      'in whole points and without steps: too few have rated to remain unknown',
      'in whole points and without steps: too few have rated to remain unknown',
    ]);
    expect(own?.steps.map(({ act }) => act.kind)).toEqual(['attendance', 'attendance']);
    expect(message(BUDI)).toContain(
      'In whole points and without steps, since too few have rated to remain unknown: Quality of work, Initiative, Communication and collaboration. Your score above is made of these; the TPP is paid by the exact one.',
    );
  });

  it('no cell of the whole report differs for colleagues up to three points apart', async () => {
    const reports = await Promise.all(
      ['86.2', '88', '89.8'].map(async (b) => {
        const { rows } = await told(rated(b));
        return [0, 1, 2, 3, 4].map((sheet) => [
          ...rows(sheet, BUDI),
          ...rows(sheet, SITI),
          ...rows(sheet, RINA),
        ]);
      }),
    );
    expect(reports[1]).toEqual(reports[0]);
    expect(reports[2]).toEqual(reports[0]);
    // A gain is told in full thousands, and neither the total nor the TPP of a step.
    const steps = reports[0]?.[2]?.filter(([nip]) => nip === BUDI) ?? [];
    expect(steps.length).toBeGreaterThan(0);
    for (const [, , , , , , total, tpp, tppThen, gain] of steps) {
      expect([total, tpp, tppThen]).toEqual([null, null, null]);
      expect(Number(gain) % 1000).toBe(0);
    }
  });

  it('the total less the known parts gives the judged ones back as they are told, not as they were given', async () => {
    // Only one component is judged, so that total and weights alone would give it away.
    const single = EXAMPLE_POLICY_YAML.replace(
      'source: raters\n      rated: inisiatif',
      'source: targets',
    ).replace('source: raters\n      rated: komunikasi', 'source: targets');
    const targets = `${TARGETS_CSV}${BUDI},2026-01,Berkas,berkas,100,87,100,naik\n`;
    const policy = single.replace('source: targets-or-raters', 'source: raters');
    const { feedback } = await told({ ...rated('88.6'), 'target.csv': targets }, policy);
    const own = feedback.employees.find(({ nip }) => nip === BUDI);
    const weights = new Map(feedback.policy.performance.components.map(({ code, weight }) => [code, weight]));
    const known = (own?.components ?? [])
      .filter(({ component }) => component !== 'kualitas')
      .reduce((sum, { component, score }) => sum + (weights.get(component) ?? 0) * (score ?? 0), 0);
    expect(own?.components.map(({ isRounded }) => isRounded)).toEqual([true, false, false, false]);
    const solved = (100 * (own?.total.score ?? 0) - known) / (weights.get('kualitas') ?? 1);
    // Exactly it is 82.15.
    expect(solved).toBe(8200);
  });

  it('a policy that asks for two raters only is warned about in the report', async () => {
    const low = EXAMPLE_POLICY_YAML.replace(/(feedback:\n(?: {2}#.*\n)* {2}minimumRaters: )3/, '$12');
    expect(low).not.toBe(EXAMPLE_POLICY_YAML);
    const { feedback, caution } = await told({}, low);
    expect(feedback.minimum.minimumRaters).toBe(2);
    expect(caution).toContain('A minimum of 2 is low');
    expect((await told({})).caution).not.toContain('is low');
  });
});

describe('names in comments', () => {
  it('are those of the whole office, also of who has left it, and posts of those who rate', async () => {
    const left = '197001012000011001';
    const rows = [
      `${SITI},2026-01,atasan,Sekretaris Daerah,90,88,92.5,`,
      `${SITI},2026-01,rekan,${BUDI},85,80,90,`,
      `${BUDI},2026-01,atasan,${SITI},80,78.25,82,"kata kepala bagian, lebih rapi dari Purnawirawan dulu"`,
      `${BUDI},2026-01,rekan,${RINA},88,84,86,seperti Rinanya sendiri`,
      `${BUDI},2026-01,pihak-ketiga,Forum Warga,88,84,86,bagus dan indah`,
      `${RINA},2026-01,atasan,${SITI},92,91,90,`,
      `${RINA},2026-01,rekan,${BUDI},87,86,85,`,
    ];
    const gone = `${left},2026-01,Purnawirawan Lama,PNS,III/c,14,Dinas Lain,Analis Lama,pelaksana,,,8,1,1,K/1,,,,,2000-01-01`;
    const { rows: told_ } = await told({
      'pegawai.csv': `${employeesCsv()
        .replace('mulai\n', 'mulai,berhenti\n')
        .replace(/(\d{4}-\d\d-\d\d)\n/g, '$1,\n')}${gone},2025-06-30\n`,
      'penilaian.csv': csvOf('nip,period,peran,penilai,kualitas,inisiatif,komunikasi,catatan', rows),
    });
    expect(told_(4, BUDI).map((row) => row.at(-1))).toEqual([
      'bagus dan indah',
      'kata …, lebih rapi dari … dulu',
      'seperti … sendiri',
    ]);
  });
});

describe('training that was attended', () => {
  const TRAINING = csvOf('nip,pelatihan,tanggal_mulai,status,komponen', [
    `${BUDI},Pelayanan Prima,2026-01-12,diikuti,komunikasi`,
    `${BUDI},Kelas Menulis,2025-02-03,diikuti,`,
    `${BUDI},Terlalu Lama,2025-01-31,diikuti,`,
    `${BUDI},Baru Rencana,2026-01-20,rencana,`,
  ]);

  it('of the last twelve months is mentioned in the message and in a column of its own', async () => {
    const { message, rows } = await told({ 'pelatihan.csv': TRAINING });
    const attended = 'Kelas Menulis (2025-02-03); Pelayanan Prima (2026-01-12)';
    expect(message(BUDI)).toContain(` Training that you have attended: ${attended}.`);
    expect(message(BUDI, 'id')).toContain(` Pelatihan yang sudah Anda ikuti: ${attended}.`);
    expect(rows(0, BUDI)[0]).toContain(attended);
    expect(message(RINA)).not.toContain('attended');
  });
});
