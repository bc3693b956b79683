/** What an office can say about itself for the tax office: its NPWP, its place of business, and its facility. */
export const TAX_KEYS = ['tax.npwp', 'tax.nitku', 'tax.facility'] as const;

export type TaxKey = (typeof TAX_KEYS)[number];

/** Facilities that monthly slips know beside none: tax borne by the government. */
export const TAX_FACILITIES = ['N/A', 'DTP'] as const;

export function isTaxKey(key: string): key is TaxKey {
  return TAX_KEYS.some((known) => known === key);
}

/** Whether a value can stand for a key: 16 digits of an NPWP, 22 of a place of business, a facility. */
export function isTaxValue(key: TaxKey, value: string): boolean {
  if (key === 'tax.facility') return TAX_FACILITIES.some((facility) => facility === value);
  return (key === 'tax.npwp' ? /^\d{16}$/ : /^\d{22}$/).test(value);
}

/** Why settings do not say who withholds: a number is missing, or the place of business is that of another NPWP. */
export type WithholderDefect = 'npwp-missing' | 'nitku-missing' | 'nitku-foreign';

/** Who withholds by the settings of the office: a place of business is the NPWP and six more digits (PMK 112/2022). */
export function withholderOf(
  settings: Readonly<Partial<Record<TaxKey, string>>>,
): { readonly tin: string; readonly nitku: string; readonly facility: string } | WithholderDefect {
  const tin = settings['tax.npwp'];
  const nitku = settings['tax.nitku'];
  if (tin === undefined) return 'npwp-missing';
  if (nitku === undefined) return 'nitku-missing';
  if (!nitku.startsWith(tin)) return 'nitku-foreign';
  return { tin, nitku, facility: settings['tax.facility'] ?? 'N/A' };
}
