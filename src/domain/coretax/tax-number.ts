/** By which number the tax office knows an employee, or why none of his numbers will do. */
export type TaxNumber = { readonly tin: string } | { readonly defect: TaxNumberDefect };

/**
 * - `missing`: neither a NIK nor an NPWP of 16 digits; an NPWP of 15 digits alone no longer does
 * - `old`: only an NPWP of 15 digits behind a zero. That form is one of entities, government agencies and foreigners; a
 *   resident is known by the NIK alone, which never begins with 0 (PMK 112/2022, articles 2 and 7)
 * - `contradictory`: the NPWP of 16 digits is another number than the NIK, though for a person both are the same
 */
export type TaxNumberDefect = 'missing' | 'old' | 'contradictory';

const SIXTEEN = /^\d{16}$/;

/**
 * The number of 16 digits of a person: the NIK, else an NPWP of 16 digits, which is the NIK. An old NPWP behind a zero
 * contradicts no NIK, and takes the place of none.
 */
export function taxNumber({
  nik,
  npwp,
}: {
  readonly nik: string | null;
  readonly npwp: string | null;
}): TaxNumber {
  const own = nik !== null && SIXTEEN.test(nik) ? nik : null;
  const given = npwp !== null && SIXTEEN.test(npwp) ? npwp : null;
  const isOld = given?.startsWith('0') === true;
  if (own !== null && given !== null && own !== given && !isOld) return { defect: 'contradictory' };
  const tin = own ?? given;
  if (tin === null) return { defect: 'missing' };
  return own === null && isOld ? { defect: 'old' } : { tin };
}
