import { OFFICE_KEYS, type OfficeSettings } from '../../domain/office/settings.ts';
import type { Lang } from '../../text/language.ts';
import { officeTexts } from '../../text/office.ts';
import { renderTable } from './table.ts';

/** Every setting of the office with its key, value and meaning; what is not known yet is said to be so. */
export function renderOffice(settings: OfficeSettings, lang: Lang): readonly string[] {
  const { meaning, unknown } = officeTexts[lang];
  return renderTable(
    OFFICE_KEYS.map((key) => [key, settings[key] ?? unknown, meaning[key]]),
    [],
  );
}
