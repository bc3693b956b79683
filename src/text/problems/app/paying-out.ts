import { problemCatalogue } from '../problem-text.ts';

/** What bank, tax office and printer cannot take. */
export const payingOutProblems = problemCatalogue({
  id: {
    'bank-account-missing': {
      title: () => 'nomor rekening tidak ada, sehingga bank tidak dapat membayar',
      expected: () => 'rekening pada slip yang disetujui',
      remedy: () =>
        'buka kembali perhitungannya (reopen), isi kolom rekening pada lembar pegawai, impor, lalu run dan approve lagi',
    },
    'bank-account-shared': {
      title: (d) => `nomor rekening sama dengan milik NIP ${d.others}`,
      expected: () => 'satu rekening untuk satu pegawai',
      remedy: () =>
        'cocokkan dengan buku rekening; buka kembali perhitungannya (reopen), perbaiki lembar pegawai, impor, lalu run dan approve lagi',
    },
    'bank-cell-unusable': {
      title: (d) =>
        `${d.column} ${d.defect === 'empty' ? 'kosong' : d.defect === 'too-long' ? `tidak muat dalam ${d.width} huruf` : 'memuat tanda yang tidak dapat ditulis dalam berkas bank'}`,
      expected: (d) => `kolom ${d.column} yang dapat ditulis menurut susunan berkas bank`,
      remedy: () => 'ubah susunannya dengan office set bank.…, atau perbaiki lembar pegawai',
    },
    'letter-unprintable': {
      title: (d) =>
        `huruf yang tidak dikenal fon PDF${d.people === 0 ? ' pada nama kantor, unit kerja, atau penanda tangan' : d.people === 1 ? '' : `, pada tulisan yang sama milik ${d.people} pegawai mulai dari NIP ini`}: ${d.letters}`,
      expected: () => 'huruf Latin dan huruf lain yang dapat dicetak, agar tidak ada kotak kosong dalam nama',
      remedy: (d) =>
        `tulis dengan huruf Latin ${d.people === 0 ? 'pada lembar pegawai atau dengan office set' : `pada lembar asalnya (${d.people === 1 ? 'nama' : 'unit, jabatan'}: lembar pegawai), lalu impor dan hitung ulang`}${d.isPrinted ? '; sekarang kode hurufnya yang tercetak' : '; atau cetak dengan --yes: kode hurufnya, seperti (U+A9B1), tampil di tempatnya; XLSX menampilkan huruf itu sendiri'}`,
    },
    'tax-number-missing': {
      title: () =>
        'tidak ada NIK dan tidak ada NPWP 16 digit, sehingga kantor pajak tidak mengenali pegawai ini',
      expected: () => 'NIK 16 digit',
      remedy: () =>
        'isi kolom nik pada lembar pegawai, lalu impor; perhitungan yang sudah disetujui tidak perlu dibuka kembali',
    },
    'tax-number-old': {
      title: () =>
        'NPWP 16 digit ini adalah NPWP lama di belakang angka 0; kantor pajak hanya mengenal pegawai dari NIK-nya',
      expected: () => 'NIK 16 digit, yang tidak pernah berawalan 0',
      remedy: () =>
        'isi kolom nik pada lembar pegawai, lalu impor; perhitungan yang sudah disetujui tidak perlu dibuka kembali',
    },
    'tax-number-contradictory': {
      title: () => 'NPWP 16 digit berbeda dengan NIK; untuk orang pribadi keduanya satu nomor',
      expected: () => 'NIK dan NPWP 16 digit yang sama',
      remedy: () =>
        'cocokkan dengan kartu keluarga, perbaiki kolom nik atau npwp pada lembar pegawai, lalu impor',
    },
    'tax-number-shared': {
      title: (d) => `NIK atau NPWP sama dengan milik NIP ${d.others}`,
      expected: () => 'satu nomor untuk satu pegawai',
      remedy: () => 'cocokkan dengan kartu keluarga, perbaiki kolom nik pada lembar pegawai, lalu impor',
    },
  },
  en: {
    'bank-account-missing': {
      title: () => 'there is no account number, so the bank cannot pay',
      expected: () => 'an account on the approved slip',
      remedy: () =>
        'reopen the run, fill rekening in the employee sheet, import it, then run and approve again',
    },
    'bank-account-shared': {
      title: (d) => `the same account number as NIP ${d.others}`,
      expected: () => 'one account for one employee',
      remedy: () =>
        'compare with the bank book; reopen the run, correct the employee sheet, import it, then run and approve again',
    },
    'bank-cell-unusable': {
      title: (d) =>
        `${d.column} ${d.defect === 'empty' ? 'is empty' : d.defect === 'too-long' ? `does not fit into ${d.width} signs` : 'has a sign that cannot be written in the bank file'}`,
      expected: (d) => `a ${d.column} that the layout of the bank file can carry`,
      remedy: () => 'change the layout with office set bank.…, or correct the employee sheet',
    },
    'letter-unprintable': {
      title: (d) =>
        `letters that the fonts of PDF lack${d.people === 0 ? ' in the name of the office, a work unit or a signatory' : d.people === 1 ? '' : `, in the same words of ${d.people} employees from this NIP on`}: ${d.letters}`,
      expected: () => 'Latin and other letters that can be printed, so that no name has an empty box',
      remedy: (d) =>
        `write it in Latin letters ${d.people === 0 ? 'in the employee sheet or with office set' : `in the sheet it came from (${d.people === 1 ? 'a name' : 'unit, post'}: the employee sheet), import it and compute again`}${d.isPrinted ? '; for now the number of the letter is printed' : '; or print with --yes, which puts the number of the letter, as (U+A9B1), in its place; XLSX shows the letter itself'}`,
    },
    'tax-number-missing': {
      title: () =>
        'there is neither a NIK nor an NPWP of 16 digits, so the tax office does not know this employee',
      expected: () => 'a NIK of 16 digits',
      remedy: () => 'fill nik in the employee sheet and import it; approved runs need not be opened again',
    },
    'tax-number-old': {
      title: () =>
        'this NPWP of 16 digits is an old one behind a zero; the tax office knows an employee by the NIK alone',
      expected: () => 'a NIK of 16 digits, which never begins with 0',
      remedy: () => 'fill nik in the employee sheet and import it; approved runs need not be opened again',
    },
    'tax-number-contradictory': {
      title: () => 'the NPWP of 16 digits is another number than the NIK; for a person both are one',
      expected: () => 'the same NIK and NPWP of 16 digits',
      remedy: () => 'compare with the family card, correct nik or npwp in the employee sheet and import it',
    },
    'tax-number-shared': {
      title: (d) => `the same NIK or NPWP as NIP ${d.others}`,
      expected: () => 'one number for one employee',
      remedy: () => 'compare with the family card, correct nik in the employee sheet and import it',
    },
  },
});
