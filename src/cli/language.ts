import { LANGUAGES, type Lang } from '../text/language.ts';

/** The user's language: `--lang`, then `BINJAI_PAY_LANG`, then the locale; English where none says Indonesian. */
export function chooseLanguage(flag: string | undefined, env: NodeJS.ProcessEnv): Lang {
  const asked = flag ?? env.BINJAI_PAY_LANG;
  const known = LANGUAGES.find((lang) => lang === asked);
  if (known) return known;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^id([_.@-]|$)/i.test(locale) ? 'id' : 'en';
}

/** Language of report headings: Indonesian unless the user asked for another by flag or environment. */
export function chooseReportLanguage(flag: string | undefined, env: NodeJS.ProcessEnv): Lang {
  const asked = flag ?? env.BINJAI_PAY_LANG;
  return LANGUAGES.find((lang) => lang === asked) ?? 'id';
}

/** Value of `--lang` before the command line is parsed, so that help and usage errors speak it too. */
export function languageFlag(argv: readonly string[]): string | undefined {
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] as string;
    if (word === '--') return undefined;
    if (word === '--lang') return argv[i + 1];
    if (word.startsWith('--lang=')) return word.slice('--lang='.length);
  }
  return undefined;
}
