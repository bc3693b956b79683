import { namedRun, runStatusInWords, typedRun } from '../run-words.ts';
import { errorCatalogue } from './error-text.ts';

/** Stops of computing a run, of its life from draft to paid, and of looking at its slips. */
export const runErrors = errorCatalogue({
  id: {
    'run-missing': {
      message: (d) => `periode ${namedRun(d, 'id')} belum dihitung`,
      remedy: (d) => `jalankan: binjai-pay run ${typedRun(d)}`,
    },
    'slip-missing': {
      message: (d) => `pegawai ${d.nip} tidak mempunyai slip pada periode ${d.period}`,
      remedy: () =>
        'pegawai ini belum mulai atau sudah berhenti bekerja pada periode itu; periksa kolom mulai dan berhenti',
    },
    'employee-unknown': {
      message: (d) => `NIP ${d.nip} tidak dikenal`,
      remedy: (d) =>
        d.near
          ? `maksud Anda: ${d.near}? Bila bukan, impor dulu lembar pegawai yang memuatnya`
          : 'periksa NIP (18 digit), atau impor dulu lembar pegawai yang memuatnya',
    },
    'nobody-in-service': {
      message: (d) => `tidak ada pegawai yang bekerja pada periode ${d.period}`,
      remedy: () => 'impor lembar pegawai, dan periksa kolom berlaku, mulai, dan berhenti',
    },
    'run-approved': {
      message: (d) =>
        `perhitungan ${namedRun(d, 'id')} sudah ${runStatusInWords(d.status, 'id')} dan tidak dapat dihitung ulang`,
      remedy: (d) =>
        d.status === 'approved'
          ? `buka kembali dulu: binjai-pay reopen ${typedRun(d)} --reason ALASAN, atau bayar koreksinya sebagai rapel pada periode berikutnya`
          : 'koreksi dibayar sebagai rapel pada periode berikutnya',
    },
    'later-run-approved': {
      message: (d) => `periode ${d.later} sudah disetujui, sehingga ${d.period} tidak dapat dihitung lagi`,
      remedy: (d) => {
        if (d.posted === 1)
          return 'koreksi untuk bulan yang lewat dibayar sebagai rapel pada periode berikutnya';
        return d.status === 'approved'
          ? `bila ${d.period} masih harus dibayar, buka dulu periode ${d.later}: binjai-pay reopen ${typedRun({ period: d.later, kind: d.laterKind })} --reason ALASAN`
          : `${d.later} sudah dibayar; yang masih terutang untuk ${d.period} dibayar dengan lembar penyesuaian (adjustments) pada periode berikutnya`;
      },
    },
    'later-run-exists': {
      message: (d) => `periode ${d.later} sudah disetujui di atas periode ${d.period}`,
      remedy: (d) => `buka dulu periode ${d.later}, atau bayar koreksinya sebagai rapel`,
    },
    'extra-pay-twice': {
      message: (d) => `${d.kind} tahun ini sudah dihitung pada periode ${d.first}`,
      remedy: () =>
        'hanya satu kali setahun; koreksinya dibayar sebagai rapel pada perhitungan bulanan berikutnya',
    },
    'basis-run-missing': {
      message: (d) => `${d.kind} ${d.period} memerlukan perhitungan bulanan ${d.basis} yang sudah disetujui`,
      remedy: (d) => `hitung dan setujui dulu: binjai-pay run ${d.basis}; binjai-pay approve ${d.basis}`,
    },
    'run-stale': {
      message: (d) =>
        `sejak ${namedRun(d, 'id')} dihitung, ada perhitungan lain yang disetujui atau dibuka kembali`,
      remedy: (d) => `hitung ulang, lalu setujui: binjai-pay run ${typedRun(d)}`,
    },
    'run-incomplete': {
      message: (d) =>
        `setelah ${namedRun(d, 'id')} dihitung, diimpor ${d.file}: tambahan, potongan atau saldo awal yang tidak akan dihitung lagi kemudian`,
      remedy: (d) => `hitung ulang, lalu setujui: binjai-pay run ${typedRun(d)}`,
    },
    'run-changed': {
      message: (d) => `segel ${namedRun(d, 'id')} kini ${d.seal}, bukan yang diperiksa`,
      remedy: () => 'perhitungannya sudah diulang; periksa laporannya lagi, lalu setujui',
    },
    'run-status': {
      message: (d) =>
        `perhitungan ${namedRun(d, 'id')} berstatus ${runStatusInWords(d.status, 'id')}, bukan ${runStatusInWords(d.from, 'id')}`,
      remedy: (d) => {
        if (d.status === 'draft')
          return `setujui dulu: binjai-pay approve ${typedRun(d)}; rancangan boleh langsung dihitung ulang`;
        if (d.status === 'approved')
          return `catat pembayarannya: binjai-pay pay ${typedRun(d)}, atau buka kembali: binjai-pay reopen ${typedRun(d)} --reason ALASAN`;
        return 'yang sudah dibayar tidak berubah lagi; koreksinya dibayar sebagai rapel pada periode berikutnya';
      },
    },
    'same-person': {
      message: (d) => `${d.actor} yang menghitung tidak dapat menyetujui sendiri`,
      remedy: () =>
        'minta pejabat lain menyetujui (--actor NAMA), atau ubah approval.separatePersons pada kebijakan',
    },
    'unit-unknown': {
      message: (d) => `tidak ada unit kerja "${d.unit}" pada periode ${d.period}`,
      remedy: (d) =>
        d.near ? `maksud Anda: "${d.near}"?` : 'tulis nama unit seperti pada kolom unit lembar pegawai',
    },
    'mask-summary-only': {
      message: () => '--mask hanya untuk laporan summary seluruh kantor',
      remedy: () =>
        'laporan lain menyebut orang, dan bagian kantor dapat dikurangkan dari seluruhnya: export summary PERIODE --mask',
    },
    'mask-too-few': {
      message: (d) => `perhitungan ${d.period} memuat terlalu sedikit orang untuk dipublikasikan`,
      remedy: () => 'di bawah lima orang, setiap jumlah dapat dikaitkan dengan seseorang',
    },
    'list-too-long': {
      message: (d) => `daftar ${d.people} pegawai tidak muat dalam satu buku kerja (paling banyak ${d.most})`,
      remedy: () => 'cetak per unit kerja dengan --unit',
    },
  },
  en: {
    'run-missing': {
      message: (d) => `period ${namedRun(d, 'en')} has not been computed`,
      remedy: (d) => `run: binjai-pay run ${typedRun(d)}`,
    },
    'slip-missing': {
      message: (d) => `employee ${d.nip} has no slip in period ${d.period}`,
      remedy: () => 'the employee had not started or had left by then; check the columns mulai and berhenti',
    },
    'employee-unknown': {
      message: (d) => `NIP ${d.nip} is unknown`,
      remedy: (d) =>
        d.near
          ? `did you mean ${d.near}? If not, import the employee sheet that has it first`
          : 'check the NIP (18 digits), or import the employee sheet that has it first',
    },
    'nobody-in-service': {
      message: (d) => `nobody serves in period ${d.period}`,
      remedy: () => 'import the employee sheet, and check the columns berlaku, mulai and berhenti',
    },
    'run-approved': {
      message: (d) =>
        `the run of ${namedRun(d, 'en')} is ${runStatusInWords(d.status, 'en')} and cannot be computed again`,
      remedy: (d) =>
        d.status === 'approved'
          ? `reopen it first: binjai-pay reopen ${typedRun(d)} --reason WHY, or pay the correction as arrears in a later period`
          : 'corrections are paid as arrears in a later period',
    },
    'later-run-approved': {
      message: (d) => `period ${d.later} is approved, so ${d.period} cannot be computed any more`,
      remedy: (d) => {
        if (d.posted === 1) return 'corrections of past months are paid as arrears in the next period';
        return d.status === 'approved'
          ? `if ${d.period} is still to be paid, reopen ${d.later} first: binjai-pay reopen ${typedRun({ period: d.later, kind: d.laterKind })} --reason WHY`
          : `${d.later} is paid; what is still due for ${d.period} is paid by an adjustments sheet in the next period`;
      },
    },
    'later-run-exists': {
      message: (d) => `period ${d.later} was approved on top of period ${d.period}`,
      remedy: (d) => `reopen ${d.later} first, or pay the correction as arrears`,
    },
    'extra-pay-twice': {
      message: (d) => `${d.kind} of this year was computed in period ${d.first} already`,
      remedy: () => 'there is only one a year; corrections are paid as arrears in the next monthly run',
    },
    'basis-run-missing': {
      message: (d) => `${d.kind} ${d.period} needs the approved monthly run of ${d.basis}`,
      remedy: (d) => `compute and approve it first: binjai-pay run ${d.basis}; binjai-pay approve ${d.basis}`,
    },
    'run-stale': {
      message: (d) => `since ${namedRun(d, 'en')} was computed another run was approved or reopened`,
      remedy: (d) => `compute it again, then approve: binjai-pay run ${typedRun(d)}`,
    },
    'run-incomplete': {
      message: (d) =>
        `after ${namedRun(d, 'en')} was computed ${d.file} was imported: additions, deductions or opening balances that no later run would count`,
      remedy: (d) => `compute it again, then approve: binjai-pay run ${typedRun(d)}`,
    },
    'run-changed': {
      message: (d) => `the seal of ${namedRun(d, 'en')} is now ${d.seal}, not the one that was checked`,
      remedy: () => 'it was computed again; look at its reports once more, then approve',
    },
    'run-status': {
      message: (d) =>
        `the run of ${namedRun(d, 'en')} is ${runStatusInWords(d.status, 'en')}, not ${runStatusInWords(d.from, 'en')}`,
      remedy: (d) => {
        if (d.status === 'draft')
          return `approve it first: binjai-pay approve ${typedRun(d)}; a draft may simply be computed again`;
        if (d.status === 'approved')
          return `record its payment: binjai-pay pay ${typedRun(d)}, or reopen it: binjai-pay reopen ${typedRun(d)} --reason WHY`;
        return 'what was paid never changes; corrections are paid as arrears in a later period';
      },
    },
    'same-person': {
      message: (d) => `${d.actor} computed the run and cannot approve it`,
      remedy: () =>
        'ask another officer to approve (--actor NAME), or change approval.separatePersons in the policy',
    },
    'unit-unknown': {
      message: (d) => `there is no work unit "${d.unit}" in period ${d.period}`,
      remedy: (d) =>
        d.near ? `did you mean "${d.near}"?` : 'write the unit as in column unit of the employee sheet',
    },
    'mask-summary-only': {
      message: () => '--mask is for the summary of the whole office only',
      remedy: () =>
        'other reports name people, and a part can be subtracted from the whole: export summary PERIOD --mask',
    },
    'mask-too-few': {
      message: (d) => `the run of ${d.period} has too few people to be published`,
      remedy: () => 'below five people every sum can be told to be somebody’s',
    },
    'list-too-long': {
      message: (d) => `a list of ${d.people} people does not fit into one workbook (at most ${d.most})`,
      remedy: () => 'print it unit by unit with --unit',
    },
  },
});
