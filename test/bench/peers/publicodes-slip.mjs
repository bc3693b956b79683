// The slip of a civil servant (PNS) as rules of publicodes: every line and total that the program computes for one, by
// the law and the example policy of January 2026, to the rupiah. A rule that is a line has the line's code as its name.
// GAPOK and TUNJ_FUNGSIONAL, which the program looks up in tables of hundreds of rows, are given; that evidence is
// complete is not checked. Both favour the peer. Scores and rates are whole hundredths and products come before
// quotients, so that a float is exact up to the one rounding.

const CEILING = 12_000_000;
/** What the TPP of everybody is multiplied with besides class, percent, score and absence: 1 for a full month. */
const SERVICE = '(1 - potongan disiplin) * bagian * (hari dinas / hari kerja)';
/** Hundredths of a percent that one mark of attendance costs. */
const MARKS = {
  tl1: 50,
  tl2: 100,
  tl3: 125,
  tl4: 150,
  psw1: 50,
  psw2: 100,
  psw3: 125,
  psw4: 150,
  apel: 200,
  tk: 300,
};

const rounded = (valeur) => ({ valeur, arrondi: 'oui' });
const sum = (...somme) => ({ somme });
const byText = (rule, amounts) => ({
  variations: Object.entries(amounts).map(([text, alors]) => ({ si: `${rule} = '${text}'`, alors })),
});
/** Bounds of the law are inclusive, those of a `grille` are not. */
const upTo = (bound) => (bound === null || bound === undefined ? {} : { plafond: bound + 1 });

/** Facts of one employee; what a slip does not set keeps the value here. */
const FACTS = {
  GAPOK: 0,
  TUNJ_FUNGSIONAL: 0,
  eselon: "'-'",
  'kelompok golongan': "'III'",
  ptkp: "'TK/0'",
  pasangan: 'non',
  anak: 0,
  'kelas jabatan': 1,
  'kriteria kondisi kerja': 'non',
  'kriteria tempat bertugas': 'non',
  'kriteria kelangkaan profesi': 'non',
  ...Object.fromEntries(Object.keys(MARKS).map((mark) => [mark, 0])),
  'potongan disiplin': 0,
  bagian: 1,
  'hari dinas': 20,
  'hari kerja': 20,
};

const SALARY = (law) => ({
  TUNJ_PASANGAN: { 'applicable si': 'pasangan', ...rounded('GAPOK * 10 / 100') },
  'anak tertanggung': { valeur: 'anak', plafond: 2 },
  TUNJ_ANAK: rounded('GAPOK * 2 * anak tertanggung / 100'),
  TUNJ_STRUKTURAL: { 'non applicable si': "eselon = '-'", ...byText('eselon', law.structural) },
  TUNJ_UMUM: {
    'applicable si': { 'toutes ces conditions': ['TUNJ_FUNGSIONAL = 0', "eselon = '-'"] },
    ...byText('kelompok golongan', law.general),
  },
  jiwa: sum('1', { 'applicable si': 'pasangan', valeur: 1 }, 'anak tertanggung'),
  TUNJ_BERAS: `10 * ${law.ricePrice} * jiwa`,
  'gaji keluarga': sum('GAPOK', 'TUNJ_PASANGAN', 'TUNJ_ANAK'),
  'tunjangan jabatan': sum('TUNJ_STRUKTURAL', 'TUNJ_FUNGSIONAL', 'TUNJ_UMUM'),
  'dasar BPJS': { ...sum('gaji keluarga', 'tunjangan jabatan'), plafond: CEILING },
  BPJS_KES_PEMDA: rounded('dasar BPJS * 4 / 100'),
  JKK_PEMDA: rounded('GAPOK * 24 / 10000'),
  JKM_PEMDA: rounded('GAPOK * 72 / 10000'),
  IWP_8: rounded('gaji keluarga * 8 / 100'),
  BPJS_KES_1: rounded('dasar BPJS * 1 / 100'),
  'dibayar pemda': sum('BPJS_KES_PEMDA', 'JKK_PEMDA', 'JKM_PEMDA'),
  'gaji kena pajak': sum('gaji keluarga', 'tunjangan jabatan', 'TUNJ_BERAS', 'dibayar pemda'),
  PPH21_GAJI: rounded('gaji kena pajak * tarif gaji / 10000'),
  TUNJ_PPH: 'PPH21_GAJI',
  'bruto sebelum pembulatan': sum('gaji kena pajak', 'TUNJ_PPH'),
  POTONGAN_GAJI: sum('IWP_8', 'BPJS_KES_1', 'dibayar pemda', 'PPH21_GAJI'),
  'neto sebelum pembulatan': 'bruto sebelum pembulatan - POTONGAN_GAJI',
  'ratusan ke atas': rounded('(neto sebelum pembulatan + 49) / 100'),
  PEMBULATAN: '100 * ratusan ke atas - neto sebelum pembulatan',
  BRUTO_GAJI: sum('bruto sebelum pembulatan', 'PEMBULATAN'),
  NETO_GAJI: 'BRUTO_GAJI - POTONGAN_GAJI',
});

/** Scores in hundredths: the mean of each role, the roles by weight; a role that has not rated is not applicable. */
const rated = (component) => ({
  [`atasan . ${component}`]: 0,
  [`rekan . satu . ${component}`]: 0,
  [`rekan . dua . ${component}`]: 0,
  [`rekan . ${component}`]: { moyenne: [`satu . ${component}`, `dua . ${component}`] },
  [`pihak ketiga . ${component}`]: 0,
  [component]: rounded({
    '/': [
      sum(...['atasan', 'rekan', 'pihak ketiga'].map((role) => `${role} . bobot * ${role} . ${component}`)),
      'bobot penilai',
    ],
  }),
});

const SCORE = {
  atasan: 'oui',
  'atasan . bobot': 60,
  rekan: 'non',
  'rekan . bobot': 20,
  'rekan . satu': 'oui',
  'rekan . dua': 'non',
  'pihak ketiga': 'non',
  'pihak ketiga . bobot': 20,
  'bobot penilai': sum('atasan . bobot', 'rekan . bobot', 'pihak ketiga . bobot'),
  ...rated('kualitas'),
  ...rated('inisiatif'),
  ...rated('komunikasi'),
  'potongan kehadiran': sum(...Object.entries(MARKS).map(([mark, cost]) => `${mark} * ${cost}`)),
  kehadiran: { valeur: '10000 - potongan kehadiran', plancher: 0 },
  'potongan mangkir': { valeur: 'tk * 3', plafond: 100 },
  skor: rounded('(kualitas * 40 + kehadiran * 40 + inisiatif * 10 + komunikasi * 10) / 100'),
};

const weighted = (percent) =>
  rounded(`tpp dasar * ${percent} * skor * (100 - potongan mangkir) / 100000000 * ${SERVICE}`);
const listed = (percent, criterion) => ({
  'applicable si': criterion,
  ...rounded(`tpp dasar * ${percent} * (100 - potongan mangkir) / 10000 * ${SERVICE}`),
});

const TPP = (law) => ({
  'tpp dasar': {
    grille: {
      assiette: 'kelas jabatan',
      tranches: law.classes.map((montant, i) => ({ montant, ...upTo(i + 1) })),
    },
  },
  TPP_BEBAN_KERJA: weighted(40),
  TPP_PRESTASI_KERJA: weighted(60),
  TPP_KONDISI_KERJA: listed(10, 'kriteria kondisi kerja'),
  TPP_TEMPAT_BERTUGAS: listed(10, 'kriteria tempat bertugas'),
  TPP_KELANGKAAN_PROFESI: listed(20, 'kriteria kelangkaan profesi'),
  TPP_BRUTO: sum(
    'TPP_BEBAN_KERJA',
    'TPP_PRESTASI_KERJA',
    'TPP_KONDISI_KERJA',
    'TPP_TEMPAT_BERTUGAS',
    'TPP_KELANGKAAN_PROFESI',
  ),
  'dasar BPJS seluruhnya': { ...sum('dasar BPJS', 'TPP_BRUTO'), plafond: CEILING },
  'iuran seluruhnya': rounded('dasar BPJS seluruhnya * 1 / 100'),
  'iuran pemda seluruhnya': rounded('dasar BPJS seluruhnya * 4 / 100'),
  BPJS_KES_TPP_1: 'iuran seluruhnya - BPJS_KES_1',
  BPJS_KES_TPP_PEMDA: 'iuran pemda seluruhnya - BPJS_KES_PEMDA',
  'penghasilan kena pajak': sum('gaji kena pajak', 'TPP_BRUTO', 'BPJS_KES_TPP_PEMDA'),
  'pajak seluruhnya': rounded('penghasilan kena pajak * tarif seluruhnya / 10000'),
  PPH21_TPP: 'pajak seluruhnya - PPH21_GAJI',
  POTONGAN_TPP: sum('BPJS_KES_TPP_1', 'PPH21_TPP'),
  NETO_TPP: 'TPP_BRUTO - POTONGAN_TPP',
  DITERIMA: sum('NETO_GAJI', 'NETO_TPP'),
});

const rate = (law, assiette) => ({
  variations: Object.entries(law.ter).map(([category, brackets]) => ({
    si: `kategori = '${category}'`,
    alors: {
      grille: {
        assiette,
        tranches: brackets.map((bracket) => ({ montant: bracket.rate, ...upTo(bracket.upTo) })),
      },
    },
  })),
});

const TAX = (law) => ({
  kategori: {
    variations: Object.keys(law.ter).map((category) => ({
      si: {
        'une de ces conditions': Object.keys(law.categories)
          .filter((status) => law.categories[status] === category)
          .map((status) => `ptkp = '${status}'`),
      },
      alors: `'${category}'`,
    })),
  },
  'tarif gaji': rate(law, 'gaji kena pajak'),
  'tarif seluruhnya': rate(law, 'penghasilan kena pajak'),
});

/** The rules, with the figures of the law and of the policy that `law` brings. */
export const slipRules = (law) => ({ ...FACTS, ...SALARY(law), ...SCORE, ...TPP(law), ...TAX(law) });
