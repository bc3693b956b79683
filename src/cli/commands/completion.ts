import { choiceArgument } from '../arguments.ts';
import type { Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

/** Completion of command lines: the script for a shell, and what that script asks. */
export function register({ program, text, action, examples, whole }: Registry): void {
  const command = program
    .command('completion')
    .argument('<shell>', 'bash, zsh, fish')
    .argument('[line]')
    .description(text.commands.completion)
    .action(action((session, words) => runCompletion(session, words, whole)));
  examples(command, [
    'binjai-pay completion bash > /etc/bash_completion.d/binjai-pay',
    'binjai-pay completion zsh > ~/.zfunc/_binjai-pay',
    'binjai-pay completion fish > ~/.config/fish/completions/binjai-pay.fish',
  ]);
}

async function runCompletion(
  session: Session,
  [shell = '', line]: readonly string[],
  whole: Registry['whole'],
): Promise<Outcome> {
  const { SHELL_SCRIPTS, SHELLS } = await import('../completion/shell-scripts.ts');
  const known = choiceArgument('shell', shell, SHELLS);
  if (line === undefined) return { text: SHELL_SCRIPTS[known], data: { script: SHELL_SCRIPTS[known] } };
  const { candidatesFor } = await import('../completion/candidates.ts');
  const { treeOf } = await import('../command-tree.ts');
  const words = line.split('\n');
  const last = words.findLastIndex((word) => word.startsWith('='));
  const typed = words[last]?.slice(1) ?? '';
  const before = words.slice(1, last);
  const { words: found, also } = candidatesFor(treeOf(await whole()), before, typed);
  const periods = also === 'periods' ? await recordedPeriods(session, before) : [];
  const lines = [
    ...found.map(([word, meaning]) => (meaning === '' ? word : `${word}\t${meaning}`)),
    ...periods.filter((period) => period.startsWith(typed)),
    ...(also === 'files' || also === 'folders' ? [`:${also}`] : []),
  ];
  return { text: lines.join('\n'), data: lines };
}

/** Months that the database knows, newest first; none where it cannot be read, since nobody asked for an error. */
async function recordedPeriods(session: Session, before: readonly string[]): Promise<readonly string[]> {
  const named = before[before.indexOf('--db') + 1];
  try {
    const store = await session.openStore('readonly', before.includes('--db') ? named : undefined);
    try {
      const months = [...store.runs().map(({ period }) => period), store.newestEmployeeMonth() ?? ''];
      return [...new Set(months)]
        .filter((month) => month !== '')
        .sort()
        .reverse();
    } finally {
      store.close();
    }
  } catch {
    return [];
  }
}
