import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Random } from '../random.ts';
import { runHere } from '../run-here.ts';
import { contentOf, databaseState } from './database-state.ts';
import { type KillAct, officeFrom } from './kill-acts.ts';
import { type Ended, startProgram } from './started-program.ts';

/** The clock stands, so that a command that is not killed gives the same bytes every time. */
const NOW = '2026-03-02T02:00:00.000Z';

/** How often a folder is looked at while a command works, in milliseconds. */
const GLANCE = 1;

/** After so many kills of a command that came too late it is measured anew: the machine has become faster. */
const LATE_IN_A_ROW = 3;

/** So many kills more than those that count may come too late before the campaign gives up. */
const MOST_LATE = 50;

/** What a command leaves behind, killed or not. */
interface State {
  /** null where there is no database. */
  readonly database: string | null;
  readonly output: string | null;
}

/** A command that nobody kills: what was before, what is after, and how long it takes, in milliseconds. */
interface Measured {
  readonly act: KillAct;
  readonly before: State;
  readonly after: State;
  /** Until it touches the database. */
  readonly opens: number;
  /** Until it writes. */
  readonly writes: number;
  readonly whole: number;
}

export interface KillOrder {
  readonly kills: number;
  readonly random: Random;
  /** Where the offices live. */
  readonly folder: string;
  /** How often each command is measured first. */
  readonly rounds?: number;
}

/**
 * Where a kill hit, by what it left. The last two prove nothing and are no kills: all was done but the leaving, or the
 * command had ended.
 */
export const HITS = [
  'starting',
  'at work',
  'writing',
  'recorded, not yet named',
  'all done',
  'ended',
] as const;
export type Hit = (typeof HITS)[number];
const TOO_LATE: ReadonlySet<Hit> = new Set<Hit>(['all done', 'ended']);

/** What became of all kills. */
export interface KillReport {
  /** Those that hit a command before it had done everything. */
  readonly kills: number;
  readonly hits: Readonly<Record<Hit, number>>;
  /** What was not as it must be, kill by kill; empty when nothing was lost. */
  readonly losses: readonly string[];
}

/**
 * Kills each command again and again (SIGKILL) at random moments of its work, in turn. After each kill `verify` must
 * pass, database and output must be those before or those after, the next command must work, and nothing half-done may
 * be left after it.
 */
export async function killAgainAndAgain(
  acts: readonly KillAct[],
  { kills, random, folder, rounds = 3 }: KillOrder,
): Promise<KillReport> {
  const measured = new Map<KillAct, Measured>();
  const hits: Record<Hit, number> = {
    starting: 0,
    'at work': 0,
    writing: 0,
    'recorded, not yet named': 0,
    'all done': 0,
    ended: 0,
  };
  const losses: string[] = [];
  let lateInARow = 0;
  for (let kill = 0; kill < kills; ) {
    const act = acts[kill % acts.length];
    if (act === undefined || hits.ended + hits['all done'] > kills + MOST_LATE)
      throw new Error('no command to kill');
    const known = measured.get(act) ?? (await measure(act, folder, rounds));
    measured.set(act, known);
    const { hit, defects, moment } = await killOnce(known, random, folder);
    hits[hit]++;
    for (const defect of defects) losses.push(`kill ${kill + 1}, ${act.name}, ${moment}, ${hit}: ${defect}`);
    // One that came too late was looked at, too, but another is tried in its place.
    if (!TOO_LATE.has(hit)) kill++;
    lateInARow = TOO_LATE.has(hit) ? lateInARow + 1 : 0;
    if (lateInARow === LATE_IN_A_ROW) {
      measured.delete(act);
      lateInARow = 0;
    }
  }
  return { kills, hits, losses };
}

async function measure(act: KillAct, folder: string, rounds: number): Promise<Measured> {
  const measured: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    const office = officeFrom(act.folder, folder);
    const before = stateOf(act, office.dir);
    const began = performance.now();
    const { ended } = startProgram(act.args, { cwd: office.dir, now: NOW });
    const watch = new Watch(act, office.dir);
    const { code, stderr } = await ended;
    const whole = performance.now() - began;
    watch.stop();
    if (code !== 0) throw new Error(`${act.name} ended with ${code}:\n${stderr}`);
    const opens = (watch.opened ?? began) - began;
    const writes = (watch.wrote ?? began) - began;
    measured.push({ act, before, after: stateOf(act, office.dir), opens, writes, whole });
    rmSync(office.dir, { recursive: true });
  }
  measured.sort((a, b) => a.whole - b.whole);
  const median = measured[Math.floor(rounds / 2)];
  if (median === undefined) throw new Error('not measured');
  const results = measured.map(({ before, after }) => JSON.stringify([before, after]));
  if (new Set(results).size > 1) throw new Error(`${act.name} does not always give the same`);
  return median;
}

async function killOnce(
  { act, before, after, opens, writes, whole }: Measured,
  random: Random,
  folder: string,
): Promise<{ readonly hit: Hit; readonly moment: string; readonly defects: readonly string[] }> {
  const office = officeFrom(act.folder, folder);
  const tmp = join(office.dir, '..', 'tmp');
  mkdirSync(tmp, { recursive: true });
  const names = new Set(readdirSync(office.dir));
  // A few while the program starts, the others after it has opened the database or written its first byte: the moment is
  // counted from what is seen in the folder, so that a busy machine does not let the kills come too late.
  const since = random.weighted([
    [1, 'its start'],
    [5, 'the opening'],
    [4, 'the first write'],
  ] as const);
  const span = { 'its start': opens, 'the opening': whole - opens, 'the first write': whole - writes }[since];
  const delay = random.whole(0, Math.ceil(span * 0.8));
  const began = performance.now();
  const { child, ended } = startProgram(act.args, { cwd: office.dir, now: NOW, tmp });
  const watch = new Watch(act, office.dir);
  const isOver = { yes: false };
  ended.then(() => {
    isOver.yes = true;
  });
  const from = (): number =>
    ({ 'its start': began, 'the opening': watch.opened, 'the first write': watch.wrote })[since] ?? Infinity;
  while (!isOver.yes && performance.now() - from() < delay) {
    await new Promise((resolve) => setTimeout(resolve, GLANCE));
  }
  child.kill('SIGKILL');
  const end = await ended;
  watch.stop();
  const hit = hitOf(act, office.dir, end, watch, before, after);
  const moment = `${delay} ms after ${since}`;
  const defects = await defectsAfter(act, office.dir, tmp, names, { before, after });
  rmSync(office.dir, { recursive: true });
  return { hit, moment, defects };
}

function hitOf(act: KillAct, dir: string, end: Ended, watch: Watch, before: State, after: State): Hit {
  if (!end.killed) return 'ended';
  const state = stateOf(act, dir);
  if (state.database === after.database && after.database !== before.database)
    return state.output === after.output ? 'all done' : 'recorded, not yet named';
  if (watch.wrote !== null) return 'writing';
  return watch.opened !== null ? 'at work' : 'starting';
}

async function defectsAfter(
  act: KillAct,
  dir: string,
  tmp: string,
  names: ReadonlySet<string>,
  { before, after }: Pick<Measured, 'before' | 'after'>,
): Promise<readonly string[]> {
  const defects: string[] = [];
  const command = async (args: readonly string[]): Promise<void> => {
    const { code, stderr } = await startProgram(args, { cwd: dir, now: NOW, tmp }).ended;
    if (code !== 0) defects.push(`${args[0] === '--db' ? args[2] : args[0]} ended with ${code}: ${stderr}`);
  };
  // It needs no process of its own: what a killed one left is on the disk.
  const verify = async (): Promise<void> => {
    const database = join(dir, act.database);
    if (statSync(database, { throwIfNoEntry: false }) === undefined) return;
    const { code, stderr } = await runHere({ path: () => database }, 'verify');
    if (code !== 0) defects.push(`verify ended with ${code}: ${stderr}`);
  };
  // The command after a kill puts a folder back that was about to be replaced.
  await verify();
  const state = stateOf(act, dir);
  const isDone = state.database === after.database;
  if (!isDone && state.database !== before.database)
    defects.push('the database is neither as before nor as after');
  if (![before.output, after.output].includes(state.output))
    defects.push(`${act.output} is neither as before nor as after`);
  if (state.output === after.output && state.output !== before.output && !isDone)
    defects.push(`${act.output} is there and not recorded`);
  await command(isDone ? act.next : act.args);
  const then = stateOf(act, dir);
  if (!isDone && JSON.stringify(then) !== JSON.stringify(after))
    defects.push('the same again gives something else');
  if (act.output !== null && then.output === null && !isDone) defects.push(`${act.output} is still missing`);
  if (isDone) await verify();
  const left = readdirSync(dir).filter(
    (name) =>
      !names.has(name) && ![act.output, act.database, 'lain.db'].includes(name) && !/-(wal|shm)$/.test(name),
  );
  for (const name of [...left, ...readdirSync(tmp)]) defects.push(`${name} is left`);
  return defects;
}

function stateOf(act: KillAct, dir: string): State {
  const database = join(dir, act.database);
  return {
    database: statSync(database, { throwIfNoEntry: false }) === undefined ? null : databaseState(database),
    output: act.output === null ? null : contentOf(join(dir, act.output)),
  };
}

/** Looks at a folder while a command works in it: when it opens the database, when it first writes. */
class Watch {
  opened: number | null = null;
  wrote: number | null = null;
  readonly #timer: NodeJS.Timeout;

  constructor({ database }: KillAct, dir: string) {
    this.#timer = setInterval(() => {
      const names = readdirSync(dir);
      const isTemporary = names.some((name) => name.includes('.tmp'));
      if (isTemporary || names.includes(`${database}-shm`)) this.opened ??= performance.now();
      const log = statSync(join(dir, `${database}-wal`), { throwIfNoEntry: false });
      if (isTemporary || (log?.size ?? 0) > 0) this.wrote ??= performance.now();
    }, GLANCE);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
