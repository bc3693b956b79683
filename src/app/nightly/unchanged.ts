import type { MadeFrom } from '../export/export-report.ts';
import { exportAct } from '../export/export-report.ts';
import type { Act } from '../ports/audit-chain.ts';
import type { WriteReport } from '../ports/reports.ts';
import type { Store } from '../ports/store.ts';

/** A file on the disk, and what it ought to have been made from. */
export interface ExpectedFile {
  readonly path: string;
  readonly format: string;
  readonly request: Omit<MadeFrom, 'basis' | 'progress'>;
}

/** Acts after which every report is what it was. */
const READERS: ReadonlySet<string> = new Set(['export', 'backup']);

/** What tells an export apart, whatever its file is called and however long it is. */
const TELLING = ['report', 'format', 'unit', 'nip', 'months', 'with', 'masked', 'lang', 'program'];

/**
 * Whether files are those that an export of now would write: each was exported, as its hash says, in the same language
 * by the same version, and nothing but exports and backups was recorded since the log that it was made from.
 */
export async function areUnchanged(
  store: Store,
  files: readonly ExpectedFile[],
  hash: WriteReport['hash'],
): Promise<boolean> {
  let lastChange = 0;
  const made = new Map<string, Act[]>();
  const take = (act: Act): void => {
    if (act.act !== 'export') return;
    const sha256 = String(act.detail.sha256);
    made.set(sha256, [...(made.get(sha256) ?? []), act]);
  };
  for (const entry of store.audit()) {
    if (!READERS.has(entry.act)) lastChange = entry.id;
    take(entry);
  }
  for (const { acts } of store.pendingActs()) for (const act of acts) take(act);
  for (const { path, format, request } of files) {
    const now = { rows: 0, sha256: '' };
    const wanted = exportAct({ ...request, progress: () => {}, basis: lastChange }, { format }, now);
    const acts = made.get((await hash(path)) ?? '') ?? [];
    const isSame = (act: Act): boolean =>
      act.subject === wanted.subject &&
      Number(act.detail.basis) >= lastChange &&
      TELLING.every((name) => act.detail[name] === wanted.detail[name]);
    if (!acts.some(isSame)) return false;
  }
  return true;
}
