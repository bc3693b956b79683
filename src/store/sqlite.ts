import { createRequire } from 'node:module';
import Database from 'better-sqlite3';
import { holdNativeObjects, isCollectionFatal, type NativeClasses } from './native-objects.ts';

/** The compiled part of better-sqlite3; the same object that the library itself loads. */
const COMPILED = 'better-sqlite3/build/Release/better_sqlite3.node';

if (isCollectionFatal(process.versions.node)) {
  holdNativeObjects(createRequire(import.meta.url)(COMPILED) as NativeClasses);
}

/** SQLite as every file of the store opens it. */
export { Database };
