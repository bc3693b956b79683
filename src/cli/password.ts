import { readFile, stat } from 'node:fs/promises';
import { EnvironmentError, UsageError } from '../app/errors.ts';
import { readingError } from '../files/index.ts';

/** Where a password may stand instead of a file; nobody sees the environment of another user's process. */
export const PASSWORD_VARIABLE = 'BINJAI_PAY_SLIP_PASSWORD';

/** Longest password of an encrypted PDF, in bytes. */
const LONGEST = 127;
/** What group and others may do with a file. */
const OTHERS = 0o077;

/**
 * The password of an export: the one line of a file that only its owner may open, or an environment variable; never a
 * word of the command line, which other users and the history of the shell see.
 * @returns undefined where neither is given
 * @throws UsageError `password-unusable`; EnvironmentError `password-file-open`, `file-missing`, `file-unreadable`
 */
export async function slipPassword(
  file: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const variable = env[PASSWORD_VARIABLE];
  if (file === undefined) return variable === undefined ? undefined : usable(variable, PASSWORD_VARIABLE);
  if (variable !== undefined)
    throw new UsageError('flags-exclusive', { first: '--password-file', second: PASSWORD_VARIABLE });
  let text: string;
  try {
    const { mode } = await stat(file);
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0)
      throw new EnvironmentError('password-file-open', { path: file });
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw error instanceof EnvironmentError ? error : readingError(error, file);
  }
  return usable(text.replace(/\r?\n$/, ''), file);
}

function usable(password: string, from: string): string {
  if (password.trim() === '' || /\p{Cc}/u.test(password) || Buffer.byteLength(password) > LONGEST)
    throw new UsageError('password-unusable', { from, most: LONGEST });
  return password;
}
