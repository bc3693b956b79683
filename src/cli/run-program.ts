import { hostname, userInfo } from 'node:os';
import { dirname, resolve } from 'node:path';
import { CommanderError } from 'commander';
import { EXIT, UsageError } from '../app/errors.ts';
import type { Actor } from '../app/ports/actor.ts';
import { cleanName } from '../domain/people/clean-name.ts';
import { cliTexts } from '../text/cli/index.ts';
import { LANGUAGES } from '../text/language.ts';
import { chooseLanguage, chooseReportLanguage, languageFlag } from './language.ts';
import { makeProgram } from './program.ts';
import { progressLine } from './progress.ts';
import type { Perform } from './registry.ts';
import type { GlobalOptions, Outcome, Session } from './session.ts';
import type { Streams } from './streams.ts';
import type { World } from './world.ts';

/**
 * Parses the command line, runs the command, prints its outcome and gives the exit code.
 * The only place that catches errors and knows exit codes.
 */
export async function runProgram(argv: readonly string[], world: World): Promise<number> {
  const { env } = world;
  const lang = chooseLanguage(languageFlag(argv), env);
  const text = cliTexts[lang];
  const wantsColour = !argv.includes('--no-color') && !env.NO_COLOR && world.streams.err.isTerminal;
  const streams = wantsColour ? (await import('./paint.ts')).painted(world.streams, text) : world.streams;
  const wantsJson = argv.includes('--json');
  const isVerbose = argv.includes('--verbose');
  let progress: { clear(): void } | null = null;
  let outcome: Outcome | null = null;
  try {
    const perform: Perform = async (flags, run) => {
      const options = globalOptions(flags, argv, env);
      const line = progressLine(streams, options.lang, options.quiet);
      progress = line;
      const session: Session = {
        options,
        streams,
        text: cliTexts[options.lang],
        version: world.version,
        env,
        now: () => new Date(),
        progress: (step, done, total) => line.report(text.steps[step] ?? step, done, total),
        saveMemory: () => world.saveMemory?.(),
        async openStore(mode, path = options.db) {
          const { openStore } = await import('../store/index.ts');
          const { turnedClock } = await import('../app/clock.ts');
          const { putBackSetAside } = await import('../files/index.ts');
          for (const folder of new Set([resolve('.'), resolve(dirname(path))])) putBackSetAside(folder);
          const store = openStore(path, {
            mode,
            now: () => new Date(),
            programVersion: world.version,
            // Asked for only where something is recorded: to look up a user takes as long as to open a database.
            get actor() {
              return options.actor;
            },
          });
          if (store.upgraded !== null)
            streams.err.write(`${cliTexts[options.lang].upgraded(store.upgraded)}\n`);
          const behind = mode === 'readwrite' ? turnedClock(new Date(), store.newestActAt()) : null;
          if (behind !== null)
            streams.err.write(`${session.text.warning}: ${session.text.clockBehind(behind)}\n`);
          return store;
        },
      };
      outcome = await run(session);
      line.clear();
    };
    const program = await makeProgram(text, world, perform, argv);
    await program.parseAsync(argv as string[], { from: 'user' });
    return printOutcome(outcome, wantsJson, streams);
  } catch (caught) {
    (progress as { clear(): void } | null)?.clear();
    // Only here: the sentences of all problems would take a fifteenth of the work of a small command.
    const { exitCodeOf, jsonError, renderError } = await import('./render/error.ts');
    const { usageErrorFrom } = await import('./usage-error.ts');
    const { installationErrorFrom } = await import('./installation-error.ts');
    const error =
      caught instanceof CommanderError
        ? usageErrorFrom(caught, await program(text, world), text, argv)
        : (installationErrorFrom(caught, process.version) ?? caught);
    if (error === null) return EXIT.ok;
    if (wantsJson) tryToPrint(streams, `${JSON.stringify(jsonError(error, lang))}\n`);
    streams.err.write(renderError(error, lang, { verbose: isVerbose }));
    return exitCodeOf(error);
  }
}

/** The commands once more, only to suggest a name near a mistyped one. */
function program(text: Session['text'], world: World): ReturnType<typeof makeProgram> {
  return makeProgram(text, world, async () => {});
}

/** An error is told on stderr and by the exit code all the same. */
function tryToPrint({ out }: Streams, text: string): void {
  try {
    out.write(text);
  } catch {
    // Standard output takes nothing more.
  }
}

function printOutcome(outcome: Outcome | null, wantsJson: boolean, streams: Streams): number {
  if (outcome === null) return EXIT.ok;
  if (wantsJson)
    streams.out.write(`${JSON.stringify({ ok: (outcome.exitCode ?? 0) === 0, result: outcome.data })}\n`);
  else if (outcome.text !== '')
    streams.out.write(outcome.text.endsWith('\n') ? outcome.text : `${outcome.text}\n`);
  return outcome.exitCode ?? EXIT.ok;
}

function globalOptions(
  flags: Readonly<Record<string, unknown>>,
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
): GlobalOptions {
  const lang = languageFlag(argv);
  if (lang !== undefined && !LANGUAGES.some((known) => known === lang)) {
    throw new UsageError('choice-invalid', { name: '--lang', value: lang, choices: LANGUAGES.join(', ') });
  }
  return {
    db: typeof flags.db === 'string' ? flags.db : env.BINJAI_PAY_DB || 'binjai-pay.db',
    lang: chooseLanguage(lang, env),
    reportLang: chooseReportLanguage(lang, env),
    json: flags.json === true,
    quiet: flags.quiet === true,
    verbose: flags.verbose === true,
    yes: flags.yes === true,
    get actor() {
      return actor(typeof flags.actor === 'string' ? flags.actor : undefined);
    },
  };
}

function actor(given: string | undefined): Actor {
  const osUser = osUserName();
  const name = given === undefined ? osUser : cleanName(given);
  if (name === '') throw new UsageError('actor-empty');
  return { name, osUser, host: hostname() };
}

/** The operating-system user; a container may run under a number that has no name. */
function osUserName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid-${process.getuid?.() ?? 'unknown'}`;
  }
}
