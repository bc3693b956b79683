const WORDS = 4;
/** Parts by the last eight bits of the first word; each grows by itself, so that never two copies of all are held. */
const PARTS = 256;
const START_SLOTS = 8;
/** Part of the slots that may be taken before there are more. */
const FULLEST = 0.8;
const GROWTH = 1.4;
const WORD = 2 ** 32;

/** Places by 96-bit fingerprints, in flat arrays: sixteen bytes a slot, nothing beside them. */
export class FingerprintTable {
  private readonly parts = Array.from({ length: PARTS }, () => new Part());

  /**
   * Keeps the place under the three words of a fingerprint, unless another is kept there.
   * @param place above 0
   * @returns the place that is kept there already; 0 when there was none
   */
  claim(a: number, b: number, c: number, place: number): number {
    // The index is never out of range: it is the remainder by the number of parts.
    return this.parts[a % PARTS]?.claim(a, b, c, place) ?? 0;
  }
}

class Part {
  /** Per slot: three words of fingerprint, and the place (0: free slot). */
  private slots = new Uint32Array(START_SLOTS * WORDS);
  private capacity = START_SLOTS;
  private used = 0;

  claim(a: number, b: number, c: number, place: number): number {
    if (this.used >= this.capacity * FULLEST) this.grow();
    const at = this.find(a, b, c);
    const slots = this.slots;
    const seen = slots[at + 3] ?? 0;
    if (seen !== 0) return seen;
    slots[at] = a;
    slots[at + 1] = b;
    slots[at + 2] = c;
    slots[at + 3] = place;
    this.used++;
    return 0;
  }

  /** Position of the slot with the fingerprint, or of the free slot where it belongs. */
  private find(a: number, b: number, c: number): number {
    const { slots, capacity } = this;
    for (let slot = Math.floor((b / WORD) * capacity); ; slot = slot + 1 === capacity ? 0 : slot + 1) {
      const at = slot * WORDS;
      if (slots[at + 3] === 0) return at;
      if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c) return at;
    }
  }

  private grow(): void {
    const old = this.slots;
    this.capacity = Math.ceil(this.capacity * GROWTH);
    this.slots = new Uint32Array(this.capacity * WORDS);
    for (let at = 0; at < old.length; at += WORDS) {
      if (old[at + 3] === 0) continue;
      const target = this.find(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
      for (let word = 0; word < WORDS; word++) this.slots[target + word] = old[at + word] ?? 0;
    }
  }
}
