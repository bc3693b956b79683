import type { Command } from 'commander';
import { UsageError } from '../../app/errors.ts';
import type { Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

/** Help of a command, or about a subject that several commands share. */
export function register({ program, text, action, examples, whole }: Registry): void {
  const help = program
    .command('help')
    .argument('[topic...]', text.helpTopics)
    .description(text.helpCommand)
    .action(action((session, words) => runHelp(session, words, whole)));
  examples(help, ['binjai-pay help recipes', 'binjai-pay help policy import']);
}

async function runHelp(
  session: Session,
  words: readonly string[],
  whole: Registry['whole'],
): Promise<Outcome> {
  const { HELP_TOPICS } = await import('../../text/help-topics.ts');
  const { topicHelp } = await import('../render/help-topic.ts');
  const { lang } = session.options;
  const topic = words.length === 1 ? HELP_TOPICS.find((known) => known === words[0]) : undefined;
  if (topic !== undefined) return topicHelp(topic, { lang, version: session.version, whole });
  const command = words.length === 0 ? await whole() : commandOf(await whole(), words);
  if (command !== null) {
    const text = [command.helpInformation(), ...(await trailing(command, session, words))].join('\n');
    return { text, data: { help: text } };
  }
  const { nearest } = await import('../../domain/words/near-words.ts');
  const { treeOf } = await import('../command-tree.ts');
  const known = [...HELP_TOPICS, ...treeOf(await whole()).commands.map(({ name }) => name)];
  const { unknownCommand } = session.text.usage;
  const word = words.join(' ');
  throw new UsageError('usage', { message: unknownCommand(word, nearest(words[0] ?? '', known)[0]) });
}

/** What stands below the help of a command: its examples; below that of the program, the subjects. */
async function trailing(command: Command, { options, text }: Session, words: readonly string[]) {
  const { examplesOf } = await import('../registry.ts');
  const { renderTable } = await import('../render/table.ts');
  const { helpTopicTexts } = await import('../../text/help-topics.ts');
  const { topics, topicsHeading } = helpTopicTexts[options.lang];
  if (words.length === 0) {
    const rows = renderTable(
      Object.entries(topics).map((row) => [...row]),
      [],
    );
    return [topicsHeading, ...rows.map((row) => `  ${row}`)];
  }
  const lines = examplesOf(command);
  return lines.length === 0 ? [] : [text.examples, ...lines.map((line) => `  $ ${line}`)];
}

/** The command that words name, word by word; null where they name none. */
function commandOf(program: Command, words: readonly string[]): Command | null {
  let at = program;
  for (const word of words) {
    const next = at.commands.find((command) => command.name() === word);
    if (next === undefined) return null;
    at = next;
  }
  return at;
}
