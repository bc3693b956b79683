import type { Problem } from '../domain/problem.ts';
import type { ReturnedFile } from './ports/marked-copies.ts';

/** Exit codes of the program. Their meaning never changes. */
export const EXIT = {
  ok: 0,
  dataRejected: 1,
  usage: 2,
  refused: 3,
  ruleMissing: 4,
  environment: 5,
  busy: 6,
  bug: 70,
  interrupted: 130,
} as const;

/** An expected stop with a sentence for the user: `id` names the sentence in `text/errors/`, `data` fills it. */
export class AppError extends Error {
  readonly id: string;
  readonly data: Readonly<Record<string, string | number>>;
  constructor(id: string, data: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(`${id} ${JSON.stringify(data)}`, options);
    this.id = id;
    this.data = data;
  }
}

/** Unknown command or flag, missing argument, impossible combination: exit code 2. */
export class UsageError extends AppError {
  override readonly name = 'UsageError';
}

/** The state of the office's data forbids the act (run exists, period closed, confirmation missing): exit code 3. */
export class RefusedError extends AppError {
  override readonly name = 'RefusedError';
}

/** No rule or policy in force for the period: exit code 4. */
export class RuleMissingError extends AppError {
  override readonly name = 'RuleMissingError';
}

/** File missing or unreadable, disk full, database locked or damaged: exit code 5. */
export class EnvironmentError extends AppError {
  override readonly name = 'EnvironmentError';
}

/** Another process writes the same files, and nothing was done: exit code 6. */
export class BusyError extends AppError {
  override readonly name = 'BusyError';
}

/** Files were read, at least one problem of severity error was found, nothing was written: exit code 1. */
export class DataRejectedError extends Error {
  override readonly name = 'DataRejectedError';
  readonly problems: readonly Problem[];
  /** Files written for whoever mends the sheets; null where a command has none to give. */
  readonly returned: readonly ReturnedFile[] | null;
  constructor(problems: readonly Problem[], returned: readonly ReturnedFile[] | null = null) {
    super(`${problems.length} problems`);
    this.problems = problems;
    this.returned = returned;
  }
}
