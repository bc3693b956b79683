import type { Catalogue } from '../../language.ts';
import { type ProblemData, problemCatalogue } from '../problem-text.ts';

const span: Catalogue<(d: ProblemData) => string> = {
  id: (d) => (d.berhenti === '' ? `mulai ${d.mulai}` : `mulai ${d.mulai}, berhenti ${d.berhenti}`),
  en: (d) => (d.berhenti === '' ? `from ${d.mulai}` : `from ${d.mulai} to ${d.berhenti}`),
};

/** What a missing component leads to under the policy. */
const EFFECT: Catalogue<Readonly<Record<string, string>>> = {
  id: {
    hold: 'TPP ditahan',
    zero: 'komponennya dihitung 0',
    renormalise: 'bobot komponen lain dibesarkan',
  },
  en: {
    hold: 'TPP is held',
    zero: 'the component counts 0',
    renormalise: 'the other weights are scaled up',
  },
};

const effect: Catalogue<(d: ProblemData) => string> = {
  id: (d) => EFFECT.id[String(d.effect)] ?? '',
  en: (d) => EFFECT.en[String(d.effect)] ?? '',
};

/** Attendance, ratings and targets that are missing or incomplete. */
export const evidenceFindings = problemCatalogue({
  id: {
    'attendance-missing': {
      title: (d) => `kehadiran belum diimpor; ${effect.id(d)}`,
      expected: () => 'satu baris kehadiran untuk periode itu',
      remedy: () => 'impor lembar kehadiran yang memuat pegawai ini',
    },
    'rating-missing': {
      title: (d) => `belum dinilai siapa pun (${d.components}); ${effect.id(d)}`,
      expected: (d) => `penilaian dari atasan dan sedikitnya ${d.minimum} penilai`,
      remedy: () => 'impor penilaian pegawai ini',
    },
    'rating-self-only': {
      title: (d) => `hanya menilai diri sendiri (${d.components}), yang tidak dihitung; ${effect.id(d)}`,
      expected: (d) => `penilaian dari atasan dan sedikitnya ${d.minimum} penilai lain`,
      remedy: () => 'minta atasan dan rekan menilai, lalu impor penilaiannya',
    },
    'rating-superior-missing': {
      title: (d) => `atasan belum menilai (${d.components}); ${effect.id(d)}`,
      expected: () => 'penilaian dengan peran atasan',
      remedy: () => 'minta atasan menilai, lalu impor penilaiannya',
    },
    'raters-too-few': {
      title: (d) =>
        `baru dinilai oleh ${d.found} dari sedikitnya ${d.minimum} penilai (${d.components}); ${effect.id(d)}`,
      expected: (d) => `sedikitnya ${d.minimum} penilai selain pegawai itu sendiri`,
      remedy: () => 'minta penilai lain menilai, lalu impor penilaiannya',
    },
    'rating-incomplete': {
      title: (d) => `nilai untuk ${d.components} kosong pada penilai yang diperlukan; ${effect.id(d)}`,
      expected: (d) => `nilai dari atasan dan sedikitnya ${d.minimum} penilai untuk setiap komponen`,
      remedy: () => 'lengkapi nilai yang kosong pada lembar penilaian, lalu impor lagi',
    },
    'target-missing': {
      title: (d) => `belum ada target (${d.component}); ${effect.id(d)}`,
      expected: () => 'target beserta realisasinya untuk periode itu',
      remedy: () => 'impor lembar target yang memuat pegawai ini',
    },
    'target-unachieved': {
      title: (d) => `${d.count} target belum diisi realisasinya (${d.indicators}); ${effect.id(d)}`,
      expected: () => 'kolom realisasi terisi pada setiap target',
      remedy: () => 'isi realisasinya pada lembar target, lalu impor lagi',
    },
    'evidence-without-service': {
      title: (d) =>
        `ada kehadiran, penilaian, atau target, padahal tidak bekerja pada periode ini (${span.id(d)})`,
      expected: () => 'bukti kinerja hanya dari pegawai yang bekerja',
      remedy: () => 'perbaiki mulai atau berhenti pada lembar pegawai, atau NIP pada lembar kinerja',
    },
    'attendance-log-days-missing': {
      title: (d) =>
        `log kehadiran ${d.period} tidak memuat seorang pun pada ${d.count} hari kerja (tanggal ${d.days})`,
      expected: () => 'setiap hari kerja ada yang tercatat',
      remedy: () =>
        'bila hari libur atau cuti bersama, tambahkan ke kalender kebijakan; bila mesin mati atau log belum lengkap, impor sisanya atau lembar ketidakhadiran: tanpa itu hari itu dihitung tk',
    },
    'unexcused-days': {
      title: (d) =>
        d.consecutive === 1
          ? `${d.inARow} hari kerja berturut-turut tanpa keterangan pada ${d.year}; ${d.title}: ${d.sanction}`
          : `${d.days} hari kerja tanpa keterangan pada ${d.year} sampai ${d.period}; ${d.title}: ${d.sanction}`,
      expected: (d) => `kurang dari ${d.least} hari`,
      remedy: () =>
        'periksa dahulu alasan dan datanya; bila benar, atasan memeriksanya menurut peraturan. Program tidak menjatuhkan hukuman',
    },
  },
  en: {
    'attendance-missing': {
      title: (d) => `attendance was not imported; ${effect.en(d)}`,
      expected: () => 'one attendance row for the period',
      remedy: () => 'import the attendance sheet with these employees',
    },
    'rating-missing': {
      title: (d) => `nobody has rated (${d.components}); ${effect.en(d)}`,
      expected: (d) => `ratings by the superior and at least ${d.minimum} raters`,
      remedy: () => 'import the ratings of these employees',
    },
    'rating-self-only': {
      title: (d) =>
        `rated only by himself or herself (${d.components}), which does not count; ${effect.en(d)}`,
      expected: (d) => `ratings by the superior and at least ${d.minimum} other raters`,
      remedy: () => 'have superior and colleagues rate, then import the ratings',
    },
    'rating-superior-missing': {
      title: (d) => `the superior has not rated (${d.components}); ${effect.en(d)}`,
      expected: () => 'a rating with the role atasan',
      remedy: () => 'have the superior rate, then import the rating',
    },
    'raters-too-few': {
      title: (d) => `rated by ${d.found} of at least ${d.minimum} raters (${d.components}); ${effect.en(d)}`,
      expected: (d) => `at least ${d.minimum} raters other than the employee`,
      remedy: () => 'have other raters rate, then import the ratings',
    },
    'rating-incomplete': {
      title: (d) => `scores for ${d.components} are empty where they are needed; ${effect.en(d)}`,
      expected: (d) => `scores by the superior and at least ${d.minimum} raters for every component`,
      remedy: () => 'fill the empty scores in the assessment sheet and import it again',
    },
    'target-missing': {
      title: (d) => `no targets (${d.component}); ${effect.en(d)}`,
      expected: () => 'targets of the period with what was achieved',
      remedy: () => 'import the target sheet with these employees',
    },
    'target-unachieved': {
      title: (d) =>
        `${d.count} ${d.count === 1 ? 'target' : 'targets'} without what was achieved (${d.indicators}); ${effect.en(d)}`,
      expected: () => 'the column realisasi filled for every target',
      remedy: () => 'fill realisasi in the target sheet and import it again',
    },
    'evidence-without-service': {
      title: (d) => `attendance, ratings or targets, though not serving in the period (${span.en(d)})`,
      expected: () => 'evidence only of employees in service',
      remedy: () => 'correct mulai or berhenti in the employee sheet, or the NIP in the other sheet',
    },
    'attendance-log-days-missing': {
      title: (d) => `the attendance log of ${d.period} has nobody on ${d.count} working days (${d.days})`,
      expected: () => 'somebody on every working day',
      remedy: () =>
        'if these are holidays, add them to the calendar of the policy; if the machine stood still or the log is not complete, import the rest or a sheet of absences: without it such a day counts tk',
    },
    'unexcused-days': {
      title: (d) =>
        d.consecutive === 1
          ? `${d.inARow} working days in a row without notice in ${d.year}; ${d.title}: ${d.sanction}`
          : `${d.days} working days without notice in ${d.year} up to ${d.period}; ${d.title}: ${d.sanction}`,
      expected: (d) => `fewer than ${d.least} days`,
      remedy: () =>
        'look at reasons and data first; if they are right, the superior examines the case as the regulation says. The program imposes nothing',
    },
  },
});
