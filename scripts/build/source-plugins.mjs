// How the bundle reads the sources: parts of Node that load slowly come when they are called, and no import goes through
// a folder's door.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Parts of Node that load slowly and that most commands never call: their functions, loaded at the first call. */
const LOADED_WHEN_CALLED = {
  'node:crypto': ['createHash', 'randomBytes'],
  'node:child_process': ['spawn'],
  'node:fs/promises': [
    ...'chmod copyFile lstat mkdir open readFile readdir realpath rename rm rmdir stat unlink writeFile'.split(
      ' ',
    ),
  ],
  'node:module': ['createRequire'],
  'node:os': ['hostname', 'setPriority', 'userInfo'],
  'node:v8': ['setFlagsFromString'],
};

/** What `bindings` would search for: the one file that better-sqlite3 is compiled to. */
const BINDINGS = `module.exports = (name) => require('better-sqlite3/build/Release/' + name);`;

/** @param root folder of the project */
export const loadWhenCalled = (root) => ({
  name: 'load-when-called',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      path in LOADED_WHEN_CALLED && !importer.includes('/chalk/')
        ? { path, namespace: 'load-when-called' }
        : undefined,
    );
    onResolve({ filter: /^bindings$/ }, ({ path }) => ({ path, namespace: 'bindings' }));
    onLoad({ filter: /./, namespace: 'bindings' }, () => ({ contents: BINDINGS, resolveDir: root }));
    onLoad({ filter: /./, namespace: 'load-when-called' }, ({ path }) => ({
      // Without `node:`, which would be resolved to this very module.
      contents: LOADED_WHEN_CALLED[path]
        .map((name) => `export const ${name} = (...given) => require('${path.slice(5)}').${name}(...given);`)
        .join('\n'),
    }));
  },
});

/** `import { a, type B, c as d } from '…/index.ts';` */
const THROUGH_A_DOOR = /^(import|export) \{([^}]*)\} from '(\.[^']*\/index\.ts)';$/gm;
const OUT_OF_A_DOOR = /^export (?:type )?\{([^}]*)\} from '([^']+)';$/gm;

/**
 * A folder's `index.ts` is the door for readers of the code. The bundle goes straight to the file behind it: otherwise
 * one function of `src/report` would bring every report into the start of a command.
 */
export const straightToTheFile = {
  name: 'straight-to-the-file',
  setup({ onLoad }) {
    const doors = new Map();
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(THROUGH_A_DOOR, (_, verb, names, from) => {
        const door = join(dirname(path), from);
        if (!doors.has(door)) doors.set(door, filesBehind(door));
        return valuesIn(names)
          .map((name) => {
            const file = doors.get(door).get(name.split(' as ')[0]) ?? door;
            return `${verb} { ${name} } from '${file}';`;
          })
          .join(' ');
      }),
    }));
  },
};

/** The file behind each name that a door only passes on. */
function filesBehind(door) {
  const exported = [...readFileSync(door, 'utf8').matchAll(OUT_OF_A_DOOR)];
  return new Map(
    exported.flatMap(([, names, from]) => valuesIn(names).map((name) => [name, join(dirname(door), from)])),
  );
}

function valuesIn(names) {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}
