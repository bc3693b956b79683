import type { Catalogue } from '../language.ts';
import { assessmentErrors } from './assessment-errors.ts';
import { bankErrors } from './bank-errors.ts';
import { commandLineErrors } from './command-line-errors.ts';
import { coretaxErrors } from './coretax-errors.ts';
import { databaseErrors } from './database-errors.ts';
import type { ErrorText } from './error-text.ts';
import { fileErrors } from './file-errors.ts';
import { findingErrors } from './finding-errors.ts';
import { lawErrors } from './law-errors.ts';
import { nightlyErrors } from './nightly-errors.ts';
import { objectionErrors } from './objection-errors.ts';
import { officeErrors } from './office-errors.ts';
import { runErrors } from './run-errors.ts';
import { slipErrors } from './slip-errors.ts';

/** The stops by subject; no id stands in two of them. */
export const ERROR_CATALOGUES = [
  runErrors,
  lawErrors,
  databaseErrors,
  fileErrors,
  commandLineErrors,
  officeErrors,
  bankErrors,
  coretaxErrors,
  slipErrors,
  assessmentErrors,
  objectionErrors,
  findingErrors,
  nightlyErrors,
] as const;

/** Sentences of every expected stop, by its id. */
export const errorTexts: Catalogue<Readonly<Record<string, ErrorText>>> = {
  id: Object.assign({}, ...ERROR_CATALOGUES.map((catalogue) => catalogue.id)),
  en: Object.assign({}, ...ERROR_CATALOGUES.map((catalogue) => catalogue.en)),
};
