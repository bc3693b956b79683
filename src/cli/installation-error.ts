import { EnvironmentError } from '../app/errors.ts';

/** By these Node says that a file of the installation is missing, or was compiled for another Node. */
const CODES: ReadonlySet<string> = new Set(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED']);

/**
 * The stop behind a failure to load a part of the program: an installation that was interrupted, or another Node than the
 * one it was made with. Null for every other failure.
 * @param nodeVersion of the Node that runs: `v20.20.2`
 */
export function installationErrorFrom(caught: unknown, nodeVersion: string): EnvironmentError | null {
  if (!(caught instanceof Error) || !('code' in caught) || !CODES.has(String(caught.code))) return null;
  return new EnvironmentError('installation-broken', { node: nodeVersion }, { cause: caught });
}
