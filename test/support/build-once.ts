import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the program before the tests that start it, unless it is newer than its sources. It is started a thousand
 * times and goes to no network: certificates of the machine, which take as long to load as all the rest of a start, are
 * left out.
 */
export function setup(): void {
  delete process.env.NODE_EXTRA_CA_CERTS;
  const built = join(root, 'dist/main.js');
  if (existsSync(built) && statSync(built).mtimeMs >= newestSource()) return;
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
}

function newestSource(): number {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const builders = readdirSync(join(root, 'scripts/build')).map((name) => join('scripts/build', name));
  const files = [
    ...sources.map((path) => join('src', path)),
    ...builders,
    'package.json',
    'scripts/build.mjs',
  ];
  return Math.max(...files.map((path) => statSync(join(root, path)).mtimeMs));
}
