// Start-up: nobody waits for a command that does little.
import { city, NOTHING, PERIOD, pay } from '../city.mjs';
import { prepare } from '../measure.mjs';

/** Commands of some 50 ms need more rounds than those of seconds. */
export const ROUNDS = 21;

const OFFICE = 60;
const LARGE_CITY = 50_000;

export async function benches(scratch) {
  const office = await city(scratch, OFFICE);
  const large = await city(scratch, LARGE_CITY);
  const nip = prepare('sqlite3', [large.ran, 'SELECT nip FROM slip LIMIT 1 OFFSET 25000']).trim();
  const start = (name, program, limit) => ({
    name: `start-up: ${name}`,
    floorName: 'node -e 0',
    program,
    floor: NOTHING,
    limit,
  });
  return [
    start('--version', pay('--version'), 1.2),
    start(`status, ${OFFICE} employees`, pay('--db', office.ran, 'status'), 1.6),
    start(`explain, ${LARGE_CITY} employees`, pay('--db', large.ran, 'explain', nip, PERIOD), 3),
  ];
}
