import type { Carried, Deduction } from './ledger.ts';

export interface Allocation {
  readonly recovered: number;
  readonly taken: readonly Deduction[];
  readonly carried: Carried;
}

/** Smaller priority first, then code, text and amount. */
function byOrder(a: Deduction, b: Deduction): number {
  if (a.priority !== b.priority) return a.priority - b.priority;
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.amount - b.amount;
}

/**
 * Section 6 and 10: takes recoveries of arrears by origin month, then deductions in order, while the take-home pay
 * stays at or above the minimum [I18: also for recoveries]; the rest is carried. Of zakat at most `zakatLimit` is taken, and
 * a zakat that meets it ends the taking like one that meets the take-home pay.
 */
export function allocate(takeHome: number, minimum: number, asked: Carried, zakatLimit: number): Allocation {
  let available = Math.max(0, takeHome - minimum);
  const take = (amount: number): number => {
    const part = Math.min(amount, available);
    available -= part;
    return part;
  };

  let recovered = 0;
  const recoveries: { origin: string; amount: number }[] = [];
  for (const { origin, amount } of [...asked.recoveries].sort((a, b) => (a.origin < b.origin ? -1 : 1))) {
    const part = take(amount);
    recovered += part;
    if (part < amount) recoveries.push({ origin, amount: amount - part });
  }

  const taken: Deduction[] = [];
  const deductions: Deduction[] = [];
  let zakatLeft = zakatLimit;
  for (const deduction of [...asked.deductions].sort(byOrder)) {
    const zakat = deduction.code === 'ZAKAT';
    const part = take(zakat ? Math.min(deduction.amount, zakatLeft) : deduction.amount);
    if (zakat) zakatLeft -= part;
    if (part < deduction.amount) available = 0;
    if (part > 0) taken.push({ ...deduction, amount: part });
    if (part < deduction.amount) deductions.push({ ...deduction, amount: deduction.amount - part });
  }
  return { recovered, taken, carried: { recoveries, deductions } };
}
