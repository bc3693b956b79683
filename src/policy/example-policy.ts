import { EXAMPLE_PEOPLE_SECTIONS } from './example-people-sections.ts';
import { EXAMPLE_SCHEDULE } from './example-schedule.ts';

/** File name under which problems of the shipped example would be reported. */
export const EXAMPLE_POLICY_FILE = 'kebijakan-contoh.yaml';

/**
 * The shipped example policy: a complete policy file with comments for the officer who edits it (Indonesian line
 * first, English line second). No regulation of the city stands behind it, and its `example: true` makes every
 * report say so.
 */
export const EXAMPLE_POLICY_YAML = `# KEBIJAKAN PEMBAYARAN - CONTOH / PAY POLICY - EXAMPLE
#
# Salin berkas ini, sesuaikan dengan peraturan kepala daerah, lalu periksa dan impor:
# Copy this file, adapt it to the regulation of the head of the region, then check and import it:
#
#   binjai-pay policy check kebijakan.yaml
#   binjai-pay policy import kebijakan.yaml
#
# Cara menulis / How to write:
# - Semua pengaturan wajib ada: program tidak menebak; yang boleh dihilangkan ditandai (opsional). Urutan kunci bebas; urutan daftar (tanda "-") menentukan urutan di laporan.
#   Every setting must stand here: the program does not guess; what may be left out is marked (optional). Keys may be in any order; the order of lists ("-") is the order in reports.
# - Persen ditulis sebagai angka tanpa tanda %, desimal memakai titik, paling banyak dua desimal: 40 atau 1.25
#   Percents are numbers without the % sign, with a decimal point and at most two decimals: 40 or 1.25
# - Rupiah ditulis sebagai bilangan bulat; garis bawah boleh memisahkan ribuan: 1_540_000
#   Rupiah are whole numbers; underscores may separate thousands: 1_540_000
# - Bulan ditulis 2026-01, hari 2026-01-31. Ya/tidak ditulis true atau false (ya atau tidak juga diterima).
#   Months are written 2026-01, days 2026-01-31. Yes/no is written true or false (ya or tidak are accepted too).
# - Menjorok memakai spasi, bukan tab. / Indent with spaces, not tabs.

# Nama kebijakan, tampil di laporan / Name of the policy, shown on reports
name: Kebijakan contoh

# Peraturan yang menetapkan kebijakan ini, misalnya "Peraturan Wali Kota Nomor 1 Tahun 2026"; null bila belum ada.
# The regulation that sets this policy, for example "Peraturan Wali Kota Nomor 1 Tahun 2026"; null while there is none.
decree: null

# true: setiap laporan menyatakan bahwa ini kebijakan contoh. Ganti menjadi false pada kebijakan resmi.
# true: every report says that this is an example policy. Change it to false in the official one.
example: true

# Bulan pertama berlakunya kebijakan / First month in which the policy is in force
effective: 2026-01

# Kalender kerja. Hari kerja menentukan TPP bagi pegawai yang mulai atau berhenti di tengah bulan.
# Working calendar. Working days decide the TPP of those who start or stop within a month.
calendar:
  # Tahun yang dicakup; penggajian bulan di luar tahun ini ditolak.
  # Years covered; a run for a month outside these years is refused.
  years: [2026, 2027]
  # Tahun yang tanggal hari besarnya (yang berpindah) belum lengkap. Hapus tahunnya setelah dilengkapi: [] berarti semua lengkap.
  # Years whose moving holidays are still to be added. Remove the year once they are: [] means that all are complete.
  incompleteYears: [2027]
  # Hari kerja / Weekdays worked: senin, selasa, rabu, kamis, jumat, sabtu, minggu
  workingWeekdays: [senin, selasa, rabu, kamis, jumat]
  holidays:
    - 2026-01-01 # Tahun Baru Masehi / New Year
    - 2026-01-16 # Isra Mikraj / Ascension of the Prophet
    - 2026-02-17 # Tahun Baru Imlek / Chinese New Year
    - 2026-03-19 # Nyepi / Balinese Day of Silence
    - 2026-03-21 # Idulfitri hari pertama / Eid al-Fitr, first day
    - 2026-03-22 # Idulfitri hari kedua / Eid al-Fitr, second day
    - 2026-04-03 # Wafat Yesus Kristus / Good Friday
    - 2026-05-01 # Hari Buruh / Labour Day
    - 2026-05-14 # Kenaikan Yesus Kristus / Ascension of Jesus Christ
    - 2026-05-27 # Iduladha / Eid al-Adha
    - 2026-05-31 # Waisak / Vesak
    - 2026-06-01 # Hari Lahir Pancasila / Pancasila Day
    - 2026-06-16 # Tahun Baru Islam / Islamic New Year
    - 2026-08-17 # Proklamasi Kemerdekaan / Independence Day
    - 2026-08-25 # Maulid Nabi / Birthday of the Prophet
    - 2026-12-25 # Natal / Christmas
    # 2027: baru tanggal tetap, tambahkan yang berpindah / only the fixed dates so far, add the moving ones
    - 2027-01-01 # Tahun Baru Masehi / New Year
    - 2027-05-01 # Hari Buruh / Labour Day
    - 2027-06-01 # Hari Lahir Pancasila / Pancasila Day
    - 2027-08-17 # Proklamasi Kemerdekaan / Independence Day
    - 2027-12-25 # Natal / Christmas

# Bagian gaji dan TPP yang dibayarkan menurut status kepegawaian, dalam persen, untuk satu bulan penuh.
# Share of salary and TPP that is paid by service status, in percent, for whole months.
statusShares:
  aktif: { salary: 100, tpp: 100 } # in service
  cuti-besar: { salary: 100, tpp: 0 } # long leave
  cltn: { salary: 0, tpp: 0 } # cuti di luar tanggungan negara / unpaid leave
  tugas-belajar: { salary: 100, tpp: 0 } # study assignment
  diberhentikan-sementara: { salary: 50, tpp: 0 } # suspended
  nonaktif: { salary: 0, tpp: 0 } # inactive

# Penilaian kinerja / Performance score
performance:
  # Komponen nilai; bobot berupa bilangan bulat dan jumlahnya tepat 100.
  # Components of the score; weights are whole numbers and add up to exactly 100.
  # source: attendance = rekap kehadiran / attendance recap
  #         raters = nilai para penilai / scores of the raters
  #         targets = capaian target / achievement of targets
  #         targets-or-raters = target bila ada, selain itu penilai / targets where the employee has any, else raters
  # rated: kolom lembar penilaian (kualitas, inisiatif, komunikasi), hanya untuk raters dan targets-or-raters
  #        column of the assessment sheet (kualitas, inisiatif, komunikasi), only for raters and targets-or-raters
  components:
    - code: kualitas
      name: { id: Kualitas kerja, en: Quality of work }
      weight: 40
      source: targets-or-raters
      rated: kualitas
    - code: kehadiran
      name: { id: Kehadiran, en: Attendance }
      weight: 40
      source: attendance
    - code: inisiatif
      name: { id: Inisiatif, en: Initiative }
      weight: 10
      source: raters
      rated: inisiatif
    - code: komunikasi
      name: { id: Komunikasi dan kerja sama, en: Communication and collaboration }
      weight: 10
      source: raters
      rated: komunikasi

  raters:
    # Bobot peran penilai, jumlahnya tepat 100; peran atasan wajib ada. Nilai diri sendiri disimpan tetapi tidak dihitung.
    # Weights of the raters' roles, exactly 100 together; the role atasan (superior) is required. Self-ratings are kept, never counted.
    roles:
      atasan: 60 # superior
      rekan: 20 # colleague
      pihak-ketiga: 20 # third party
    # Jumlah penilai paling sedikit per komponen; kurang dari itu komponen dianggap belum dinilai.
    # Least number of raters per component; with fewer the component counts as not yet assessed.
    minimumRaters: 2
    # (opsional) Kalibrasi penilai: jarak median seorang penilai dari penilai lain bagi pegawai yang sama, bila pegawainya
    # sedikitnya ratees, dikoreksi sebesar yang melebihi tolerance, paling banyak limit. Lihat dulu akibatnya: binjai-pay simulate.
    # (optional) Calibration of raters: the median distance of a rater from the others of the same employees, where they are
    # at least ratees, is corrected by what exceeds tolerance, at most by limit. See its effect first: binjai-pay simulate.
    # calibration: { ratees: 8, tolerance: 5, limit: 15 }

  targets:
    # Capaian satu target paling tinggi sekian persen.
    # Achievement of one target counts up to this percent.
    cap: 100

  # Kode kehadiran: code adalah nama kolom pada rekap kehadiran, percent potongan tiap kejadian.
  # Attendance codes: code is the column of the attendance sheet, percent the cut per occurrence.
  # appliesTo: component = mengurangi nilai kehadiran / lowers the attendance score
  #            whole = memotong seluruh TPP / cuts the whole TPP; both = keduanya / both
  attendanceCodes:
    - { code: tl1, percent: 0.5, appliesTo: component, name: { id: Terlambat 1-30 menit, en: Late by 1-30 minutes } }
    - { code: tl2, percent: 1, appliesTo: component, name: { id: Terlambat 31-60 menit, en: Late by 31-60 minutes } }
    - { code: tl3, percent: 1.25, appliesTo: component, name: { id: Terlambat 61-90 menit, en: Late by 61-90 minutes } }
    - { code: tl4, percent: 1.5, appliesTo: component, name: { id: Terlambat lebih dari 90 menit atau tidak mencatat datang, en: Late by more than 90 minutes or no clock-in } }
    - { code: psw1, percent: 0.5, appliesTo: component, name: { id: Pulang cepat 1-30 menit, en: Left early by 1-30 minutes } }
    - { code: psw2, percent: 1, appliesTo: component, name: { id: Pulang cepat 31-60 menit, en: Left early by 31-60 minutes } }
    - { code: psw3, percent: 1.25, appliesTo: component, name: { id: Pulang cepat 61-90 menit, en: Left early by 61-90 minutes } }
    - { code: psw4, percent: 1.5, appliesTo: component, name: { id: Pulang cepat lebih dari 90 menit atau tidak mencatat pulang, en: Left early by more than 90 minutes or no clock-out } }
    - { code: apel, percent: 2, appliesTo: component, name: { id: Tidak mengikuti apel atau upacara, en: Missed roll call or ceremony } }
    - { code: tk, percent: 3, appliesTo: both, name: { id: Tanpa keterangan, en: Absent without notice } }

  # Bila bukti penilaian belum ada: hold = TPP ditahan dan menyusul sebagai rapel; zero = komponen bernilai 0;
  # renormalise = bobot komponen lain diperbesar.
  # While evidence is missing: hold = TPP waits and follows as arrears; zero = the component counts 0;
  # renormalise = the remaining weights are scaled up.
  missing: hold

  # Predikat menurut nilai paling rendah (0-100); dipakai bila predikat SKP resmi tidak diimpor.
  # Predicate by lowest score (0-100); used where no official SKP predicate was imported.
  bands:
    sangat baik: 90 # very good
    baik: 76 # good
    butuh perbaikan: 61 # needs improvement
    kurang: 51 # poor
    sangat kurang: 0 # very poor

  # Faktor TPP: proportional = sama dengan nilai; banded = persen menurut predikat (tabel berikut).
  # Factor of TPP: proportional = the score itself; banded = percent by predicate (next table).
  factor: proportional
  bandedPercent:
    sangat baik: 100
    baik: 95
    butuh perbaikan: 75
    kurang: 60
    sangat kurang: 50

# Tambahan penghasilan pegawai (TPP) / Performance allowance (TPP)
tpp:
  base:
    # indices = jumlah tabel x semua indeks, dibulatkan ke atas ke rupiah penuh; table = jumlah tabel apa adanya (hapus indices).
    # indices = table amount x all indices, rounded up to the rupiah; table = the table amount as it is (remove indices).
    kind: indices
    # Jumlah per kelas jabatan 1 sampai 17, rupiah sebulan.
    # Amount per job class 1 to 17, rupiah a month.
    amounts:
      1: 1_540_000
      2: 1_947_000
      3: 2_354_000
      4: 2_849_000
      5: 4_807_000
      6: 5_764_000
      7: 6_633_000
      8: 7_523_000
      9: 9_360_000
      10: 10_760_000
      11: 12_370_000
      12: 16_000_000
      13: 20_010_000
      14: 22_295_000
      15: 29_286_000
      16: 32_540_000
      17: 41_550_000
    # Indeks daerah, angka persis paling banyak empat desimal.
    # Regional indices, exact numbers with at most four decimals.
    indices:
      - { name: Kapasitas fiskal, value: 0.60 } # fiscal capacity
      - { name: Kemahalan konstruksi, value: 0.97 } # construction cost
      - { name: Penyelenggaraan pemerintahan, value: 0.75 } # government performance

  # Kriteria TPP; tiap kriteria menjadi baris TPP_<code> pada slip. percent dari TPP dasar kelas jabatan.
  # Criteria of TPP; each becomes the slip line TPP_<code>. percent of the basic TPP of the job class.
  # weighted: true = dikalikan faktor kinerja / multiplied by the performance factor
  # appliesTo: all = semua pegawai / everyone; listed = hanya yang kolom kriteria_tpp-nya memuat kode ini / only those whose kriteria_tpp lists the code
  criteria:
    - { code: BEBAN_KERJA, percent: 40, weighted: true, appliesTo: all, name: { id: Beban kerja, en: Workload } }
    - { code: PRESTASI_KERJA, percent: 60, weighted: true, appliesTo: all, name: { id: Prestasi kerja, en: Work performance } }
    - { code: KONDISI_KERJA, percent: 10, weighted: false, appliesTo: listed, name: { id: Kondisi kerja, en: Working conditions } }
    - { code: TEMPAT_BERTUGAS, percent: 10, weighted: false, appliesTo: listed, name: { id: Tempat bertugas, en: Place of duty } }
    - { code: KELANGKAAN_PROFESI, percent: 20, weighted: false, appliesTo: listed, name: { id: Kelangkaan profesi, en: Scarce profession } }

  # Pelaksana tugas (kolom plt_kelas): persen dari TPP dasar kelas jabatan yang dirangkap.
  # Acting officials (column plt_kelas): percent of the basic TPP of the class held in addition.
  plt: 20

  # Bagian TPP menurut jenis pegawai, dalam persen. PPPK paruh waktu (PPPK-PW) tidak menerima TPP.
  # Share of TPP by kind of employee, in percent. Part-time contract employees (PPPK-PW) have no TPP.
  kindShares:
    PNS: 100
    CPNS: 80
    PPPK: 100

rounding:
  # Gaji bersih: up-100 = dibulatkan ke atas ke ratusan rupiah; none = tidak dibulatkan.
  # Net salary: up-100 = rounded up to the next hundred rupiah; none = not rounded.
  salary: up-100

contributions:
  # Iuran wajib pegawai (IWP) bagi CPNS, dalam persen.
  # Compulsory contribution (IWP) of CPNS, in percent.
  cpnsIwp: 8
  # Jaminan hari tua PPPK / Old-age scheme of PPPK: taspen, bpjs-tk
  pppkScheme: taspen
  # Jaminan kematian (JKM) PPPK dalam persen; null = tarif peraturan.
  # Death insurance (JKM) of PPPK in percent; null = the rate of the regulation.
  pppkJkm: null

# Pajak penghasilan (PPh 21) / Income tax (PPh 21)
tax:
  # Pajak atas gaji menurut jenis pegawai: state-borne = ditanggung negara; withheld = dipotong dari pegawai.
  # Tax on salary by kind of employee: state-borne = borne by the state; withheld = withheld from the employee.
  salary:
    PNS: state-borne
    CPNS: state-borne
    PPPK: state-borne
    PPPK-PW: withheld
  # Pajak atas TPP: incremental = selisih pajak dengan dan tanpa TPP; final = pajak final menurut golongan.
  # Tax on TPP: incremental = difference of the tax with and without TPP; final = final tax by golongan.
  tpp: incremental
  # Penanggung pajak TPP: withheld = dipotong dari pegawai; borne = ditanggung pemerintah daerah.
  # Who bears the tax on TPP: withheld = the employee; borne = the local government.
  tppBearer: withheld
  # Pembulatan pajak bulanan: half-up = ke rupiah terdekat; floor = ke bawah.
  # Rounding of the monthly tax: half-up = to the nearest rupiah; floor = down.
  rounding: half-up
  # true: pajak pegawai tanpa NPWP atau NIK dinaikkan menjadi 120 persen.
  # true: tax of an employee without NPWP or NIK is raised to 120 percent.
  noNpwpSurcharge: false

adjustments:
  # Penghasilan yang dibawa pulang tidak turun di bawah jumlah ini karena potongan, rupiah.
  # Deductions never lower take-home pay below this amount, rupiah.
  minimumTakeHome: 0

# THR dan gaji ke-13 / Religious holiday allowance (THR) and 13th salary
extraPay:
  # Bulan dasar: sekian bulan sebelum bulan pembayaran.
  # Basis month: this many months before the month of the run.
  basisMonthsBefore: 1
  # Persen TPP yang dibayarkan dalam THR dan dalam gaji ke-13.
  # Percent of TPP paid with THR and with the 13th salary.
  thrTpp: 100
  gaji13Tpp: 100

arrears:
  # Rapel: sekian bulan terakhir dihitung ulang bila datanya berubah.
  # Arrears: this many past months are recomputed when their facts change.
  months: 12

approval:
  # true: yang menyetujui penggajian harus orang lain daripada yang menghitungnya.
  # true: whoever approves a run must be another person than the one who computed it.
  separatePersons: true

${EXAMPLE_PEOPLE_SECTIONS}${EXAMPLE_SCHEDULE}`;
