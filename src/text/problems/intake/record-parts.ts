import { problemCatalogue } from '../problem-text.ts';

/** Parts of one record that contradict each other or the law. */
export const recordProblems = problemCatalogue({
  id: {
    'golongan-invalid': {
      title: () => 'golongan tidak terbaca',
      expected: () => 'III/a untuk PNS dan CPNS, IX untuk PPPK',
      remedy: () => 'tulis golongan menurut SK pangkat atau kontrak terakhir',
    },
    'golongan-kind-mismatch': {
      title: (d) => `golongan ${d.golongan} bukan golongan ${d.jenis}`,
      expected: (d) => (d.jenis === 'PPPK' ? 'I sampai XVII' : 'I/a sampai IV/e'),
      remedy: () => 'perbaiki golongan atau jenis pegawai menurut SK',
    },
    'golongan-unknown': {
      title: (d) => `golongan ${d.golongan} tidak ada dalam tabel gaji ${d.jenis}`,
      expected: () => 'golongan yang ada dalam tabel gaji pokok pada bulan itu',
      remedy: () => 'perbaiki golongan menurut SK',
    },
    'mkg-below-grid': {
      title: (d) => `mkg ${d.mkg} lebih rendah dari awal tabel gaji golongan ${d.golongan}`,
      expected: (d) => `mkg ${d.first} atau lebih untuk golongan ${d.golongan}`,
      remedy: () => 'perbaiki mkg atau golongan menurut SK berkala atau SK pangkat terakhir',
    },
    'eselon-unexpected': {
      title: (d) => `eselon ${d.eselon} diisi, tetapi jabatannya bukan struktural`,
      expected: () => 'eselon kosong, atau jenis_jabatan struktural',
      remedy: () => 'periksa jenis_jabatan; tanpa struktural, tunjangan eselon tidak dibayar',
    },
    'spouse-contradicted': {
      title: () => 'pasangan ditanggung, tetapi status pernikahannya tidak kawin',
      expected: () => 'pasangan 0, atau status kawin',
      remedy: () => 'cocokkan dengan kartu keluarga; selama belum diperbaiki, tunjangan pasangan dibayar',
    },
    'rater-is-self': {
      title: (d) => `pegawai menilai dirinya sendiri sebagai ${d.peran}`,
      expected: () => 'penilai yang bukan pegawai itu sendiri',
      remedy: () => 'perbaiki NIP penilai, atau ganti peran menjadi diri',
    },
    'rater-not-self': {
      title: () => 'peran diri, tetapi penilainya orang lain',
      expected: () => 'NIP pegawai itu sendiri, atau kosong',
      remedy: () => 'perbaiki peran, atau kosongkan penilai',
    },
    'adjustment-code-reserved': {
      title: (d) => `kode ${d.kode} dipakai program sendiri`,
      expected: (d) => `kode lain; yang dipakai program: ${d.reserved}`,
      remedy: (d) => `pakai kode lain, misalnya ${d.kode}_LAIN`,
    },
  },
  en: {
    'golongan-invalid': {
      title: () => 'the golongan cannot be read',
      expected: () => 'III/a for PNS and CPNS, IX for PPPK',
      remedy: () => 'write the golongan as in the latest decree of rank or contract',
    },
    'golongan-kind-mismatch': {
      title: (d) => `golongan ${d.golongan} is not a golongan of ${d.jenis}`,
      expected: (d) => (d.jenis === 'PPPK' ? 'I to XVII' : 'I/a to IV/e'),
      remedy: () => 'correct the golongan or the kind of employee from the decree',
    },
    'golongan-unknown': {
      title: (d) => `golongan ${d.golongan} is not in the salary table of ${d.jenis}`,
      expected: () => 'a golongan of the basic salary table of that month',
      remedy: () => 'correct the golongan from the decree',
    },
    'mkg-below-grid': {
      title: (d) => `mkg ${d.mkg} is below the start of the salary table of golongan ${d.golongan}`,
      expected: (d) => `mkg ${d.first} or more for golongan ${d.golongan}`,
      remedy: () => 'correct mkg or golongan from the latest decree',
    },
    'eselon-unexpected': {
      title: (d) => `eselon ${d.eselon} is given, but the post is not structural`,
      expected: () => 'no eselon, or jenis_jabatan struktural',
      remedy: () => 'check jenis_jabatan; unless it is struktural, no eselon allowance is paid',
    },
    'spouse-contradicted': {
      title: () => 'a spouse is a paid dependant, but the marital status says not married',
      expected: () => 'pasangan 0, or a married status',
      remedy: () => 'compare it with the family card; until it is mended the spouse allowance is paid',
    },
    'rater-is-self': {
      title: (d) => `the employee rates himself or herself as ${d.peran}`,
      expected: () => 'a rater other than the employee',
      remedy: () => 'correct the NIP of the rater, or change the role to diri',
    },
    'rater-not-self': {
      title: () => 'the role is diri, but the rater is someone else',
      expected: () => 'the NIP of the employee, or nothing',
      remedy: () => 'correct the role, or empty the rater',
    },
    'adjustment-code-reserved': {
      title: (d) => `the code ${d.kode} belongs to the program`,
      expected: (d) => `another code; the program's own are ${d.reserved}`,
      remedy: (d) => `use another code, for example ${d.kode}_LAIN`,
    },
  },
});
