import type { Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function register({ program, text, action, examples }: Registry): void {
  const backup = program
    .command('backup')
    .argument('<file>')
    .description(text.commands.backup)
    .action(action(runBackup));
  examples(backup, ['binjai-pay backup cadangan-2026-01.db']);
  const restore = program
    .command('restore')
    .argument('<file>')
    .description(text.commands.restore)
    .action(action(runRestore));
  examples(restore, ['binjai-pay --db binjai-pay.db restore cadangan-2026-01.db']);
}

async function runBackup(session: Session, [path = '']: readonly string[]): Promise<Outcome> {
  const { outcomeTexts } = await import('../../text/outcomes/index.ts');
  const store = await session.openStore('readwrite');
  try {
    const backup = await store.backup(path, session.options.actor);
    const text = outcomeTexts[session.options.lang].backedUp(backup.path, backup.bytes, backup.sha256);
    return { text: session.options.quiet ? '' : text, data: { backup } };
  } finally {
    store.close();
  }
}

/** Puts a backup where no database stands, once it has proved to be whole. */
async function runRestore(session: Session, [path = '']: readonly string[]): Promise<Outcome> {
  const { restoreOffice } = await import('../../app/office/restore-office.ts');
  const { openStore, copyDatabase } = await import('../../store/index.ts');
  const { outcomeTexts } = await import('../../text/outcomes/index.ts');
  const { db, lang, actor, quiet } = session.options;
  const verification = await restoreOffice(path, db, {
    open: (copy) =>
      openStore(copy, {
        mode: 'readwrite',
        now: () => session.now(),
        programVersion: session.version,
        actor,
        keepOlder: false,
      }),
    copy: copyDatabase,
    actor,
    progress: session.progress,
  });
  return {
    text: quiet ? '' : outcomeTexts[lang].restored(path, db, verification.slips),
    data: { database: db, verification },
  };
}
