import { ARTICLE_17, finalTaxPercent, monthlyRate, taxCategory } from './figures.ts';
import { Fraction, roundedProductOf } from './fraction.ts';
import { amount, type Lines, sumOf, TAXABLE_SALARY, tppCodes } from './lines.ts';
import type { Person } from './record.ts';
import type { Settings } from './settings.ts';

/** 7.1: tax of a month's gross by the monthly table; 0 for nothing or less. */
export function monthlyTax(ptkp: string, gross: number, settings: Settings): number {
  if (gross <= 0) return 0;
  const exact = monthlyRate(taxCategory(ptkp), gross).times(gross);
  return settings.taxRounding === 'floor' ? exact.floor() : exact.round();
}

/** 7.3: 120% for an employee who has neither NPWP nor NIK, where the policy says so [I10]. */
export function surcharged(tax: number, person: Person, settings: Settings): number {
  return settings.noNpwpSurcharge && !person.identified ? roundedProductOf(Fraction.percent(120), tax) : tax;
}

/** S of one run: taxable salary lines. */
export function taxableSalary(lines: Lines): number {
  return sumOf(lines, TAXABLE_SALARY);
}

/** The TPP part of T: nothing when TPP is taxed finally. */
export function taxableTpp(lines: Lines, settings: Settings): number {
  if (settings.taxTpp === 'final') return 0;
  return sumOf(lines, tppCodes(lines)) + amount(lines, 'BPJS_KES_TPP_PEMDA');
}

/** Final tax on TPP, raised by 7.3; 0 unless TPP is taxed finally. */
export function finalTppTax(tpp: number, person: Person, settings: Settings): number {
  if (settings.taxTpp !== 'final' || tpp === 0) return 0;
  const rate = Fraction.percent(finalTaxPercent(person.jenis, person.golongan));
  return surcharged(roundedProductOf(rate, tpp), person, settings);
}

/** Annual tax by the brackets of article 17, rounded once. */
export function article17(taxable: number): number {
  let tax = Fraction.of(0);
  let lower = 0;
  for (const [upper, percent] of ARTICLE_17) {
    const part = Math.max(0, Math.min(taxable, upper) - lower);
    tax = tax.plus(Fraction.percent(percent).times(part));
    lower = upper;
  }
  return tax.round();
}
