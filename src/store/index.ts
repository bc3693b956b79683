// One office's SQLite database: append-only facts, policies, runs and slips, audit chain; frozen by triggers.
// Not here: pay arithmetic, the meaning of columns, sentences for people.
export { copyDatabase } from './file/copy-database.ts';
export type { OpenOptions } from './file/open-database.ts';
export { lockTarget } from './file/target-lock.ts';
export { sealedText } from './runs/seal.ts';
export { openStore } from './store.ts';
