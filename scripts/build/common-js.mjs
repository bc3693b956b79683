// Chunks as CommonJS modules: only ES modules can be split, but Node starts CommonJS modules in a third less time.
import { transform } from 'esbuild';

/** Where a module asks for its own address: worked out only then. */
const MODULE_URL = `require('node:url').pathToFileURL(__filename).href`;

/** Exports by getters, as esbuild writes them: `{name:()=>local,…}`. */
const GETTERS = /var (\w+)=\{\};__export\(\1,\{([^}]*)\}\);module\.exports=__toCommonJS\(\1\);/;
/** A list of the exports that only readers of the code would see. */
const NAMED_FOR_READERS = /0&&\(module\.exports=\{[^}]*\}\);/;
/** A chunk loaded on demand, in the wrapper for modules of others. */
const WRAPPED_CHUNK = /__toESM\((require\("\.[^"]*"\))\)/g;
const HELPERS =
  /var (__(?:create|defProp|getOwnPropDesc|getOwnPropNames|getProtoOf|hasOwnProp|export|copyProps|toESM|toCommonJS))=[^;]*;/g;

/**
 * An ES chunk as CommonJS module that exports plain values at its end. esbuild exports by getters: to call one for each
 * of millions of calls takes a tenth of a run, and to define thousands of them a tenth of the start.
 * @throws Error where esbuild writes its exports in another way than is known here
 */
export async function commonJsOf(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    define: { 'import.meta.url': 'moduleUrl' },
  });
  const [, , getters = ''] = GETTERS.exec(code) ?? [];
  const plain = code
    .replace(GETTERS, '')
    .replace(NAMED_FOR_READERS, '')
    .replace(WRAPPED_CHUNK, '$1')
    .replaceAll('moduleUrl', MODULE_URL);
  if (/module\.exports/.test(plain)) throw new Error(`exports in an unknown form: ${plain.slice(0, 1000)}`);
  return withoutHelpers(`${plain}module.exports={${getters.replaceAll('()=>', '')}};\n`);
}

/** Without the functions of esbuild that a chunk does not call; one that is left out may have been the last to call another. */
function withoutHelpers(code) {
  const shorter = code.replace(HELPERS, (all, name) => (code.split(name).length > 2 ? all : ''));
  return shorter === code ? code : withoutHelpers(shorter);
}

/**
 * A module that exports plain values has none while it is loaded, so chunks must not need each other in a circle.
 * @param outputs of esbuild's report
 * @throws Error naming the chunks of a circle
 */
export function assertNoCircles(outputs) {
  const done = new Set();
  const visit = (path, above) => {
    if (above.includes(path)) throw new Error(`chunks in a circle: ${[...above, path].join(' → ')}`);
    if (done.has(path)) return;
    for (const { path: next, kind } of outputs[path].imports)
      if (kind === 'import-statement' && next in outputs) visit(next, [...above, path]);
    done.add(path);
  };
  for (const path of Object.keys(outputs)) visit(path, []);
}
