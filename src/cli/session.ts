import type { Actor } from '../app/ports/actor.ts';
import type { Progress } from '../app/ports/progress.ts';
import type { Store } from '../app/ports/store.ts';
import type { CliText } from '../text/cli/index.ts';
import type { Lang } from '../text/language.ts';
import type { Streams } from './streams.ts';

/** Flags that every command takes. */
export interface GlobalOptions {
  readonly db: string;
  readonly lang: Lang;
  readonly reportLang: Lang;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly yes: boolean;
  readonly actor: Actor;
}

/** What a command has at hand while it runs. */
export interface Session {
  readonly options: GlobalOptions;
  readonly streams: Streams;
  readonly text: CliText;
  readonly version: string;
  /** Environment variables of the start. */
  readonly env: NodeJS.ProcessEnv;
  now(): Date;
  /** Progress of long work: a line on a terminal, silence elsewhere. */
  readonly progress: Progress;
  /** For work that makes and drops a great many objects: less memory for a little more time. */
  saveMemory(): void;
  /** @param path another database than the one that the flags name */
  openStore(mode: 'readwrite' | 'readonly' | 'create', path?: string): Promise<Store>;
}

/** What a command gives back: text for people, data for `--json`, and the exit code when it is not 0. */
export interface Outcome {
  readonly text: string;
  readonly data: unknown;
  readonly exitCode?: number;
}
