// Runs the program that was just built, so that what V8 compiles for it can be stored beside the code.
import { writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

const require = createRequire(import.meta.url);

/**
 * Loads the chunks of a group into this process.
 * @param dist folder of the built program
 * @returns what stores all that V8 has compiled of them by then; the cache names the file by its content, so it never
 *   speaks of another
 */
export function loadAhead(dist, { name, names, code, codeFile, cacheFile }) {
  const loader = join(dist, `${name}.js`);
  const script = new Script(code, { filename: join(dist, codeFile) });
  const load = script.runInThisContext()(createRequire(loader), loader);
  // Other chunks that ask for the group get this one.
  require.cache[loader] = Object.assign(new Module(loader), { exports: load, loaded: true });
  for (const chunk of names) load(`./${chunk}`);
  return () => writeFileSync(join(dist, cacheFile), script.createCachedData());
}

/**
 * Runs a command of the program in this process and silently.
 * @param chunk name of the chunk that runs commands
 * @throws Error when the command fails
 */
export async function runSilently(dist, chunk, version, command) {
  const silent = { write() {}, isTerminal: false, columns: 80 };
  const { runProgram } = require(join(dist, 'started.js'))(`./${chunk}`);
  const streams = { out: silent, err: silent, in: silent };
  const code = await runProgram(command, { streams, env: {}, version });
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`);
}
