import type { ParsedPolicy } from './yaml/parse-policy-text.ts';

/**
 * Reads a policy file written by people. Decimals are read digit by digit: 1.25 percent is exactly 125/10,000.
 * Every setting must be in the file, nothing is filled in silently; all mistakes are returned at once, in the order of
 * the lines, each with line and path.
 * YAML and zod are loaded only when this is called: a run reads the stored policy with `policyFromJson` instead.
 * @param text content of the file
 * @param file name of the file as shown to the user
 */
export async function parsePolicy(text: string, file: string): Promise<ParsedPolicy> {
  const { parsePolicyText } = await import('./yaml/parse-policy-text.ts');
  return parsePolicyText(text, file);
}
