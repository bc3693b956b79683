import { describe, expect, it } from 'vitest';
import { runFuzz } from '../support/fuzz/run-fuzz.ts';
import { newOffice } from '../support/office.ts';
import { tempFolder } from '../support/temp-folder.ts';

const SEED = 20_261_126;
const FILES = 60;
const folder = tempFolder();

describe(`${FILES} mutated CSV and XLSX files (seed ${SEED}; npm run campaign -- fuzz takes 2,000)`, () => {
  it('are imported or refused: no crash, no hang, no other exit code, no partial facts', async () => {
    const office = newOffice(folder.path);
    const { codes, faults } = await runFuzz(office, SEED, FILES);
    expect(faults).toEqual([]);
    expect((codes[0] ?? 0) + (codes[1] ?? 0)).toBe(FILES);
    expect(codes[0]).toBeGreaterThan(0);
    expect(codes[1]).toBeGreaterThan(FILES / 3);
    office.must('verify');
  });
});
