/** Section `schedule` of the example policy: the hours of Presidential Regulation 21/2023, Ramadan as set for 2026. */
export const EXAMPLE_SCHEDULE = `
# Jadwal kerja (opsional): hanya diperlukan bila log mesin absensi diimpor; rekap bulanan tidak memakainya.
# Working hours (optional): only needed where logs of the attendance machine are imported; monthly recaps do without.
schedule:
  # Jam per hari kerja. middle = batas setengah hari: cuti pagi berakhir dan cuti siang mulai pada jam ini, dan tap tunggal
  # sampai jam ini dihitung datang, sesudahnya pulang. Detik diabaikan: 07:30:59 masih 07:30.
  # Hours per weekday. middle = half of the day: leave of the morning ends and that of the afternoon begins here, and a single
  # stamp up to it is an arrival, later a departure. Seconds are ignored: 07:30:59 is still 07:30.
  hours:
    senin: { start: 07:30, middle: 12:00, end: 16:00 }
    selasa: { start: 07:30, middle: 12:00, end: 16:00 }
    rabu: { start: 07:30, middle: 12:00, end: 16:00 }
    kamis: { start: 07:30, middle: 12:00, end: 16:00 }
    jumat: { start: 07:30, middle: 11:30, end: 16:30 }
  # Jam lain pada masa tertentu, dari dan sampai tanggal ini termasuk harinya. [] berarti tidak ada.
  # Other hours from one day to another, both included. [] means none.
  otherHours:
    - name: Ramadan 1447 H
      from: 2026-02-19
      until: 2026-03-20
      hours:
        senin: { start: 08:00, middle: 12:00, end: 15:00 }
        selasa: { start: 08:00, middle: 12:00, end: 15:00 }
        rabu: { start: 08:00, middle: 12:00, end: 15:00 }
        kamis: { start: 08:00, middle: 12:00, end: 15:00 }
        jumat: { start: 08:00, middle: 11:30, end: 15:30 }
  # Giliran kerja (kolom shift pada log); berlaku juga pada hari libur. "libur" pada log berarti bebas tugas.
  # Shifts (column shift of the log); they hold on holidays too. "libur" in the log means off duty.
  shifts:
    - { code: pagi, start: 07:00, middle: 10:30, end: 14:00 }
    - { code: siang, start: 14:00, middle: 17:30, end: 21:00 }
    - { code: malam, start: 21:00, middle: 02:00, end: 07:00 }
  # Menit yang belum dihitung terlambat atau pulang cepat; lebih dari itu seluruh menitnya dihitung.
  # Minutes that are no lateness or early leaving yet; beyond them all minutes count.
  tolerance: { late: 0, early: 0 }
  # Kode kehadiran menurut menit terlambat dan pulang cepat, mulai from sampai tingkat berikutnya.
  # Attendance codes by minutes late and early, from so many on up to the next tier.
  late:
    - { from: 1, code: tl1 }
    - { from: 31, code: tl2 }
    - { from: 61, code: tl3 }
    - { from: 91, code: tl4 }
  early:
    - { from: 1, code: psw1 }
    - { from: 31, code: psw2 }
    - { from: 61, code: psw3 }
    - { from: 91, code: psw4 }
  # Kode bila hanya ada satu catatan; null = tidak dihitung. Hari kerja tanpa catatan dan tanpa alasan selalu tk.
  # Codes of a day with only the other stamp; null = not counted. A working day without stamps and reason is always tk.
  noArrival: tl4
  noDeparture: psw4
  # Kode untuk alasan "tidak-apel" pada lembar ketidakhadiran / Code of the reason "tidak-apel" on a sheet of absences
  missedRollCall: apel
  # Kode menurut alasan tidak hadir, untuk sehari (day) dan setengah hari (halfDay); null = tanpa potongan.
  # Codes by reason of absence, for a day (day) and half a day (halfDay); null = without a cut.
  absences:
    cuti: { day: null, halfDay: null } # annual and other leave
    cuti-melahirkan: { day: null, halfDay: null } # maternity leave
    cuti-alasan-penting: { day: null, halfDay: null } # leave for an important reason
    sakit: { day: null, halfDay: null } # ill, with a doctor's note
    sakit-tanpa-surat: { day: null, halfDay: null } # ill, without a note
    izin: { day: null, halfDay: null } # permit
    dinas-luar: { day: null, halfDay: null } # duty travel
`;
