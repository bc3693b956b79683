import type { RunKind } from '../../support/close-month.ts';
import {
  CPNS_CONTRIBUTIONS,
  CPNS_SALARY,
  CPNS_TOTALS,
  FAMILY,
  FAMILY_SALARY,
  FAMILY_TOTALS,
  FAMILY_TPP,
  PNS_TPP,
  PROMOTED_SALARY,
  PROMOTED_TOTALS,
  PROMOTED_TPP,
  SENTENCED_TPP,
} from './one-year-parts.ts';

/** What one run pays: lines and totals that are not 0, named as in the payroll report. */
export interface ExpectedSlip {
  readonly period: string;
  readonly kind: RunKind;
  readonly status: 'ok' | 'held';
  readonly amounts: Readonly<Record<string, number>>;
}

/**
 * The year 2026 of one employee of K/0 (class A of the monthly tax), run by run, worked out by hand. The comments give
 * the amounts before rounding.
 */
export const YEAR: readonly ExpectedSlip[] = [
  {
    period: '2026-01', // CPNS since 1 January, a holiday: salary is due in full
    kind: 'regular',
    status: 'ok',
    amounts: {
      ...CPNS_SALARY,
      ...CPNS_CONTRIBUTIONS,
      TPP_BEBAN_KERJA: 851_451, // 2,895,305 × 40% × 91.90% × 80%: 851,451.294
      TPP_PRESTASI_KERJA: 1_277_177, // × 60%: 1,277,176.942
      BPJS_KES_TPP_PEMDA: 85_145, // 4% of 2,636,416 + 2,128,628: 190,601.76 → 190,602 − 105,457
      BPJS_KES_TPP_1: 21_286, // 1%: 47,650.44 → 47,650 − 26,364
      // S 2,908,108 and S + T 5,121,881 lie under 5,400,000: no tax.
      ...CPNS_TOTALS,
      TPP_BRUTO: 2_128_628,
      POTONGAN_TPP: 21_286,
      NETO_TPP: 2_107_342,
      DITERIMA: 4_666_142,
    },
  },
  {
    // Twice late, one day absent: attendance 100 − 2 × 0.5 − 3 = 96, score 90.30, and 3% of the whole.
    period: '2026-02',
    kind: 'regular',
    status: 'ok',
    amounts: {
      ...CPNS_SALARY,
      ...CPNS_CONTRIBUTIONS,
      TPP_BEBAN_KERJA: 811_529, // 2,895,305 × 40% × 90.30% × 97% × 80%: 811,528.781
      TPP_PRESTASI_KERJA: 1_217_293, // × 60%: 1,217,293.171
      BPJS_KES_TPP_PEMDA: 81_153, // 4% of 2,636,416 + 2,028,822: 186,609.52 → 186,610 − 105,457
      BPJS_KES_TPP_1: 20_288, // 1%: 46,652.38 → 46,652 − 26,364
      ...CPNS_TOTALS,
      TPP_BRUTO: 2_028_822,
      POTONGAN_TPP: 20_288,
      NETO_TPP: 2_008_534,
      DITERIMA: 4_567_334,
    },
  },
  {
    period: '2026-03', // THR on the slip of February, before March's own run; 4,810,078 is not taxed yet
    kind: 'thr',
    status: 'ok',
    amounts: {
      ...CPNS_SALARY,
      TPP_THR: 2_028_822,
      BRUTO_GAJI: 2_781_256,
      NETO_GAJI: 2_781_256,
      TPP_BRUTO: 2_028_822,
      NETO_TPP: 2_028_822,
      DITERIMA: 4_810_078,
    },
  },
  {
    period: '2026-03', // PNS
    kind: 'regular',
    status: 'ok',
    amounts: {
      GAPOK: 2_785_700, // 100%
      TUNJ_PASANGAN: 278_570,
      TUNJ_UMUM: 185_000,
      TUNJ_BERAS: 144_840,
      BPJS_KES_PEMDA: 129_971, // 4% of B1 3,249,270: 129,970.8
      JKK_PEMDA: 6_686,
      JKM_PEMDA: 20_057,
      IWP_8: 245_142, // 8% of 3,064,270: 245,141.6
      BPJS_KES_1: 32_493, // 32,492.7
      PEMBULATAN: 25, // 3,394,110 − 245,142 − 32,493 = 3,116,475
      ...PNS_TPP,
      BPJS_KES_TPP_PEMDA: 106_431, // 4% of 3,249,270 + 2,660,785: 236,402.2 → 236,402 − 129,971
      BPJS_KES_TPP_1: 26_608, // 1%: 59,100.55 → 59,101 − 32,493
      // With THR: S 2,781,256 + 3,550,824 = 6,332,080 at 1%: 63,320.8, borne by the state.
      PPH21_GAJI: 63_321,
      TUNJ_PPH: 63_321,
      // S + T 6,332,080 + 2,028,822 + 2,767,216 = 11,128,118 at 3.5%: 389,484.13 → 389,484 − 63,321.
      PPH21_TPP: 326_163,
      BRUTO_GAJI: 3_614_170,
      POTONGAN_GAJI: 497_670,
      NETO_GAJI: 3_116_500,
      TPP_BRUTO: 2_660_785,
      POTONGAN_TPP: 352_771,
      NETO_TPP: 2_308_014,
      DITERIMA: 5_424_514,
    },
  },
  {
    period: '2026-04', // a child; nobody has assessed him yet, so the TPP waits
    kind: 'regular',
    status: 'held',
    amounts: { ...FAMILY_SALARY, ...FAMILY_TOTALS, DITERIMA: 3_239_600 },
  },
  {
    period: '2026-05', // April's assessment is in
    kind: 'regular',
    status: 'ok',
    amounts: {
      ...FAMILY_SALARY,
      ...FAMILY_TPP,
      RAPEL_TPP_BEBAN_KERJA: 1_064_314,
      RAPEL_TPP_PRESTASI_KERJA: 1_596_471,
      RAPEL_BPJS_KES_TPP_PEMDA: 106_432,
      RAPEL_BPJS_KES_TPP_1: 26_608,
      // S 3,681,186: 0. S + T 3,681,186 + 2 × 2,767,217 = 9,215,620 at 1.75%: 161,273.35.
      PPH21_TPP: 161_273,
      ...FAMILY_TOTALS,
      TPP_BRUTO: 2_660_785,
      POTONGAN_TPP: 187_881,
      NETO_TPP: 2_472_904,
      TAMBAHAN: 2_634_177, // 2,660,785 − 26,608
      DITERIMA: 8_346_681,
    },
  },
  {
    period: '2026-06',
    kind: 'regular',
    status: 'ok',
    amounts: {
      ...FAMILY_SALARY,
      ...FAMILY_TPP,
      PPH21_TPP: 64_484, // S + T 6,448,403 at 1%: 64,484.03
      ...FAMILY_TOTALS,
      TPP_BRUTO: 2_660_785,
      POTONGAN_TPP: 91_092,
      NETO_TPP: 2_569_693,
      DITERIMA: 5_809_293,
    },
  },
  {
    period: '2026-06', // 13th salary on the slip of May without its arrears
    kind: 'gaji-13',
    status: 'ok',
    amounts: {
      ...FAMILY,
      TPP_G13: 2_660_785,
      // With June's own run: S 3,681,186 + 3,522,244 = 7,203,430 at 1.25%: 90,042.875.
      PPH21_GAJI: 90_043,
      TUNJ_PPH: 90_043,
      // S + T 6,448,403 + 6,183,029 = 12,631,432 at 5%: 631,571.6 → 631,572 − 90,043 − 64,484.
      PPH21_TPP: 477_045,
      BRUTO_GAJI: 3_612_287,
      POTONGAN_GAJI: 90_043,
      NETO_GAJI: 3_522_244,
      TPP_BRUTO: 2_660_785,
      POTONGAN_TPP: 477_045,
      NETO_TPP: 2_183_740,
      DITERIMA: 5_705_984,
    },
  },
  {
    period: '2026-07', // promoted to III/b and class 8 with effect from May
    kind: 'regular',
    status: 'ok',
    amounts: {
      ...PROMOTED_SALARY,
      ...PROMOTED_TPP,
      // May and June twice the difference, the 13th salary once.
      RAPEL_GAPOK: 353_700, // 3 × 117,900
      RAPEL_TUNJ_PASANGAN: 35_370, // 3 × 11,790
      RAPEL_TUNJ_ANAK: 7_074, // 3 × 2,358
      RAPEL_BPJS_KES_PEMDA: 10_564, // 2 × 5,282
      RAPEL_JKK_PEMDA: 566, // 2 × 283
      RAPEL_JKM_PEMDA: 1_698, // 2 × 849
      RAPEL_IWP_8: 21_128, // 2 × 10,564
      RAPEL_BPJS_KES_1: 2_640, // 2 × 1,320
      RAPEL_TPP_BEBAN_KERJA: 285_614, // 2 × 142,807
      RAPEL_TPP_PRESTASI_KERJA: 428_422, // 2 × 214,211
      RAPEL_BPJS_KES_TPP_PEMDA: 28_560, // 2 × 14,280
      RAPEL_BPJS_KES_TPP_1: 7_140, // 2 × 3,570
      RAPEL_TPP_G13: 357_018, // 3,017,803 − 2,660,785
      // S 3,819,648 + 408,972: 4,228,620, no tax. S + T + 3,138,515 + 1,099,614 = 8,466,749 at 1.5%: 127,001.235.
      PPH21_TPP: 127_001,
      ...PROMOTED_TOTALS,
      TPP_BRUTO: 3_017_803,
      POTONGAN_TPP: 157_179,
      NETO_TPP: 2_860_624,
      // A month: 132,048 + 357,018 − 10,564 − 1,320 − 3,570 = 473,612; 13th salary: 132,048 + 357,018 = 489,066.
      TAMBAHAN: 1_436_290,
      DITERIMA: 7_656_714,
    },
  },
  ...['2026-08', '2026-09'].map(
    (period): ExpectedSlip => ({
      period,
      kind: 'regular',
      status: 'ok',
      amounts: {
        ...PROMOTED_SALARY,
        ...PROMOTED_TPP,
        PPH21_TPP: 86_977, // S + T 3,819,648 + 3,138,515 = 6,958,163 at 1.25%: 86,977.0375
        ...PROMOTED_TOTALS,
        TPP_BRUTO: 3_017_803,
        POTONGAN_TPP: 117_155,
        NETO_TPP: 2_900_648,
        DITERIMA: 6_260_448,
      },
    }),
  ),
  {
    period: '2026-10', // he was on unpaid leave in August and September; 25% less TPP for half a year from now on
    kind: 'regular',
    status: 'ok',
    amounts: {
      ...PROMOTED_SALARY,
      ...SENTENCED_TPP,
      // Everything of August and September again, with the sign turned.
      RAPEL_GAPOK: -5_807_200,
      RAPEL_TUNJ_PASANGAN: -580_720,
      RAPEL_TUNJ_ANAK: -116_144,
      RAPEL_TUNJ_UMUM: -370_000,
      RAPEL_TUNJ_BERAS: -434_520,
      RAPEL_BPJS_KES_PEMDA: -274_962,
      RAPEL_JKK_PEMDA: -13_938,
      RAPEL_JKM_PEMDA: -41_812,
      RAPEL_IWP_8: -520_326,
      RAPEL_BPJS_KES_1: -68_740,
      RAPEL_TPP_BEBAN_KERJA: -2_414_242,
      RAPEL_TPP_PRESTASI_KERJA: -3_621_364,
      RAPEL_BPJS_KES_TPP_PEMDA: -241_424,
      RAPEL_BPJS_KES_TPP_1: -60_356,
      // S and T of the month are below 0: no tax.
      ...PROMOTED_TOTALS,
      TPP_BRUTO: 2_263_352,
      POTONGAN_TPP: 22_634,
      NETO_TPP: 2_240_718,
      // A month was overpaid by 3,654,292 − 294,533 + 3,017,803 − 30,178 = 6,347,384. All take-home, 5,600,518, goes to
      // August; 746,866 of August, September and the cooperative's 250,000 are carried.
      POTONGAN_LAIN: 5_600_518,
    },
  },
  {
    period: '2026-11',
    kind: 'regular',
    status: 'ok',
    amounts: {
      ...PROMOTED_SALARY,
      ...SENTENCED_TPP,
      PPH21_TPP: 46_302, // S + T 3,819,648 + 2,353,886 = 6,173,534 at 0.75%: 46,301.505
      ...PROMOTED_TOTALS,
      TPP_BRUTO: 2_263_352,
      POTONGAN_TPP: 68_936,
      NETO_TPP: 2_194_416,
      // 746,866 for August and 4,807,350 for September; 1,540,034 and the cooperative's 250,000 are carried.
      POTONGAN_LAIN: 5_554_216,
    },
  },
  {
    period: '2026-12', // the year's tax is settled
    kind: 'regular',
    status: 'ok',
    amounts: {
      ...PROMOTED_SALARY,
      ...SENTENCED_TPP,
      // The year: S 42,401,662 and T 31,382,009 over 11 months with income (October's are below 0); IWP 2,447,945.
      // Salary alone: 42,401,662 − 2,120,083 − 2,447,945 is below 58,500,000: no tax. Posted: 63,321 + 90,043, borne by
      // the state, so it is recorded and not paid.
      PPH21_GAJI: -153_364,
      TUNJ_PPH: -153_364,
      // All: 73,783,671 − 5% 3,689,184 − 2,447,945 = 67,646,542; − 58,500,000, down to 9,146,000; 5%: 457,300.
      // Posted: 326,163 + 161,273 + 64,484 + 477,045 + 127,001 + 2 × 86,977 + 46,302 = 1,376,222.
      PPH21_TPP: -918_922,
      BRUTO_GAJI: 3_666_325,
      POTONGAN_GAJI: 306_525,
      NETO_GAJI: 3_359_800,
      TPP_BRUTO: 2_263_352,
      POTONGAN_TPP: -896_288,
      NETO_TPP: 3_159_640,
      POTONGAN_LAIN: 1_790_034, // 1,540,034 for September and the cooperative's 250,000
      DITERIMA: 4_729_406,
    },
  },
];
