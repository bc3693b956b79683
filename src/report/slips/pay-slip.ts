import type { PrintedAbout } from '../../app/ports/printed-about.ts';
import type { ReportSheet } from '../../app/ports/reports.ts';
import type { SlipRow } from '../../app/ports/runs.ts';
import type { PrintedSlip, SlipAmount, SlipPart, SlipSide } from '../../app/ports/slips.ts';
import { BugError } from '../../domain/bug-error.ts';
import { monthlyArrears, netByMonth } from '../../domain/pay/arrears.ts';
import { inSlipOrder, type LineSide, lineSide } from '../../domain/pay/line-codes.ts';
import { SHORTFALL } from '../../domain/pay/take-home.ts';
import { formatHundredths, formatWhole } from '../../text/format.ts';
import { PAY_SLIP_TEXT, type PaySlipText } from '../../text/pay-slips.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import { rupiahInWords } from '../../text/terbilang.ts';
import { deductionText } from '../deduction-text.ts';
import { type Labels, makeLabels } from '../labels.ts';
import { printedAbout } from '../printed-list.ts';
import {
  type ReportBasis,
  reportFooter,
  reportHead,
  type Signatory,
  signatureBlocks,
} from '../report-basis.ts';

/** What the slips of a run share. */
export interface PaySlipInput extends ReportBasis {
  /** Who signs slips: the treasurer. */
  readonly signatory: Signatory;
}

/** A line of a side before it is written: its name and whole rupiah. */
type Line = readonly [label: string, amount: number];

/** Digits of an account that a slip shows: enough to tell one's own, too few for anybody else. */
const SHOWN_DIGITS = 4;

/**
 * Makes the slips of a run as employees get them: every line of salary and TPP, additions with arrears by month, other
 * deductions, what is received in figures and words, what is held or carried. Whole rupiah as stored; each side adds up.
 * @throws BugError when the lines of a side do not add up to its total
 */
export function paySlips(input: PaySlipInput): (slip: SlipRow) => PrintedSlip {
  const maker = new SlipMaker(input);
  return (slip) => maker.make(slip);
}

/** What a file of slips says about itself. */
export function slipsAbout(input: ReportBasis, version: string): PrintedAbout {
  const { titles, letterhead } = reportHead(input, 'slip');
  const title = titles.slice(letterhead, letterhead + 2).join(' · ');
  return printedAbout(input.run, title, { lang: input.lang, version });
}

class SlipMaker {
  private readonly input: PaySlipInput;
  private readonly text: PaySlipText;
  private readonly labels: Labels;
  private readonly head: Required<Pick<ReportSheet, 'titles' | 'letterhead' | 'notices' | 'pageNote'>>;
  private readonly signature: readonly string[];
  private readonly pageMarks: readonly [string, string];
  private readonly computed: readonly string[];

  constructor(input: PaySlipInput) {
    const { run, policy, chainHead, lang, signatory } = input;
    this.input = input;
    this.text = PAY_SLIP_TEXT[lang];
    this.labels = makeLabels(policy, lang);
    this.head = reportHead(input, 'slip');
    this.signature = signatureBlocks([signatory])[0] ?? [];
    this.pageMarks = [REPORT_TEXT[lang].seal(run.seal), REPORT_TEXT[lang].chainHead(chainHead)];
    this.computed = reportFooter(input).slice(0, -2);
  }

  make(slip: SlipRow): PrintedSlip {
    const { text, head } = this;
    const { lang } = this.input;
    const { nip, unit, totals } = slip;
    return {
      nip,
      unit,
      titles: head.titles,
      letterhead: head.letterhead,
      notices: head.notices,
      person: this.person(slip),
      parts: [this.salary(slip), this.tpp(slip), ...this.other(slip)],
      received: [this.labels.code('DITERIMA'), this.rupiah(totals.DITERIMA)],
      inWords: text.inWords(rupiahInWords(totals.DITERIMA, lang)),
      notes: [...this.notes(slip), ...this.computed],
      signature: this.signature,
      pageMarks: this.pageMarks,
      pageNote: `${nip} · ${head.pageNote}`,
    };
  }

  private person(slip: SlipRow): PrintedSlip['person'] {
    const { person } = this.text;
    const { nama, nip, jenis, golongan, mkg, unit, jabatan, kelasJabatan, ptkp, score, predikat } = slip;
    const { bank, rekening } = slip;
    const points = score === null ? null : formatHundredths(score, this.input.lang);
    const pairs: readonly (readonly [string, string | null])[] = [
      [person.name, nama],
      [person.nip, nip],
      [person.kind, jenis],
      [person.grade, [golongan, mkg].filter((part) => part !== null).join(' / ') || null],
      [person.unit, unit],
      [person.post, jabatan],
      [person.jobClass, kelasJabatan === null ? null : String(kelasJabatan)],
      [person.ptkp, ptkp],
      [person.score, [points, predikat].filter((part) => part !== null).join(' · ') || null],
      [person.account, rekening && this.text.account(bank ?? '', rekening.slice(-SHOWN_DIGITS))],
    ];
    return pairs.map(([label, value]) => [label, value ?? '-']);
  }

  private salary(slip: SlipRow): SlipPart {
    const { text } = this;
    const { totals } = slip;
    const passed = this.lines(slip, 'salary-both').reduce((sum, [, amount]) => sum + amount, 0);
    return {
      title: text.parts.salary,
      income: this.side('income', this.lines(slip, 'salary-income', 'salary-both'), 'BRUTO_GAJI', totals),
      deductions: this.side(
        'deductions',
        [
          ...this.lines(slip, 'salary-deduction'),
          ...(passed === 0 ? [] : [[text.passedOn, passed] as const]),
        ],
        'POTONGAN_GAJI',
        totals,
      ),
      closing: [[this.labels.code('NETO_GAJI'), this.rupiah(totals.NETO_GAJI)]],
    };
  }

  private tpp(slip: SlipRow): SlipPart {
    const { totals } = slip;
    return {
      title: this.text.parts.tpp,
      income: this.side('income', this.lines(slip, 'tpp-income'), 'TPP_BRUTO', totals),
      deductions: this.side('deductions', this.lines(slip, 'tpp-deduction'), 'POTONGAN_TPP', totals),
      closing: [
        ...this.lines(slip, 'tpp-allowance').map(
          ([label, amount]): SlipAmount => [label, this.rupiah(amount)],
        ),
        [this.labels.code('NETO_TPP'), this.rupiah(totals.NETO_TPP)],
      ],
    };
  }

  /** Additions, arrears and other deductions, where there are any. */
  private other(slip: SlipRow): readonly SlipPart[] {
    const { labels, text } = this;
    const { totals, details } = slip;
    const { arrears = [], additions = [], deductions = [] } = details ?? {};
    const added: Line[] = [
      ...netByMonth(arrears)
        .filter(({ net }) => net > 0)
        .map(({ period, net }): Line => [labels.code(monthlyArrears(period)), net]),
      ...additions.map(
        ({ kode, uraian, jumlah }): Line => [kode === SHORTFALL ? labels.code(kode) : uraian, jumlah],
      ),
    ];
    const taken: Line[] = [
      ...this.lines(slip, 'other-deduction'),
      ...deductions
        .filter(({ diambil }) => diambil !== 0)
        .map((due): Line => [deductionText(due, labels), due.diambil]),
    ];
    if (added.length + taken.length === 0 && totals.TAMBAHAN === 0 && totals.POTONGAN_LAIN === 0) return [];
    return [
      {
        title: text.parts.other,
        income: this.side('income', added, 'TAMBAHAN', totals),
        deductions: this.side('deductions', taken, 'POTONGAN_LAIN', totals),
        closing: [[text.otherNet, this.rupiah(totals.TAMBAHAN - totals.POTONGAN_LAIN)]],
      },
    ];
  }

  private notes({ missing, details, lines }: SlipRow): readonly string[] {
    const { text, labels, input } = this;
    const isExtra = input.run.kind !== 'regular';
    const held = missing === '' ? [] : missing.split(',');
    const borne = lines.BPJS_KES_TPP_PEMDA ?? 0;
    return [
      ...held.map((code) => REPORT_TEXT[input.lang].missingEvidence(labels.component(code), isExtra)),
      ...(details?.carried ?? []).map((due) => text.carried(deductionText(due, labels), due.jumlah)),
      ...(borne === 0 ? [] : [text.paidByOffice(labels.code('BPJS_KES_TPP_PEMDA'), borne)]),
    ];
  }

  /** Lines of some sides in the order of the slip. */
  private lines({ lines }: SlipRow, ...sides: readonly LineSide[]): readonly Line[] {
    const found = Object.entries(lines)
      .filter(([code]) => sides.includes(lineSide(code)))
      .map(([code, amount]) => ({ code, amount }));
    return inSlipOrder(found).map(({ code, amount }) => [this.labels.code(code), amount]);
  }

  private side(
    heading: 'income' | 'deductions',
    lines: readonly Line[],
    total: keyof SlipRow['totals'],
    totals: SlipRow['totals'],
  ): SlipSide {
    const sum = lines.reduce((all, [, amount]) => all + amount, 0);
    if (sum !== totals[total]) throw new BugError(`${total} of a slip is ${totals[total]}, its lines ${sum}`);
    return {
      heading: this.text[heading],
      lines:
        lines.length === 0
          ? [[this.text.nothing, '']]
          : lines.map(([label, amount]) => [label, this.rupiah(amount)]),
      sum: [this.labels.code(total), this.rupiah(sum)],
    };
  }

  private rupiah(amount: number): string {
    return formatWhole(amount, this.input.lang);
  }
}
