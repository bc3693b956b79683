import { formatHundredths } from '../../format.ts';
import { problemCatalogue } from '../problem-text.ts';

/** What changes, ends or falls due in careers. */
export const careerFindings = problemCatalogue({
  id: {
    'unit-changed': {
      title: (d) => `unit kerja berubah dari "${d.from}" menjadi "${d.to}" tanpa perubahan jabatan`,
      expected: () => 'perpindahan dengan surat keputusan',
      remedy: () => 'cocokkan dengan surat keputusannya; bila hanya salah tulis, perbaiki lembar pegawai',
    },
    'step-increase-due': {
      title: (d) =>
        `masa kerja golongan ${d.golongan} tercatat ${d.mkg} tahun sejak ${d.since}; kini sedikitnya ${d.reached} tahun, mencapai langkah ${d.step}`,
      expected: () => 'kenaikan gaji berkala setiap dua tahun',
      remedy: () => 'cocokkan dengan surat kenaikan gaji berkala, lalu impor mkg yang baru',
    },
    'retirement-passed': {
      title: (d) => `melewati perkiraan batas usia pensiun: ${d.age} tahun (${d.group}) pada ${d.lastMonth}`,
      expected: () => 'kolom berhenti terisi sejak pensiun, atau batas usia lain menurut jabatannya',
      remedy: () => 'isi berhenti pada lembar pegawai, atau pastikan batas usia jabatannya',
    },
    'retirement-near': {
      title: (d) => `diperkirakan pensiun sesudah ${d.lastMonth}: ${d.age} tahun (${d.group})`,
      expected: () => 'kolom berhenti terisi dengan hari terakhir bekerja',
      remedy: () => 'isi berhenti pada lembar pegawai begitu surat pensiunnya terbit',
    },
    'service-ends': {
      title: (d) => `masa kerja berakhir ${d.berhenti}`,
      expected: () => 'hari terakhir menurut surat keputusan atau kontrak',
      remedy: () => 'bila diperpanjang, impor lembar pegawai dengan berhenti yang baru atau kosong',
    },
    'discipline-ends': {
      title: (d) =>
        `potongan hukuman disiplin ${formatHundredths(Number(d.persen), 'id')}% berakhir dengan ${d.sampai}`,
      expected: () => 'bulan terakhir menurut surat keputusan',
      remedy: () => 'cocokkan dengan surat keputusannya; sesudahnya TPP dibayar penuh',
    },
  },
  en: {
    'unit-changed': {
      title: (d) => `the unit changed from "${d.from}" to "${d.to}", the post did not`,
      expected: () => 'a transfer with a decree',
      remedy: () => 'compare with the decree; if it is a slip of the pen, correct the employee sheet',
    },
    'step-increase-due': {
      title: (d) =>
        `${d.mkg} service years in golongan ${d.golongan} are on record since ${d.since}; by now at least ${d.reached}, which reaches step ${d.step}`,
      expected: () => 'a step increase every two years',
      remedy: () => 'compare with the decree of the step increase, then import the new mkg',
    },
    'retirement-passed': {
      title: (d) => `past the expected retirement age: ${d.age} (${d.group}) in ${d.lastMonth}`,
      expected: () => 'berhenti filled since retirement, or another age for the post',
      remedy: () => 'fill berhenti in the employee sheet, or make sure of the age for the post',
    },
    'retirement-near': {
      title: (d) => `expected to retire after ${d.lastMonth}: ${d.age} (${d.group})`,
      expected: () => 'berhenti filled with the last day of service',
      remedy: () => 'fill berhenti in the employee sheet as soon as the decree is there',
    },
    'service-ends': {
      title: (d) => `service ends on ${d.berhenti}`,
      expected: () => 'the last day by decree or contract',
      remedy: () => 'if it is extended, import the employee sheet with the new or an empty berhenti',
    },
    'discipline-ends': {
      title: (d) =>
        `the disciplinary cut of ${formatHundredths(Number(d.persen), 'en')}% ends with ${d.sampai}`,
      expected: () => 'the last month by decree',
      remedy: () => 'compare with the decree; TPP is whole again afterwards',
    },
  },
});
