/** Version of the package, put in by the build. */
declare const BINJAI_PAY_VERSION: string;

/**
 * Starts the program with its arguments and gives the exit code.
 * `--version` is answered before anything else is loaded.
 */
export async function start(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${BINJAI_PAY_VERSION}\n`);
    return 0;
  }
  const { runProgram } = await import('./run-program.ts');
  const { processStreams } = await import('./streams.ts');
  return runProgram(argv, { streams: processStreams(), env: process.env, version: BINJAI_PAY_VERSION });
}
