import { Command, Option } from 'commander';
import type { CliText } from '../text/cli/index.ts';
import { registerAnswerFinding } from './commands/answer-finding.ts';
import { registerApproval } from './commands/approve.ts';
import { registerAudit } from './commands/audit.ts';
import { registerBackup } from './commands/backup.ts';
import { registerCheck } from './commands/check.ts';
import { registerCompare } from './commands/compare.ts';
import { registerCompletion } from './commands/completion.ts';
import { registerDemo } from './commands/demo.ts';
import { registerExplain } from './commands/explain.ts';
import { registerExport } from './commands/export.ts';
import { registerHelp } from './commands/help.ts';
import { registerHistory } from './commands/history.ts';
import { registerImport } from './commands/import.ts';
import { registerInit } from './commands/init.ts';
import { registerMapping } from './commands/mapping.ts';
import { registerObjections } from './commands/object.ts';
import { registerOffice } from './commands/office.ts';
import { registerPolicy } from './commands/policy.ts';
import { registerRules } from './commands/rules.ts';
import { registerRun } from './commands/run.ts';
import { registerSchedule } from './commands/schedule.ts';
import { registerSimulate } from './commands/simulate.ts';
import { registerStatus } from './commands/status.ts';
import { registerTemplate } from './commands/template.ts';
import { registerVerify } from './commands/verify.ts';
import { keepExamples, type Perform, type Registry } from './registry.ts';
import type { World } from './world.ts';

/** Who declares which commands, in the order in which help lists them. */
const REGISTERS: readonly (readonly [register: (registry: Registry) => void, ...commands: string[]])[] = [
  [registerInit, 'init'],
  [registerImport, 'import'],
  [registerMapping, 'mapping'],
  [registerTemplate, 'template'],
  [registerPolicy, 'policy'],
  [registerRules, 'rules'],
  [registerOffice, 'office'],
  [registerCheck, 'check'],
  [registerRun, 'run'],
  [registerStatus, 'status'],
  [registerApproval, 'approve', 'reopen', 'pay'],
  [registerCompare, 'compare'],
  [registerSimulate, 'simulate'],
  [registerExport, 'export'],
  [registerSchedule, 'schedule'],
  [registerExplain, 'explain'],
  [registerHistory, 'history'],
  [registerObjections, 'object', 'answer', 'objections'],
  [registerAnswerFinding, 'answer-finding'],
  [registerVerify, 'verify'],
  [registerAudit, 'audit'],
  [registerBackup, 'backup', 'restore'],
  [registerDemo, 'demo'],
  [registerCompletion, 'completion'],
  [registerHelp, 'help'],
];

/**
 * Declares the commands with their flags, help and examples.
 * @param words words of a command line: where they name commands, only those are declared, since declaring all takes
 *   a tenth of the time of a small command; without them all are
 */
export function makeProgram(
  text: CliText,
  { streams, version }: World,
  perform: Perform,
  words: readonly string[] = [],
): Command {
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
  const named = REGISTERS.filter(([, ...commands]) => commands.some((command) => words.includes(command)));
  for (const [register] of named.length > 0 ? named : REGISTERS) register(registry);
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
