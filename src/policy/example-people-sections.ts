/**
 * The end of the example policy: what it sets for people beside their pay. A section marked as optional may be left out
 * of a policy file; then the program's own figures hold, which are those written here.
 */
export const EXAMPLE_PEOPLE_SECTIONS = `# Saran pelatihan, diberikan bila nilai komponen di bawah batas (0-100). {} berarti tanpa saran.
# Suggested training, given when the component is below the limit (0-100). {} means none.
training:
  kualitas: { below: 70, suggestion: Pelatihan teknis sesuai jabatan dengan pendampingan atasan langsung }
  kehadiran: { below: 70, suggestion: Pembinaan disiplin dan pengelolaan waktu kerja }
  inisiatif: { below: 70, suggestion: Lokakarya pemecahan masalah dan inovasi pelayanan publik }
  komunikasi: { below: 70, suggestion: Pelatihan komunikasi efektif dan kerja sama tim }

# Sanggahan pegawai atas slipnya, dalam hari kalender (opsional; tanpa bagian ini berlaku angka yang sama).
# Objections of employees to their slips, in calendar days (optional; without this section the same figures hold).
objections:
  # Diajukan paling lambat sekian hari setelah penggajian disetujui / To be raised within so many days after approval
  raiseDays: 30
  # Dijawab paling lambat sekian hari setelah diajukan / To be answered within so many days after it was raised
  answerDays: 14

# Umpan balik bagi pegawai (opsional; tanpa bagian ini berlaku angka yang sama).
# Feedback to employees (optional; without this section the same figures hold).
feedback:
  # Catatan penilai hanya ditampilkan bila penilainya sedikitnya sekian / Comments are shown only with so many raters
  minimumRaters: 3
  # Nilai tengah unit hanya ditampilkan bila pegawainya sedikitnya sekian / Medians of a unit only with so many employees
  minimumPeople: 5

# Keadilan penilaian: temuan pada nilai para penilai, di check dan export fairness (opsional; tanpa bagian ini berlaku hal yang sama).
# Fairness of ratings: findings in what raters gave, in check and export fairness (optional; without this section the same holds).
fairness:
  # Temuan yang harus dijawab (binjai-pay answer-finding) sebelum penggajian disetujui; [] berarti tidak ada. Pilihan:
  # Findings to be answered (binjai-pay answer-finding) before a run is approved; [] means none. Choices:
  #   rater-lenient, rater-strict, rater-uniform, rater-halo, raters-reciprocal, rating-outlier, unit-low, unit-high
  answerBeforeApproval: []
  # Ambang temuan. distance: jarak paling sedikit (0-100); deviations: dan sekian kali simpangan yang biasa di antara semua.
  # Thresholds. distance: least distance (0-100); deviations: and so many times the usual deviation among all.
  thresholds:
    # Banyaknya penilaian sebulan sebelum penilaian satu per satu dibandingkan / Ratings of a month before single ones are compared
    leastRatings: 30
    # Penilai jauh di atas atau di bawah penilai lain: pegawai yang dinilai bersama penilai lain; persen yang searah
    # Raters far above or below the others: employees rated together with others; percent of them on the same side
    leniency: { ratees: 5, distance: 10, deviations: 2.5, sameSide: 80 }
    # Nilai semua orang sama: lebar nilainya paling banyak; lebar separuh tengah penilai lain paling sedikit
    # Everybody given the same: widest range of his scores; least width of the middle half of the others
    uniform: { ratees: 8, range: 1, othersSpread: 4 }
    # Semua komponen sama: persen penilaiannya paling sedikit; persen penilaian orang lain paling banyak
    # All components the same: percent of his ratings at least; of everybody else's at most
    halo: { ratees: 8, share: 90, othersShare: 30 }
    # Dua orang yang saling mengangkat / Two who lift each other
    reciprocal: { distance: 10, deviations: 3 }
    # Satu penilaian jauh dari semua penilai lain yang sepakat / One rating far from all the others, who agree
    outlier: { distance: 20, deviations: 5 }
    # Unit jauh dari unit lain: pegawai bernilai dalam unit dan banyaknya unit sebelum dibandingkan
    # Units far from the others: scored employees of a unit, and such units, before they are compared
    units: { people: 8, units: 4, distance: 8, deviations: 3 }

# Penghargaan dan pembinaan (opsional; tanpa bagian ini berlaku aturan yang sama).
# Recognition and coaching (optional; without this section the same rules hold).
talent:
  # Usulan promosi: predikat ini atau lebih baik dalam sekian bulan berturut-turut, masa kerja, dan bulan tanpa hukuman.
  # Promotion shortlist: this predicate or a better one in so many consecutive months, service, months without a sentence.
  promotion: { predicate: sangat baik, months: 6, serviceYears: 2, monthsWithoutSentence: 12 }
  # Pembinaan: predikat ini atau lebih rendah dalam sekian bulan berturut-turut, atau nilai turun sekian dalam sekian bulan.
  # Coaching: this predicate or a worse one in so many consecutive months, or a score that fell by so much in so many months.
  coaching: { predicate: butuh perbaikan, months: 2, declineMonths: 3, decline: 10 }

# Jatuh tempo kepegawaian (opsional): laporan personnel melihat sekian bulan ke depan, bulan laporannya termasuk.
# Personnel dates (optional): the report personnel looks so many months ahead, its own month included.
personnel:
  months: 12
`;
