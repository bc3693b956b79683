// Preloaded into the program (node --import): it is killed, or its system call fails, just before a file or folder takes
// the name BINJAI_TEST_NAME; BINJAI_TEST_RENAME says which of both.

import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

const { rename } = promises;
let isBroken = false;

promises.rename = async (from, to) => {
  if (basename(to) === process.env.BINJAI_TEST_NAME && !isBroken) {
    isBroken = true;
    if (process.env.BINJAI_TEST_RENAME === 'kill') process.kill(process.pid, 'SIGKILL');
    throw Object.assign(new Error(`EIO: i/o error, rename '${from}'`), { code: 'EIO', syscall: 'rename' });
  }
  return rename(from, to);
};
syncBuiltinESMExports();
