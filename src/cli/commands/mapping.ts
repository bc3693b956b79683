import type { Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function register({ program, text, action, examples }: Registry): void {
  const mapping = program.command('mapping').description(text.commands.mapping);
  examples(mapping.command('list').description(text.commands['mapping list']).action(action(runList)), [
    'binjai-pay mapping list',
  ]);
  examples(
    mapping
      .command('add')
      .argument('<column=field...>')
      .description(text.commands['mapping add'])
      .action(action(runAdd)),
    ['binjai-pay mapping add "Pangkat Terakhir=golongan" "OPD=-"'],
  );
  examples(
    mapping
      .command('remove')
      .argument('<column...>')
      .description(text.commands['mapping remove'])
      .action(action(runRemove)),
    ['binjai-pay mapping remove "OPD"'],
  );
}

async function runList(session: Session): Promise<Outcome> {
  const { mappingTexts } = await import('../../text/mapping.ts');
  const store = await session.openStore('readonly');
  try {
    const meanings = store.headingMeanings();
    return { text: mappingTexts[session.options.lang].list(meanings).join('\n'), data: meanings };
  } finally {
    store.close();
  }
}

async function runAdd(session: Session, words: readonly string[]): Promise<Outcome> {
  const { addMeanings } = await import('../../app/office/heading-meanings.ts');
  const { mappingTexts } = await import('../../text/mapping.ts');
  const { meaningArguments } = await import('../meaning-arguments.ts');
  const { lang, quiet, actor } = session.options;
  const meanings = meaningArguments(words);
  const store = await session.openStore('readwrite');
  try {
    const added = addMeanings(store, meanings, actor);
    return { text: quiet ? '' : mappingTexts[lang].added(added).join('\n'), data: { added } };
  } finally {
    store.close();
  }
}

async function runRemove(session: Session, headings: readonly string[]): Promise<Outcome> {
  const { removeMeanings } = await import('../../app/office/heading-meanings.ts');
  const { mappingTexts } = await import('../../text/mapping.ts');
  const { lang, quiet, actor } = session.options;
  const store = await session.openStore('readwrite');
  try {
    const removed = removeMeanings(store, headings, actor);
    return { text: quiet ? '' : mappingTexts[lang].removed(removed).join('\n'), data: { removed } };
  } finally {
    store.close();
  }
}
