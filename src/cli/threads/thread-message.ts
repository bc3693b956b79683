import type { Problem } from '../../domain/problem.ts';

/** How many items may wait for the receiver: enough to keep both threads busy, little enough to stay flat in memory. */
export const ITEMS_AHEAD = 16;

/** What a thread starts with: its order, and how many items it is ahead of the receiver. */
export interface ThreadData<Order> {
  readonly order: Order;
  readonly ahead: Int32Array<SharedArrayBuffer>;
}

/** What a thread sends. Items are copied: few long texts quickly, many small objects slowly. */
export type ThreadMessage =
  | { readonly kind: 'item'; readonly item: unknown }
  | { readonly kind: 'end' }
  | { readonly kind: 'rejected'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'stop';
      readonly name: string;
      readonly id: string;
      readonly data: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: 'failed'; readonly error: unknown };
