import { describe, expect, it } from 'vitest';
import { DateCell } from '../../src/app/ports/sheets.ts';
import { EXAMPLE_ROWS } from '../../src/app/template/template-examples.ts';
import { columnForms, SHEET_KINDS, type SheetKind } from '../../src/intake/index.ts';
import { CODES, COMPONENTS, readSheet, SITI } from './read-sheet.ts';

const COMPONENT_CODES = COMPONENTS.map(({ code }) => code);
/** They stand in employee sheets, too, and are read there as those of a sheet of their own. */
const CAREER_DATES = new Set(columnForms('personnel', { attendanceCodes: [] }).map(({ field }) => field));
const COLUMNS = SHEET_KINDS.flatMap((kind) =>
  columnForms(kind, { attendanceCodes: CODES, components: COMPONENT_CODES }).map(({ field, form }) => ({
    kind,
    field,
    form,
  })),
);

/** Codes of the errors that a value gives in one column of an otherwise right row. */
function errors(given: SheetKind, field: string, value: string | number): readonly string[] {
  const isCareerDate =
    given === 'employees' && CAREER_DATES.has(field) && field !== 'nip' && field !== 'berlaku';
  const kind = isCareerDate ? 'personnel' : given;
  const fields = columnForms(kind, { attendanceCodes: CODES });
  const example = EXAMPLE_ROWS[kind][0] ?? {};
  const cells = fields.map(({ field: each, form }) => {
    if (each === field) return value;
    if (each === 'nip') return SITI;
    const cell = example[each] ?? null;
    return form.format === 'day' && typeof cell === 'string' ? new DateCell(cell) : cell;
  });
  const { problems } = readSheet(kind, [fields.map((each) => each.field), cells], { period: null });
  return problems.flatMap(({ code, severity, where }) =>
    severity === 'error' && where.header === field ? [code] : [],
  );
}

describe('what a cell of a template takes, the importer takes too', () => {
  it.each(COLUMNS)('$kind, $field', ({ kind, field, form }) => {
    const values: readonly (string | number)[] =
      form.format === 'choice'
        ? form.choices
        : form.format === 'month'
          ? ['2026-06']
          : form.format === 'digits'
            ? [
                '197603012001122001'.padEnd(form.max, '1').slice(0, form.max),
                '197603012001122001'.slice(0, form.min),
              ]
            : 'min' in form
              ? [form.min, form.max]
              : form.format === 'day'
                ? ['2026-01-05']
                : form.format === 'clock'
                  ? ['07:30', '7:31']
                  : field === 'tanggal_lahir_anak'
                    ? ['2010-05-01; 2012-07-15', '2010-05-01']
                    : ['KONDISI_KERJA'];
    for (const value of values) expect([value, errors(kind, field, value)]).toEqual([value, []]);
  });
});

describe('what a cell of a template refuses, the importer refuses', () => {
  const bounded = COLUMNS.flatMap(({ kind, field, form }) =>
    'min' in form && form.format !== 'digits'
      ? [{ kind, field, below: form.min - 1, above: form.max + 1 }]
      : [],
  );

  it.each(bounded)('$kind, $field: $below', ({ kind, field, below }) => {
    expect(errors(kind, field, below)).toHaveLength(1);
  });

  it.each(bounded.filter(({ above }) => above < 1e11))('$kind, $field: $above', ({ kind, field, above }) => {
    expect(errors(kind, field, above)).toHaveLength(1);
  });

  it.each(COLUMNS.filter(({ form }) => form.format === 'choice'))(
    '$kind, $field: another word',
    ({ kind, field }) => {
      expect(errors(kind, field, 'entah')).toHaveLength(1);
    },
  );

  it.each(COLUMNS.filter(({ form }) => form.format === 'digits'))(
    '$kind, $field: too few digits',
    ({ kind, field }) => {
      expect(errors(kind, field, '1234')).toHaveLength(1);
    },
  );
});
