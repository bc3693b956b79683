/** What an office can say about the file that its bank takes. */
export const BANK_KEYS = [
  'bank.preset',
  'bank.columns',
  'bank.separator',
  'bank.header',
  'bank.totals',
  'bank.decimals',
  'bank.encoding',
  'bank.line-end',
  'bank.description',
] as const;

export type BankKey = (typeof BANK_KEYS)[number];
export type BankSettings = Readonly<Partial<Record<BankKey, string>>>;

/** Whether a key of the settings is about the bank file. */
export function isBankKey(key: string): key is BankKey {
  return BANK_KEYS.some((known) => known === key);
}
