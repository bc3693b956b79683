/*
 * Parts of slips that come back in the year of `one-year-figures.ts`, worked out by hand from the pay rules.
 * Golongan III: rice 72,420 a soul; general allowance 185,000; health insurance 4% and 1% of basic pay, family and
 * general allowance (B1), accident 0.24% and death 0.72% of basic pay, IWP 8% of basic pay and family.
 *
 * Score of a month: quality (90 × 60 + 85 × 20) / 80 = 88.75, initiative (80 × 60 + 76 × 20) / 80 = 79.00, communication
 * (84 × 60 + 88 × 20) / 80 = 85.00, attendance 100: 35.50 + 40.00 + 7.90 + 8.50 = 91.90.
 *
 * Basic TPP: class 7 6,633,000 × 0.60 × 0.97 × 0.75 = 2,895,304.5, up: 2,895,305; class 8 7,523,000 × 0.4365 =
 * 3,283,789.5, up: 3,283,790. Workload is 40% of it, work performance 60%, times the score.
 */

/** A PNS of III/b in class 8 with spouse and child: July and after, and what May and June should have been. */
export const PROMOTED_SALARY = {
  GAPOK: 2_903_600, // III/b, 0 years
  TUNJ_PASANGAN: 290_360, // 10%
  TUNJ_ANAK: 58_072, // 2%
  TUNJ_UMUM: 185_000,
  TUNJ_BERAS: 217_260, // 3 × 72,420
  BPJS_KES_PEMDA: 137_481, // 4% of B1 3,437,032: 137,481.28
  JKK_PEMDA: 6_969, // 0.24% of 2,903,600: 6,968.64
  JKM_PEMDA: 20_906, // 0.72%: 20,905.92
  IWP_8: 260_163, // 8% of 3,252,032: 260,162.56
  BPJS_KES_1: 34_370, // 1% of B1: 34,370.32
  PEMBULATAN: 41, // 3,654,292 − 260,163 − 34,370 = 3,359,759, up to 3,359,800
};
export const PROMOTED_TOTALS = { BRUTO_GAJI: 3_819_689, POTONGAN_GAJI: 459_889, NETO_GAJI: 3_359_800 };
export const PROMOTED_TPP = {
  TPP_BEBAN_KERJA: 1_207_121, // 3,283,790 × 40% × 91.90%: 1,207,121.204
  TPP_PRESTASI_KERJA: 1_810_682, // × 60%: 1,810,681.806
  BPJS_KES_TPP_PEMDA: 120_712, // 4% of 3,437,032 + 3,017,803: 258,193.4 → 258,193 − 137,481
  BPJS_KES_TPP_1: 30_178, // 1%: 64,548.35 → 64,548 − 34,370
};
/** The same with a quarter less TPP for a sentence of medium weight. */
export const SENTENCED_TPP = {
  TPP_BEBAN_KERJA: 905_341, // 3,283,790 × 40% × 91.90% × 75%: 905,340.903
  TPP_PRESTASI_KERJA: 1_358_011, // × 60%: 1,358,011.3545
  BPJS_KES_TPP_PEMDA: 90_534, // 4% of 3,437,032 + 2,263,352: 228,015.36 → 228,015 − 137,481
  BPJS_KES_TPP_1: 22_634, // 1%: 57,003.84 → 57,004 − 34,370
};

/** A CPNS of III/a at 80% with a spouse. */
export const CPNS_SALARY = {
  GAPOK: 2_228_560, // 80% of 2,785,700
  TUNJ_PASANGAN: 222_856,
  TUNJ_UMUM: 185_000,
  TUNJ_BERAS: 144_840, // 2 × 72,420
};
export const CPNS_CONTRIBUTIONS = {
  BPJS_KES_PEMDA: 105_457, // 4% of B1 2,636,416: 105,456.64
  JKK_PEMDA: 5_349, // 5,348.544
  JKM_PEMDA: 16_046, // 16,045.632
  IWP_8: 196_113, // 8% of 2,451,416: 196,113.28
  BPJS_KES_1: 26_364, // 26,364.16
  PEMBULATAN: 21, // 2,908,108 − 126,852 passed on − 196,113 − 26,364 = 2,558,779
};
export const CPNS_TOTALS = { BRUTO_GAJI: 2_908_129, POTONGAN_GAJI: 349_329, NETO_GAJI: 2_558_800 };

/** A PNS of III/a in class 7 with spouse and child: April to June as known then. */
export const FAMILY = {
  GAPOK: 2_785_700,
  TUNJ_PASANGAN: 278_570,
  TUNJ_ANAK: 55_714, // 2%
  TUNJ_UMUM: 185_000,
  TUNJ_BERAS: 217_260,
};
export const FAMILY_SALARY = {
  ...FAMILY,
  BPJS_KES_PEMDA: 132_199, // 4% of B1 3,304,984: 132,199.36
  JKK_PEMDA: 6_686, // 6,685.68
  JKM_PEMDA: 20_057, // 20,057.04
  IWP_8: 249_599, // 8% of 3,119,984: 249,598.72
  BPJS_KES_1: 33_050, // 33,049.84
  PEMBULATAN: 5, // 3,522,244 − 249,599 − 33,050 = 3,239,595
};
export const FAMILY_TOTALS = { BRUTO_GAJI: 3_681_191, POTONGAN_GAJI: 441_591, NETO_GAJI: 3_239_600 };
export const PNS_TPP = {
  TPP_BEBAN_KERJA: 1_064_314, // 2,895,305 × 40% × 91.90%: 1,064,314.118
  TPP_PRESTASI_KERJA: 1_596_471, // × 60%: 1,596,471.177
};
export const FAMILY_TPP = {
  ...PNS_TPP,
  BPJS_KES_TPP_PEMDA: 106_432, // 4% of 3,304,984 + 2,660,785: 238,630.76 → 238,631 − 132,199
  BPJS_KES_TPP_1: 26_608, // 1%: 59,657.69 → 59,658 − 33,050
};
