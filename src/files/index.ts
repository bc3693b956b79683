// Writing files whole or not at all: temporary names, what killed processes left, flushing to the disk, its failures.
// Not here: what is in the files, sentences for people.
export { readingError, systemCode, writingError } from './file-system-error.ts';
export { flushFile, flushFolder } from './flush.ts';
export { putBackSetAside, removeLeftovers, replaceFolder } from './leftovers.ts';
export { removeTemporary, temporaryPath } from './temporary-path.ts';
