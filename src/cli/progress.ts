import type { Progress } from '../app/ports/progress.ts';
import { formatWhole } from '../text/format.ts';
import type { Lang } from '../text/language.ts';
import type { Streams } from './streams.ts';

/** A progress line and the way to take it off the screen. */
export interface ProgressLine {
  readonly report: Progress;
  clear(): void;
}

/** Least time between two redraws, in milliseconds. */
const REDRAW_MS = 100;

/**
 * One line on the terminal that shows how far long work has come; silent when stderr is no terminal (cron) or quiet
 * was asked for.
 */
export function progressLine(streams: Streams, lang: Lang, quiet: boolean): ProgressLine {
  if (quiet) return { report: () => {}, clear: () => {} };
  let drawnAt = 0;
  let shown = false;
  let isTerminal: boolean | null = null;
  return {
    report(step, done, total) {
      isTerminal ??= streams.err.isTerminal;
      if (!isTerminal) return;
      const now = performance.now();
      if (now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      shown = true;
      const count =
        total === null ? formatWhole(done, lang) : `${formatWhole(done, lang)} / ${formatWhole(total, lang)}`;
      streams.err.write(`\r\u001b[2K${step} ${count}`.slice(0, streams.err.columns + 4));
    },
    clear() {
      if (shown) streams.err.write('\r\u001b[2K');
      shown = false;
    },
  };
}
