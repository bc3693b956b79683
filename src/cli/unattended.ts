import { BusyError } from '../app/errors.ts';
import type { RunKind } from '../domain/pay/posted.ts';
import { choiceArgument, textFlag, wholeArgument } from './arguments.ts';
import type { Flags } from './registry.ts';

/** Longest wait for another process, in seconds. */
const MOST_WAIT = 86_400;

/** Whether a command is one of those that run by themselves and must not meet another of their kind. */
export function isUnattended(flags: Flags): boolean {
  return flags.ifChanged === true || flags.wait !== undefined;
}

/** Kind of run that the flags name. */
export async function runKindFlag(flags: Flags): Promise<RunKind> {
  const { RUN_KINDS } = await import('../domain/pay/posted.ts');
  return choiceArgument('--kind', textFlag(flags, 'kind') ?? 'regular', RUN_KINDS);
}

/**
 * Does the work while no other process does the same; waits for one that does as long as `--wait` says.
 * @param path file of the lock, which stays
 * @throws BusyError where another process is still at work then
 */
export async function underLock<T>(path: string, flags: Flags, work: () => Promise<T>): Promise<T> {
  const { lockTarget } = await import('../store/index.ts');
  const wait = textFlag(flags, 'wait');
  const seconds = wait === undefined ? 0 : wholeArgument('--wait', wait, 0, MOST_WAIT);
  const free = lockTarget(path, seconds * 1000);
  if (free === null) throw new BusyError('target-busy', { path, seconds });
  try {
    return await work();
  } finally {
    free();
  }
}
