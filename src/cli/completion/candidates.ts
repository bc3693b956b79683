import { REPORTS } from '../../domain/report-kinds.ts';
import { SHEET_KINDS } from '../../intake/index.ts';
import { HELP_TOPICS } from '../../text/help-topics.ts';
import type { CommandNode, OptionNode } from '../command-tree.ts';

/** What may stand at the end of a command line: words with their meaning, and what the shell itself knows. */
export interface Candidates {
  readonly words: readonly (readonly [word: string, meaning: string])[];
  /** What else may stand there, known by the shell or the database. */
  readonly also: 'files' | 'folders' | 'periods' | null;
}

const NOTHING: Candidates = { words: [], also: null };

/** Values of flags and arguments that take one of a few words. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  '--format': ['csv', 'xlsx'],
  '--kind': ['regular', 'thr', 'gaji-13'],
  '--lang': ['id', 'en'],
  '--as': SHEET_KINDS,
  'export report': REPORTS,
  'template kind': SHEET_KINDS,
  'answer decision': ['accept', 'reject'],
  'schedule form': ['cron', 'systemd'],
  'completion shell': ['bash', 'zsh', 'fish'],
  'help topic': HELP_TOPICS,
};

/** Where the word of the newest approved month may stand for a month. */
const LATEST: ReadonlySet<string> = new Set(['--all', 'export period']);

/**
 * What may be typed next.
 * @param tree of the whole program
 * @param before words of the command line after the program's name, without the one that is being typed
 * @param typed beginning of the word that is being typed; empty where a new one begins
 */
export function candidatesFor(tree: CommandNode, before: readonly string[], typed: string): Candidates {
  let at = tree;
  let position = 0;
  let awaited: OptionNode | null = null;
  for (const word of before) {
    if (awaited !== null) {
      awaited = null;
      continue;
    }
    if (word.startsWith('-')) {
      const option = optionsAt(tree, at).find(({ flag }) => flag === word);
      awaited = option?.value != null ? option : null;
      continue;
    }
    const child = at.commands.find(({ name }) => name === word);
    if (child === undefined) position++;
    else at = child;
  }
  return narrowed(next(tree, at, position, awaited, typed), typed);
}

function next(
  tree: CommandNode,
  at: CommandNode,
  position: number,
  awaited: OptionNode | null,
  typed: string,
): Candidates {
  if (awaited !== null) return valuesOf(awaited.flag, awaited.value ?? '');
  if (typed.startsWith('-'))
    return { words: optionsAt(tree, at).map(({ flag, description }) => [flag, description]), also: null };
  if (at.commands.length > 0)
    return { words: at.commands.map(({ name, description }) => [name, description]), also: null };
  const argument = at.arguments[position] ?? at.arguments.filter(({ isVariadic }) => isVariadic).at(-1);
  return argument === undefined ? NOTHING : valuesOf(`${at.path} ${argument.name}`, argument.name);
}

function optionsAt(tree: CommandNode, at: CommandNode): readonly OptionNode[] {
  return at === tree ? tree.options : [...at.options, ...tree.options];
}

/** What can stand for a flag or argument: by its name, else by what its placeholder says. */
function valuesOf(name: string, placeholder: string): Candidates {
  const words = [...(CHOICES[name] ?? []), ...(LATEST.has(name) ? ['latest-approved'] : [])].map(
    (word) => [word, ''] as const,
  );
  if (placeholder.startsWith('period') || LATEST.has(name)) return { words, also: 'periods' };
  if (words.length > 0) return { words, also: null };
  if (/^(?:file|path)/.test(placeholder)) return { words, also: 'files' };
  return placeholder === 'folder' ? { words, also: 'folders' } : NOTHING;
}

function narrowed({ words, also }: Candidates, typed: string): Candidates {
  return { words: words.filter(([word]) => word.startsWith(typed)), also };
}
