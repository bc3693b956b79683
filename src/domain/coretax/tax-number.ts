/** By which number the tax office knows an employee, or why none of his numbers will do. */
export type TaxNumber = { readonly tin: string } | { readonly defect: TaxNumberDefect };

/**
 * - `missing`: neither a NIK nor an NPWP of 16 digits; an NPWP of 15 digits alone no longer does
 * - `contradictory`: the NPWP of 16 digits is another number than the NIK, though for a person both are the same
 */
export type TaxNumberDefect = 'missing' | 'contradictory';

const SIXTEEN = /^\d{16}$/;

/** The number of 16 digits of a person: the NIK, else an NPWP of 16 digits. An old NPWP behind a zero contradicts nothing. */
export function taxNumber({
  nik,
  npwp,
}: {
  readonly nik: string | null;
  readonly npwp: string | null;
}): TaxNumber {
  const own = nik !== null && SIXTEEN.test(nik) ? nik : null;
  const given = npwp !== null && SIXTEEN.test(npwp) ? npwp : null;
  if (own !== null && given !== null && own !== given && !given.startsWith('0'))
    return { defect: 'contradictory' };
  const tin = own ?? given;
  return tin === null ? { defect: 'missing' } : { tin };
}
