import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice is installed; tests that need it say in their title that they were skipped. */
export const hasLibreOffice: boolean = !spawnSync('soffice', ['--version']).error;

/** A title that says so where LibreOffice is missing. */
export function withLibreOffice(title: string): string {
  return hasLibreOffice ? title : `${title} (skipped: no soffice on this machine)`;
}

/**
 * Has LibreOffice open files and save them in another format, in one start of the program.
 * @param folder where the new files go
 * @param format as `--convert-to` takes it: `xlsx`, `csv:…`, `pdf`
 * @returns paths of the new files by name, all in a folder of their own
 */
export function savedByLibreOffice(
  folder: string,
  format: string,
  paths: readonly string[],
): ReadonlyMap<string, string> {
  const out = mkdtempSync(join(folder, 'saved-'));
  // One set of settings for every process that runs tests: LibreOffice takes time to make them, and serves one at a time.
  const profile = `-env:UserInstallation=file://${join(tmpdir(), `libre-office-${process.pid}`)}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...paths], {
    stdio: 'pipe',
  });
  return new Map(readdirSync(out).map((name) => [name, join(out, name)]));
}
