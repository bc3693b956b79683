import * as figures from './figures.ts';
import { Fraction, roundedProductOf } from './fraction.ts';
import { FAMILY_BASE, type Lines, POSITION, sumOf, withoutZero } from './lines.ts';
import { type Person, salaryDue, statusShare, workingDays } from './record.ts';
import type { Settings } from './settings.ts';

/** Section 3 without TUNJ_PPH, PPH21_GAJI and PEMBULATAN; no lines when no salary is due. */
export function salaryLines(person: Person, period: string, settings: Settings): Lines {
  const share = statusShare(person, settings).salary;
  if (Fraction.of(share).compare(0) === 0) return {};
  if (person.jenis === 'PPPK-PW') return contractLines(person, period, share, settings);
  if (!salaryDue(person, period, settings)) return {};

  const lines: Record<string, number> = {};
  const children = Math.min(person.children, figures.CHILD_LIMIT);
  lines.GAPOK = reduced(fullSalary(person), share);
  if (person.spouse) lines.TUNJ_PASANGAN = roundedProductOf(figures.SPOUSE_RATE, lines.GAPOK);
  lines.TUNJ_ANAK = roundedProductOf(figures.CHILD_RATE, children, lines.GAPOK);
  Object.assign(lines, positionAllowance(person));
  lines.TUNJ_BERAS = figures.ricePerSoul(settings.ricePrice) * (1 + (person.spouse ? 1 : 0) + children);

  const family = sumOf(lines, FAMILY_BASE);
  if (person.jenis === 'PPPK') {
    lines.JHT_PPPK =
      settings.pppkScheme === 'taspen'
        ? roundedProductOf(figures.JHT_RATE, family)
        : roundedProductOf(figures.JHT_BPJSTK_RATE, lines.GAPOK) +
          roundedProductOf(figures.JP_BPJSTK_RATE, lines.GAPOK);
  } else {
    const rate = person.jenis === 'CPNS' ? Fraction.percent(settings.cpnsIwpPercent) : figures.IWP_RATE;
    lines.IWP_8 = roundedProductOf(rate, family);
  }
  return withoutZero({ ...lines, ...insurance(person, lines, settings) });
}

/** Contract pay of a part-time contract; in the month of `mulai` by working days served. */
function contractLines(person: Person, period: string, share: string, settings: Settings): Lines {
  if (person.contractPay === null) throw new Error(`no contract pay: ${person.nip}`);
  let pay = person.contractPay;
  if (person.mulai.slice(0, 7) === period) {
    // [I4] "Working days served" also ends with `berhenti` when both fall in the same month.
    const { served, working } = workingDays(person, period, settings);
    pay = roundedProductOf(pay, new Fraction(BigInt(served), BigInt(working)));
  }
  const lines = { GAPOK: reduced(pay, share) };
  return withoutZero({ ...lines, ...insurance(person, lines, settings) });
}

/** Basic salary before the status share. */
function fullSalary(person: Person): number {
  if (person.mkg === null) throw new Error(`no MKG: ${person.nip}`);
  const salary = figures.tableSalary(person.jenis, person.golongan, person.mkg);
  return person.jenis === 'CPNS' ? roundedProductOf(figures.CPNS_RATE, salary) : salary;
}

/** [I3] The share is taken of the already rounded amount and rounded again, as the rule is written. */
function reduced(salary: number, share: string): number {
  return Fraction.of(share).compare(100) === 0 ? salary : roundedProductOf(Fraction.percent(share), salary);
}

function positionAllowance(person: Person): Lines {
  // [I5] A structural post without eselon has no structural allowance and so gets the general one.
  if (person.jenisJabatan === 'struktural' && person.eselon !== '') {
    return { TUNJ_STRUKTURAL: figures.structuralAllowance(person.eselon) };
  }
  if (person.jenisJabatan === 'fungsional') {
    const functional = person.functional ?? figures.functionalAllowance(person.jabatan) ?? 0;
    if (functional > 0) return { TUNJ_FUNGSIONAL: functional };
  }
  return { TUNJ_UMUM: figures.generalAllowance(person.jenis, person.golongan) };
}

/** B1: the base of health insurance on salary. */
export function healthBase(lines: Lines): number {
  return Math.min(sumOf(lines, [...FAMILY_BASE, ...POSITION]), figures.HEALTH_CEILING);
}

function insurance(person: Person, lines: Lines, settings: Settings): Lines {
  const gapok = lines.GAPOK ?? 0;
  // [I6] The PPPK rate of JKM holds for part-time contracts too.
  const jkm = person.jenis.startsWith('PPPK') ? Fraction.percent(settings.jkmPppkPercent) : figures.JKM_RATE;
  return {
    BPJS_KES_PEMDA: roundedProductOf(figures.HEALTH_EMPLOYER_RATE, healthBase(lines)),
    BPJS_KES_1: roundedProductOf(figures.HEALTH_EMPLOYEE_RATE, healthBase(lines)),
    JKK_PEMDA: roundedProductOf(figures.JKK_RATE, gapok),
    JKM_PEMDA: roundedProductOf(jkm, gapok),
  };
}

/** The pension and THT parts of IWP_8. */
export function iwpParts(lines: Lines): { readonly pension: number; readonly tht: number } {
  const pension = roundedProductOf(Fraction.percent('4.75'), sumOf(lines, FAMILY_BASE));
  return { pension, tht: (lines.IWP_8 ?? 0) - pension };
}
