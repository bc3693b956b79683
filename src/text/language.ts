/** Languages of the program: Indonesian and English. */
export const LANGUAGES = ['id', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** One catalogue of sentences in every language: a missing key does not compile. */
export type Catalogue<T> = Readonly<Record<Lang, T>>;
