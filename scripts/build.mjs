// Bundles src into dist: one small entry and one chunk per command, so that a command loads only what it uses.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version, dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: Object.keys(dependencies),
  define: { BINJAI_PAY_VERSION: JSON.stringify(version) },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

// Chunks of earlier builds go only now, so that a program that is just running still finds its own.
const isOld = (name) => !(`dist/${name}` in metafile.outputs);
if (existsSync(`${root}dist`)) {
  for (const name of readdirSync(`${root}dist`).filter(isOld))
    rmSync(`${root}dist/${name}`, { recursive: true });
}
