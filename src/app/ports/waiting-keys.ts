/** Where the keys of rows wait that are too many for memory. */
export interface WaitingKeys {
  /** Puts keys of a part away. The caller may change the words afterwards. */
  add(part: number, words: Uint32Array): void;
  /** The keys of a part, in the order in which they were put away. */
  of(part: number): Iterable<Uint32Array>;
  /** Nothing waits any more. */
  clear(): void;
}
