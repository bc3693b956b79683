import { NameMask } from '../../domain/feedback/name-mask.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import { median } from '../../domain/performance/robust.ts';

/** Scores of every unit as they are told, and what the people of the office are called. */
export class OfficeScores {
  readonly #minimum: number;
  readonly #scores = new Map<string, number[]>();
  readonly #medians = new Map<string, number | null>();
  /** Work units of employees by NIP. */
  readonly #units = new Map<string, string | null>();
  readonly #names = new Set<string>();
  /** Posts of employees, and raters as the sheets name them. */
  readonly #titles = new Set<string>();
  #mask: NameMask | null = null;

  /** @param minimum least number of people whose median may be told */
  constructor(minimum: number) {
    this.#minimum = minimum;
  }

  /** Notes every name and post that an employee has had on the record, and who has rated him. */
  addNames({ facts, assessments }: EmployeeEvidence): void {
    for (const { values } of facts) {
      const { nama, jabatan } = values;
      if (nama !== null) this.#names.add(nama);
      if (jabatan !== null) this.#titles.add(jabatan);
    }
    for (const { penilai } of assessments) this.#titles.add(penilai);
  }

  /** Notes somebody who serves in the month. */
  addPerson(nip: string, unit: string | null): void {
    this.#units.set(nip, unit);
  }

  addScores(unit: string | null, scores: ReadonlyMap<string, number>): void {
    for (const [component, score] of scores) {
      const key = keyOf(unit, component);
      const known = this.#scores.get(key);
      if (known) known.push(score);
      else this.#scores.set(key, [score]);
    }
  }

  /** The work unit of an employee in the month; undefined where he does not serve in it. */
  unitOf(nip: string): string | null | undefined {
    return this.#units.get(nip);
  }

  /** Whether anybody of the month belongs to a work unit. */
  units(): ReadonlySet<string | null> {
    return new Set(this.#units.values());
  }

  /**
   * Hides everybody of the office and everybody who has rated anybody. Those who rated one employee would be too few: a
   * gap where one name stood, and none where another stands, would tell who has rated.
   */
  mask(): NameMask {
    this.#mask ??= new NameMask([...this.#names], [...this.#titles]);
    return this.#mask;
  }

  /** null where the unit has too few employees with the score. */
  median(unit: string | null, component: string): number | null {
    const key = keyOf(unit, component);
    const known = this.#medians.get(key);
    if (known !== undefined) return known;
    const scores = this.#scores.get(key) ?? [];
    const found = scores.length < this.#minimum ? null : median(scores);
    this.#medians.set(key, found);
    return found;
  }
}

function keyOf(unit: string | null, component: string): string {
  return `${component}\n${unit ?? ''}`;
}
