import { Worker } from 'node:worker_threads';
import {
  AppError,
  DataRejectedError,
  EnvironmentError,
  RefusedError,
  RuleMissingError,
  UsageError,
} from '../../app/errors.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { ThreadData, ThreadMessage } from './thread-message.ts';

/**
 * Room for the objects that a thread has just made. With the room that Node gives it, a tenth of the time of computing
 * slips went into copying those that were still in use.
 */
const YOUNG_MEGABYTES = 64;

/**
 * Runs a file of the program in a thread of its own and gives what it makes, item by item, in its order. Leaving the
 * loop ends the thread.
 * @param file built file that calls `serveThread`
 * @param order what it is to do; plain data
 * @throws whatever the thread threw; BugError when it ended without a word
 */
export async function* threadStream<Order, Item>(file: URL, order: Order): AsyncGenerator<Item> {
  const ahead = new Int32Array(new SharedArrayBuffer(4));
  const data: ThreadData<Order> = { order, ahead };
  const worker = new Worker(file, {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const received: ThreadMessage[] = [];
  let wake: () => void = () => {};
  const receive = (message: ThreadMessage): void => {
    received.push(message);
    wake();
  };
  worker.on('message', receive);
  worker.on('error', (error) => receive({ kind: 'failed', error }));
  worker.on('exit', () => receive({ kind: 'failed', error: new BugError('a thread ended without a word') }));
  try {
    for (;;) {
      const message = received.shift();
      if (message === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      if (message.kind === 'end') return;
      if (message.kind !== 'item') throw errorIn(message);
      Atomics.sub(ahead, 0, 1);
      Atomics.notify(ahead, 0);
      yield message.item as Item;
    }
  } finally {
    await worker.terminate();
  }
}

const CLASSES = { EnvironmentError, RefusedError, RuleMissingError, UsageError } as const;

function errorIn(message: Exclude<ThreadMessage, { kind: 'item' | 'end' }>): unknown {
  switch (message.kind) {
    case 'rejected':
      return new DataRejectedError(message.problems);
    case 'stop': {
      const { name, id, data } = message;
      const Class = name in CLASSES ? CLASSES[name as keyof typeof CLASSES] : AppError;
      return new Class(id, data);
    }
    case 'failed':
      return message.error;
  }
}
