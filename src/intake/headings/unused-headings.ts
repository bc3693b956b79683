/** Why a well-known heading is not read. */
export type UnusedReason = 'computed' | 'deduction' | 'not-needed';

/** Amounts that the program computes itself, from SIPD, web-gaji, GPP and TPP files. */
const COMPUTED = `
  absensi basicsalary belanjagajipokok belanjaiuranjaminankecelakaankerja belanjaiuranjaminankematian
  belanjaiuranjaminankesehatan belanjaiuransimpanantapera belanjapembulatangaji belanjatppbebankerja
  belanjatppkelangkaanprofesi belanjatppkondisikerja belanjatppprestasikerja belanjatpptempatbertugas
  belanjatunjanganberas belanjatunjanganfungsionalumum belanjatunjanganjabatan belanjatunjangankeluarga
  belanjatunjanganpph bersih bersihresmi besarantpp faktorpengurang gaji gajibruto gajikotor gajipokok gjpokok
  istrisuami iuranjaminankecelakaankerja iuranjaminankematian iuranjaminankesehatan iuranpensiun
  iuranpensiunataubiayathtjht iuransimpanantapera iwp iwp1 jmlditerima jumlahbersih jumlahbersihyangdibayarkan
  jumlahditerima jumlahditransfer jumlahgajidantunjangan jumlahgajitunjangan jumlahpenghkotor jumlahpotongan
  jumlahtpp jumlahtppkotor jumlahtppyangditerima jumlahyangdikreditkanolehbank kotor kotorresmi nettotpp
  nettransfer nilaikinerja paguttp pajak pajakpenghasilan pajakpph pembulatan pembulatangaji penghasilankotor
  perhitungananak perhitungansuamiistri potabsen potbulanlalu pothukumandisiplin potkewajibanbpjs1 potongan
  potonganiwp potonganiwp1 potonganiwp325 potonganiwp8 potonganpph21 pph21 pphpasal21 subsidipemkabbpjs4 taperum
  tjstrukfungsumum tkinerja totalpersentasepenilaian totalpotongan totalpph tppbebankerja tppdibayarkan
  tppkelangkaanprofesi tppkondisikerja tppmaksimum tppprestasikerja tpptempatbertugas tukin tunjangananak
  tunjanganberas tunjanganbpjs tunjanganfungsionalumum tunjanganistri tunjanganistrisuami
  tunjanganiuranjaminankecelakaankerja tunjanganiuranjaminankematian tunjanganiuranjaminankesehatan
  tunjanganiuransimpanantapera tunjanganjabatan tunjanganjaminanharitua tunjanganjaminanpensiun tunjanganjkk
  tunjanganjkm tunjangankeluarga tunjangankhususpapua tunjanganpasangan tunjanganpembulatan tunjanganpph
  tunjangansuamiistri tunjanganumum tunjberas tunjjabatanstruktural tunjkelg tunjkhususpajak tunjpajak tunumum
`;

/** Deductions that offices agree on themselves; a sheet of adjustments may bring them. */
const DEDUCTIONS = `
  bulog iurandharmawanita iurankorpri koperasi potberas potlain potonganinfaq potongankorpri potonganzakat
  sewarmh simpanankoperasipraja tunggakanutanglebih zakat
`;

/** Personal data, attendance details and tax forms that no payslip needs. */
const NOT_NEEDED = `
  agama agamaid agamanama alamat awalkontrakaktif birthdate bpjs bpjsnomor email emailgov flagikd golawalid
  golawalnama golakhirid golid instansiindukid instansiinduknama instansikerjaid instansikerjanama ispasanganpns
  jabatanid jabatantmt jeniskawinid jeniskelamin jenisjabatanid jenispegawaiid jumlahtanggungan kartupegawai
  kdbankspan kedudukanhukumid kodebank kpknid kpknnama latihanjabatan lhr lokasikerjaid lokasikerjanama
  masakerjabln masakerjabulan masakerjagolonganbln masakerjagolonganbulan masakerjakeseluruhan mkbln mkbulan
  mkgbulan mkgolbln mkgolbulan namaanak1 namapadarekening namapasangan namarekening nikpasangan niplama
  nippasangan nmrek no nohp nomorhp nomorskcpns nomorskpns nourt nourut pangkattmt pasanganpns pekerjaanpasangan
  pendidikanid pendidikannama pendidikanterakhir penyetaraanjabatan pktterakhirtmt pnsid satuankerjaindukid
  satuankerjainduknama satuankerjakerjaid satuankerjakerjanama stakawin statusanak1 statustunjangananak1
  susunankeluarga tahunlulus tandatangan tanggallahir tanggallahiranak1 tanggallahirpegawai tanggalmenikah
  tempatlahir tempatlahirid tempatlahirnama tgllahir tglskcpns tglskpns tingkatpendidikanid
  tingkatpendidikannama tmtgolongan tmtjabatan tmtkgbbaru tmtkgbterakhir tmtpangkat tmtpangkatterakhir
  tmtpensiun tmtpns umur unorid unorindukid unorinduknama usia
  catatan ket keterangan remarks tahunpajak
  administrasi kesungguhan ketepatan skpbulanan
  cb cl cm cp cs ct cuti dinasluar dk hd hk ijin izin jammasuk jampulang jumlahcuti jumlahdinasluar jumlahijin
  jumlahizin jumlahsakit jumlahwfo kjk noid pd sakit scanmasuk scanpulang tanggal tanggalawal tanggalmasuk tb
  totalkehadiran
  fasilitas idtku idtkupemotong kodeobjekpajak masapajak masapajakakhir masapajakawal
  nomorbuktipotongsebelumnya nomorpassport pemberikerjaselanjutnya
  penghasilantetapdanteraturlainterpisahdaripembgaji pphpasal21yangtelahdipotong sertifikatfasilitas
  statusbuktipotong tanggalpemotongan tarif tglpemotongan
`;

/** Headings over several columns of which none is needed: education, training, family. */
const NOT_NEEDED_GROUPS = /^(pendidikan|pendakhir|latihanjabatan|diklat|tempattanggallahir|ttl|anak[12])\w/;

const REASONS: ReadonlyMap<string, UnusedReason> = new Map([
  ...wordsOf(NOT_NEEDED, 'not-needed'),
  ...wordsOf(DEDUCTIONS, 'deduction'),
  ...wordsOf(COMPUTED, 'computed'),
]);

/**
 * Why a folded heading of well-known systems is not read; null for a heading that nobody knows. Known ones are counted
 * without a warning, so that a warning about a column means something.
 */
export function reasonNotRead(key: string): UnusedReason | null {
  return REASONS.get(key) ?? (NOT_NEEDED_GROUPS.test(key) ? 'not-needed' : null);
}

function wordsOf(words: string, reason: UnusedReason): [string, UnusedReason][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word, reason]);
}
