/** Fewest people whose sum may be published. */
export const LEAST_PUBLISHED = 5;

/** How many people a group has, and how many of them have something of each figure that is published. */
export interface GroupCount {
  readonly people: number;
  readonly receiving: readonly number[];
}

/**
 * Whether the sums of a group may be published: it has at least `LEAST_PUBLISHED` people, and of each figure so many or
 * nobody has something, since a sum to which one person contributes is that person's.
 */
export function isPublishable({ people, receiving }: GroupCount): boolean {
  return people >= LEAST_PUBLISHED && receiving.every((count) => count === 0 || count >= LEAST_PUBLISHED);
}

/**
 * Puts groups together until every part may be published: those that may not stand in one part, which takes in the
 * smallest of the others until it may. Whatever is then added or subtracted is made of whole parts.
 * @returns numbers of the groups in each part, the part of merged ones last; null where not even all together may be
 */
export function mergedParts(groups: readonly GroupCount[]): readonly (readonly number[])[] | null {
  const alone: number[] = [];
  const merged: number[] = [];
  groups.forEach((group, index) => {
    (isPublishable(group) ? alone : merged).push(index);
  });
  const smallestFirst = [...alone].sort((a, b) => peopleOf(groups, a) - peopleOf(groups, b) || a - b);
  let together = merged.reduce((sum, index) => added(sum, groups[index]), NOBODY);
  while (merged.length > 0 && !isPublishable(together)) {
    const smallest = smallestFirst.shift();
    if (smallest === undefined) return null;
    merged.push(smallest);
    together = added(together, groups[smallest]);
  }
  const single = smallestFirst.sort((a, b) => a - b).map((index) => [index]);
  return merged.length === 0 ? single : [...single, merged.sort((a, b) => a - b)];
}

const NOBODY: GroupCount = { people: 0, receiving: [] };

function peopleOf(groups: readonly GroupCount[], index: number): number {
  return groups[index]?.people ?? 0;
}

function added(sum: GroupCount, { people, receiving }: GroupCount = NOBODY): GroupCount {
  return {
    people: sum.people + people,
    receiving: receiving.map((count, figure) => count + (sum.receiving[figure] ?? 0)),
  };
}
