import { expect, it } from 'vitest';
import { DataRejectedError } from '../../../src/app/errors.ts';
import { newDesk } from '../../support/desk.ts';
import { BUDI, csvOf, employeesCsv, SITI } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();

it('an employee sheet without a month is one problem: nobody on it is called unknown in the other sheets', async () => {
  const desk = await newDesk(folder.path);
  desk.put('pegawai.csv', employeesCsv().replace('berlaku,', '').replaceAll(',2026-01,', ','));
  desk.put('absensi.csv', csvOf('nip,period,tl1,tk', [`${SITI},2026-01,1,0`, `${BUDI},2026-01,0,0`]));
  const refusal = await desk.import(['pegawai.csv', 'absensi.csv']).catch((error) => error);
  expect(refusal).toBeInstanceOf(DataRejectedError);
  expect(refusal.problems).toMatchObject([{ code: 'period-missing', where: { file: 'pegawai.csv' } }]);
  desk.store.close();
});
