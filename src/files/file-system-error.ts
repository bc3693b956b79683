import { EnvironmentError } from '../app/errors.ts';

/** Code by which the operating system refused something (`EPIPE`), or null for any other error. */
export function systemCode(error: unknown): string | null {
  const isSystemError = error instanceof Error && 'syscall' in error && 'code' in error;
  return isSystemError && typeof error.code === 'string' ? error.code : null;
}

const READ_IDS: Readonly<Record<string, string>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'file-not-regular',
};

const WRITE_IDS: Readonly<Record<string, string>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  EROFS: 'folder-not-writable',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EISDIR: 'path-is-folder',
};

function translate(
  error: unknown,
  path: string,
  ids: Readonly<Record<string, string>>,
  other: string,
): unknown {
  const code = systemCode(error);
  return code === null ? error : new EnvironmentError(ids[code] ?? other, { path, code }, { cause: error });
}

/** The error to throw when reading `path` failed: an EnvironmentError for what the system refused, else the error itself. */
export function readingError(error: unknown, path: string): unknown {
  return translate(error, path, READ_IDS, 'file-unreadable');
}

/** The error to throw when writing `path` failed: an EnvironmentError for what the system refused, else the error itself. */
export function writingError(error: unknown, path: string): unknown {
  return translate(error, path, WRITE_IDS, 'file-not-written');
}
