import { nearestListed } from '../nearest-listed.ts';
import { namedRun } from '../run-words.ts';
import { errorCatalogue } from './error-text.ts';

/** Why `object` and `answer` refuse. */
export const objectionErrors = errorCatalogue({
  id: {
    'objection-figure-unknown': {
      message: (d) => `tidak ada angka "${d.about}" pada slip`,
      remedy: (d) => {
        const near = nearestListed(d.about, d.figures);
        return near === null ? `sebutkan salah satu: ${d.figures}` : `maksud Anda: ${near}?`;
      },
    },
    'objection-text-unusable': {
      message: () => 'isi sanggahan atau jawaban kosong, atau terlalu panjang',
      remedy: (d) => `tulis dengan --text "...", paling banyak ${d.most} huruf`,
    },
    'objection-late': {
      message: (d) =>
        `sanggahan terhadap ${namedRun(d, 'id')} hanya sampai ${d.last}, ${d.days} hari setelah disetujui`,
      remedy: () =>
        'data yang keliru tetap dapat diimpor; selisihnya dibayar sebagai rapel. Batas waktu: objections.raiseDays pada kebijakan',
    },
    'objection-repeated': {
      message: (d) => `${d.nip} sudah menyanggah ${d.about}: sanggahan ${d.id} belum dijawab`,
      remedy: (d) => `jawab dulu: binjai-pay answer ${d.id} accept|reject --text "..."`,
    },
    'objection-unknown': {
      message: (d) => `tidak ada sanggahan ${d.id}`,
      remedy: () => 'lihat nomornya: binjai-pay objections',
    },
    'objection-answered': {
      message: (d) => `sanggahan ${d.id} sudah dijawab oleh ${d.actor}; jawaban tidak berubah`,
      remedy: () => 'ajukan sanggahan baru dengan: binjai-pay object',
    },
    'objection-own': {
      message: (d) =>
        `${d.actor} mengajukan atau mencatat sanggahan ${d.id}, atau pernah menghitung slipnya, sehingga tidak dapat menjawabnya`,
      remedy: () =>
        'minta pejabat lain menjawab (--actor NAMA), atau ubah approval.separatePersons pada kebijakan',
    },
  },
  en: {
    'objection-figure-unknown': {
      message: (d) => `a slip has no figure "${d.about}"`,
      remedy: (d) => {
        const near = nearestListed(d.about, d.figures);
        return near === null ? `name one of: ${d.figures}` : `did you mean ${near}?`;
      },
    },
    'objection-text-unusable': {
      message: () => 'the text of the objection or answer is empty or too long',
      remedy: (d) => `write it with --text "...", at most ${d.most} characters`,
    },
    'objection-late': {
      message: (d) =>
        `objections to ${namedRun(d, 'en')} were possible until ${d.last}, ${d.days} days after its approval`,
      remedy: () =>
        'wrong data can still be imported; the difference is paid as arrears. The days are objections.raiseDays of the policy',
    },
    'objection-repeated': {
      message: (d) => `${d.nip} has objected to ${d.about} already: objection ${d.id} is not answered`,
      remedy: (d) => `answer it first: binjai-pay answer ${d.id} accept|reject --text "..."`,
    },
    'objection-unknown': {
      message: (d) => `there is no objection ${d.id}`,
      remedy: () => 'see the numbers: binjai-pay objections',
    },
    'objection-answered': {
      message: (d) => `objection ${d.id} was answered by ${d.actor}; an answer never changes`,
      remedy: () => 'raise a new objection with: binjai-pay object',
    },
    'objection-own': {
      message: (d) =>
        `${d.actor} raised or recorded objection ${d.id}, or has computed its slip, and so cannot answer it`,
      remedy: () =>
        'have another officer answer it (--actor NAME), or change approval.separatePersons of the policy',
    },
  },
});
