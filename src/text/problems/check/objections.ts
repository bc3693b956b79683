import { namedRun } from '../../run-words.ts';
import { problemCatalogue } from '../problem-text.ts';

/** Objections that are not settled. */
export const objectionFindings = problemCatalogue({
  id: {
    'objection-overdue': {
      title: (d) =>
        `sanggahan ${d.id} tentang ${d.about} ${namedRun(d, 'id')} belum dijawab; tenggatnya ${d.answerBy} sudah lewat`,
      expected: () => 'setiap sanggahan dijawab dalam tenggatnya',
      remedy: (d) => `jawab sekarang: binjai-pay answer ${d.id} accept|reject --text "..."`,
    },
    'objection-open': {
      title: (d) =>
        `sanggahan ${d.id} tentang ${d.about} ${namedRun(d, 'id')} menunggu jawaban sampai ${d.answerBy}`,
      expected: () => 'setiap sanggahan dijawab',
      remedy: (d) => `periksa, lalu jawab: binjai-pay answer ${d.id} accept|reject --text "..."`,
    },
    'objection-uncorrected': {
      title: (d) =>
        `sanggahan ${d.id} tentang ${d.about} ${namedRun(d, 'id')} diterima, tetapi data perbaikannya belum diimpor`,
      expected: () => 'data yang diperbaiki diimpor; selisihnya dibayar sebagai rapel',
      remedy: (d) => `impor data perbaikan untuk ${d.month}, lalu hitung lagi`,
    },
    'objection-unpaid': {
      title: (d) =>
        `sanggahan ${d.id} tentang ${d.about} ${namedRun(d, 'id')} diterima dan diperbaiki; selisihnya belum dibayar`,
      expected: () => 'selisih dibayar sebagai rapel pada perhitungan berikutnya',
      remedy: () => 'tidak ada yang perlu diubah: perhitungan bulanan berikutnya membayarnya',
    },
    'objection-without-difference': {
      title: (d) =>
        `sanggahan ${d.id} tentang ${d.about} ${namedRun(d, 'id')} diterima, tetapi data yang dicatat sesudahnya tidak menimbulkan selisih`,
      expected: () => 'sanggahan yang diterima menimbulkan selisih yang dibayar',
      remedy: (d) =>
        `bandingkan data perbaikan ${d.month} dengan yang diterima: binjai-pay objections ${d.period}`,
    },
    'objection-unpayable': {
      title: (d) =>
        `sanggahan ${d.id} tentang ${d.about} ${namedRun(d, 'id')} diterima, tetapi tidak ada perhitungan berikutnya yang membayar angka ini`,
      expected: () => 'sanggahan yang diterima diselesaikan',
      remedy: () =>
        'selesaikan tersendiri: dengan tambahan atau potongan bulan berikutnya, atau pembetulan pajak',
    },
  },
  en: {
    'objection-overdue': {
      title: (d) =>
        `objection ${d.id} to ${d.about} of ${namedRun(d, 'en')} is not answered; its day ${d.answerBy} has passed`,
      expected: () => 'every objection is answered in time',
      remedy: (d) => `answer it now: binjai-pay answer ${d.id} accept|reject --text "..."`,
    },
    'objection-open': {
      title: (d) =>
        `objection ${d.id} to ${d.about} of ${namedRun(d, 'en')} is to be answered by ${d.answerBy}`,
      expected: () => 'every objection is answered',
      remedy: (d) => `look into it, then: binjai-pay answer ${d.id} accept|reject --text "..."`,
    },
    'objection-uncorrected': {
      title: (d) =>
        `objection ${d.id} to ${d.about} of ${namedRun(d, 'en')} was accepted, but the corrected data is not imported`,
      expected: () => 'the corrected data is imported; the difference is paid as arrears',
      remedy: (d) => `import the corrected data of ${d.month}, then compute again`,
    },
    'objection-unpaid': {
      title: (d) =>
        `objection ${d.id} to ${d.about} of ${namedRun(d, 'en')} was accepted and corrected; the difference is not paid yet`,
      expected: () => 'the difference is paid as arrears by the next run',
      remedy: () => 'nothing to change: the next monthly run pays it',
    },
    'objection-without-difference': {
      title: (d) =>
        `objection ${d.id} to ${d.about} of ${namedRun(d, 'en')} was accepted, but the data recorded since makes no difference`,
      expected: () => 'an accepted objection leads to a difference that is paid',
      remedy: (d) =>
        `compare the corrected data of ${d.month} with what was accepted: binjai-pay objections ${d.period}`,
    },
    'objection-unpayable': {
      title: (d) =>
        `objection ${d.id} to ${d.about} of ${namedRun(d, 'en')} was accepted, and no later run pays such a figure`,
      expected: () => 'an accepted objection is settled',
      remedy: () =>
        'settle it apart: by an addition or deduction of a later month, or a corrected tax return',
    },
  },
});
