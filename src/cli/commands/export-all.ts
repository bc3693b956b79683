import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../app/errors.ts';
import { textFlag, typedFlag, wholeArgument } from '../arguments.ts';
import { askedPeriod } from '../asked-period.ts';
import { assertEnding } from '../file-ending.ts';
import type { Flags } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';
import { runKindFlag, underLock } from '../unattended.ts';
import { warn } from '../warn.ts';

/** Flags of `export` that belong to single reports. */
const WITHOUT = ['format', 'unit', 'with', 'nip', 'mask', 'months'];

/** Keeps a second process out of a folder of reports. */
const LOCK = '.binjai-pay.lock';

/** Writes every report of an approved run into a folder of its own. */
export async function runExportAll(session: Session, word: string, flags: Flags): Promise<Outcome> {
  const { exportAll } = await import('../../app/nightly/export-all.ts');
  const { outcomeTexts } = await import('../../text/outcomes/index.ts');
  const { writeReport } = await import('../../sheets/index.ts');
  const { lang, reportLang, quiet, actor } = session.options;
  const needless = WITHOUT.find((flag) => flags[flag] !== undefined);
  if (needless !== undefined)
    throw new UsageError('flags-exclusive', { first: '--all', second: typedFlag(needless) });
  const dir = textFlag(flags, 'out');
  if (dir === undefined || dir === '-') throw new UsageError('all-needs-folder');
  assertEnding(dir, { report: '--all', format: '', isFolder: true, formats: [] });
  const keep = textFlag(flags, 'keep');
  const most = keep === undefined ? null : wholeArgument('--keep', keep, 1, 1200);
  const periodIn = await askedPeriod(word);
  const kind = await runKindFlag(flags);
  await mkdir(dir, { mode: 0o700 }).catch(() => {
    // There already, or not to be made: the lock tells which.
  });
  return underLock(join(dir, LOCK), flags, async () => {
    session.saveMemory();
    const store = await session.openStore('readwrite');
    try {
      const outcome = await exportAll(store, {
        period: periodIn(store, kind),
        kind,
        dir,
        ifChanged: flags.ifChanged === true,
        keep: most,
        lang: reportLang,
        version: session.version,
        actor,
        write: writeReport,
        progress: session.progress,
      });
      const { run, folder, isUnchanged, files, recorded, removed, kept, warnings } = outcome;
      const text = outcomeTexts[lang];
      await warn(session, warnings);
      for (const path of kept)
        session.streams.err.write(`${session.text.warning}: ${text.folderKept(path)}\n`);
      const { period, seal } = run;
      return {
        text: quiet ? '' : text.exportedAll(outcome).join('\n'),
        data: { period, kind, seal, folder, isUnchanged, files, recorded, removed, kept },
      };
    } finally {
      store.close();
    }
  });
}
