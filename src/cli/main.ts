/** Version of the package, put in by the build. */
declare const BINJAI_PAY_VERSION: string;

/**
 * Starts the program with its arguments and gives the exit code.
 * `--version` is answered before anything else is loaded. Where everything is written, the process ends here and now:
 * to be taken apart in order takes Node a tenth of the time of a small command.
 * @param end ends the process, unless whoever starts the program has more to do in it
 */
export async function start(
  argv: readonly string[],
  end: (exitCode: number) => number = process.exit,
): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${BINJAI_PAY_VERSION}\n`);
    return 0;
  }
  const { runProgram } = await import('./run-program.ts');
  const { isAllWritten, processStreams } = await import('./streams.ts');
  const { saveMemory } = await import('./save-memory.ts');
  const world = { streams: processStreams(), env: process.env, version: BINJAI_PAY_VERSION, saveMemory };
  const exitCode = await runProgram(argv, world);
  return isAllWritten() ? end(exitCode) : exitCode;
}
