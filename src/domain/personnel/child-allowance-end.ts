import { anniversary } from '../calendar/anniversary.ts';
import type { Day } from '../calendar/period.ts';
import type { EmployeeRecord } from '../people/employee.ts';
import type { CareerTerms } from './career-terms.ts';
import { type DueDate, NOTHING_DUE, type Outlook, unanswered } from './due-date.ts';
import type { PersonnelRecord } from './personnel-fact.ts';

/**
 * When the allowance of a child ends: on the birthday from which none is due, and at last on the one from which none is
 * due although the child studies. Where other children take its place in the number that is paid, nothing ends and
 * nothing is told.
 * @param maxPaid most children for whom the allowance is paid
 * @param today a child that is past both days is told with the last one only
 */
export function childAllowanceEnds(
  { jenis, anak }: EmployeeRecord,
  { lahirAnak }: PersonnelRecord,
  { childAge, childAgeStudying }: CareerTerms,
  maxPaid: number,
  today: Day,
): Outlook {
  const paid = Math.min(anak ?? 0, maxPaid);
  if (paid === 0 || jenis === null || jenis === 'PPPK-PW') return NOTHING_DUE;
  if (childAge === null || childAgeStudying === null)
    return unanswered({ kind: 'child-grown', lacks: 'law' });
  const births = (lahirAnak ?? '').split(',').filter((day) => day !== '') as Day[];
  const dues = births.flatMap((birth): readonly DueDate[] => {
    const grown = anniversary(birth, childAge.value);
    const finished = anniversary(birth, childAgeStudying.value);
    const found: DueDate[] = [];
    if (finished > today && endsOn(grown, births, childAge.value, paid))
      found.push({ kind: 'child-grown', day: grown, law: childAge.law, from: birth, to: '' });
    if (endsOn(finished, births, childAgeStudying.value, paid))
      found.push({ kind: 'child-finished', day: finished, law: childAgeStudying.law, from: birth, to: '' });
    return found;
  });
  const isKnown = births.length >= paid;
  return {
    dues,
    unanswered: isKnown ? [] : [{ kind: 'child-grown', lacks: 'lahirAnak', known: births.length, paid }],
  };
}

/** Whether fewer children than are paid stay below an age after one has reached it. */
function endsOn(day: Day, births: readonly Day[], age: number, paid: number): boolean {
  return births.filter((birth) => anniversary(birth, age) > day).length < paid;
}
