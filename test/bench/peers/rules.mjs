// One slip's rules in other engines: node rules.mjs publicodes|json-rules-engine|duckdb SLIPS [FACTS]
// Run in the folder where they are installed (see paths/peers.mjs). Prints the sum of take-home, so that nothing is skipped.
// publicodes computes the whole slip of the employees in FACTS and compares every line with the program's. The others
// have rules like a slip's in kind, fewer and with simplified figures: they show the cost of an engine, not the rupiah.
import { readFileSync } from 'node:fs';
import { slipRules } from './publicodes-slip.mjs';

/** Made-up figures of slip number i. */
const figures = (i) => ({
  gapok: 2_000_000 + (i % 400) * 10_000,
  pasangan: i % 2,
  anak: i % 3,
  tunjangan: (i % 20) * 100_000,
  tppd: 3_000_000 + (i % 80) * 50_000,
  hadir: 9_000 + (i % 1_000),
  atasan: 8_000 + (i % 1_500),
  rekan: 8_000 + (i % 1_900),
});

const engines = {
  async publicodes(slips, file) {
    const { default: Engine } = await import('publicodes');
    const { law, employees } = JSON.parse(readFileSync(file, 'utf8'));
    const rules = slipRules(law);
    const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });
    const ready = performance.now();
    let sum = 0;
    for (const { nip, situation, lines } of employees.slice(0, slips)) {
      engine.setSituation(situation);
      for (const code in lines) {
        // A line without a rule is one that only others have, such as acting officials: nobody here may have it.
        const amount = code in rules ? (engine.evaluate(code).nodeValue ?? 0) : 0;
        if (amount !== lines[code])
          throw new Error(`${nip} ${code}: ${amount}, the program has ${lines[code]}`);
      }
      sum += lines.DITERIMA;
    }
    const each = (performance.now() - ready) / slips;
    console.log(
      `${Object.keys(rules).length} rules, ready in ${ready.toFixed(0)} ms, ${each.toFixed(2)} ms a slip`,
    );
    return sum;
  },

  async 'json-rules-engine'(slips) {
    const { Engine } = await import('json-rules-engine');
    const engine = new Engine();
    const fact = (name, compute) =>
      engine.addFact(name, async (_, almanac) => compute((other) => almanac.factValue(other)));
    fact(
      'keluarga',
      async (v) => ((await v('gapok')) * ((await v('pasangan')) * 10 + (await v('anak')) * 2)) / 100,
    );
    fact('beras', async (v) => (1 + (await v('pasangan')) + (await v('anak'))) * 72_420);
    fact('dasar', async (v) =>
      Math.min(12_000_000, (await v('gapok')) + (await v('keluarga')) + (await v('tunjangan'))),
    );
    fact('iwp', async (v) => (((await v('gapok')) + (await v('keluarga'))) * 8) / 100);
    fact(
      'skor',
      async (v) => ((await v('hadir')) * 40 + (await v('atasan')) * 40 + (await v('rekan')) * 20) / 100,
    );
    fact('tpp', async (v) => (await v('tppd')) * (0.4 + (0.6 * (await v('skor'))) / 10_000));
    fact('bruto', async (v) => (await v('dasar')) * 1.04 + (await v('beras')) + (await v('tpp')));
    fact('diterima', async (v) => (await v('bruto')) - (await v('dasar')) * 0.05 - (await v('iwp')));
    const rules = [
      ['pasangan', 'greaterThan', 0],
      ['anak', 'greaterThan', 0],
      ['tunjangan', 'greaterThan', 0],
      ['dasar', 'lessThan', 12_000_000],
      ['skor', 'greaterThanInclusive', 9_000],
      ['skor', 'lessThan', 9_000],
      ['bruto', 'lessThan', 5_400_000],
      ['bruto', 'greaterThanInclusive', 5_400_000],
      ['bruto', 'greaterThanInclusive', 10_000_000],
      ['tpp', 'greaterThan', 0],
      ['iwp', 'greaterThan', 0],
      ['diterima', 'greaterThan', 0],
    ];
    for (const [name, operator, value] of rules) {
      engine.addRule({ conditions: { all: [{ fact: name, operator, value }] }, event: { type: name } });
    }
    let sum = 0;
    for (let i = 0; i < slips; i++) {
      const { almanac } = await engine.run(figures(i));
      sum += await almanac.factValue('diterima');
    }
    return sum;
  },

  async duckdb(slips) {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`CREATE TABLE fact AS SELECT 2000000 + i % 400 * 10000 AS gapok, i % 2 AS pasangan, i % 3 AS anak,
      i % 20 * 100000 AS tunjangan, 3000000 + i % 80 * 50000 AS tppd, 9000 + i % 1000 AS hadir, 8000 + i % 1500 AS atasan,
      8000 + i % 1900 AS rekan FROM range(${slips}) AS fact (i)`);
    await connection.run(`CREATE TABLE slip AS
      WITH a AS (SELECT *, gapok * (pasangan * 10 + anak * 2) // 100 AS keluarga, (hadir * 40 + atasan * 40 + rekan * 20) // 100 AS skor FROM fact),
      b AS (SELECT *, least(12000000, gapok + keluarga + tunjangan) AS dasar, (1 + pasangan + anak) * 72420 AS beras,
        tppd * 40 // 100 + tppd * 60 * skor // 1000000 AS tpp FROM a),
      c AS (SELECT *, dasar + beras + dasar * 4 // 100 + tpp AS bruto, (gapok + keluarga) * 8 // 100 AS iwp FROM b)
      SELECT *, bruto - dasar * 5 // 100 - iwp - CASE WHEN bruto < 5400000 THEN 0 WHEN bruto < 10000000 THEN bruto * 5 // 100
        ELSE bruto * 15 // 100 END AS diterima FROM c`);
    const result = await connection.runAndReadAll('SELECT sum(diterima)::DOUBLE FROM slip');
    return result.getRows()[0][0];
  },
};

const [engine, slips, facts] = process.argv.slice(2);
const sum = await engines[engine](Number(slips), facts);
if (!(sum > 0)) throw new Error(`${engine} computed nothing`);
console.log(sum);
