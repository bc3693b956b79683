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

# Penghargaan dan pembinaan (opsional; tanpa bagian ini berlaku aturan yang sama).
# Recognition and coaching (optional; without this section the same rules hold).
talent:
  # Usulan promosi: predikat ini atau lebih baik dalam sekian bulan berturut-turut, masa kerja, dan bulan tanpa hukuman.
  # Promotion shortlist: this predicate or a better one in so many consecutive months, service, months without a sentence.
  promotion: { predicate: sangat baik, months: 6, serviceYears: 2, monthsWithoutSentence: 12 }
  # Pembinaan: predikat ini atau lebih rendah dalam sekian bulan berturut-turut, atau nilai turun sekian dalam sekian bulan.
  # Coaching: this predicate or a worse one in so many consecutive months, or a score that fell by so much in so many months.
  coaching: { predicate: butuh perbaikan, months: 2, declineMonths: 3, decline: 10 }
`;
