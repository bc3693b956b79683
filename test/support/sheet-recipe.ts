import { rawWorkbook } from './raw-workbook.ts';
import { STYLES, type XmlSheet, xmlWorkbook } from './sheet-xml.ts';
import { zip } from './zip.ts';

/** Text, bytes in hex, text in UTF-16, or a text again and again. */
type Piece =
  | { readonly text: string }
  | { readonly hex: string }
  | { readonly utf16: string }
  | { readonly repeat: readonly [text: string, times: number] };

/**
 * A file that nobody could read in a listing, written down so that everybody can: a workbook by its cells (text, number,
 * null, or the XML of a cell) or by the XML of its rows, an archive by its parts, any other file by its pieces.
 */
export type SheetRecipe = (
  | { readonly sheets: readonly XmlSheet[] }
  | { readonly xml: string }
  | {
      readonly parts: readonly (Piece & {
        readonly name: string;
        readonly isStored?: boolean;
        readonly claimedSize?: number;
      })[];
    }
  | { readonly pieces: readonly Piece[] }
) & {
  /** Bytes that arrived of the file; without it all did. */
  readonly arrived?: number;
};

/** The bytes of the file that a recipe describes. */
export function recipeBytes(recipe: SheetRecipe): Buffer {
  const whole = wholeFile(recipe);
  return recipe.arrived === undefined ? whole : whole.subarray(0, recipe.arrived);
}

function wholeFile(recipe: SheetRecipe): Buffer {
  if ('sheets' in recipe) return xmlWorkbook(recipe.sheets);
  if ('xml' in recipe) return rawWorkbook({ sheets: [{ name: 'Sheet1', data: recipe.xml }], styles: STYLES });
  if ('parts' in recipe) return zip(recipe.parts.map((part) => ({ ...part, content: bytesOf(part) })));
  return Buffer.concat(recipe.pieces.map(bytesOf));
}

function bytesOf(piece: Piece): Buffer {
  if ('hex' in piece) return Buffer.from(piece.hex, 'hex');
  if ('utf16' in piece) return Buffer.from(piece.utf16, 'utf16le');
  return 'repeat' in piece ? Buffer.from(piece.repeat[0].repeat(piece.repeat[1])) : Buffer.from(piece.text);
}
