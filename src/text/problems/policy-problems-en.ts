import type { PolicyProblemCode } from '../../policy/index.ts';
import { formatWhole } from '../format.ts';
import { nearestListed } from '../nearest-listed.ts';
import type { ProblemData, ProblemText } from './problem-text.ts';

/** English sentences about mistakes in a policy file. */
export const policyProblemsEnglish: Readonly<Record<PolicyProblemCode, ProblemText>> = {
  'policy-too-large': {
    title: () => 'the policy file is too large',
    expected: (d) => `at most ${formatWhole(Number(d.max), 'en')} characters`,
    remedy: () => 'make sure that this is a policy file',
  },
  'policy-too-deep': {
    title: () => 'the file is nested too deeply',
    expected: (d) => `at most ${d.max} levels`,
    remedy: () =>
      'make sure that this is a policy file; compare it with a complete file: binjai-pay policy show',
  },
  'policy-yaml-syntax': {
    title: (d) => `the file is not readable as YAML from character ${d.column} of this line`,
    expected: (d) => syntax(d).expected,
    remedy: (d) => syntax(d).remedy,
  },
  'policy-yaml-feature': {
    title: () =>
      'anchors (&), aliases (*), type tags (!) and keys that are no plain text are not used in policies',
    expected: () => 'the value written out in its place',
    remedy: () => 'write the value out; put text that starts with &, * or ! in quotes',
  },
  'policy-key-repeated': {
    title: (d) => `setting "${d.key}" is written more than once`,
    expected: () => 'every setting once',
    remedy: () => 'remove the one that does not apply',
  },
  'policy-key-unknown': {
    title: (d) => `setting "${d.key}" is unknown`,
    expected: (d) => `one of: ${d.known}`,
    remedy: (d) => {
      const word = nearestListed(d.key, d.known);
      return word === null ? 'remove this setting' : `did you mean "${word}"? Correct it or remove it`;
    },
  },
  'policy-key-missing': {
    title: (d) => `setting "${d.key}" is missing`,
    expected: () => 'every setting in the file; the program does not guess',
    remedy: (d) => `add "${d.key}"; for a complete file see binjai-pay policy show`,
  },
  'policy-key-unused': {
    title: (d) => `setting "${d.key}" has no effect with ${d.because}`,
    expected: () => 'only settings that have an effect',
    remedy: (d) => `remove "${d.key}", or change ${d.because}`,
  },
  'policy-shape-wrong': {
    title: (d) => `${shape(d).name} belongs here`,
    expected: (d) => shape(d).example,
    remedy: () => 'compare the layout with a complete file: binjai-pay policy show',
  },
  'policy-value-unknown': {
    title: () => 'this value is not one of the choices',
    expected: (d) => `one of: ${d.allowed}`,
    remedy: (d) => {
      const word = nearestListed(d.value, d.allowed);
      return word === null ? 'choose one of them' : `did you mean "${word}"?`;
    },
  },
  'policy-number-expected': {
    title: () => 'this value is not a readable number',
    expected: (d) => numberText(d),
    remedy: (d) =>
      d.decimals === 0
        ? 'write the number alone, without Rp, %, points or commas'
        : 'write the number alone, without %; with a decimal point, not a comma',
  },
  'policy-number-out-of-range': {
    title: () => 'number out of range',
    expected: (d) => numberText(d),
    remedy: () => 'correct the number',
  },
  'policy-period-expected': {
    title: () => 'this value is not a month',
    expected: () => 'year and month, for example 2026-01',
    remedy: () => 'write the year with four digits, a hyphen and the month with two digits',
  },
  'policy-day-expected': {
    title: () => 'this value is not a day of the calendar',
    expected: () => 'year, month and day, for example 2026-08-17',
    remedy: () => 'correct the date',
  },
  'policy-time-expected': {
    title: () => 'this value is not a time of the day',
    expected: () => 'hours and minutes, for example 07:30',
    remedy: () => 'correct the time',
  },
  'policy-text-unusable': {
    title: () => 'the text is empty, too long, or has more than one line',
    expected: (d) => `one line of text, 1 to ${d.max} characters`,
    remedy: () => 'correct the text',
  },
  'policy-code-malformed': {
    title: () => 'the code cannot be used',
    expected: (d) =>
      d.letters === 'upper'
        ? 'capitals A-Z, digits and underscores, starting with a letter, at most 40 characters, for example BEBAN_KERJA'
        : 'small letters a-z, digits and underscores, starting with a letter, at most 40 characters, for example tl1',
    remedy: () => 'correct the code',
  },
  'policy-code-reserved': {
    title: (d) => `code "${d.code}" is already used by the program`,
    expected: () => 'another code',
    remedy: () => 'choose another code',
  },
  'policy-duplicate-code': {
    title: (d) => `"${d.code}" is already in this list`,
    expected: () => 'entries that all differ',
    remedy: () => 'remove the repeated entry, or give it another code',
  },
  'policy-list-empty': {
    title: () => 'this list is empty',
    expected: () => 'at least one entry',
    remedy: () => 'fill the list; for a complete file see binjai-pay policy show',
  },
  'policy-decree-missing': {
    title: () => 'this official policy does not name the regulation that sets it',
    expected: () => 'title, number and year of the regulation',
    remedy: () => 'fill in decree, so that reports name the legal basis',
  },
  'policy-example-with-decree': {
    title: () => 'the policy names a regulation but is still marked as an example',
    expected: () => 'example: false for an official policy',
    remedy: () => 'change example to false; while it is true, every report says that this is an example',
  },
  'policy-effective-outside-years': {
    title: (d) => `the policy is in force from ${d.effective}, but the calendar does not cover that year`,
    expected: (d) => `a month of ${d.years}`,
    remedy: () => 'add the year to calendar.years together with its holidays, or correct effective',
  },
  'policy-holiday-outside-years': {
    title: (d) => `holiday ${d.day} is outside the years that the calendar covers`,
    expected: (d) => `a day of ${d.years}`,
    remedy: () => 'correct the date, or add the year to calendar.years',
  },
  'policy-year-not-covered': {
    title: (d) => `the calendar does not cover the year ${d.year}`,
    expected: (d) => `a year of ${d.years}`,
    remedy: () => 'remove this year, or add it to calendar.years',
  },
  'policy-year-incomplete': {
    title: (d) => `the holidays of ${d.year} are not complete yet`,
    expected: () => 'all holidays set by the government',
    remedy: (d) => `add the moving holidays, then remove ${d.year} from calendar.incompleteYears`,
  },
  'policy-year-without-holidays': {
    title: (d) => `the year ${d.year} has no holiday at all`,
    expected: () => 'all holidays set by the government',
    remedy: (d) => `add its holidays, or list ${d.year} in calendar.incompleteYears`,
  },
  'policy-weights-not-100': {
    title: (d) =>
      `the weights of the ${d.of === 'roles' ? "raters' roles" : 'components'} add up to ${d.sum}`,
    expected: () => 'exactly 100',
    remedy: (d) =>
      Number(d.sum) < 100
        ? `add ${100 - Number(d.sum)} to the weights`
        : `take ${Number(d.sum) - 100} off the weights`,
  },
  'policy-bands-overlap': {
    title: (d) => `the limit of "${d.worse}" is not below the limit of "${d.better}"`,
    expected: (d) => `a number below the limit of "${d.better}"`,
    remedy: () => 'let the limits of the predicates fall from the highest down to 0',
  },
  'policy-bands-not-from-zero': {
    title: () => 'the lowest predicate does not start at 0, so some scores have no predicate',
    expected: () => '0',
    remedy: () => 'write 0',
  },
  'policy-banded-percent-rising': {
    title: (d) => `the percent of "${d.worse}" is above the percent of "${d.better}"`,
    expected: (d) => `at most the percent of "${d.better}"`,
    remedy: () => 'correct the percent: a higher score must never lower TPP',
  },
  'policy-class-without-amount': {
    title: (d) => `job class ${d.class} has no amount`,
    expected: () => 'an amount in rupiah for every job class from 1 to 17',
    remedy: (d) => `add the amount of job class ${d.class}`,
  },
  'policy-class-amount-falling': {
    title: (d) => `the amount of job class ${d.class} is below that of job class ${d.below}`,
    expected: () => 'amounts that rise with the job class',
    remedy: () => 'look at both amounts again',
  },
  'policy-training-unknown-component': {
    title: (d) => `training is suggested for "${d.code}", but no component has that code`,
    expected: (d) => `one of: ${d.known}`,
    remedy: () => 'correct the code, or remove the suggestion',
  },
  'policy-weekday-without-hours': {
    title: (d) => `${d.weekday} is a working day without working hours`,
    expected: (d) => `${d.weekday}: { start: 07:30, middle: 12:00, end: 16:00 }`,
    remedy: () => 'add the hours of that weekday',
  },
  'policy-hours-order': {
    title: () => 'the working hours are out of order',
    expected: () => 'start before middle, middle before end',
    remedy: () => 'correct the times; only shifts go beyond midnight',
  },
  'policy-days-order': {
    title: (d) => `this span ends on ${d.until}, before it begins on ${d.from}`,
    expected: () => 'a last day that is not before the first',
    remedy: () => 'correct the dates',
  },
  'policy-other-hours-overlap': {
    title: (d) => `this span overlaps the one from ${d.from} to ${d.until}`,
    expected: () => 'every day in one span at most',
    remedy: () => 'correct the dates',
  },
  'policy-tiers-order': {
    title: () => 'this tier of minutes is out of order',
    expected: (d) => (d.least === 1 ? 'a first tier from 1 minute on' : `${d.least} minutes or more`),
    remedy: () => 'list the tiers from the fewest minutes on',
  },
  'policy-attendance-code-unknown': {
    title: (d) => `the schedule uses the attendance code "${d.code}", which does not exist`,
    expected: (d) => `one of: ${d.known}`,
    remedy: (d) => `correct the code, or add "${d.code}" to performance.attendanceCodes`,
  },
};

function numberText(d: ProblemData): string {
  const number = d.decimals === 0 ? 'a whole number' : `a number with at most ${d.decimals} decimals`;
  return `${number}, ${d.min} to ${d.max}`;
}

function shape(d: ProblemData): { readonly name: string; readonly example: string } {
  switch (d.shape) {
    case 'section':
      return { name: 'a group of settings', example: 'indented lines "key: value"' };
    case 'list':
      return { name: 'a list', example: 'lines that start with "-", or [] for an empty list' };
    default:
      return { name: 'one value', example: 'one value after the colon, on the same line' };
  }
}

function syntax(d: ProblemData): { readonly expected: string; readonly remedy: string } {
  switch (d.reason) {
    case 'TAB_AS_INDENT':
      return { expected: 'lines indented with spaces', remedy: 'replace the tab by spaces' };
    case 'MISSING_CHAR':
      return {
        expected: 'complete quotes, brackets and colons',
        remedy: 'add the missing mark on this line or the line before',
      };
    case 'MULTIPLE_DOCS':
      return { expected: 'one policy in one file', remedy: 'remove the line "---" and what follows it' };
    default:
      return {
        expected: 'lines "key: value", indented by the same number of spaces within a group',
        remedy: 'check spaces, colons and quotes on this line and the line before',
      };
  }
}
