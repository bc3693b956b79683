// Preloaded into the program (node --import): its clock stands at BINJAI_TEST_NOW, so that the same command on the
// same database gives the same bytes.
const now = Date.parse(process.env.BINJAI_TEST_NOW ?? '');

globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [now] : given));
  }

  static now() {
    return now;
  }
};
