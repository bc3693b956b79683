/**
 * Everyday Indonesian words that are also names of people or titles of posts: in a comment they name somebody only where
 * they are capitalised. Whatever does not stand here is hidden in any writing.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  abadi adil agung akal akur alam aman amanah asri asli asih awal bagus bahagia baik baru berani berkah bersih bijak
  bintang bulan bunga cahaya cakap cantik cepat cerah cerdas ceria cermat cinta contoh dalam damai data dapat dengan
  desa dewasa dua gagah gembira gemilang giat guna hadir halus handal harapan harum hebat hemat hijau iman indah
  istimewa jalan jasa jaya jujur juara kasih karya kota kuat lancar langit laut lima lurus lulus maju mahir makmur
  malam mandiri manis megah mekar merdeka mulia muda murni musim nyata orang pagi pahala pandai perkasa permata
  pertama pintar prima puas pusat putih ramah raya rajin rapi ringan riang rukun sabar sakti salam santun santai
  satu sedia sehat sejahtera sejati semangat sempurna senang seni senja seri setia siaga siang sigap sopan subur
  suci suka sukses syukur tabah tangguh tegas teguh tekun teladan teliti tenang teratai tertib tiga timur tulus
  unggul utama utara waktu warga wibawa yang yakin
  `
    .trim()
    .split(/\s+/u),
);
