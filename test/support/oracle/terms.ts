import type { Settings } from './settings.ts';

/** What the office decided for everybody from a month on: a policy, a price of rice. Each in the order of recording. */
export interface Terms {
  readonly policies: readonly { readonly effective: string; readonly settings: Settings }[];
  readonly ricePrices: readonly { readonly effective: string; readonly price: number }[];
}

export const NO_TERMS: Terms = { policies: [], ricePrices: [] };

/** The terms with more recorded after them. */
export function withTerms(terms: Terms, more: Partial<Terms> = {}): Terms {
  return {
    policies: [...terms.policies, ...(more.policies ?? [])],
    ricePrices: [...terms.ricePrices, ...(more.ricePrices ?? [])],
  };
}

/** Everything that holds for a month as recorded by now; of the same month what was recorded last. */
export function settingsIn(terms: Terms, period: string, first: Settings): Settings {
  const inForce = <T extends { readonly effective: string }>(all: readonly T[]): T | undefined =>
    all
      .filter(({ effective }) => effective <= period)
      .reduce<T | undefined>(
        (best, each) => (best !== undefined && best.effective > each.effective ? best : each),
        undefined,
      );
  const settings = inForce(terms.policies)?.settings ?? first;
  const rice = inForce(terms.ricePrices);
  return rice === undefined ? settings : { ...settings, ricePrice: rice.price };
}
