import type { Streams } from './streams.ts';

/** The outside world of one start of the program. */
export interface World {
  readonly streams: Streams;
  readonly env: NodeJS.ProcessEnv;
  readonly version: string;
  /** From then on takes less memory for a little more time, for the rest of the process; nothing inside another program. */
  saveMemory?(): void;
}
