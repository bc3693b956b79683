/** The same employee in two lists; null where a list does not have him. */
export interface NipPair<T> {
  readonly before: T | null;
  readonly now: T | null;
  /** The newer of what there is. */
  readonly newest: T;
}

/** Walks two lists in NIP order side by side, holding one entry of each at a time. */
export function* mergeByNip<T extends { readonly nip: string }>(
  before: Iterable<T>,
  now: Iterable<T>,
): Iterable<NipPair<T>> {
  const olds = before[Symbol.iterator]();
  const news = now[Symbol.iterator]();
  try {
    let old = olds.next();
    let fresh = news.next();
    while (!old.done || !fresh.done) {
      if (fresh.done || (!old.done && old.value.nip < fresh.value.nip)) {
        yield { before: old.value, now: null, newest: old.value };
        old = olds.next();
      } else if (old.done || fresh.value.nip < old.value.nip) {
        yield { before: null, now: fresh.value, newest: fresh.value };
        fresh = news.next();
      } else {
        yield { before: old.value, now: fresh.value, newest: fresh.value };
        old = olds.next();
        fresh = news.next();
      }
    }
  } finally {
    // A database cursor stays open until it is told that nobody reads on.
    olds.return?.();
    news.return?.();
  }
}
