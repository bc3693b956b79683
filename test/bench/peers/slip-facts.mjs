// What the publicodes peer computes and must come out with: facts of plain civil servants of a generated city, and the
// lines that the program computed for them, read from the program's own export.
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { loadSource } from '../../../scripts/load-source.mjs';

const CRITERIA = {
  KONDISI_KERJA: 'kondisi kerja',
  TEMPAT_BERTUGAS: 'tempat bertugas',
  KELANGKAAN_PROFESI: 'kelangkaan profesi',
};
const COMPONENTS = ['kualitas', 'inisiatif', 'komunikasi'];
/** The columns of the export before it say who somebody is; those from it on are lines and totals, the last the state. */
const FIRST_LINE = 'GAPOK';

/**
 * Slips of the first so many PNS in full service: active, neither begun nor ending in the period, acting for nobody,
 * TPP not held. CPNS and PPPK differ from them by a rule or two.
 * @param sheet path of a sheet by its kind, @param payroll path of the exported payroll
 * @returns the figures of the law, and for each employee the situation and the lines by their codes
 */
export async function slipFacts({ sheet, payroll, period, slips }) {
  const attendance = byNip(rowsOf(sheet('attendance')));
  const ratings = byNip(rowsOf(sheet('assessments')));
  const paid = byNip(rowsOf(payroll));
  const plain = rowsOf(sheet('employees')).filter(
    (row) =>
      row.jenis === 'PNS' &&
      row.status === 'aktif' &&
      row.mulai < period &&
      row.berhenti === '' &&
      row.plt_kelas === '' &&
      paid.get(row.nip)[0].STATUS === 'ok',
  );
  if (plain.length < slips) throw new Error(`the city has only ${plain.length} plain civil servants`);
  const employees = plain.slice(0, slips).map((row) => {
    const [slip] = paid.get(row.nip);
    const lines = linesOf(slip);
    return {
      nip: row.nip,
      situation: {
        ...(row.eselon !== '' && { eselon: `'${row.eselon}'` }),
        'kelompok golongan': `'${row.golongan.split('/')[0]}'`,
        ptkp: `'${row.ptkp}'`,
        ...(row.pasangan === '1' && { pasangan: 'oui' }),
        anak: Number(row.anak),
        'kelas jabatan': Number(row.kelas_jabatan),
        // Looked up by the program in tables of hundreds of rows; here they are given, in favour of the peer.
        GAPOK: lines.GAPOK,
        TUNJ_FUNGSIONAL: lines.TUNJ_FUNGSIONAL,
        ...Object.fromEntries(
          row.kriteria_tpp
            .split(',')
            .filter(Boolean)
            .map((code) => [`kriteria ${CRITERIA[code]}`, 'oui']),
        ),
        ...marksOf(attendance.get(row.nip)[0]),
        ...scoresOf(ratings.get(row.nip)),
      },
      lines,
    };
  });
  return { law: await law(period), employees };
}

function linesOf(slip) {
  const columns = Object.keys(slip);
  const codes = columns.slice(columns.indexOf(FIRST_LINE)).filter((code) => code !== 'STATUS');
  return Object.fromEntries(codes.map((code) => [code, Number(slip[code])]));
}

/** Marks of attendance that were given; the rules have 0 for the others. */
function marksOf({ nip: _nip, period: _period, ...marks }) {
  return Object.fromEntries(
    Object.entries(marks)
      .filter(([, count]) => count !== '0')
      .map(([mark, count]) => [mark, Number(count)]),
  );
}

/** Scores in hundredths by rater; whoever rates himself does not count. */
function scoresOf(rows) {
  const of = (role) => rows.filter(({ peran }) => peran === role);
  const colleagues = of('rekan');
  const others = of('pihak-ketiga');
  if (of('atasan').length !== 1 || colleagues.length > 2 || others.length > 1)
    throw new Error(`raters of ${rows[0].nip} without a rule`);
  const given = (rater, row) =>
    COMPONENTS.map((name) => [`${rater} . ${name}`, Math.round(Number(row[name]) * 100)]);
  return Object.fromEntries([
    ...given('atasan', of('atasan')[0]),
    ...(colleagues.length > 0 ? [['rekan', 'oui'], ...given('rekan . satu', colleagues[0])] : []),
    ...(colleagues.length > 1 ? [['rekan . dua', 'oui'], ...given('rekan . dua', colleagues[1])] : []),
    ...(others.length > 0 ? [['pihak ketiga', 'oui'], ...given('pihak ketiga', others[0])] : []),
  ]);
}

/** Figures that the rules name, in force in the period; TPP by class as the example policy has it. */
async function law(period) {
  const { EXAMPLE_POLICY_YAML } = await loadSource('src/policy/example-policy.ts');
  const { amounts, indices } = parseYaml(EXAMPLE_POLICY_YAML).tpp.base;
  const inForce = (name) => {
    const file = new URL(`../../../src/rules/data/${name}.json`, import.meta.url);
    return JSON.parse(readFileSync(file, 'utf8')).versions.findLast(({ from }) => from <= `${period}-01`)
      .value;
  };
  return {
    structural: inForce('allowance/structural'),
    general: Object.fromEntries(
      Object.entries(inForce('allowance/general')).filter(([group]) => !group.startsWith('PPPK')),
    ),
    ricePrice: inForce('allowance/rice-price'),
    ter: inForce('tax/ter'),
    categories: inForce('tax/ter-category'),
    classes: Object.values(amounts).map((amount) => classAmount(String(amount).replaceAll('_', ''), indices)),
  };
}

/** Basic TPP of a class: the amount times all indices (two decimals each), exact, then rounded up. */
function classAmount(amount, indices) {
  const product = indices.reduce((sum, { value }) => sum * BigInt(Math.round(value * 100)), BigInt(amount));
  const scale = 100n ** BigInt(indices.length);
  return Number((product + scale - 1n) / scale);
}

const rowsOf = (path) => parseCsv(readFileSync(path), { columns: true });

function byNip(rows) {
  const found = new Map();
  for (const row of rows) found.set(row.nip, [...(found.get(row.nip) ?? []), row]);
  return found;
}
