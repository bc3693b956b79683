// Packs the program, installs the package in an empty folder as a user does, and runs the demo with it:
//   npm run check-package
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'binjai-pay-package-'));

const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  // `prepare` builds the program first.
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], root).replace(/^[^[]*/, ''),
  );
  const files = packed.files.map(({ path }) => path);
  for (const wanted of [
    'bin/binjai-pay.js',
    'dist/main.js',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'package.json',
  ]) {
    if (!files.includes(wanted)) throw new Error(`the package lacks ${wanted}`);
  }
  const strange = files.filter(
    (path) => !/^(bin|dist)\/|^(README|CHANGELOG)\.md$|^LICENSE$|^package\.json$/.test(path),
  );
  if (strange.length > 0) throw new Error(`the package holds ${strange.join(', ')}`);

  const prefix = join(folder, 'installed');
  run('npm', ['install', '--global', '--prefix', prefix, join(folder, `${name}-${version}.tgz`)], folder);
  const program = join(prefix, 'bin', name);
  const said = run(program, ['--version'], folder).trim();
  if (said !== version) throw new Error(`--version says ${said}, the package is ${version}`);
  run(program, ['demo', '--dir', 'demo'], folder);
  const made = readdirSync(join(folder, 'demo')).filter((file) => file.startsWith('payroll-'));
  if (made.length !== 2) throw new Error(`the demo made ${made.join(', ') || 'no payroll'}`);
  run(program, ['--db', 'demo/binjai-pay.db', 'verify'], folder);
  console.log(
    `${packed.filename}: ${files.length} files, ${packed.size} bytes; installed, demo made, verified`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
