import { errorCatalogue } from './error-text.ts';

/** Why it is not known who withholds, in words. */
const DEFECTS = {
  id: {
    'npwp-missing': 'NPWP pemotong belum diatur',
    'nitku-missing': 'ID TKU (NITKU) pemotong belum diatur',
    'nitku-foreign': 'ID TKU (NITKU) tidak diawali NPWP pemotong',
  },
  en: {
    'npwp-missing': 'the NPWP of who withholds is not set',
    'nitku-missing': 'the place of business (NITKU) of who withholds is not set',
    'nitku-foreign': 'the place of business (NITKU) does not begin with the NPWP of who withholds',
  },
} as const;

function defect(lang: 'id' | 'en', word: string | number | undefined): string {
  return (DEFECTS[lang] as Readonly<Record<string, string>>)[String(word)] ?? String(word);
}

/** Stops of the files for the tax office. */
export const coretaxErrors = errorCatalogue({
  id: {
    'tax-office-unknown': {
      message: (d) => `pemotong pajak untuk ${d.period} belum lengkap: ${defect('id', d.defect)}`,
      remedy: (d) =>
        `atur keduanya: binjai-pay office set --from ${d.period} tax.npwp=16-DIGIT tax.nitku=22-DIGIT`,
    },
    'bpmp-in-december': {
      message: () => 'Desember tidak mempunyai bukti potong bulanan: pajak setahun dihitung dalam bulan itu',
      remedy: (d) =>
        `buat bukti potong tahunan: binjai-pay export coretax-bpa2 ${d.period} (PNS, CPNS) dan coretax-bpa1 ${d.period} (PPPK)`,
    },
    'coretax-empty': {
      message: (d) => `tidak ada pegawai yang mempunyai bukti potong ini untuk ${d.period}`,
      remedy: (d) =>
        d.report === 'coretax-bpmp'
          ? 'tidak ada yang perlu dilaporkan dengan formulir ini'
          : 'bukti potong tahunan dibuat untuk Desember, atau untuk bulan pegawai berhenti',
    },
    'template-too-long': {
      message: (d) => `${d.people} bukti potong tidak muat dalam satu lembar Excel (paling banyak ${d.most})`,
      remedy: () => 'pakai --format xml',
    },
    'coretax-whole-month': {
      message: (d) =>
        `berkas untuk kantor pajak selalu memuat semua pegawai dan semua penggajian dalam bulan itu; ${d.flags} tidak berlaku`,
      remedy: () => 'hilangkan pilihan itu',
    },
    'coretax-to-file': {
      message: () => 'berkas untuk kantor pajak tidak ditulis ke keluaran standar',
      remedy: () => 'sebutkan berkas dengan --out, agar sidiknya dicatat sebelum ada yang memakainya',
    },
  },
  en: {
    'tax-office-unknown': {
      message: (d) => `it is not known who withholds tax in ${d.period}: ${defect('en', d.defect)}`,
      remedy: (d) =>
        `set both: binjai-pay office set --from ${d.period} tax.npwp=16-DIGITS tax.nitku=22-DIGITS`,
    },
    'bpmp-in-december': {
      message: () => 'December has no monthly slips: the tax of the year is settled in it',
      remedy: (d) =>
        `make the yearly slips: binjai-pay export coretax-bpa2 ${d.period} (PNS, CPNS) and coretax-bpa1 ${d.period} (PPPK)`,
    },
    'coretax-empty': {
      message: (d) => `nobody has a slip of this form in ${d.period}`,
      remedy: (d) =>
        d.report === 'coretax-bpmp'
          ? 'there is nothing to be told with this form'
          : 'yearly slips are made for December, or for the month in which somebody leaves',
    },
    'template-too-long': {
      message: (d) => `${d.people} slips do not fit on one sheet of Excel (at most ${d.most})`,
      remedy: () => 'use --format xml',
    },
    'coretax-whole-month': {
      message: (d) =>
        `a file for the tax office tells of everybody and of all runs of the month; ${d.flags} has no place here`,
      remedy: () => 'leave it out',
    },
    'coretax-to-file': {
      message: () => 'a file for the tax office is not written to standard output',
      remedy: () => 'name a file with --out, so that its hash is on record before anybody uses it',
    },
  },
});
