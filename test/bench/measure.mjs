// Measures commands: wall time by this process, processor time and peak memory by GNU time where it is installed.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const GNU_TIME = '/usr/bin/time';
const ENVIRONMENT = { ...process.env, BINJAI_PAY_LANG: 'en', NO_COLOR: '1' };
// What these add to the start of Node would be added to the floor as well and flatter the ratio.
for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE']) delete ENVIRONMENT[name];

/** Milliseconds, milliseconds of processor time and peak memory in MB (null without GNU time); throws when the command fails. */
export function measure({ command, args, out = null }, scratch) {
  const note = join(scratch, 'peak.txt');
  const isTimed = existsSync(GNU_TIME);
  const [file, all] = isTimed
    ? [GNU_TIME, ['-o', note, '-f', '%M %U %S', command, ...args]]
    : [command, args];
  const target = out === null ? 'ignore' : openSync(out, 'w');
  const start = process.hrtime.bigint();
  const done = spawnSync(file, all, {
    stdio: ['ignore', target, 'pipe'],
    env: ENVIRONMENT,
    encoding: 'utf8',
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (typeof target === 'number') closeSync(target);
  if (done.error || done.status !== 0) {
    throw new Error(`${command} ${args.join(' ')}\nexit ${done.status}\n${done.error ?? done.stderr}`);
  }
  if (!isTimed) return { ms, cpuMs: null, megabytes: null };
  const [kilobytes, user, system] = readFileSync(note, 'utf8')
    .trim()
    .split('\n')
    .at(-1)
    .split(' ')
    .map(Number);
  return { ms, cpuMs: (user + system) * 1000, megabytes: kilobytes / 1024 };
}

/** Runs a command that is not measured. */
export function prepare(command, args) {
  const done = spawnSync(command, args, { env: ENVIRONMENT, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.error || done.status !== 0) {
    throw new Error(`${command} ${args.join(' ')}\nexit ${done.status}\n${done.error ?? done.stderr}`);
  }
  return done.stdout;
}

/** Removes a database with its side files. */
export function removeDatabase(path) {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
}

/**
 * Measures a program and its floor side by side, the one that goes first changing every round; one round before the
 * first warms the caches and does not count, unless the bench is to run once. Without a floor only the program is measured. Where both sides give their
 * `units` (slips), the ratio is that of the time per unit.
 */
export function compare(bench, rounds, scratch) {
  const sides = [bench.program, ...(bench.floor ? [bench.floor] : [])];
  const results = sides.map(() => []);
  for (let round = bench.isOnce ? 0 : -1; round < rounds; round++) {
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    for (const index of order.filter((at) => at in sides)) {
      sides[index].before?.();
      // What was written before goes to the disk first: it is not to slow down what is measured.
      spawnSync('sync');
      const result = measure(sides[index], scratch);
      if (round >= 0) results[index].push(result);
    }
  }
  const [program, floor = []] = results;
  const perUnit = (bench.floor?.units ?? 1) / (bench.program.units ?? 1);
  const ratios = floor.map(({ ms }, i) => (program[i].ms / ms) * perUnit);
  const cpuRatios = floor.flatMap(({ cpuMs }, i) =>
    cpuMs !== null && cpuMs > 0 ? (program[i].cpuMs / cpuMs) * perUnit : [],
  );
  const memory = program.map(({ megabytes }) => megabytes).filter((size) => size !== null);
  return {
    name: bench.name,
    floor: bench.floorName,
    rounds,
    programMs: median(program.map(({ ms }) => ms)),
    /** Microseconds per employee, where the bench says how many there are. */
    perUnit: bench.program.units ? (median(program.map(({ ms }) => ms)) * 1000) / bench.program.units : null,
    floorMs: floor.length > 0 ? median(floor.map(({ ms }) => ms)) : null,
    ratio: ratios.length > 0 ? median(ratios) : null,
    lowestRatio: ratios.length > 0 ? Math.min(...ratios) : null,
    highestRatio: ratios.length > 0 ? Math.max(...ratios) : null,
    cpuRatio: cpuRatios.length > 0 ? median(cpuRatios) : null,
    limit: bench.limit ?? null,
    peakMegabytes: memory.length > 0 ? Math.max(...memory) : null,
    memoryLimit: bench.memoryLimit ?? null,
  };
}

/** Whether a result passes a limit of time or memory. */
export function isOver({ ratio, limit, peakMegabytes, memoryLimit }) {
  const isSlow = limit !== null && ratio !== null && ratio > limit;
  return isSlow || (memoryLimit !== null && (peakMegabytes ?? 0) > memoryLimit);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
