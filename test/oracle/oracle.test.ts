import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceTable } from '../support/oracle/figures.ts';
import {
  article17,
  basicTpp,
  type Cell,
  type EmployeeRow,
  EXAMPLE_SETTINGS,
  type Facts,
  figures,
  iwpParts,
  monthlyTax,
  NO_FACTS,
  type OracleSlip,
  payslip,
  type Settings,
} from '../support/oracle/index.ts';

const NIP = '198503152010012001';
const PERIOD = '2026-02';

const CLERK: EmployeeRow = {
  nip: NIP,
  berlaku: '2026-01',
  jenis: 'PNS',
  golongan: 'III/a',
  mkg: 4,
  jenis_jabatan: 'pelaksana',
  kelas_jabatan: 7,
  ptkp: 'TK/0',
  npwp: '091234567890123',
  mulai: '2010-01-01',
};

/** Attendance, two raters and no targets; every rater gives the same scores. */
function evidence(score: string, counts: Record<string, Cell> = {}, period = PERIOD): Partial<Facts> {
  const rater = { nip: NIP, period, kualitas: score, inisiatif: score, komunikasi: score, catatan: '' };
  return {
    attendance: [{ nip: NIP, period, ...counts }],
    assessments: [
      { ...rater, peran: 'atasan', penilai: '197001011990031001' },
      { ...rater, peran: 'rekan', penilai: '198001012005011002' },
    ],
  };
}

function slipOf(
  change: Partial<EmployeeRow>,
  facts: Partial<Facts> = evidence('100'),
  settings: Partial<Settings> = {},
  period = PERIOD,
): OracleSlip {
  const employees = [{ ...CLERK, ...change }];
  return payslip(period, { ...NO_FACTS, employees, ...facts }, { ...EXAMPLE_SETTINGS, ...settings });
}

describe('salary', () => {
  it('gives payslip S1 of the reference exactly', () => {
    const vector = referenceTable('payslip-vectors.csv').find((row) => row.id === 'S1') ?? {};
    const slip = slipOf(
      {
        golongan: 'IV/c',
        mkg: 24,
        jenis_jabatan: 'struktural',
        eselon: 'III.b',
        pasangan: 1,
        anak: 2,
        ptkp: 'K/2',
      },
      {},
    );
    const figure = (column: string): number => Number(vector[column]);
    expect(slip.status).toBe('held');
    expect(slip.lines).toEqual({
      GAPOK: figure('gaji_pokok'),
      TUNJ_PASANGAN: figure('tunjangan_pasangan'),
      TUNJ_ANAK: figure('tunjangan_anak'),
      TUNJ_STRUKTURAL: figure('tunjangan_jabatan'),
      TUNJ_BERAS: figure('tunjangan_beras'),
      TUNJ_PPH: figure('tunjangan_pph'),
      BPJS_KES_PEMDA: figure('bpjs_kes_4'),
      JKK_PEMDA: figure('jkk'),
      JKM_PEMDA: figure('jkm'),
      PEMBULATAN: figure('pembulatan'),
      IWP_8: figure('iwp_8'),
      BPJS_KES_1: figure('bpjs_1'),
      PPH21_GAJI: figure('tunjangan_pph'),
    });
    expect(slip.totals).toMatchObject({
      BRUTO_GAJI: figure('gross'),
      POTONGAN_GAJI: figure('deductions'),
      NETO_GAJI: 6_635_700,
      DITERIMA: 6_635_700,
    });
  });

  it('agrees with payslip S2 on every line that its file shows', () => {
    const slip = slipOf({
      golongan: 'IV/c',
      mkg: 33,
      jenis_jabatan: 'fungsional',
      tunjangan_fungsional: 1_290_000,
      kelas_jabatan: 13,
      pasangan: 'ya',
      ptkp: 'K/0',
    });
    expect(slip.lines).toMatchObject({
      GAPOK: 5_866_400,
      TUNJ_PASANGAN: 586_640,
      TUNJ_FUNGSIONAL: 1_290_000,
      TUNJ_BERAS: 144_840,
      IWP_8: 516_243,
    });
    // S2 takes the 1% of both parts on the salary run: 1% of the ceiling, 120,000.
    expect((slip.lines.BPJS_KES_1 ?? 0) + (slip.lines.BPJS_KES_TPP_1 ?? 0)).toBe(120_000);
    expect((slip.lines.BPJS_KES_PEMDA ?? 0) + (slip.lines.BPJS_KES_TPP_PEMDA ?? 0)).toBe(480_000);
    // 7,887,880 − 516,243 − 77,430 = 7,294,207, up to the next hundred.
    expect(slip.lines.PEMBULATAN).toBe(93);
    expect(slip.totals.NETO_GAJI).toBe(7_294_300);
  });

  it('splits the 8% into a pension part and the rest', () => {
    // 8% of 6,453,040 = 516,243.2; 4.75% = 306,519.4.
    expect(iwpParts({ GAPOK: 5_866_400, TUNJ_PASANGAN: 586_640, IWP_8: 516_243 })).toEqual({
      pension: 306_519,
      tht: 209_724,
    });
  });

  it('pays a CPNS 80% of the table and the family lines on that', () => {
    const slip = slipOf({ jenis: 'CPNS', mkg: 0, pasangan: 1, anak: 3, ptkp: 'K/3', mulai: '2026-02-02' });
    // III/a MKG 0: 2,785,700; 80% = 2,228,560; 10% = 222,856; 2 × 2% = 89,142.4.
    expect(slip.lines).toMatchObject({
      GAPOK: 2_228_560,
      TUNJ_PASANGAN: 222_856,
      TUNJ_ANAK: 89_142,
      TUNJ_UMUM: 185_000,
      TUNJ_BERAS: 289_680,
      // 8% of 2,540,558 = 203,244.64; B1 = 2,725,558.
      IWP_8: 203_245,
      BPJS_KES_1: 27_256,
      BPJS_KES_PEMDA: 109_022,
    });
    // 1 February 2026 is a Sunday, the second its first working day: the whole month is due. 2,895,305 × 40% × 80%
    // = 926,497.6 and × 60% × 80% = 1,389,746.4.
    expect(slip.lines).toMatchObject({ TPP_BEBAN_KERJA: 926_498, TPP_PRESTASI_KERJA: 1_389_746 });
  });

  it('pays no salary to someone who starts after the first working day, and TPP by working days', () => {
    const slip = slipOf({ mulai: '2026-02-03' });
    // February 2026 has 20 weekdays and one holiday (17): 19, of which 18 are served.
    // TPPD class 7: 6,633,000 × 0.4365 = 2,895,304.5, up: 2,895,305.
    expect(basicTpp(7, EXAMPLE_SETTINGS)).toBe(2_895_305);
    expect(slip.lines).toEqual({
      TPP_BEBAN_KERJA: 1_097_168, // 1,158,122 × 18/19 = 1,097,168.2
      TPP_PRESTASI_KERJA: 1_645_752, // 1,737,183 × 18/19 = 1,645,752.3
      BPJS_KES_TPP_1: 27_429,
      BPJS_KES_TPP_PEMDA: 109_717,
    });
    expect(slip.totals).toMatchObject({
      BRUTO_GAJI: 0,
      NETO_GAJI: 0,
      TPP_BRUTO: 2_742_920,
      DITERIMA: 2_715_491,
    });
  });

  it('pays the whole salary of the month to someone who leaves on its first day', () => {
    const slip = slipOf({ berhenti: '2026-02-01' });
    expect(slip.lines.GAPOK).toBe(2_964_000);
    expect(slip.totals.TPP_BRUTO).toBe(0);
    expect(slip.status).toBe('ok');
    expect(slipOf({ berhenti: '2026-01-31' }).hasSlip).toBe(false);
    expect(slipOf({ mulai: '2026-02-28' }).hasSlip).toBe(true);
    expect(slipOf({ mulai: '2026-03-01' }).hasSlip).toBe(false);
  });

  it('halves what comes from the basic salary of a suspended officer and leaves rice and position whole', () => {
    const slip = slipOf({ status: 'diberhentikan-sementara', mkg: 2, pasangan: 1, ptkp: 'K/0' }, {});
    // 2,873,500 / 2 = 1,436,750.
    expect(slip.lines).toMatchObject({
      GAPOK: 1_436_750,
      TUNJ_PASANGAN: 143_675,
      TUNJ_UMUM: 185_000,
      TUNJ_BERAS: 144_840,
    });
    expect(slip.status).toBe('ok');
    expect(slip.totals.TPP_BRUTO).toBe(0);
  });

  it('pays nothing on unpaid leave, and still a slip', () => {
    const slip = slipOf({ status: 'cltn' }, {});
    expect(slip).toMatchObject({ hasSlip: true, status: 'ok', lines: {} });
  });

  it('prorates the first month of a part-time contract and rounds its net up', () => {
    const slip = slipOf({ jenis: 'PPPK-PW', golongan: '', gaji_kontrak: 2_000_000, mulai: '2026-02-16' }, {});
    // Working days from the 16th: 10 weekdays less the 17th: 9 of 19; 2,000,000 × 9/19 = 947,368.42.
    expect(slip.lines).toEqual({
      GAPOK: 947_368,
      BPJS_KES_PEMDA: 37_895,
      BPJS_KES_1: 9_474,
      JKK_PEMDA: 2_274,
      JKM_PEMDA: 6_821,
      PEMBULATAN: 6, // 947,368 − 9,474 = 937,894
    });
    expect(slip.status).toBe('ok');
    const later = slipOf({ jenis: 'PPPK-PW', gaji_kontrak: 6_000_000, berhenti: '2026-02-05' }, {});
    // Withheld: S = 6,000,000 + 240,000 + 14,400 + 43,200 = 6,297,600; A, 0.75% = 47,232.
    expect(later.lines).toMatchObject({ GAPOK: 6_000_000, PPH21_GAJI: 47_232 });
    expect(later.lines.TUNJ_PPH).toBeUndefined();
    expect(later.totals.NETO_GAJI).toBe(5_892_800); // 6,000,000 − 60,000 − 47,232 = 5,892,768
  });

  it('takes the pension contribution of a PPPK by either scheme', () => {
    const pppk: Partial<EmployeeRow> = { jenis: 'PPPK', golongan: 'IX', mkg: 0, pasangan: 1, ptkp: 'K/0' };
    // IX MKG 0: 3,203,600 + 320,360 = 3,523,960; 3.25% = 114,528.7; 2% of 3,203,600 + 1% = 64,072 + 32,036.
    expect(slipOf(pppk).lines.JHT_PPPK).toBe(114_529);
    expect(slipOf(pppk, {}, { pppkScheme: 'bpjs-tk' }).lines.JHT_PPPK).toBe(96_108);
    expect(slipOf(pppk).lines.TUNJ_UMUM).toBe(185_000);
  });

  it('pays one position allowance: structural, functional by record or by post text, or general', () => {
    const post = { jenis_jabatan: 'fungsional', jabatan: 'Pranata SDM Aparatur Terampil' };
    const positions = (change: Partial<EmployeeRow>): Record<string, number> =>
      Object.fromEntries(
        Object.entries(slipOf(change, {}).lines).filter(([code]) => /STRUKTURAL|FUNGSIONAL|UMUM/.test(code)),
      );
    expect(positions({ jenis_jabatan: 'struktural', eselon: 'II.b' })).toEqual({
      TUNJ_STRUKTURAL: 2_025_000,
    });
    expect(positions({ ...post })).toEqual({ TUNJ_FUNGSIONAL: 360_000 });
    expect(positions({ ...post, tunjangan_fungsional: 500_000 })).toEqual({ TUNJ_FUNGSIONAL: 500_000 });
    expect(positions({ ...post, tunjangan_fungsional: 0 })).toEqual({ TUNJ_UMUM: 185_000 });
    expect(positions({ ...post, jabatan: 'pranata sdm aparatur terampil' })).toEqual({ TUNJ_UMUM: 185_000 });
    expect(positions({ jabatan: 'Pranata SDM Aparatur Terampil' })).toEqual({ TUNJ_UMUM: 185_000 });
  });
});

describe('employee rows', () => {
  const now = (rows: EmployeeRow[]): OracleSlip => payslip(PERIOD, { ...NO_FACTS, employees: rows });

  it('keeps the value in force of a column that a later sheet lacks, and takes an empty cell as none', () => {
    const family = { ...CLERK, pasangan: 1, anak: 1, ptkp: 'K/1' };
    const promoted: EmployeeRow = { nip: NIP, berlaku: '2026-02', golongan: 'III/b', pasangan: '' };
    const lines = now([promoted, family]).lines;
    expect(lines.GAPOK).toBe(3_089_300); // III/b MKG 4
    expect(lines.TUNJ_PASANGAN).toBeUndefined();
    expect(lines.TUNJ_ANAK).toBe(61_786);
    expect(now([{ ...promoted, berlaku: '2026-03' }, family]).lines.GAPOK).toBe(2_964_000);
  });

  it('lets the row recorded last hold of two for the same month', () => {
    expect(now([{ ...CLERK, mkg: 0 }, CLERK]).lines.GAPOK).toBe(2_964_000);
    expect(now([CLERK, { ...CLERK, mkg: 0 }]).lines.GAPOK).toBe(2_785_700);
  });

  it('taxes by the status of January, of the starting month, or else the oldest recorded', () => {
    const rich: EmployeeRow = { ...CLERK, jenis_jabatan: 'struktural', eselon: 'I.a' };
    // III/a MKG 4 and I.a, one soul: S = 2,964,000 + 5,500,000 + 72,420 + 338,560 + 7,114 + 21,341 = 8,903,435.
    const tax = (rows: EmployeeRow[]): number | undefined => now(rows).lines.PPH21_GAJI;
    expect(tax([rich])).toBe(155_810); // A: 1.75%
    expect(tax([rich, { nip: NIP, berlaku: '2026-02', ptkp: 'K/3' }])).toBe(155_810);
    expect(
      tax([
        { ...rich, berlaku: '2025-07' },
        { nip: NIP, berlaku: '2026-01', ptkp: 'K/3' },
      ]),
    ).toBe(111_293); // C: 1.25%
    expect(tax([{ ...rich, berlaku: '2026-02', ptkp: 'K/2' }])).toBe(89_034); // B: 1%
    const starter: EmployeeRow = { ...rich, mulai: '2026-02-02', ptkp: 'TK/0' };
    expect(tax([starter, { nip: NIP, berlaku: '2026-02', ptkp: 'K/2' }])).toBe(89_034);
  });
});

describe('performance', () => {
  it('deducts attendance codes, at most everything', () => {
    const score = (counts: Record<string, Cell>): number | null | undefined =>
      slipOf({}, evidence('80', counts)).components.kehadiran;
    expect(score({})).toBe(10_000);
    expect(score({ tl1: 1, tl3: 2, apel: 1, psw4: '' })).toBe(9_500);
    expect(score({ tk: 2 })).toBe(9_400);
    expect(score({ tl4: 80 })).toBe(0);
  });

  it('cuts the whole TPP 3% for each day of absence, up to all of it', () => {
    // Score: 40% × 100 + 40% × 94 + 20% × 100 = 97.6; × 94%.
    const slip = slipOf({}, evidence('100', { tk: 2 }));
    expect(slip.score).toBe(9_760);
    expect(slip.lines.TPP_PRESTASI_KERJA).toBe(1_593_761); // 1,737,183 × 0.976 × 0.94 = 1,593,760.97
    const gone = slipOf({}, evidence('100', { tk: 34 }));
    expect(gone).toMatchObject({ status: 'ok', totals: { TPP_BRUTO: 0 } });
  });

  it('cuts everything from someone absent on every working day served, however few they are', () => {
    const absent = (tk: number): number =>
      slipOf({ mulai: '2026-02-26' }, evidence('100', { tk })).totals.TPP_BRUTO;
    expect(absent(2)).toBe(0); // Thursday and Friday
    // One day: score 98.8; 2,895,305 × 98.8% × 97% × 2/19 = 292,078.4, of which 40% and 60%.
    expect(absent(1)).toBe(116_831 + 175_247);
    expect(slipOf({}, evidence('100', { tk: 19 })).totals.TPP_BRUTO).toBe(0);
    expect(slipOf({}, evidence('100', { tk: 18 })).totals.TPP_BRUTO).toBeGreaterThan(0);
  });

  it('weighs raters by role, renormalised over the roles present, and never counts a self-rating', () => {
    const { attendance, assessments = [] } = evidence('70');
    const [superior, peer] = assessments;
    if (superior === undefined || peer === undefined) throw new Error('two raters expected');
    const inisiatif = (rows: Facts['assessments']): number | null | undefined =>
      slipOf({}, { attendance: attendance ?? [], assessments: rows }).components.inisiatif;
    expect(inisiatif([superior, { ...peer, inisiatif: '90.55' }])).toBe(7_514); // (60 × 70 + 20 × 90.55) / 80 = 75.1375
    const peers = [
      { ...peer, inisiatif: '90' },
      { ...peer, penilai: 'b', inisiatif: '81' },
      { ...peer, penilai: 'c', inisiatif: '' },
    ];
    expect(inisiatif([superior, ...peers])).toBe(7_388); // (60 × 70 + 20 × 85.5) / 80 = 73.875
    expect(
      inisiatif([superior, ...peers, { ...peer, peran: 'pihak-ketiga', penilai: 'd', inisiatif: '100' }]),
    ).toBe(7_910);
    expect(inisiatif([superior])).toBeNull();
    expect(inisiatif(peers)).toBeNull();
    expect(inisiatif([superior, { ...peer, peran: 'diri', penilai: NIP }])).toBeNull();
    expect(inisiatif([{ ...superior, inisiatif: '' }, ...peers])).toBeNull();
  });

  it('scores targets in both directions, capped, with zero targets as the rule says', () => {
    const row = { nip: NIP, period: PERIOD, satuan: 'berkas', bobot: 1 };
    const kualitas = (...rows: [string, Cell, Cell, Cell][]): number | null | undefined =>
      slipOf(
        {},
        {
          ...evidence('10'),
          targets: rows.map(([arah, target, realisasi, bobot], index) => {
            return { ...row, indikator: `I${index}`, arah, target, realisasi, bobot };
          }),
        },
      ).components.kualitas;
    expect(kualitas()).toBe(1_000);
    expect(kualitas(['naik', 30, 20, 1])).toBe(6_667);
    expect(kualitas(['naik', 30, 45, 1])).toBe(10_000);
    expect(kualitas(['turun', 5, 8, 1], ['naik', '12.5', '10', 3])).toBe(7_563); // (62.5 + 240) / 4 = 75.625
    expect(kualitas(['naik', 0, 0, 1], ['turun', 3, 0, 1], ['turun', 0, 2, 2])).toBe(5_000);
    expect(kualitas(['naik', 10, '', 1], ['naik', 10, 10, 9])).toBeNull();
  });

  it('holds TPP for missing evidence, or counts zero, or spreads the weights', () => {
    const { assessments } = evidence('90');
    const facts = { assessments: assessments ?? [] };
    expect(slipOf({}, facts)).toMatchObject({ status: 'held', score: null, totals: { TPP_BRUTO: 0 } });
    expect(slipOf({}, facts, { missing: 'zero' })).toMatchObject({ status: 'ok', score: 5_400 });
    expect(slipOf({}, facts, { missing: 'renormalise' })).toMatchObject({ status: 'ok', score: 9_000 });
    expect(slipOf({}, {}, { missing: 'renormalise' })).toMatchObject({ status: 'held', score: null });
    expect(slipOf({}, {}, { missing: 'zero' })).toMatchObject({ status: 'ok', totals: { TPP_BRUTO: 0 } });
    expect(slipOf({ status: 'tugas-belajar' }, {})).toMatchObject({ status: 'ok' });
  });

  it('pays by predicate when the policy is banded, the official one first', () => {
    const banded = { factor: 'banded' } as const;
    // Raters 84: 40% × 84 + 40 + 20% × 84 = 90.4 is `sangat baik`; 83.32: 89.99 is `baik`.
    expect(slipOf({}, evidence('84'), banded).lines.TPP_PRESTASI_KERJA).toBe(1_737_183);
    expect(slipOf({}, evidence('83.32'), banded)).toMatchObject({ score: 8_999, predicate: 'baik' });
    expect(slipOf({}, evidence('83.32'), banded).lines.TPP_PRESTASI_KERJA).toBe(1_650_324); // 1,650,323.85
    const predicates = [{ nip: NIP, period: PERIOD, predikat: 'kurang' }];
    expect(slipOf({}, { ...evidence('84'), predicates }, banded).lines.TPP_PRESTASI_KERJA).toBe(1_042_310);
  });
});

describe('TPP', () => {
  it('adds listed criteria unweighted, the acting post weighted, and cuts all by a sentence', () => {
    const discipline = [
      { nip: NIP, dari: '2026-02', sampai: '2026-07', persen: 25, dasar: 'SK 1' },
      { nip: NIP, dari: '2025-09', sampai: '2026-01', persen: 50, dasar: 'SK 0' },
    ];
    const change = { kriteria_tpp: 'TEMPAT_BERTUGAS, KONDISI_KERJA', plt_kelas: 9 };
    const slip = slipOf(change, { ...evidence('50'), discipline });
    // Score 70; TPPD 7: 2,895,305; TPPD 9: 9,360,000 × 0.4365 = 4,085,640; all × 75%.
    expect(slip.lines).toMatchObject({
      TPP_BEBAN_KERJA: 608_014, // 2,895,305 × 0.4 × 0.7 × 0.75 = 608,014.05
      TPP_PRESTASI_KERJA: 912_021, // 912,021.075
      TPP_KONDISI_KERJA: 217_148, // 217,147.875
      TPP_TEMPAT_BERTUGAS: 217_148,
      TPP_PLT: 428_992, // 4,085,640 × 0.2 × 0.7 × 0.75 = 428,992.2
    });
    expect(slip.lines.TPP_KELANGKAAN_PROFESI).toBeUndefined();
  });

  it('rounds the basic amount of every class up and the halves of a line away from zero', () => {
    expect([1, 2, 3, 17].map((each) => basicTpp(each, EXAMPLE_SETTINGS))).toEqual([
      672_210, // 672,210 exactly
      849_866, // 849,865.5
      1_027_521, // 1,027,521 exactly
      18_136_575, // 18,136,575 exactly
    ]);
  });

  it('stops health insurance at the ceiling over salary and TPP together', () => {
    const slip = slipOf({
      kelas_jabatan: 17,
      mkg: 32,
      golongan: 'IV/e',
      jenis_jabatan: 'struktural',
      eselon: 'I.a',
    });
    // B1 = 6,373,200 + 5,500,000 = 11,873,200; 1% = 118,732; 4% = 474,928.
    expect(slip.lines).toMatchObject({
      BPJS_KES_1: 118_732,
      BPJS_KES_PEMDA: 474_928,
      BPJS_KES_TPP_1: 1_268,
      BPJS_KES_TPP_PEMDA: 5_072,
    });
    const above = slipOf({
      kelas_jabatan: 17,
      mkg: 32,
      golongan: 'IV/e',
      jenis_jabatan: 'struktural',
      eselon: 'I.a',
      pasangan: 1,
    });
    expect(above.lines).toMatchObject({ BPJS_KES_1: 120_000, BPJS_KES_PEMDA: 480_000 });
    expect(above.lines.BPJS_KES_TPP_1).toBeUndefined();
  });

  it('never pays less for a higher score', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.nat(10_000),
        fc.integer({ min: 1, max: 17 }),
        fc.nat(5),
        (a, b, kelas_jabatan, tk) => {
          const tpp = (hundredths: number): number => {
            const score = (hundredths / 100).toFixed(2);
            return slipOf({ kelas_jabatan, plt_kelas: 17 }, evidence(score, { tk })).totals.TPP_BRUTO;
          };
          expect(tpp(Math.max(a, b))).toBeGreaterThanOrEqual(tpp(Math.min(a, b)));
        },
      ),
      { numRuns: 200, seed: 20_260_801 },
    );
  });
});

describe('tax', () => {
  it('gives every monthly vector of the reference to the rupiah', () => {
    const vectors = referenceTable('pph21-vectors.csv').filter((row) => row.kind === 'ter_month');
    expect(vectors.length).toBeGreaterThan(50);
    for (const row of vectors) {
      const status = row.ptkp_status ?? '';
      expect(figures.taxCategory(status), row.id).toBe(row.ter_category);
      expect(monthlyTax(status, Number(row.gross), EXAMPLE_SETTINGS), row.id).toBe(Number(row.expected_tax));
    }
  });

  it('gives the annual tax of every vector that states its taxable income', () => {
    const vectors = referenceTable('pph21-vectors.csv').filter(
      (row) => row.tax_on_pkp !== '' && row.pkp !== '' && !row.kind?.includes('annualised'),
    );
    expect(vectors.length).toBeGreaterThan(5);
    for (const row of vectors) expect(article17(Number(row.pkp)), row.id).toBe(Number(row.tax_on_pkp));
  });

  it('taxes TPP on top of the salary', () => {
    const slip = slipOf({});
    // S = 2,964,000 + 185,000 + 72,420 + 125,960 + 7,114 + 21,341 = 3,375,835: 0%.
    // T = 2,895,305 + 4% × (3,149,000 + 2,895,305) − 125,960 = 2,895,305 + 115,812; S + T = 6,386,952: A 1%.
    expect(slip.lines).toMatchObject({ BPJS_KES_TPP_PEMDA: 115_812, PPH21_TPP: 63_870 });
    expect(slip.lines.PPH21_GAJI).toBeUndefined();
    expect(slip.totals.POTONGAN_TPP).toBe(28_953 + 63_870);
    expect(slip.totals.NETO_TPP).toBe(2_895_305 - 28_953 - 63_870);
  });

  it('takes the final tax by golongan, borne or withheld', () => {
    const final = { taxTpp: 'final' } as const;
    const tax = (change: Partial<EmployeeRow>): number | undefined =>
      slipOf(change, evidence('100'), final).lines.PPH21_TPP;
    expect(tax({})).toBe(144_765); // 5% of 2,895,305 = 144,765.25
    expect(tax({ golongan: 'II/d', mkg: 9 })).toBeUndefined();
    expect(tax({ golongan: 'IV/a' })).toBe(434_296); // 434,295.75
    expect(tax({ jenis: 'PPPK', golongan: 'VIII', mkg: 5 })).toBeUndefined();
    expect(tax({ jenis: 'PPPK', golongan: 'IX' })).toBe(144_765);
    const borne = slipOf({}, evidence('100'), { ...final, taxTppBorne: true });
    expect(borne.lines.TUNJ_PPH_TPP).toBe(144_765);
    expect(borne.totals.NETO_TPP).toBe(2_895_305 - 28_953);
  });

  it('drops the fraction where the policy says floor, and adds a fifth without tax number', () => {
    const rich: Partial<EmployeeRow> = { jenis_jabatan: 'struktural', eselon: 'I.b' };
    expect(slipOf(rich, {}).lines.PPH21_GAJI).toBe(116_002); // 7,733,435 × 1.5% = 116,001.525
    expect(slipOf(rich, {}, { taxRounding: 'floor' }).lines.PPH21_GAJI).toBe(116_001);
    const unknown = { ...rich, npwp: '' };
    expect(slipOf(unknown, {}).lines.PPH21_GAJI).toBe(116_002);
    expect(slipOf(unknown, {}, { noNpwpSurcharge: true }).lines.PPH21_GAJI).toBe(139_202); // 139,202.4
    expect(slipOf({ ...unknown, nik: '1275' }, {}, { noNpwpSurcharge: true }).lines.PPH21_GAJI).toBe(116_002);
  });
});
