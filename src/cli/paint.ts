import { Chalk } from 'chalk';
import type { CliText } from '../text/cli/index.ts';
import type { Streams } from './streams.ts';

// Whether colour is wanted has been decided; chalk's own guess looks at stdout.
const chalk = new Chalk({ level: 1 });

/**
 * The same streams, with the words in colour that start a message on a terminal: errors red, warnings yellow, hints
 * cyan. What is said is understandable without.
 */
export function painted(streams: Streams, text: CliText): Streams {
  const colours = new Map<string, (word: string) => string>([
    [text.error, chalk.red.bold],
    [text.bug, chalk.red.bold],
    [text.warning, chalk.yellow.bold],
    [text.hint, chalk.cyan],
  ]);
  const starts = new RegExp(`^( *)(${[...colours.keys()].join('|')})(?=[[:])`, 'gm');
  const paint = (words: string): string =>
    words.replace(starts, (_, spaces: string, word: string) => spaces + (colours.get(word)?.(word) ?? word));
  const { err } = streams;
  return {
    ...streams,
    err: { isTerminal: true, columns: err.columns, write: (words) => err.write(paint(words)) },
  };
}
