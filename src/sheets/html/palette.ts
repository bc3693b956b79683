/** Colours of a chart: distinct for colour-blind eyes, each at least 3 : 1 against its ground, text at least 4.5 : 1. */
export const LIGHT = {
  ground: '#ffffff',
  ink: '#1b2430',
  quiet: '#55606d',
  line: '#d5dbe2',
  first: '#1f5fa8',
  second: '#b35c00',
  sum: '#56616f',
  mark: '#fffffe',
} as const;

export type Colour = keyof typeof LIGHT;

/** The same by night. */
export const DARK: Readonly<Record<Colour, string>> = {
  ground: '#12171d',
  ink: '#e8edf3',
  quiet: '#aab5c2',
  line: '#36404c',
  first: '#74abf0',
  second: '#f0a549',
  sum: '#9eabba',
  mark: '#12171e',
};
