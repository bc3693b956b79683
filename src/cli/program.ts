import { Command, Option } from 'commander';
import type { CliText } from '../text/cli/index.ts';
import { keepExamples, type Perform, type Registry } from './registry.ts';
import type { World } from './world.ts';

/** A file of `commands/`. */
interface Declarations {
  register(registry: Registry): void;
}

/** Which file declares which commands, in the order in which help lists them. */
const COMMANDS: readonly (readonly [load: () => Promise<Declarations>, ...commands: string[]])[] = [
  [() => import('./commands/init.ts'), 'init'],
  [() => import('./commands/import.ts'), 'import'],
  [() => import('./commands/mapping.ts'), 'mapping'],
  [() => import('./commands/template.ts'), 'template'],
  [() => import('./commands/policy.ts'), 'policy'],
  [() => import('./commands/rules.ts'), 'rules'],
  [() => import('./commands/office.ts'), 'office'],
  [() => import('./commands/check.ts'), 'check'],
  [() => import('./commands/run.ts'), 'run'],
  [() => import('./commands/status.ts'), 'status'],
  [() => import('./commands/approve.ts'), 'approve', 'reopen', 'pay'],
  [() => import('./commands/compare.ts'), 'compare'],
  [() => import('./commands/simulate.ts'), 'simulate'],
  [() => import('./commands/export.ts'), 'export'],
  [() => import('./commands/schedule.ts'), 'schedule'],
  [() => import('./commands/explain.ts'), 'explain'],
  [() => import('./commands/history.ts'), 'history'],
  [() => import('./commands/object.ts'), 'object', 'answer', 'objections'],
  [() => import('./commands/answer-finding.ts'), 'answer-finding'],
  [() => import('./commands/verify.ts'), 'verify'],
  [() => import('./commands/audit.ts'), 'audit'],
  [() => import('./commands/backup.ts'), 'backup', 'restore'],
  [() => import('./commands/demo.ts'), 'demo'],
  [() => import('./commands/completion.ts'), 'completion'],
  [() => import('./commands/help.ts'), 'help'],
];

/**
 * Declares the commands with their flags, help and examples.
 * @param words words of a command line: where they name commands, only those are loaded and declared, since all of them
 *   take a tenth of the time of a small command; without them all are
 */
export async function makeProgram(
  text: CliText,
  { streams, version }: World,
  perform: Perform,
  words: readonly string[] = [],
): Promise<Command> {
  const program = new Command('binjai-pay')
    .description(text.program)
    .version(version, '-V, --version', text.versionFlag)
    .helpOption('-h, --help', text.helpFlag)
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (words) => streams.out.write(words),
      writeErr: (words) => streams.err.write(words),
      outputError: () => {},
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => text.headings[title as keyof CliText['headings']] ?? title,
    });
  for (const option of globalOptions(text)) program.addOption(option);
  program.addHelpText('after', `\n${text.exitCodesHint}`);
  const registry: Registry = {
    program,
    text,
    action:
      (run) =>
      async (...given) => {
        const command = given.at(-1) as Command;
        const flags = command.optsWithGlobals();
        const args = command.processedArgs.flat() as string[];
        await perform(flags, (session) => run(session, args, flags));
      },
    examples(command, lines) {
      keepExamples(command, lines);
      command.addHelpText('after', `\n${text.examples}\n${lines.map((line) => `  $ ${line}`).join('\n')}`);
    },
    whole: () => makeProgram(text, { streams, env: {}, version }, async () => {}),
  };
  const named = COMMANDS.filter(([, ...commands]) => commands.some((command) => words.includes(command)));
  for (const [load] of named.length > 0 ? named : COMMANDS) (await load()).register(registry);
  return program;
}

function globalOptions({ globals }: CliText): Option[] {
  return [
    new Option('--db <file>', globals.db),
    new Option('--lang <id|en>', globals.lang),
    new Option('--json', globals.json),
    new Option('--quiet', globals.quiet),
    new Option('--verbose', globals.verbose),
    new Option('--no-color', globals.noColor),
    new Option('--actor <name>', globals.actor),
    new Option('--yes', globals.yes),
  ];
}
