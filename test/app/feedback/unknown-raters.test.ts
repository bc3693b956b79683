import { beforeAll, describe, expect, it } from 'vitest';
import { reportSheets } from '../../../src/app/export/report-sheets.ts';
import type { ReportValue } from '../../../src/app/ports/reports.ts';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import { NameMask } from '../../../src/domain/feedback/name-mask.ts';
import { assessedCity, type CityPerson, citySheets } from '../../support/assessed-city.ts';
import { type Desk, newDesk } from '../../support/desk.ts';
import { csvOf } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const MONTH = '2026-01';
const MINIMUM = 3;
const folder = tempFolder();
const city = assessedCity(5, 40);
const few = city.filter(({ assessments }) => assessments.length < MINIMUM);
const enough = city.filter(({ assessments }) => assessments.length >= MINIMUM);

/** Every cell of the report, sheet by sheet. */
type Cells = readonly (readonly (readonly ReportValue[])[])[];

async function closed(people: readonly CityPerson[]): Promise<Desk> {
  const desk = await newDesk(folder.path);
  const sheets = citySheets(people, MONTH);
  for (const [name, csv] of Object.entries(sheets)) desk.put(name, csv);
  await desk.import(Object.keys(sheets));
  await desk.close(MONTH);
  return desk;
}

function feedback(desk: Desk, scope: { unit?: string; nip?: string } = {}): Cells {
  return reportSheets(desk.store, {
    report: 'feedback',
    period: makePeriod(2026, 1),
    kind: 'regular',
    lang: 'id',
    progress: () => {},
    ...scope,
  }).map((sheet) => [...sheet.rows()].map((row) => [...row]));
}

async function feedbackOf(people: readonly CityPerson[]): Promise<Cells> {
  const desk = await closed(people);
  const cells = feedback(desk);
  desk.store.close();
  return cells;
}

/** The same city with the assessments of some people changed. */
function changed(
  people: readonly CityPerson[],
  change: (
    each: CityPerson['assessments'][number],
    index: number,
    person: CityPerson,
  ) => CityPerson['assessments'][number],
): CityPerson[] {
  return people.map((person) =>
    city.includes(person)
      ? { ...person, assessments: person.assessments.map((each, i) => change(each, i, person)) }
      : person,
  );
}

let desk: Desk;
let cells: Cells;

beforeAll(async () => {
  desk = await closed(city);
  cells = feedback(desk);
});

describe('feedback does not depend on who rated', () => {
  it('other raters with the same scores and comments give the very same report', async () => {
    const renamed = changed(city, (each, i, { nip }) => ({ ...each, rater: `Orang Lain ${nip}${9 - i}` }));
    expect(await feedbackOf(renamed)).toEqual(cells);
  });

  it('nor on who of them wrote which comment', async () => {
    const swapped = changed(city, (each, i, { assessments }) => ({
      ...each,
      comment: assessments[(i + 1) % assessments.length]?.comment ?? '',
    }));
    expect(await feedbackOf(swapped)).toEqual(cells);
  });

  it('where fewer than the minimum rated, it is the same whatever they wrote, or if they wrote nothing', async () => {
    expect(few.length).toBeGreaterThanOrEqual(8);
    const isFew = (person: CityPerson): boolean => few.includes(person);
    const others = changed(city, (each, _, person) =>
      isFew(person) ? { ...each, comment: 'sama sekali lain' } : each,
    );
    const silent = changed(city, (each, _, person) => (isFew(person) ? { ...each, comment: '' } : each));
    expect(await feedbackOf(others)).toEqual(cells);
    expect(await feedbackOf(silent)).toEqual(cells);
  });

  it('scores of single raters that come to the same score give the same report', async () => {
    // Two of one role, one point up and one down, where neither meets 0 or 100.
    const moved = changed(city, (each, _, { assessments }) => {
      const peers = assessments.filter(({ role }) => role === 'rekan');
      const [first, second] = peers;
      if (first === undefined || second === undefined || (each !== first && each !== second)) return each;
      if (peers.some(({ scores }) => Object.values(scores).some((score) => Number(score) > 98))) return each;
      const by = each === first ? 1 : -1;
      const scores = Object.fromEntries(
        Object.entries(each.scores).map(([code, score]) => [code, (Number(score) + by).toFixed(2)]),
      ) as typeof each.scores;
      return { ...each, scores };
    });
    expect(
      moved.filter((person, i) => JSON.stringify(person) !== JSON.stringify(city[i])).length,
    ).toBeGreaterThan(3);
    expect(await feedbackOf(moved)).toEqual(cells);
  });
});

describe('what feedback shows', () => {
  const rowsOf = (sheet: number, nip: string): readonly (readonly ReportValue[])[] =>
    (cells[sheet] ?? []).filter(([owner]) => owner === nip);

  it('comments are shown in alphabetical order where enough rated, and no rater is named anywhere', () => {
    const all = JSON.stringify(cells);
    expect(all).not.toContain('Penilai ');
    for (const { nip, assessments } of enough) {
      const written = assessments.flatMap(({ comment }) => (comment === '' ? [] : [comment])).sort();
      expect(rowsOf(4, nip).map((row) => row.at(-1))).toEqual(
        written.length === 0 ? ['tidak ada catatan'] : written,
      );
    }
    for (const { nip, assessments } of few) {
      expect(rowsOf(4, nip).map((row) => row.at(-1))).toEqual([
        'tidak ditampilkan, karena penilainya terlalu sedikit untuk tetap tidak dikenali',
      ]);
      for (const { comment } of assessments) if (comment !== '') expect(all).not.toContain(comment);
    }
  });

  it('a later rating changes nothing: two editions do not tell who rated in between', async () => {
    const [person] = few;
    const late = csvOf('nip,period,peran,penilai,kualitas,inisiatif,komunikasi,catatan', [
      `${person?.nip},${MONTH},rekan,Penilai Baru,80,80,80,sangat membantu`,
    ]);
    desk.put('susulan.csv', late);
    await desk.import('susulan.csv');
    expect(feedback(desk)).toEqual(cells);
  });

  it('for one employee it says what it says for everybody, and nothing of others', () => {
    const nip = enough[0]?.nip ?? '';
    const own = cells.map((sheet) => sheet.filter(([owner]) => owner === nip));
    expect(feedback(desk, { nip })).toEqual(own);
    const unit = enough[0]?.unit ?? '';
    expect(feedback(desk, { unit })).toEqual(cells.map((sheet) => sheet.filter((row) => row[2] === unit)));
    expect(() => feedback(desk, { nip: '198501012010011999' })).toThrow('employee-unknown');
    expect(() => feedback(desk, { unit: 'Dinas Z' })).toThrow('unit-unknown');
  });

  it('waits for approval', async () => {
    const draft = await newDesk(folder.path);
    const sheets = citySheets(city.slice(0, 3), MONTH);
    for (const [name, csv] of Object.entries(sheets)) draft.put(name, csv);
    await draft.import(Object.keys(sheets));
    expect(() => feedback(draft)).toThrow('run-missing');
    await draft.run(MONTH);
    expect(() => feedback(draft)).toThrow('feedback-draft');
    draft.approve(MONTH);
    // Three people are too few for a median of their unit.
    for (const sheet of feedback(draft).slice(0, 2))
      for (const row of sheet) expect(row[row.length === 13 ? 4 : 6]).toBeNull();
    draft.store.close();
  });
});

describe('names in comments', () => {
  const mask = new NameMask(
    ['Budi Umpama', 'Siti Contoh, S.Kom', 'Bagus Indah', "Ma'ruf"],
    ['Forum Warga', 'Kepala Bagian'],
  );

  it.each([
    ['dibantu Budi dan SITI', 'dibantu … dan …'],
    ['sama dengan 198507152010011003, bagus', 'sama dengan …, bagus'],
    ['NIP 19850715 201001 1 003', 'NIP …'],
    ['forum warga puas; forum lain tidak', '… puas; forum lain tidak'],
    ['budidaya ikan, contohnya baik', 'budidaya ikan, contohnya baik'],
    ['rajin dan teliti', 'rajin dan teliti'],
    ['laporannya bagus dan indah', 'laporannya bagus dan indah'],
    ['dibantu Bagus dan bu INDAH', 'dibantu … dan bu …'],
    ['Budinya baik, sitilah contoh kami; bukumu rapi', '… baik, … contoh kami; bukumu rapi'],
    ['sesuai arahan kepala  bagiannya dan Ma’ruf', 'sesuai arahan … dan …'],
    ['kepala dinas puas', 'kepala dinas puas'],
  ])('%s', (written, shown) => {
    expect(mask.hide(written)).toBe(shown);
  });
});
