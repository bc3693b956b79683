// One office's SQLite database: append-only facts, policies, runs and slips, audit chain; frozen by triggers.
// Not here: pay arithmetic, the meaning of columns, sentences for people.
export { copyDatabase } from './copy-database.ts';
export type { OpenOptions } from './open-database.ts';
export { sealedText } from './seal.ts';
export { openStore } from './store.ts';
export { lockTarget } from './target-lock.ts';
