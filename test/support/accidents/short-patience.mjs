// Preloaded into the program (node --import): it waits BINJAI_TEST_PATIENCE milliseconds for another writer, not half a
// minute, so that a test of what it says then need not wait as long.
import Module from 'node:module';

const patience = Number(process.env.BINJAI_TEST_PATIENCE);
const load = Module._extensions['.node'];

Module._extensions['.node'] = (module, file) => {
  load(module, file);
  const { Database } = module.exports;
  if (Database === undefined) return;
  module.exports.Database = function OpenedDatabase(
    name,
    given,
    anonymous,
    readonly,
    exists,
    _timeout,
    ...rest
  ) {
    return new Database(name, given, anonymous, readonly, exists, patience, ...rest);
  };
};
