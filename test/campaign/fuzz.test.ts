import { expect, it } from 'vitest';
import { runFuzz } from '../support/fuzz/run-fuzz.ts';
import { newOffice } from '../support/office.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FILES = Number(process.env.FUZZ_FILES ?? 2000);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);
const folder = tempFolder();

it(`seed ${SEED}: ${FILES} mutated CSV and XLSX files are imported or refused, whole`, async () => {
  console.log(
    `seed ${SEED}: ${FILES} files; again with npm run campaign -- fuzz --files ${FILES} --seed ${SEED}`,
  );
  const office = newOffice(folder.path);
  const { codes, slowest, faults } = await runFuzz(office, SEED, FILES);
  const counts = Object.entries(codes).map(([code, count]) => `exit code ${code}: ${count}`);
  console.log(`${counts.join(', ')}; slowest ${slowest} ms; ${faults.length} faults`);
  expect(faults).toEqual([]);
  office.must('verify');
});
