import { makePeriod, type Period } from '../../domain/calendar/period.ts';
import { isBankKey } from '../../domain/office/bank-keys.ts';
import { bankLayout } from '../../domain/office/bank-layout.ts';
import {
  changedSettings,
  isOfficeKey,
  isOfficeValue,
  OFFICE_KEYS,
  type OfficeSettings,
} from '../../domain/office/settings.ts';
import { officeDigest } from '../../policy/index.ts';
import { UsageError } from '../errors.ts';
import type { Actor } from '../ports/actor.ts';
import type { StoredOffice } from '../ports/law.ts';
import type { Store } from '../ports/store.ts';

const LAST_MONTH = makePeriod(2199, 12);

/** Settings of the office from a month on, and whether they are new. */
export interface RecordedOffice {
  readonly effective: Period;
  readonly settings: OfficeSettings;
  readonly isNew: boolean;
}

/** What the office said about itself for a month; nothing where it said nothing yet. */
export function officeSettings(store: Store, period: Period): OfficeSettings {
  return settingsOf(store.officeFor(period));
}

/** The settings that hold from the latest month on. */
export function newestOffice(store: Store): OfficeSettings {
  return settingsOf(store.officeFor(LAST_MONTH));
}

/**
 * Records settings of the office from a month on: those in force in that month with the changes. What is recorded for
 * later months stays as it is.
 * @param words `key=value`; an empty value takes a setting away
 * @throws UsageError that names every unknown key and every unusable value, or says why there is no bank file of them
 */
export function setOffice(
  store: Store,
  effective: Period,
  words: readonly string[],
  actor: Actor,
): RecordedOffice {
  const changes = readChanges(words);
  return store.write(() => {
    const before = officeSettings(store, effective);
    const settings = changedSettings(before, changes);
    const layout = bankLayout(settings);
    if (Object.keys(settings).some(isBankKey) && typeof layout === 'string')
      throw new UsageError('bank-layout-unusable', { defect: layout });
    const json = JSON.stringify(settings);
    if (json === JSON.stringify(before)) return { effective, settings, isNew: false };
    store.addOffice({ effective, json, digest: officeDigest(effective, json) }, actor);
    return { effective, settings, isNew: true };
  });
}

function settingsOf(stored: StoredOffice | null): OfficeSettings {
  return stored === null ? {} : (JSON.parse(stored.json) as OfficeSettings);
}

function readChanges(words: readonly string[]): OfficeSettings {
  const pairs = words.map((word): readonly [string, string | null] => {
    const at = word.indexOf('=');
    return at < 0 ? [word, null] : [word.slice(0, at).trim(), word.slice(at + 1).trim()];
  });
  const unknown = pairs.flatMap(([key]) => (isOfficeKey(key) ? [] : [key]));
  if (unknown.length > 0) {
    throw new UsageError('office-key-unknown', { keys: unknown.join(', '), known: OFFICE_KEYS.join(', ') });
  }
  const unusable = pairs.flatMap(([key, value]) =>
    value === '' || (value !== null && isOfficeKey(key) && isOfficeValue(key, value)) ? [] : [key],
  );
  const repeated = pairs.flatMap(([key], index) =>
    pairs.findIndex(([k]) => k === key) < index ? [key] : [],
  );
  const bad = [...unusable, ...repeated];
  if (bad.length > 0) throw new UsageError('office-value-unusable', { keys: [...new Set(bad)].join(', ') });
  return Object.fromEntries(pairs) as OfficeSettings;
}
