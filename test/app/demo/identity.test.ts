import { describe, expect, it } from 'vitest';
import { Draws } from '../../../src/app/demo/draws.ts';
import { identityAt, MOST_EMPLOYEES } from '../../../src/app/demo/identity.ts';
import { unitPlaces } from '../../../src/app/demo/layout.ts';
import { type Period, parsePeriod } from '../../../src/domain/calendar/period.ts';

const JANUARY = parsePeriod('2026-01') as Period;

describe('identity numbers of the demo city', () => {
  it('stay different where birthdays and serials begin again, up to the largest city', () => {
    const [seat] = unitPlaces(60);
    if (seat === undefined) throw new Error('no unit');
    // Positions 0 to 8 of the first unit are PNS, PPPK and PPPK-PW; the unit is moved through the whole country.
    const draws = new Draws(2026);
    const cycle = MOST_EMPLOYEES / 18;
    const seen = new Set<string>();
    let asked = 0;
    for (let round = 0; round < 18; round++) {
      for (let start = 0; start < 336 * 4; start += seat.size) {
        const place = { ...seat, region: 1, first: round * cycle + start };
        for (let position = 0; position < seat.size; position++) {
          seen.add(identityAt(draws, place, position, JANUARY, JANUARY).nip);
          asked++;
        }
      }
    }
    expect(asked).toBeGreaterThan(24_000);
    expect(seen.size).toBe(asked);
  });
});

describe('the layout of the demo city', () => {
  it.each([1, 11, 12, 23, 60, 4999, 5000, 5001, 12_345])(
    'places each of %d employees exactly once',
    (employees) => {
      let next = 0;
      for (const place of unitPlaces(employees)) {
        expect(place.first).toBe(next);
        const ends = [place.leaders, place.pnsEnd, place.cpnsEnd, place.pppkEnd, place.size];
        expect(ends.slice(1)).toEqual(ends.slice(1).toSorted((a, b) => a - b));
        if (place.size >= 8) expect(place.leaders).toBeLessThan(place.pnsEnd);
        next += place.size;
      }
      expect(next).toBe(employees);
    },
  );
});
