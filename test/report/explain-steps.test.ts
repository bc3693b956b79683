import { beforeAll, describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../src/domain/calendar/period.ts';
import type { PayContext } from '../../src/domain/pay/context.ts';
import type { TraceStep } from '../../src/domain/pay/trace.ts';
import { cellPlace, type ExplainedStep, explainSteps, type FactSource } from '../../src/report/index.ts';
import type { Lang } from '../../src/text/language.ts';
import { BATCH, evidenceOf, exampleContext, period, tracedSlip } from '../support/pay-example.ts';
import { exampleBatch } from '../support/report-example.ts';

let context: PayContext;
let steps: readonly TraceStep[];

beforeAll(async () => {
  context = await exampleContext();
  steps = tracedSlip(context, evidenceOf()).steps;
});

const cellOf = ({ place, column }: FactSource) => cellPlace(exampleBatch(place.batch), place.row, column);

function explained(code: string, lang: Lang, given: readonly TraceStep[] = steps): ExplainedStep {
  const found = explainSteps(given, { policy: context.policy, lang, cellOf }).find(
    (step) => step.code === code,
  );
  if (!found) throw new Error(`no step ${code}`);
  return found;
}

function input(step: ExplainedStep, name: string) {
  return step.inputs.find((entry) => entry.name === name);
}

describe('explanation of a line', () => {
  it('shows formula, figures filled in and rounding in Indonesian', () => {
    expect(explained('TUNJ_PASANGAN', 'id')).toMatchObject({
      label: 'Tunjangan istri/suami',
      amount: 325_290,
      amountText: 'Rp325.290',
      formula: 'round(GAPOK × tarif_pasangan)',
      filled: 'round(Rp3.252.900 × 10%) = Rp325.290',
      rounding: 'dibulatkan ke rupiah terdekat',
    });
  });

  it('shows the same in English with English separators', () => {
    expect(explained('JKK_PEMDA', 'en')).toMatchObject({
      label: 'Work accident insurance, employer',
      filled: 'round(Rp3,252,900 × 0.24%) = Rp7,807',
      rounding: 'rounded to the nearest rupiah',
    });
  });

  it('names the cell of every figure from a sheet', () => {
    expect(input(explained('tabel_gapok', 'id'), 'golongan')).toEqual({
      name: 'golongan',
      label: 'Golongan',
      valueText: 'III/a',
      sourceText: 'pegawai.xlsx, lembar "Pegawai", baris 14, kolom D "Gol. Ruang"',
      basisText: null,
      cell: { file: 'pegawai.xlsx', sheet: 'Pegawai', row: 14, letter: 'D', header: 'Gol. Ruang' },
    });
    expect(input(explained('kehadiran', 'en'), 'tk')?.sourceText).toBe('absensi.csv, row 9, column C "tk"');
  });

  it('names the row alone where the imported sheet did not have the column', () => {
    expect(input(explained('anak_ditanggung', 'id'), 'anak')?.sourceText).toBe(
      'pegawai.xlsx, lembar "Pegawai", baris 14',
    );
  });

  it('names the rule with its legal basis and the day from which it holds', () => {
    expect(input(explained('TUNJ_PASANGAN', 'id'), 'tarif_pasangan')).toMatchObject({
      valueText: '10%',
      sourceText: 'aturan allowance.spouse',
      basisText: 'PP 7/1977 sebagaimana diubah dengan PP 51/1992, Pasal 16 (berlaku sejak 1 Januari 1993)',
    });
  });

  it('names the policy and its setting, and says when no regulation stands behind it', () => {
    const share = input(explained('TPP_BEBAN_KERJA', 'id'), 'beban_kerja');
    expect(share?.label).toBe('Persen: Beban kerja');
    expect(share?.valueText).toBe('40%');
    expect(share?.sourceText.startsWith('kebijakan "Kebijakan contoh", tpp.criteria')).toBe(true);
    expect(share?.basisText).toBe('kebijakan "Kebijakan contoh" (tanpa peraturan)');
  });

  it('names lines and scores by the policy where the policy names them', () => {
    expect(explained('TPP_KONDISI_KERJA', 'en').label).toBe('TPP Working conditions');
    expect(explained('komunikasi', 'id').label).toBe('Nilai: Komunikasi dan kerja sama');
    expect(input(explained('nilai', 'id'), 'bobot_kehadiran')?.label).toBe('Bobot: Kehadiran');
    expect(input(explained('kualitas', 'en'), 'rekan_2')?.label).toBe('Score by a colleague 2');
    expect(input(explained('kehadiran', 'id'), 'tk%')).toMatchObject({
      label: 'Potongan tiap kejadian: Tanpa keterangan',
      valueText: '3,00%',
    });
  });

  it('shows scores with two decimals and the factor as a percent', () => {
    expect(explained('kehadiran', 'id').filled).toBe(
      '100 × max(0, 100% − (2 × 0,50% + 1 × 2,00% + 1 × 3,00%)) = 94,00',
    );
    expect(explained('faktor', 'id').filled).toBe('87,83 / 100 = 87,83%');
    expect(explained('nilai', 'en').rounding).toBe('rounded to the nearest second decimal');
  });

  it('shows regional indices as plain numbers', () => {
    expect(explained('tppd', 'id').filled).toBe('ceil(Rp6.633.000 × 0,6 × 0,97 × 0,75) = Rp2.895.305');
  });

  it('shows working days served as a fraction', () => {
    const joiner = tracedSlip(
      context,
      evidenceOf({ jenis: 'PPPK-PW', gajiKontrak: 2_000_000, mulai: day('2026-01-19') }),
    );
    expect(explained('GAPOK', 'id', joiner.steps).filled).toBe('round(Rp2.000.000 × 10/20) = Rp1.000.000');
  });

  it('puts the rate of the tax table in the place of its look-up', () => {
    expect(explained('pajak_s_t', 'id').filled).toMatch(
      /^round\(\d+(,\d+)?% × \(Rp[\d.]+ \+ Rp[\d.]+\)\) = Rp[\d.]+$/,
    );
  });

  it('shows an empty cell as such', () => {
    const joiner = tracedSlip(
      context,
      evidenceOf({ jenis: 'PPPK-PW', gajiKontrak: 2_000_000, mulai: day('2026-01-19') }),
    );
    const days = explained('hari_kerja', 'id', joiner.steps);
    expect(days.filled).toBe('10 / 20 = 10/20');
    expect(input(days, 'mulai')?.valueText).toBe('2026-01-19');
    expect(input(days, 'berhenti')?.valueText).toBe('(kosong)');
  });

  it('names the attendance row where nothing on it is counted', () => {
    const present = tracedSlip(
      context,
      evidenceOf({}, { attendance: { batch: BATCH.attendance, row: 9, counts: {} } }),
    );
    const attendance = explained('kehadiran', 'en', present.steps);
    expect(attendance.filled).toBe('100 × max(0, 100% − (0 × 100%)) = 100.00');
    expect(input(attendance, 'kejadian')?.sourceText).toBe('absensi.csv, row 9');
  });

  it('names the tax status of January, not a later one', () => {
    const [fact] = evidenceOf().facts;
    if (!fact) throw new Error('no fact');
    const later = { ...fact, batch: BATCH.money, effective: period('2026-03'), row: 20 };
    const facts = [fact, { ...later, values: { ...fact.values, ptkp: 'TK/0' as const } }];
    const march = tracedSlip({ ...context, period: period('2026-03') }, evidenceOf({}, { facts }));
    expect(input(explained('pajak_s', 'id', march.steps), 'status_ptkp')).toMatchObject({
      valueText: 'K/2',
      sourceText: 'pegawai.xlsx, lembar "Pegawai", baris 14',
    });
    expect(input(explained('pajak_s', 'id', march.steps), 'kategori')).toMatchObject({
      valueText: 'B',
      sourceText: 'aturan tax.ter-category',
    });
  });
});

describe('remark on a bound of the tax table', () => {
  const BOUND = 9_200_000;

  /** The step of the tax on everything when taxed additions bring the income to an amount. */
  function taxOn(income: number, pay: PayContext = context): ExplainedStep {
    const plain = tracedSlip(pay, evidenceOf()).slip.taxable;
    const jumlah = income - plain.salary - plain.other;
    const added = {
      kode: 'HONOR',
      uraian: 'Honor',
      arah: 'tambah',
      kenaPajak: 'ya',
      prioritas: 100,
    } as const;
    const adjustments = [{ batch: BATCH.money, row: 2, ...added, jumlah }];
    return explained('pajak_s_t', 'en', tracedSlip(pay, evidenceOf({}, { adjustments })).steps);
  }

  it('stands where a rupiah more than the bound lowers the net', () => {
    expect(taxOn(BOUND + 1).notes).toEqual([
      'The income is only Rp1 above the TER bound of Rp9,200,000, but the higher rate holds for all of it and adds Rp46,000 of tax. The annual tax, in December or the last month of service, settles the difference.',
    ]);
  });

  it('does not stand on the bound itself, nor where the income above the bound pays for the higher rate', () => {
    expect(taxOn(BOUND).notes).toEqual([]);
    expect(taxOn(BOUND + 40_000).notes).toHaveLength(1);
    expect(taxOn(BOUND + 50_000).notes).toEqual([]);
  });

  it('does not stand where the employer bears the tax', () => {
    const { tax } = context.policy;
    const borne = { ...context, policy: { ...context.policy, tax: { ...tax, tppBearer: 'borne' as const } } };
    expect(taxOn(BOUND + 1, borne).notes).toEqual([]);
  });
});

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no day: ${text}`);
  return parsed;
}
