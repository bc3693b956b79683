import { argumentName } from '../argument-names.ts';
import type { Catalogue } from '../language.ts';

/** What is said of a command line that cannot be understood. */
export interface UsageText {
  unknownCommand(name: string, near: string | undefined): string;
  unknownOption(name: string, near: string | undefined): string;
  missingArgument(name: string): string;
  optionMissingArgument(flags: string): string;
  missingOption(flags: string): string;
  excessArguments(): string;
  noCommand(): string;
}

export const usageLines: Catalogue<UsageText> = {
  id: {
    unknownCommand: (name, near) =>
      `perintah "${name}" tidak dikenal${near ? `; maksud Anda: ${near}?` : ''}`,
    unknownOption: (name, near) => `pilihan ${name} tidak dikenal${near ? `; maksud Anda: ${near}?` : ''}`,
    missingArgument: (name) => `${argumentName(name, 'id')} (<${name}>) belum disebutkan`,
    optionMissingArgument: (flags) => `pilihan ${flags} memerlukan nilai`,
    missingOption: (flags) => `pilihan ${flags} belum disebutkan`,
    excessArguments: () => 'terlalu banyak argumen',
    noCommand: () => 'perintah belum disebutkan',
  },
  en: {
    unknownCommand: (name, near) => `there is no command "${name}"${near ? `; did you mean ${near}?` : ''}`,
    unknownOption: (name, near) => `there is no option ${name}${near ? `; did you mean ${near}?` : ''}`,
    missingArgument: (name) => `${argumentName(name, 'en')} (<${name}>) is missing`,
    optionMissingArgument: (flags) => `option ${flags} needs a value`,
    missingOption: (flags) => `option ${flags} is missing`,
    excessArguments: () => 'too many arguments',
    noCommand: () => 'no command given',
  },
};
