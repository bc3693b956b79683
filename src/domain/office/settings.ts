import { TIME_ZONES, type TimeZone } from '../calendar/civil-day.ts';
import { BANK_KEYS, isBankKey } from './bank-keys.ts';
import { isBankValue } from './bank-layout.ts';
import { isTaxKey, isTaxValue, TAX_KEYS } from './tax-keys.ts';

/** Who signs printed lists, in the order of the paper from left to right. */
export const SIGNING_PARTS = ['authority', 'treasurer', 'preparer'] as const;

export type SigningPart = (typeof SIGNING_PARTS)[number];

/**
 * What an office can say about itself: heading of its lists, its time zone, who signs them with capacity, name and NIP, the form of
 * the file that its bank takes, and its numbers at the tax office.
 */
export const OFFICE_KEYS = [
  'government',
  'name',
  'address',
  'city',
  'zone',
  'authority.title',
  'authority.name',
  'authority.nip',
  'treasurer.title',
  'treasurer.name',
  'treasurer.nip',
  'preparer.title',
  'preparer.name',
  'preparer.nip',
  ...BANK_KEYS,
  ...TAX_KEYS,
] as const;

export type OfficeKey = (typeof OFFICE_KEYS)[number];

/** Settings of an office as of a month; a key that is absent is not known. */
export type OfficeSettings = Readonly<Partial<Record<OfficeKey, string>>>;

/** Longest value of a setting, in characters: a line of a heading. */
export const MAX_SETTING = 120;

/** Whether a word is the key of a setting. */
export function isOfficeKey(word: string): word is OfficeKey {
  return OFFICE_KEYS.some((key) => key === word);
}

/**
 * Whether a value can stand for a key: 18 digits for a NIP, one of the time zones, what the layout of a bank file takes, numbers of the tax office, otherwise one line of
 * text of at most `MAX_SETTING`.
 */
export function isOfficeValue(key: OfficeKey, value: string): boolean {
  if (isBankKey(key)) return isBankValue(key, value);
  if (isTaxKey(key)) return isTaxValue(key, value);
  if (key === 'zone') return TIME_ZONES.some((zone) => zone === value);
  if (key.endsWith('.nip')) return /^\d{18}$/.test(value);
  return value.trim() === value && value !== '' && value.length <= MAX_SETTING && !/\p{Cc}/u.test(value);
}

/** The time zone of an office; western Indonesian time where it names none. */
export function timeZoneOf({ zone }: OfficeSettings): TimeZone {
  return TIME_ZONES.find((each) => each === zone) ?? 'WIB';
}

/** Settings after some changes; an empty value takes a key away. Keys stand in the order of `OFFICE_KEYS`. */
export function changedSettings(before: OfficeSettings, changes: OfficeSettings): OfficeSettings {
  const merged = { ...before, ...changes };
  return Object.fromEntries(
    OFFICE_KEYS.flatMap((key) => {
      const value = merged[key];
      return value === undefined || value === '' ? [] : [[key, value]];
    }),
  );
}
