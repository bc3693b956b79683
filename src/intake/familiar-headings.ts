/**
 * Folded headings of SIPD, SIASN, Coretax and common office sheets that have no place here: amounts that the program
 * computes itself, and personal data that no payslip needs. They are passed over without a word, so that a warning
 * about a column means something.
 */
export const FAMILIAR_HEADINGS: ReadonlySet<string> = new Set(
  `
  niplama gelardepan gelarbelakang jeniskelamin tempatlahir tempatlahirnama tanggallahirpegawai
  tanggallahir tgllahir lhr birthdate agama agamanama alamat nohp nomorhp email emailgov
  kedudukanhukumnama golawalnama tmtgolongan tmtpangkatterakhir mkgbulan mkbulan masakerjabulan mkbln
  tmtpns tmtkgbterakhir tmtkgbbaru awalkontrakaktif penyetaraanjabatan tmtjabatan satuankerjainduknama
  instansiinduknama statuspernikahan jeniskawinnama stakawin susunankeluarga jumlahtanggungan pasanganpns
  ispasanganpns nippasangan namapasangan nikpasangan tanggalmenikah pekerjaanpasangan namaanak1
  statusanak1 tanggallahiranak1 statustunjangananak1 kodebank kdbankspan namapadarekening namarekening
  nmrek pendidikanterakhir tingkatpendidikannama pendidikannama tahunlulus latihanjabatan
  masakerjakeseluruhan tmtpensiun nourut no nourt gajipokok belanjagajipokok gjpokok basicsalary gaji
  perhitungansuamiistri tunjanganpasangan tunjangansuamiistri tunjanganistri istrisuami
  tunjanganistrisuami perhitungananak tunjangananak tunjangankeluarga belanjatunjangankeluarga tunjkelg
  tunjanganjabatan belanjatunjanganjabatan tunjjabatanstruktural tjstrukfungsumum tunjanganfungsionalumum
  belanjatunjanganfungsionalumum tunumum tunjanganumum tunjanganberas belanjatunjanganberas tunjberas
  tunjanganpph belanjatunjanganpph tunjkhususpajak tunjpajak pembulatangaji belanjapembulatangaji
  pembulatan tunjanganpembulatan tunjangankhususpapua iuranjaminankesehatan belanjaiuranjaminankesehatan
  tunjanganiuranjaminankesehatan tunjanganbpjs subsidipemkabbpjs4 iuranjaminankecelakaankerja
  belanjaiuranjaminankecelakaankerja tunjanganiuranjaminankecelakaankerja tunjanganjkk
  iuranjaminankematian belanjaiuranjaminankematian tunjanganiuranjaminankematian tunjanganjkm
  iuransimpanantapera belanjaiuransimpanantapera taperum iuranpensiun tunjanganjaminanpensiun
  iuranpensiunataubiayathtjht tunjanganjaminanharitua potonganiwp iwp iwp1 potonganiwp1 potkewajibanbpjs1
  potonganiwp8 potonganiwp325 potonganpph21 pph21 pphpasal21 pajakpenghasilan pajak pajakpph totalpph
  zakat potonganzakat potonganinfaq potongankorpri iurankorpri bulog iurandharmawanita koperasi
  simpanankoperasipraja tunggakanutanglebih sewarmh potberas potlain jumlahgajidantunjangan
  jumlahgajitunjangan gajibruto jumlahpenghkotor kotorresmi gajikotor kotor penghasilankotor
  jumlahpotongan jumlahditransfer jumlahditerima jumlahbersihyangdibayarkan bersihresmi nettransfer bersih
  jumlahbersih jmlditerima jumlahyangdikreditkanolehbank tandatangan tppbebankerja belanjatppbebankerja
  tpptempatbertugas belanjatpptempatbertugas tppkondisikerja belanjatppkondisikerja tppkelangkaanprofesi
  belanjatppkelangkaanprofesi tppprestasikerja belanjatppprestasikerja jumlahtpp jumlahtppkotor
  tppmaksimum besarantpp paguttp nettotpp jumlahtppyangditerima tppdibayarkan nilaikinerja
  totalpersentasepenilaian pothukumandisiplin potbulanlalu totalpotongan faktorpengurang absensi potabsen
  tkinerja tanggal jammasuk jampulang scanmasuk scanpulang noid totalkehadiran hk hd dk pd tb ct cb cl cm
  cp cs jumlahwfo jumlahdinasluar dinasluar jumlahsakit sakit jumlahizin jumlahijin izin ijin jumlahcuti
  cuti tanggalawal tanggalmasuk skpbulanan ketepatan kesungguhan administrasi masapajak nomorpassport
  sertifikatfasilitas fasilitas kodeobjekpajak tarif idtku idtkupemotong tglpemotongan tanggalpemotongan
  masapajakawal masapajakakhir statusbuktipotong nomorbuktipotongsebelumnya pphpasal21yangtelahdipotong
  penghasilantetapdanteraturlainterpisahdaripembgaji pemberikerjaselanjutnya
`
    .trim()
    .split(/\s+/),
);
