import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killActs, killRunInThreads } from '../support/accidents/kill-acts.ts';
import { HITS, killAgainAndAgain } from '../support/accidents/kill-campaign.ts';
import { Random } from '../support/random.ts';
import { tempFolder } from '../support/temp-folder.ts';

const KILLS = Number(process.env.KILLS ?? 200);
const SEED = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
const folder = tempFolder();

it(`${KILLS} kills at random moments lose nothing (seed ${SEED})`, async () => {
  const acts = [...(await killActs(folder.path, 150)), await killRunInThreads(folder.path, 2_100)];
  const { kills, hits, losses } = await killAgainAndAgain(acts, {
    kills: KILLS,
    random: new Random(SEED),
    folder: join(folder.path, 'kills'),
  });
  console.log(`seed ${SEED}, killed: ${HITS.map((hit) => `${hits[hit]} ${hit}`).join(', ')}`);
  for (const loss of losses) console.log(loss);
  console.log(`${kills} kills, ${losses.length} lost`);
  expect(losses).toEqual([]);
  expect(kills).toBe(KILLS);
});
