import { fold } from '../fold.ts';
import { fieldsOf, type SheetKind } from '../kinds.ts';
import type { FieldDefinition } from './field.ts';

/** The headings of one kind of sheet, folded. */
export interface Vocabulary {
  readonly kind: SheetKind;
  readonly fields: readonly FieldDefinition[];
  /** Field per spelling. */
  readonly names: ReadonlyMap<string, string>;
  /** Fields per spelling that stands for them only while nothing better in the sheet does. */
  readonly fallbacks: ReadonlyMap<string, readonly string[]>;
}

/** Prepares the headings of a kind for look-up. */
export function vocabularyOf(kind: SheetKind, attendanceCodes: readonly string[]): Vocabulary {
  const fields = fieldsOf(kind, attendanceCodes);
  const names = new Map<string, string>();
  const fallbacks = new Map<string, string[]>();
  for (const definition of fields) {
    for (const alias of definition.aliases) names.set(fold(alias), definition.field);
    for (const word of definition.fallbacks) {
      fallbacks.set(fold(word), [...(fallbacks.get(fold(word)) ?? []), definition.field]);
    }
  }
  for (const definition of fields) names.set(fold(definition.field), definition.field);
  return { kind, fields, names, fallbacks };
}
