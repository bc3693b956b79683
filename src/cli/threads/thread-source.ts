import { parentPort, workerData } from 'node:worker_threads';
import { AppError, DataRejectedError } from '../../app/errors.ts';
import { ITEMS_AHEAD, type ThreadData, type ThreadMessage } from './thread-message.ts';

/**
 * The other thread's side of `threadStream`: sends what `produce` makes of the order, and waits while the receiver is
 * behind, so that memory stays flat.
 */
export async function serveThread<Order>(
  produce: (order: Order) => Iterable<unknown> | AsyncIterable<unknown>,
): Promise<void> {
  const { order, ahead } = workerData as ThreadData<Order>;
  const send = (message: ThreadMessage): void => parentPort?.postMessage(message);
  try {
    for await (const item of produce(order)) {
      waitForRoom(ahead);
      Atomics.add(ahead, 0, 1);
      send({ kind: 'item', item });
    }
    send({ kind: 'end' });
  } catch (error) {
    send(failure(error));
  }
}

/** Waits on the very number that was too large: read again it may be smaller, and nobody would wake who waits on that. */
function waitForRoom(ahead: Int32Array): void {
  let seen = Atomics.load(ahead, 0);
  while (seen >= ITEMS_AHEAD) {
    Atomics.wait(ahead, 0, seen);
    seen = Atomics.load(ahead, 0);
  }
}

/** Errors of the program lose their class on the way; what makes them is sent instead. */
function failure(error: unknown): ThreadMessage {
  if (error instanceof AppError) return { kind: 'stop', name: error.name, id: error.id, data: error.data };
  if (error instanceof DataRejectedError) return { kind: 'rejected', problems: error.problems };
  return { kind: 'failed', error };
}
