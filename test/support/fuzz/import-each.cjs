// Imports each file of a list, one after the other, by the built program in this process, and writes one line per file:
// its name, the exit code, the milliseconds. Started by run-fuzz.ts, which stops it when a line does not come.
const { appendFileSync, readFileSync } = require('node:fs');

const [, , main, list, results] = process.argv;
const { start } = require(main);

(async () => {
  for (const file of readFileSync(list, 'utf8').split('\n')) {
    const begun = performance.now();
    const code = await start(['import', file, '--period', '2026-01', '--json'], (exitCode) => exitCode);
    appendFileSync(results, `${JSON.stringify({ file, code, ms: Math.round(performance.now() - begun) })}\n`);
  }
})();
