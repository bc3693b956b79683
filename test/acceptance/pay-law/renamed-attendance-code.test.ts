import { beforeAll, describe, expect, it } from 'vitest';
import { closeMonth } from '../../support/close-month.ts';
import { newOfficeHere, type OfficeHere } from '../../support/office-here.ts';
import { ASSESSMENTS_CSV, BUDI, csvOf, employeesCsv, RINA, SITI } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
let office: OfficeHere;

/** Attendance of a month; each row counts one lateness and missed roll calls, by the name that the column has. */
function attendance(month: string, column: string, missed: number): string {
  return csvOf(`nip,period,tl1,tk,${column}`, [
    `${SITI},${month},1,0,${missed}`,
    `${BUDI},${month},0,0,0`,
    `${RINA},${month},0,0,0`,
  ]);
}

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  office.put('pegawai.csv', employeesCsv());
  office.put('nilai-1.csv', ASSESSMENTS_CSV);
  office.put('nilai-2.csv', ASSESSMENTS_CSV.replaceAll('2026-01', '2026-02'));
  office.put('absensi-2.csv', attendance('2026-02', 'apel', 10));
  await office.must('import', 'pegawai.csv', 'nilai-1.csv', 'nilai-2.csv', 'absensi-2.csv', '--quiet');
  const example = await office.must('policy', 'show');
  const renamed = example
    .replace(/^effective: 2026-01/m, 'effective: 2026-02')
    .replace('{ code: apel,', '{ code: upacara,')
    .replace('missedRollCall: apel', 'missedRollCall: upacara');
  office.put('kebijakan.yaml', renamed);
  await office.must('policy', 'import', 'kebijakan.yaml', '--quiet');
});

describe('an attendance code that another policy renamed', () => {
  it('stops the run of a month whose recap still counts by the old name, instead of paying as if nothing was missed', async () => {
    const { code, stderr } = await office.run('run', '2026-02');
    expect(code).toBe(1);
    expect(stderr).toContain(
      'error[attendance-code-unknown]: attendance of 2026-02 counts apel, which the policy of that month does not know\n' +
        `  NIP ${SITI}\n` +
        '  expected: only codes of the policy: tl1, tl2, tl3, tl4, psw1, psw2, psw3, psw4, upacara, tk\n',
    );
    expect(stderr).not.toContain(BUDI);
    expect((await office.run('check', '2026-02')).stdout).toContain('error    attendance-code-unknown');
  });

  it('is read by the month of each row where the command names none: the old name for January', async () => {
    office.put('absensi-1.csv', attendance('2026-01', 'apel', 3));
    await office.must('import', 'absensi-1.csv', '--quiet');
    await closeMonth(office, '2026-01');
    expect(await office.must('explain', SITI, '2026-01')).toMatch(/apel = 3 /);
    office.put('absensi-baru.csv', attendance('2026-02', 'upacara', 10));
    await office.must('import', 'absensi-baru.csv', '--quiet');
    office.put(
      'kriteria.csv',
      `nip,kriteria_tpp\n${BUDI},"KONDISI_KERJ,TEMPAT_BERTUGAS"\n${RINA},KONDISI_KERJA\n`,
    );
    await office.must('import', 'kriteria.csv', '--period', '2026-02', '--quiet');
    expect(await office.must('run', '2026-02')).toContain(
      `To be looked at (1):\n  ${BUDI}  kriteria_tpp lists a code that the policy does not have; nothing is paid for it\n`,
    );
    expect((await office.run('check', '2026-02')).stdout).toContain(
      `  ${BUDI}  the TPP criteria (KONDISI_KERJ, TEMPAT_BERTUGAS) hold a code that the policy does not have; nothing is paid for it\n`,
    );
    await closeMonth(office, '2026-02');
    expect(await office.must('explain', SITI, '2026-02')).toMatch(/upacara = 10 /);
  });
});
