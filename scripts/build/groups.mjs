// Groups of chunks that are one file, compiled ahead: Node finds and reads one file faster than two dozen.
import { createHash } from 'node:crypto';

/** A group in which chunks are that two others need. */
const SHARED = 'shared';
/** The group that every command starts with. */
const STARTED = 'started';

/**
 * Puts chunks into groups.
 * @param chunks code of every chunk, by its file name
 * @param members names of the chunks that belong to each group; what every command starts with is the first, and what
 *   two of the others need goes into a group `shared`
 * @returns the groups and the files of the whole program, by name: of each group its code, an empty cache and what loads
 *   both, and every chunk outside of groups
 */
export function grouped(chunks, members) {
  const homes = homesOf(members);
  const files = new Map();
  for (const [name, code] of chunks) if (!(`./${name}` in homes)) files.set(name, atHome(code, homes));
  const groups = [SHARED, ...Object.keys(members)].map((group) => {
    const names = [...chunks.keys()].filter((chunk) => homes[`./${chunk}`] === `./${group}.js`);
    const code = inAscii(joined(names, chunks, homes));
    const digest = createHash('sha256').update(code).digest('hex').slice(0, 12);
    const [codeFile, cacheFile] = [`${group}-${digest}.code`, `${group}-${digest}.cache`];
    files.set(codeFile, code).set(cacheFile, '').set(`${group}.js`, loaderOf(codeFile, cacheFile));
    return { name: group, names, code, codeFile, cacheFile };
  });
  startedByMain(files);
  return { groups, files };
}

/** The file of each chunk that is in a group. */
function homesOf(members) {
  const homes = {};
  for (const [group, names] of Object.entries(members))
    for (const chunk of names) {
      const home = homes[`./${chunk}`];
      if (home !== `./${STARTED}.js`) homes[`./${chunk}`] = `./${home === undefined ? group : SHARED}.js`;
    }
  return homes;
}

/** A chunk that finds others in the groups to which they belong, and does not load what it does not use. */
function atHome(code, homes) {
  return code
    .replace(/var (import_\w+)=require\("\.[^"]+"\);/g, (all, name) =>
      code.split(name).length > 2 ? all : '',
    )
    .replace(/require\("(\.[^"]+)"\)/g, (all, chunk) =>
      chunk in homes ? `require("${homes[chunk]}")("${chunk}")` : all,
    );
}

/** Several chunks as one function of Node's `require`, each still run when it is first asked for. */
function joined(names, chunks, homes) {
  const parts = names.map((name) => `'./${name}'(module, exports, require) {\n${chunks.get(name)}\n}`);
  const others = Object.entries(homes).filter(([chunk]) => !names.includes(chunk.slice(2)));
  return `(function (require, __filename) {
const chunks = {\n${parts.join(',\n')}\n};
const homes = ${JSON.stringify(Object.fromEntries(others))};
const loaded = new Map();
return function load(name) {
  if (name in homes) return require(homes[name])(name);
  if (!(name in chunks)) return require(name);
  let module = loaded.get(name);
  if (module === undefined) {
    module = { exports: {} };
    loaded.set(name, module);
    chunks[name](module, module.exports, load);
  }
  return module.exports;
};
})`;
}

/** Node reads and scans text of one byte a character in half the time. Also regular expressions take the escapes. */
function inAscii(code) {
  return code.replace(/[^ -~\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Runs the joined chunks. V8 takes what it has compiled before from the cache that the build has made, as long as Node
 * is the same; otherwise it compiles anew.
 */
function loaderOf(codeFile, cacheFile) {
  return `const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const filename = __dirname + '/${codeFile}';
let cachedData;
try {
  cachedData = readFileSync(__dirname + '/${cacheFile}');
} catch {}
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
module.exports = script.runInThisContext()(require, __filename);
`;
}

/** The group that every command starts with is loaded by the first file itself: to find another takes Node half a millisecond. */
function startedByMain(files) {
  const loader = files.get(`${STARTED}.js`).replace('module.exports =', 'return');
  const main = files.get('main.js').replaceAll(`require("./${STARTED}.js")`, 'started()');
  files.set(
    'main.js',
    `${main}let group;
const started = () => (group ??= (() => {
${loader}})());
module.exports.started = started;
`,
  );
  files.set(`${STARTED}.js`, `module.exports = require('./main.js').started();\n`);
}
