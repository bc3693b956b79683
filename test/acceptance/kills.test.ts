import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killActs } from '../support/accidents/kill-acts.ts';
import { killAgainAndAgain } from '../support/accidents/kill-campaign.ts';
import { Random } from '../support/random.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** How many in every `npm test`, of four commands; `npm run campaign -- kills` does 200, of all. */
const KILLS = 4;
const folder = tempFolder();

it('a command that is killed at any moment has done everything or nothing, and the next one works', async () => {
  const seed = Date.now() % 1_000_000;
  const random = new Random(seed);
  const acts = await killActs(folder.path, 30);
  const first = random.whole(0, acts.length - 1);
  const turn = [0, 3, 6, 9].flatMap((step) => acts[(first + step) % acts.length] ?? []);
  const report = await killAgainAndAgain(turn, {
    kills: KILLS,
    random,
    folder: join(folder.path, 'kills'),
    rounds: 1,
  });
  expect(report.losses, `seed ${seed}`).toEqual([]);
  expect(report.kills).toBe(KILLS);
});
