import type { IntakeProblemCode } from '../../intake/index.ts';
import { formatWhole } from '../format.ts';
import type { ProblemData, ProblemText } from './problem-text.ts';

const TYPES: Readonly<Record<string, string>> = { date: 'tanggal', boolean: 'nilai TRUE/FALSE' };
const NIP_PARTS: Readonly<Record<string, string>> = {
  birth: 'tanggal lahir (digit 1–8)',
  appointment: 'TMT pengangkatan (digit 9–14)',
  sex: 'jenis kelamin (digit 15)',
};

function elsewhere(data: ProblemData): string {
  const sheet = data.sheet === undefined ? '' : ` lembar "${data.sheet}"`;
  return data.file === undefined ? '' : `${sheet} berkas ${data.file}`;
}

/** Sentences in Indonesian about sheets and their rows. */
export const intakeProblemsIndonesian: Readonly<Record<IntakeProblemCode, ProblemText>> = {
  'sheet-empty': {
    title: () => 'lembar ini kosong',
    expected: () => 'baris judul kolom, lalu satu baris per pegawai',
    remedy: () => 'abaikan bila memang kosong; bila tidak, periksa apakah berkas yang dikirim sudah benar',
  },
  'sheet-kind-unknown': {
    title: () => 'jenis lembar ini tidak dikenali dari judul kolomnya',
    expected: (d) => `judul kolom dari salah satu jenis lembar: ${d.kinds}`,
    remedy: () =>
      'pastikan baris judul kolom memuat nip dan berada dalam 20 baris pertama, atau sebutkan jenisnya dengan --as',
  },
  'sheet-kind-ambiguous': {
    title: (d) => `lembar ini dapat berarti beberapa jenis: ${d.kinds}`,
    expected: () => 'judul kolom dari satu jenis lembar saja',
    remedy: (d) => `sebutkan jenisnya, misalnya --as ${d.first}, atau pisahkan menjadi beberapa lembar`,
  },
  'sheet-daily-attendance': {
    title: () => 'lembar ini daftar jam masuk dan pulang tanpa tanggalnya',
    expected: () =>
      'kolom nip, tanggal, masuk, dan pulang untuk log harian; atau rekap bulanan dengan banyaknya tiap kode kehadiran',
    remedy: () => 'tambahkan kolom tanggal, atau minta rekap bulanan dari mesin absensi, lalu impor lagi',
  },
  'header-missing': {
    title: (d) => `kolom wajib untuk lembar ${d.kind} tidak ada: ${d.columns}`,
    expected: (d) => `kolom ${d.columns} pada baris judul`,
    remedy: () => 'tambahkan kolom itu, atau perbaiki judulnya bila kolomnya ada dengan nama lain',
  },
  'header-duplicate': {
    title: (d) => `kolom ${d.column} muncul dua kali; yang pertama di kolom ${d.other} ("${d.otherHeader}")`,
    expected: (d) => `satu kolom saja untuk ${d.column}`,
    remedy: (d) =>
      d.same
        ? 'hapus salah satu kolom, atau ganti judulnya: keduanya berjudul sama'
        : `hapus salah satu kolom, atau pilih dengan --map, misalnya --map "${d.otherHeader}=-" untuk tidak membaca yang pertama`,
  },
  'header-ambiguous': {
    title: () => 'judul kolom ini dapat berarti lebih dari satu hal',
    expected: (d) => `salah satu nama kolom: ${d.candidates}`,
    remedy: (d) =>
      `ganti judulnya dengan salah satu dari: ${d.candidates}; atau beri artinya dengan --map "${d.header}=…" (= - bila tidak perlu dibaca)`,
  },
  'mkg-unspecified': {
    title: () => 'kolom masa kerja ini dibaca sebagai masa kerja golongan',
    expected: () => 'judul yang menyebut golongan, misalnya MKG',
    remedy: () =>
      'pastikan isinya masa kerja golongan, bukan masa kerja keseluruhan; gaji pokok bergantung padanya',
  },
  'ignored-column': {
    title: () => 'kolom ini tidak dikenal dan tidak dibaca',
    expected: (d) => `mungkin maksudnya ${d.suggestion}`,
    remedy: (d) =>
      `bila benar, ganti judulnya menjadi ${d.suggestion} atau beri --map "${d.header}=${d.suggestion}"; bila tidak, biarkan saja`,
  },
  'ignored-columns': {
    title: (d) => `${d.count} kolom tidak dikenal dan tidak dibaca: ${d.names}`,
    expected: () => 'hanya kolom yang dikenal yang dibaca',
    remedy: () =>
      'biarkan bila memang tidak diperlukan; bila diperlukan, beri artinya dengan --map "Judul=kolom", dan --save-map untuk seterusnya',
  },
  'period-missing': {
    title: () => 'lembar ini tidak menyebut bulannya',
    expected: (d) => `kolom ${d.column} berisi bulan, atau bulan pada perintah`,
    remedy: (d) => `tambahkan kolom ${d.column} (misalnya 2026-01), atau beri --period 2026-01 pada perintah`,
  },
  'row-skipped': {
    title: (d) =>
      Number(d.count) > 1
        ? `${d.count} baris sampai baris ${d.last} dilewati karena tampaknya bukan data pegawai`
        : 'baris ini dilewati karena tampaknya bukan data pegawai',
    expected: () => 'baris data memuat NIP; baris jumlah dan tanda tangan tidak',
    remedy: () =>
      'tidak perlu apa-apa bila ini baris jumlah, judul, atau tanda tangan; bila data, isi NIP-nya',
  },
  'row-duplicate': {
    title: (d) => `baris ini mengulang baris ${d.row}${elsewhere(d)}`,
    expected: () => 'satu baris saja untuk hal yang sama',
    remedy: (d) => `bandingkan dengan baris ${d.row}${elsewhere(d)} dan hapus yang salah`,
  },
  'nip-missing': {
    title: () => 'baris berisi data tetapi NIP-nya kosong',
    expected: () => 'NIP, 18 digit',
    remedy: () => 'isi NIP pegawai yang bersangkutan, atau hapus barisnya',
  },
  'nip-invalid': {
    title: () => 'NIP tidak terdiri dari 18 digit',
    expected: (d) => `18 digit; di sini ada ${d.digits}`,
    remedy: () => 'perbaiki NIP menurut SK pegawai, dan simpan sel sebagai teks',
  },
  'nip-unknown': {
    title: () => 'NIP ini belum tercatat sebagai pegawai',
    expected: () => 'NIP dari pegawai yang sudah diimpor',
    remedy: () => 'periksa NIP-nya, atau impor data pegawai ini lebih dahulu',
  },
  'nip-structure': {
    title: (d) => `NIP ini tidak lazim pada bagian ${NIP_PARTS[d.part ?? ''] ?? d.part}`,
    expected: () => 'tanggal lahir, TMT, jenis kelamin, dan nomor urut',
    remedy: () => 'cocokkan NIP dengan SK; data tetap dipakai',
  },
  'nip-digits-lost': {
    title: () => 'tiga digit terakhir NIP ini hilang: lembar kerja menggantinya dengan nol',
    expected: () => 'NIP lengkap; nomor urutnya (digit 16–18) mulai dari 001',
    remedy: () => 'format kolom sebagai Teks, lalu salin lagi NIP dari sumber aslinya',
  },
  'id-stored-as-number': {
    title: (d) => `${d.column} tersimpan sebagai angka, sehingga digit terakhirnya sudah hilang`,
    expected: () => 'nomor lengkap yang disimpan sebagai teks',
    remedy: () => 'format kolom sebagai Teks, lalu ketik ulang atau tempel lagi nomor dari sumber aslinya',
  },
  'id-zeros-uncertain': {
    title: (d) => `${d.column} tersimpan sebagai angka; nol di depan mungkin sudah hilang`,
    expected: () => 'nomor lengkap yang disimpan sebagai teks',
    remedy: () => 'format kolom sebagai Teks, lalu cocokkan nomor dengan dokumen aslinya dan ketik ulang',
  },
  'nik-invalid': {
    title: () => 'NIK tidak terdiri dari 16 digit',
    expected: (d) => `16 digit; di sini ada ${d.digits}`,
    remedy: () => 'perbaiki NIK menurut KTP, atau kosongkan selnya',
  },
  'npwp-invalid': {
    title: () => 'NPWP tidak sah',
    expected: (d) => `15 atau 16 digit yang tidak semuanya nol; di sini ada ${d.digits}`,
    remedy: () => 'perbaiki NPWP menurut kartunya, atau kosongkan selnya bila pegawai tidak memilikinya',
  },
  'account-invalid': {
    title: () => 'nomor rekening tidak sah',
    expected: (d) => `5 sampai 20 digit yang tidak semuanya nol; di sini ada ${d.digits}`,
    remedy: () => 'perbaiki nomor rekening menurut buku tabungan',
  },
  'cell-error': {
    title: (d) => `sel ${d.column} berisi kesalahan rumus`,
    expected: () => 'sebuah nilai',
    remedy: () => 'perbaiki rumusnya di lembar kerja, lalu simpan kembali',
  },
  'cell-formula': {
    title: (d) => `sel ${d.column} berisi rumus yang disimpan tanpa hasilnya`,
    expected: () => 'sebuah nilai',
    remedy: () =>
      'buka berkas di Excel atau LibreOffice dan simpan kembali, atau tempel sebagai nilai (paste values)',
  },
  'cell-wrong-type': {
    title: (d) => `sel ${d.column} berisi ${TYPES[d.type ?? ''] ?? d.type}`,
    expected: () => 'teks atau angka',
    remedy: () =>
      'format kolom sebagai Teks, lalu ketik ulang isinya; lembar kerja mungkin telah mengubahnya',
  },
  'value-missing': {
    title: (d) => `${d.column} belum diisi`,
    expected: (d) => `nilai untuk ${d.column}`,
    remedy: (d) =>
      d.lacking === undefined
        ? `isi ${d.column} pada baris pegawai ini`
        : `lembar ini tidak mempunyai kolom ${d.column}: tambahkan kolomnya, atau impor lebih dahulu lembar yang memuatnya, misalnya ekspor SIASN`,
  },
  'value-unknown': {
    title: (d) => `isi ${d.column} tidak dikenal`,
    expected: (d) => `salah satu dari: ${d.allowed}`,
    remedy: () => 'ganti dengan salah satu nilai yang tersedia',
  },
  'criteria-invalid': {
    title: () => 'daftar kriteria TPP tidak terbaca',
    expected: () => 'kode kriteria yang dipisahkan koma, misalnya KONDISI_KERJA, TEMPAT_BERTUGAS',
    remedy: () => 'tulis kode kriteria seperti dalam kebijakan, dipisahkan koma',
  },
  'amount-ambiguous': {
    title: () => 'jumlah uang ini dapat dibaca dengan dua cara',
    expected: () => 'rupiah utuh, misalnya 4500000 atau 4.500.000',
    remedy: () => 'ketik jumlah lengkap tanpa titik dan koma',
  },
  'amount-not-whole': {
    title: () => 'jumlah uang harus rupiah utuh',
    expected: () => 'rupiah tanpa sen, misalnya 4500000',
    remedy: () =>
      'bulatkan jumlah ini di lembar kerja menurut ketentuan; program tidak membulatkan data masukan',
  },
  'amount-invalid': {
    title: () => 'jumlah uang tidak terbaca',
    expected: () => 'rupiah utuh, misalnya 4500000 atau Rp 4.500.000',
    remedy: () => 'ketik jumlah dengan angka saja',
  },
  'amount-out-of-range': {
    title: () => 'jumlah uang di luar batas',
    expected: (d) =>
      `dari ${formatWhole(Number(d.min), 'id')} sampai ${formatWhole(Number(d.max), 'id')} rupiah`,
    remedy: () => 'periksa tanda minus dan banyaknya nol',
  },
  'amount-below-thousand': {
    title: () => 'jumlah uang ini kurang dari seribu rupiah',
    expected: () => 'jumlah dalam rupiah, bukan dalam ribuan',
    remedy: () =>
      'bila seharusnya ribuan (450.000 yang terbaca 450), ketik ulang jumlahnya; bila benar, biarkan saja',
  },
  'whole-number-invalid': {
    title: (d) => `${d.column} harus bilangan bulat dari ${d.min} sampai ${d.max}`,
    expected: (d) => `bilangan bulat dari ${d.min} sampai ${d.max}`,
    remedy: (d) => `perbaiki ${d.column} pada baris ini`,
  },
  'score-invalid': {
    title: () => 'nilai tidak terbaca',
    expected: () => '0 sampai 100 dengan paling banyak dua desimal, misalnya 87,5',
    remedy: () => 'perbaiki nilainya; bila berasal dari rumus, bulatkan ke dua desimal',
  },
  'score-out-of-range': {
    title: () => 'nilai di luar 0–100',
    expected: () => '0 sampai 100',
    remedy: () => 'periksa nilai dengan penilainya',
  },
  'score-below-one': {
    title: () => 'nilai ini di bawah 1 dari 100',
    expected: () => 'nilai 0 sampai 100, bukan persen (0,85 bukan 85)',
    remedy: () => 'bila sel berformat persen, ketik ulang sebagai angka biasa; bila benar, biarkan saja',
  },
  'scores-empty': {
    title: () => 'baris penilaian ini tidak memuat satu nilai pun',
    expected: () => 'paling sedikit satu nilai',
    remedy: () => 'minta nilai dari penilai, atau hapus barisnya',
  },
  'decimal-invalid': {
    title: (d) => `${d.column} tidak terbaca sebagai angka`,
    expected: (d) => `angka dengan paling banyak ${d.decimals} desimal`,
    remedy: (d) => `perbaiki ${d.column}; bila berasal dari rumus, bulatkan lebih dahulu`,
  },
  'decimal-ambiguous': {
    title: (d) => `${d.column} dapat dibaca dengan dua cara`,
    expected: () => 'angka tanpa pemisah ribuan, misalnya 1500 atau 1,5',
    remedy: () => 'ketik tanpa pemisah ribuan, atau simpan sebagai sel angka',
  },
  'decimal-out-of-range': {
    title: (d) => `${d.column} di luar batas`,
    expected: (d) => `dari ${d.min} sampai ${formatWhole(Number(d.max), 'id')}`,
    remedy: (d) => `perbaiki ${d.column} pada baris ini`,
  },
  'percent-ambiguous': {
    title: () => 'persen ini dapat dibaca dengan dua cara',
    expected: () => 'persen antara 1 dan 100 yang ditulis biasa, misalnya 25',
    remedy: () => 'ubah sel menjadi teks dan tulis dengan tanda persen, misalnya 25% atau 0,25%',
  },
  'date-invalid': {
    title: (d) => `${d.column} bukan tanggal yang ada di kalender`,
    expected: () => '2025-12-31, 31/12/2025, 31 Desember 2025, atau sel tanggal (hari sebelum bulan)',
    remedy: () => 'tulis ulang tanggalnya dengan salah satu bentuk itu',
  },
  'date-two-digit-year': {
    title: (d) => `tahun pada ${d.column} hanya dua angka`,
    expected: () => 'tahun empat angka, misalnya 31/12/2025',
    remedy: () => 'tulis tahunnya lengkap',
  },
  'date-is-number': {
    title: (d) => `${d.column} berisi nomor hari, bukan tanggal`,
    expected: () => '2025-12-31, 31/12/2025, atau 31 Desember 2025',
    remedy: () => 'format kolom sebagai Tanggal di lembar kerjanya, lalu simpan lagi sebagai CSV',
  },
  'time-invalid': {
    title: (d) => `${d.column} bukan jam yang dapat dibaca`,
    expected: () => 'jam dan menit, misalnya 07:30 atau 2026-01-05 07:30',
    remedy: () => 'tulis sebagai jam atau teks; kosongkan bila tidak tercatat',
  },
  'time-midnight': {
    title: (d) => `${d.column} tertulis 00:00, yang pada banyak mesin berarti tidak tercatat`,
    expected: () => 'jam yang sebenarnya, atau sel kosong',
    remedy: () => 'kosongkan selnya; untuk kerja malam isi juga kolom shift',
  },
  'stamps-with-hours': {
    title: () => 'kolom ini tidak dapat dibaca bersama tap tunggal (kolom waktu)',
    expected: () => 'per hari: tanggal, masuk, pulang, shift; atau per tap: tanggal, waktu',
    remedy: () => 'minta salah satu bentuk dari mesin absensi; kerja bergiliran dikirim per hari',
  },
  'departure-before-arrival': {
    title: () => 'jam pulang lebih awal daripada jam masuk; dihitung pulang lewat tengah malam',
    expected: () => 'jam pulang sesudah jam masuk',
    remedy: () => 'periksa apakah kedua jam tertukar; untuk kerja malam isi kolom shift',
  },
  'absence-order': {
    title: (d) => `berakhir ${d.sampai}, sebelum mulainya ${d.dari}`,
    expected: () => 'hari terakhir tidak mendahului hari pertama',
    remedy: () => 'perbaiki tanggalnya',
  },
  'absence-too-long': {
    title: (d) => `ketidakhadiran sejak ${d.dari} lebih lama dari ${d.most} hari`,
    expected: (d) => `paling lama ${d.most} hari`,
    remedy: () => 'perbaiki tanggalnya; cuti yang lebih lama dicatat sebagai status pada lembar pegawai',
  },
  'month-invalid': {
    title: (d) => `${d.column} bukan bulan`,
    expected: () => '2026-01, 01/2026, Januari 2026, atau sel tanggal',
    remedy: () => 'tulis ulang bulannya dengan salah satu bentuk itu',
  },
  'month-within': {
    title: (d) => `${d.column} berisi tanggal di tengah bulan, padahal yang dihitung hanya bulan penuh`,
    expected: (d) =>
      `bulan, misalnya 2026-01, atau hari ${d.column === 'sampai' ? 'terakhir' : 'pertamanya'}`,
    remedy: () => 'pastikan bulan penuh mana yang dimaksud, lalu tulis bulan itu',
  },
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
  'service-order': {
    title: (d) => `berhenti (${d.berhenti}) lebih awal dari mulai (${d.mulai})`,
    expected: () => 'tanggal berhenti sama dengan atau sesudah tanggal mulai',
    remedy: () => 'perbaiki salah satu tanggal menurut SK',
  },
  'period-order': {
    title: (d) => `sampai (${d.sampai}) lebih awal dari dari (${d.dari})`,
    expected: () => 'bulan sampai sama dengan atau sesudah bulan dari',
    remedy: () => 'perbaiki salah satu bulan menurut SK hukuman disiplin',
  },
  'training-order': {
    title: (d) => `pelatihan berakhir ${d.selesai}, sebelum dimulai ${d.mulai}`,
    expected: (d) => `tanggal selesai ${d.mulai} atau sesudahnya`,
    remedy: () => 'perbaiki kedua tanggal; pelatihan satu hari tidak memerlukan tanggal selesai',
  },
  'rater-is-self': {
    title: (d) => `pegawai menilai dirinya sendiri sebagai ${d.peran}`,
    expected: () => 'penilai yang bukan pegawai itu sendiri',
    remedy: () => 'perbaiki NIP penilai, atau ganti peran menjadi diri',
  },
  'adjustment-code-reserved': {
    title: (d) => `kode ${d.kode} dipakai program sendiri`,
    expected: (d) => `kode lain; yang dipakai program: ${d.reserved}`,
    remedy: (d) => `pakai kode lain, misalnya ${d.kode}_LAIN`,
  },
  'rater-not-self': {
    title: () => 'peran diri, tetapi penilainya orang lain',
    expected: () => 'NIP pegawai itu sendiri, atau kosong',
    remedy: () => 'perbaiki peran, atau kosongkan penilai',
  },
};
