import { describe, expect, it } from 'vitest';
import { Connection } from '../../../src/store/connection.ts';
import { OrderedFacts } from '../../../src/store/facts/order/ordered-facts.ts';
import { openDatabase } from '../../../src/store/file/open-database.ts';
import { Random } from '../../support/random.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { noon } from '../office.ts';

const folder = tempFolder();
let files = 0;

interface Drawn {
  readonly month: string;
  readonly nip: string;
  readonly fact: readonly [row: number, nip: string, month: string, note: string];
}

/** Facts of few people and many months, as an officer might write them: in no order, some people several times. */
function draw(count: number, noteLength: number): readonly Drawn[] {
  const random = new Random(count);
  return Array.from({ length: count }, (_, row) => {
    const month = random.pick(['2026-02', '2025-12', '2026-01']);
    const nip = `19${random.digits(2)}0101200501${String(random.whole(0, count)).padStart(4, '0').slice(-4)}`;
    return { month, nip, fact: [row, nip, month, `é${'x'.repeat(random.whole(0, noteLength))}`] };
  });
}

/** What comes back of the facts, and what is sealed, per month. */
function ordered(facts: readonly Drawn[]) {
  const path = folder.file(`order-${files++}.db`, '');
  const options = { mode: 'create', now: noon, programVersion: '1.0.0' } as const;
  const connection = new Connection(openDatabase(path, options), path, noon);
  const sealed: Record<string, string[]> = {};
  const order = new OrderedFacts(connection, (month, json) => {
    sealed[month] ??= [];
    sealed[month].push(String(json));
  });
  const found: Drawn['fact'][] = [];
  for (const { month, nip, fact } of facts) order.add(month, nip, fact);
  for (const { block, places } of order.blocks())
    for (const at of places) found.push(JSON.parse(block.fact(at)));
  const waiting = connection.db.prepare('SELECT count(*) FROM temp.sqlite_schema').pluck().get();
  connection.close();
  return { found, sealed, waiting };
}

/** The facts by NIP, those of one NIP as they came. */
function byNip(facts: readonly Drawn[]): readonly Drawn['fact'][] {
  const compare = (a: Drawn, b: Drawn): number => (a.nip < b.nip ? -1 : a.nip > b.nip ? 1 : 0);
  return facts.toSorted(compare).map(({ fact }) => fact);
}

describe.each([
  { name: 'that fit into memory', facts: draw(3_000, 60) },
  { name: 'of which only a part fits', facts: draw(2_400, 32_000) },
])('the facts of a sheet $name', ({ facts }) => {
  it('come back by NIP, those of one NIP as they came, and nothing waits any more', () => {
    const { found, waiting } = ordered(facts);
    expect(found).toEqual(byNip(facts));
    expect(waiting).toBe(0);
  });

  it('are sealed in the order of the sheet, every month for itself', () => {
    const { sealed } = ordered(facts);
    for (const [month, pieces] of Object.entries(sealed)) {
      const expected = facts.filter((each) => each.month === month).map(({ fact }) => fact);
      expect(JSON.parse(`[${pieces.join(',')}]`)).toEqual(expected);
    }
  });
});
