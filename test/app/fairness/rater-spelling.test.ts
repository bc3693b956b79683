import { expect, it } from 'vitest';
import { periodFairness } from '../../../src/app/fairness/period-fairness.ts';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import { biasedCity } from '../../support/biased-city.ts';
import { biasedSheets } from '../../support/biased-office.ts';
import { newDesk } from '../../support/desk.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();

it('a lenient rater whose name is written in other capitals here and there is found as the one he is', async () => {
  const city = biasedCity(3);
  const { lenient } = city.planted;
  const { 'penilaian.csv': ratings = '', ...sheets } = biasedSheets(city, '2026-01');
  let count = 0;
  const spelled = ratings.replaceAll(`,${lenient},`, () =>
    count++ % 3 === 0 ? ',Bank Contoh,' : ',BANK CONTOH,',
  );
  const desk = await newDesk(folder.path);
  const files = Object.entries({ ...sheets, 'penilaian.csv': spelled });
  for (const [name, csv] of files) desk.put(name, csv);
  await desk.import(files.map(([name]) => name));
  const { fairness } = periodFairness(desk.store, makePeriod(2026, 1), () => {});
  const found = fairness.findings().filter(({ code }) => code === 'rater-lenient');
  expect(found.map(({ rater, data }) => [rater?.toUpperCase(), data.ratees])).toEqual([
    ['BANK CONTOH', count],
  ]);
  desk.store.close();
});
