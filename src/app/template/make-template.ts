import { stat } from 'node:fs/promises';
import type { AttendanceCodePolicy } from '../../domain/pay/policy.ts';
import { columnForms, fieldsOf, NOT_IMPORTED, type SheetKind } from '../../intake/index.ts';
import { EXAMPLE_POLICY_FILE, EXAMPLE_POLICY_YAML, parsePolicy, policyFromJson } from '../../policy/index.ts';
import type { Lang } from '../../text/language.ts';
import { RefusedError, UsageError } from '../errors.ts';
import type { FormColumn, WriteForm } from '../ports/forms.ts';
import type { Store } from '../ports/store.ts';
import { EXAMPLE_EMPLOYEES, EXAMPLE_ROWS } from './template-examples.ts';

/** The words of a template in one language. */
export interface TemplateWords {
  readonly sheet: string;
  readonly example: string;
  readonly refusal: string;
  readonly author: string;
  /** What stands in a column; for an attendance code what happened when it counts. */
  note(field: string, code: AttendanceCodePolicy | null): string;
}

export interface TemplateRequest {
  readonly kind: SheetKind;
  readonly out: string;
  readonly lang: Lang;
  readonly words: TemplateWords;
  /** The office's database, whose policy says which attendance codes there are; null where there is none yet. */
  readonly store: Store | null;
  readonly write: WriteForm;
}

/** A template as it was written. */
export interface TemplateOutcome {
  readonly path: string;
  readonly sha256: string;
  readonly columns: readonly string[];
}

/** Columns without which an employee's first row is refused, or his pay waits. */
const EMPLOYEE_NEEDS: ReadonlySet<string> = new Set(['nip', 'jenis', 'golongan', 'mkg', 'ptkp', 'mulai']);

/**
 * Writes an empty workbook for one kind of sheet, to be filled in and imported as it is.
 * @throws RefusedError `template-exists`: a template that may be filled in is never overwritten; UsageError
 *   `template-not-workbook`
 */
export async function makeTemplate(request: TemplateRequest): Promise<TemplateOutcome> {
  const { kind, out, lang, words, store, write } = request;
  if (!out.toLowerCase().endsWith('.xlsx')) throw new UsageError('template-not-workbook', { path: out });
  if (await stat(out).catch(() => null)) throw new RefusedError('template-exists', { path: out });
  const { codes, components, shifts } = await policyWords(store);
  const names = codes.map(({ code }) => code);
  const needs = new Map(fieldsOf(kind, names).map(({ field, need }) => [field, need]));
  const columns = columnForms(kind, { attendanceCodes: names, components, shifts }).map(
    ({ field, form }): FormColumn => ({
      name: field,
      form,
      isRequired: kind === 'employees' ? EMPLOYEE_NEEDS.has(field) : needs.get(field) === 'always',
      note: words.note(field, codes.find(({ code }) => code === field) ?? null),
      examples: examplesOf(kind, field),
    }),
  );
  const file = await write(out, {
    name: words.sheet,
    columns,
    exampleName: words.example,
    exampleMark: NOT_IMPORTED[lang],
    refusal: words.refusal,
    author: words.author,
  });
  return { ...file, columns: columns.map(({ name }) => name) };
}

function examplesOf(kind: SheetKind, field: string): FormColumn['examples'] {
  return EXAMPLE_ROWS[kind].map((row, index) => {
    if (field === 'nip') return row.nip ?? EXAMPLE_EMPLOYEES[index] ?? null;
    return row[field] ?? null;
  });
}

/** What the newest policy, or the example, says that columns and cells can be. */
interface Words {
  readonly codes: readonly AttendanceCodePolicy[];
  readonly components: readonly string[];
  readonly shifts: readonly string[];
}

async function policyWords(store: Store | null): Promise<Words> {
  const stored = store?.policies().at(-1);
  const parsed = stored
    ? { policy: policyFromJson(stored.json) }
    : await parsePolicy(EXAMPLE_POLICY_YAML, EXAMPLE_POLICY_FILE);
  if (!('policy' in parsed)) return { codes: [], components: [], shifts: [] };
  const { performance, schedule } = parsed.policy;
  return {
    codes: performance.attendanceCodes,
    components: performance.components.map(({ code }) => code),
    shifts: schedule?.shifts.map(({ code }) => code) ?? [],
  };
}
