import type { PayPolicy } from '../../domain/pay/policy.ts';
import type { Source, StepRounding, TraceInput, TraceNote, TraceStep, Unit } from '../../domain/pay/trace.ts';
import { type CellPlace, EXPLAIN_TEXT, type ExplainText, type NoteKey } from '../../text/explain.ts';
import type { Lang } from '../../text/language.ts';
import { makeLabels } from '../labels.ts';
import { figureText } from './figure-text.ts';
import { type FormulaPart, splitFormula } from './formula.ts';

/** A fact's place in the imports: batch, row and canonical column. */
export type FactSource = Extract<Source, { from: 'fact' }>;

/** What explanations need to know beside the steps. */
export interface ExplainBasis {
  /** Policy of the run; it names criteria, components and attendance codes. */
  readonly policy: PayPolicy;
  readonly lang: Lang;
  /** Finds the cell of a fact. */
  readonly cellOf: (source: FactSource) => CellPlace;
}

/** One figure that entered a step, in words. */
export interface ExplainedInput {
  readonly name: string;
  readonly label: string;
  readonly valueText: string;
  /** Where the figure stands: `pegawai.xlsx, lembar "Pegawai", baris 14, kolom D "golongan"`. */
  readonly sourceText: string;
  /** Legal basis with the day from which it holds, or the decree behind the policy; null for facts and results. */
  readonly basisText: string | null;
  /** The cell of a fact; null for everything else. */
  readonly cell: CellPlace | null;
}

/** One step of the calculation in words. */
export interface ExplainedStep {
  /** Line code, or the name of an intermediate figure in lower case. */
  readonly code: string;
  readonly label: string;
  /** In the measure of `unit`: whole rupiah for `idr`, hundredths for `hundredths` and `percent`. */
  readonly amount: number;
  readonly unit: Unit;
  readonly amountText: string;
  /** The formula by the names of its inputs: `round(tabel_gapok × cpns)`. */
  readonly formula: string;
  /** The same with the figures and the result: `round(Rp2.785.700 × 80%) = Rp2.228.560`. */
  readonly filled: string;
  /** How the result was rounded, in words; null where it was not. */
  readonly rounding: string | null;
  readonly inputs: readonly ExplainedInput[];
  readonly notes: readonly string[];
}

/** Puts the steps of one slip into words, in the order in which they were computed. */
export function explainSteps(steps: readonly TraceStep[], basis: ExplainBasis): readonly ExplainedStep[] {
  const explain = makeExplainer(basis);
  return steps.map(explain);
}

/**
 * The same for the steps of many slips: what is alike for all of them (names, formulas taken apart) is kept.
 * Figures are shown exactly as they were computed with; nothing is rounded here.
 */
export function makeExplainer(basis: ExplainBasis): (step: TraceStep) => ExplainedStep {
  const { policy, lang } = basis;
  const text = EXPLAIN_TEXT[lang];
  const labels = makeLabels(policy, lang);
  const taken = new Map<string, readonly FormulaPart[]>();

  function partsOf({ code, formula, inputs }: TraceStep): readonly FormulaPart[] {
    const key = `${code} ${formula}`;
    let parts = taken.get(key);
    if (!parts) {
      parts = splitFormula(formula, inputs);
      taken.set(key, parts);
    }
    return parts;
  }

  return (step) => {
    const { code, amount, unit } = step;
    const figures = new Map(step.inputs.map((input) => [input.name, figureText(input, lang)]));
    const amountText = figureText({ value: amount, den: step.den, unit }, lang);
    const expression = partsOf(step)
      .map((part) => (part.kind === 'text' ? part.text : (figures.get(part.name) ?? part.name)))
      .join('');
    return {
      code,
      label: labels.code(code),
      amount,
      unit,
      amountText,
      formula: step.formula,
      filled: `${expression} = ${amountText}`,
      rounding: roundingText(step.rounding, unit, text),
      inputs: step.inputs.map((input) => ({
        name: input.name,
        label: isSetting(input) ? text.setting : labels.input(input.name),
        valueText: figures.get(input.name) ?? '',
        ...originText(input, basis, text),
      })),
      notes: (step.notes ?? []).map((note) => noteText(note, text)),
    };
  };
}

function roundingText(rounding: StepRounding, unit: Unit, text: ExplainText): string | null {
  if (rounding === 'none') return null;
  return unit === 'idr' ? text.roundedRupiah[rounding] : text.roundedScore;
}

type OriginText = Pick<ExplainedInput, 'sourceText' | 'basisText' | 'cell'>;

function originText({ source }: TraceInput, { policy, cellOf }: ExplainBasis, text: ExplainText): OriginText {
  switch (source.from) {
    case 'fact': {
      const cell = cellOf(source);
      return { sourceText: text.cell(cell), basisText: null, cell };
    }
    case 'rule':
      return {
        sourceText: text.rule(source.basis.id),
        basisText: text.ruleBasis(source.basis.title, source.basis.from),
        cell: null,
      };
    case 'policy':
      return {
        sourceText: text.policy(policy.name, source.path),
        basisText: policyBasis(policy, text),
        cell: null,
      };
    case 'calendar':
      return {
        sourceText: text.calendar(policy.name),
        basisText: policyBasis(policy, text),
        cell: null,
      };
    default:
      return { sourceText: resultText(source, text), basisText: null, cell: null };
  }
}

/** Where a figure comes from that is neither a cell nor a choice nor law. */
function resultText(
  source: Exclude<Source, { from: 'fact' | 'rule' | 'policy' | 'calendar' }>,
  text: ExplainText,
): string {
  switch (source.from) {
    case 'unrecorded':
      return text.notOnSheets;
    case 'line':
      return text.line(source.code);
    case 'step':
      return text.step(source.code);
    case 'run':
      return text.run(source.period, runKind(source.kind));
    case 'recomputed':
      return text.recomputed(source.period, runKind(source.kind));
    case 'raters':
      return text.raters(source.ratees);
    case 'log':
      return text.log(source.days);
    case 'year':
      return text.year(source.year);
  }
}

function policyBasis({ name, decree }: PayPolicy, text: ExplainText): string {
  return decree ?? text.policyWithoutDecree(name);
}

/** A choice of the policy that is named by its path, such as `rounding.salary`. */
function isSetting({ name, source }: TraceInput): boolean {
  return source.from === 'policy' && source.path === name;
}

function runKind(kind: string): 'regular' | 'thr' | 'gaji-13' {
  return kind === 'thr' || kind === 'gaji-13' ? kind : 'regular';
}

function noteText({ key, data }: TraceNote, text: ExplainText): string {
  return isNoteKey(key, text) ? text.note[key](data) : key;
}

function isNoteKey(key: string, text: ExplainText): key is NoteKey {
  return key in text.note;
}
