import type { Command, CommanderError } from 'commander';
import { UsageError } from '../app/errors.ts';
import { nearest } from '../domain/words/near-words.ts';
import type { CliText } from '../text/cli/index.ts';

/**
 * The usage error behind a stop of the command-line parser, in the user's words; null when it only showed help or the
 * version.
 */
export function usageErrorFrom(
  error: CommanderError,
  program: Command,
  text: CliText,
  argv: readonly string[],
): UsageError | null {
  if (error.exitCode === 0) return null;
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.help':
      return new UsageError('usage', { message: text.usage.noCommand() }, { cause: error });
    case 'commander.unknownCommand': {
      const near = nearest(word, commandNames(program, argv))[0];
      return new UsageError('usage', { message: text.usage.unknownCommand(word, near) }, { cause: error });
    }
    case 'commander.unknownOption': {
      const near = nearest(word, optionNames(program, argv))[0];
      return new UsageError('usage', { message: text.usage.unknownOption(word, near) }, { cause: error });
    }
    case 'commander.missingArgument':
      return new UsageError('usage', { message: text.usage.missingArgument(word) }, { cause: error });
    case 'commander.optionMissingArgument':
      return new UsageError('usage', { message: text.usage.optionMissingArgument(word) }, { cause: error });
    case 'commander.missingMandatoryOptionValue':
      return new UsageError('usage', { message: text.usage.missingOption(word) }, { cause: error });
    case 'commander.excessArguments':
      return new UsageError('usage', { message: text.usage.excessArguments() }, { cause: error });
    default:
      return new UsageError('usage', { message: error.message }, { cause: error });
  }
}

/** The command that the words name so far. */
function commandAt(program: Command, argv: readonly string[]): Command {
  let at = program;
  for (const word of argv) {
    const next = at.commands.find((command) => command.name() === word);
    if (next) at = next;
  }
  return at;
}

function commandNames(program: Command, argv: readonly string[]): string[] {
  return commandAt(program, argv).commands.map((command) => command.name());
}

function optionNames(program: Command, argv: readonly string[]): string[] {
  const command = commandAt(program, argv);
  return [...program.options, ...command.options].flatMap((option) => option.long ?? []);
}
