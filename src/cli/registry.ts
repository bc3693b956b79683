import type { Command } from 'commander';
import type { CliText } from '../text/cli/index.ts';
import type { Outcome, Session } from './session.ts';

/** Runs a command's work with the flags that every command takes. */
export type Perform = (
  flags: Readonly<Record<string, unknown>>,
  run: (session: Session) => Promise<Outcome>,
) => Promise<void>;

/** What a command needs to declare itself. Its work is imported only when it runs. */
export interface Registry {
  readonly program: Command;
  readonly text: CliText;
  /** Makes the action of a command from its work. */
  action(
    run: (session: Session, args: readonly string[], flags: Flags) => Promise<Outcome>,
  ): (...args: unknown[]) => Promise<void>;
  /** Shows examples under a command's help. */
  examples(command: Command, lines: readonly string[]): void;
  /** The program with all its commands, which do nothing: to be described. */
  whole(): Promise<Command>;
}

const EXAMPLES = new WeakMap<Command, readonly string[]>();

/** Keeps the examples of a command, so that they can be shown elsewhere than in its help. */
export function keepExamples(command: Command, lines: readonly string[]): void {
  EXAMPLES.set(command, lines);
}

/** Examples of a command. */
export function examplesOf(command: Command): readonly string[] {
  return EXAMPLES.get(command) ?? [];
}

export type Flags = Readonly<Record<string, unknown>>;
