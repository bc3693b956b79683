// The month as a workbook of formulas, as an office would keep it: one row per employee, its facts, and the lines of the
// slip as formulas without values, so that whoever opens it must compute them.
import exceljs from 'exceljs';

const FACTS = 'nip gapok pasangan anak tunjangan tppd tl1 tl2 psw1 tk a1 a2 a3 r1 r2 r3 p1 p2 p3'.split(' ');

/** Formulas of row r by line; columns A to S are the facts, T and on the lines in this order. */
const LINES = [
  ['TUNJ_PASANGAN', (r) => `ROUND(B${r}*C${r}*10/100,0)`],
  ['TUNJ_ANAK', (r) => `ROUND(B${r}*D${r}*2/100,0)`],
  ['TUNJ_BERAS', (r) => `(1+C${r}+D${r})*72420`],
  ['DASAR_KES', (r) => `MIN(12000000,B${r}+T${r}+U${r}+E${r})`],
  ['BPJS_KES_PEMDA', (r) => `ROUND(W${r}*4/100,0)`],
  ['JKK_PEMDA', (r) => `ROUND(B${r}*24/10000,0)`],
  ['JKM_PEMDA', (r) => `ROUND(B${r}*72/10000,0)`],
  ['IWP_8', (r) => `ROUND((B${r}+T${r}+U${r})*8/100,0)`],
  ['BPJS_KES_1', (r) => `ROUND(W${r}/100,0)`],
  ['KEHADIRAN', (r) => `MAX(0,100-G${r}*0.5-H${r}*1-I${r}*0.5-J${r}*3)`],
  ['KUALITAS', (r) => `ROUND((K${r}*60+N${r}*20+Q${r}*20)/100,2)`],
  ['INISIATIF', (r) => `ROUND((L${r}*60+O${r}*20+R${r}*20)/100,2)`],
  ['KOMUNIKASI', (r) => `ROUND((M${r}*60+P${r}*20+S${r}*20)/100,2)`],
  ['SKOR', (r) => `ROUND((AC${r}*40+AD${r}*20+AE${r}*20+AF${r}*20)/100,2)`],
  ['TPP_BEBAN_KERJA', (r) => `ROUND(F${r}*40/100,0)`],
  ['TPP_PRESTASI_KERJA', (r) => `ROUND(F${r}*60/100*AG${r}/100,0)`],
  ['BRUTO', (r) => `B${r}+T${r}+U${r}+E${r}+V${r}+X${r}+Y${r}+Z${r}+AH${r}+AI${r}`],
  [
    'TARIF',
    (r) => `IF(AJ${r}<5400000,0,IF(AJ${r}<5650000,0.25%,IF(AJ${r}<6200000,0.75%,IF(AJ${r}<10050000,2%,5%))))`,
  ],
  ['PPH21', (r) => `INT(AJ${r}*AK${r})`],
  ['DITERIMA', (r) => `AJ${r}-X${r}-Y${r}-Z${r}-AA${r}-AB${r}-AL${r}`],
];

/** Writes the workbook of so many employees. */
export async function writeWorkbook(path, employees) {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: path });
  const sheet = workbook.addWorksheet('Gaji');
  sheet.addRow([...FACTS, ...LINES.map(([code]) => code)]).commit();
  for (let i = 0; i < employees; i++) {
    const scores = Array.from({ length: 9 }, (_, k) => 80 + ((i * 7 + k * 13) % 200) / 10);
    const pay = [
      2_000_000 + (i % 400) * 10_000,
      i % 2,
      i % 3,
      (i % 20) * 100_000,
      3_000_000 + (i % 80) * 50_000,
    ];
    const nip = String(196_500_000_000_000_000n + BigInt(i));
    const formulas = LINES.map(([, formula]) => ({ formula: formula(i + 2) }));
    sheet.addRow([nip, ...pay, i % 3, i % 2, i % 4, 0, ...scores, ...formulas]).commit();
    if (i % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  sheet.commit();
  await workbook.commit();
}
