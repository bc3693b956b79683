import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allAtOnce, oneByOne, prepareRush } from '../support/accidents/at-once.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ROUNDS = Number(process.env.RUSHES ?? 20);
const EMPLOYEES = 400;
const folder = tempFolder();

it(`eight commands at once, ${ROUNDS} times, give what one after the other gives`, async () => {
  const rush = await prepareRush(folder.path, EMPLOYEES);
  const expected = await oneByOne(rush, folder.path);
  let waited = 0;
  let differing = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const place = join(folder.path, `round-${round}`);
    const { outcome, waitedTooLong } = await allAtOnce(rush, place);
    waited += waitedTooLong;
    if (JSON.stringify(outcome) !== JSON.stringify(expected)) differing++;
    rmSync(place, { recursive: true });
  }
  console.log(`${ROUNDS} times eight commands at once, ${differing} differ, ${waited} waited too long`);
  expect(differing).toBe(0);
});
