import type { Command } from 'commander';
import { examplesOf } from './registry.ts';

/** An argument of a command: `<period>`, `[report]`, `<file...>`. */
export interface ArgumentNode {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly isVariadic: boolean;
}

/** A flag of a command; `value` is what follows it, null where nothing does. */
export interface OptionNode {
  readonly flag: string;
  readonly value: string | null;
  readonly description: string;
}

/** A command as it is declared: what help, completion and the manual are made from. */
export interface CommandNode {
  /** Words after the program's name: `policy import`; empty for the program itself. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly ArgumentNode[];
  readonly options: readonly OptionNode[];
  readonly examples: readonly string[];
  readonly commands: readonly CommandNode[];
}

/** The commands of a program with everything that they declare. */
export function treeOf(command: Command, path = ''): CommandNode {
  return {
    path,
    name: command.name(),
    description: command.description(),
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      description: argument.description,
      isRequired: argument.required,
      isVariadic: argument.variadic,
    })),
    options: command.options.map(({ long, short, flags, description }) => ({
      flag: long ?? short ?? '',
      value: /[<[]([^>\]]+)[>\]]/.exec(flags)?.[1] ?? null,
      description,
    })),
    examples: examplesOf(command),
    commands: command.commands.map((child) => treeOf(child, `${path} ${child.name()}`.trim())),
  };
}

/** `policy diff <file> [period]`. */
export function usageOf({ path, arguments: given }: CommandNode): string {
  const words = given.map(({ name, isRequired, isVariadic }) => {
    const word = isVariadic ? `${name}...` : name;
    return isRequired ? `<${word}>` : `[${word}]`;
  });
  return [path, ...words].join(' ');
}
