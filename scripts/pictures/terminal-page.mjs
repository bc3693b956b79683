// What a terminal shows, as a page to be pictured.
import { fontFace } from './font-face.mjs';

const COLOURS = { 31: '#f2777a', 33: '#ffcc66', 36: '#66cccc', 1: 'bold' };

/** The commands of a box with the first lines of what they printed. */
export function terminalPage({ commands, output }, lines) {
  const typed = commands.lines.map((line) => `<b>$</b> ${escaped(line)}`);
  const printed = withoutProgress(output).trimEnd().split('\n');
  const shown = printed.length > lines ? [...printed.slice(0, lines), '…'] : printed;
  return `<!doctype html><meta charset="utf-8"><style>${fontFace('DejaVuSansMono')}${fontFace('DejaVuSansMono-Bold', 'bold', 'DejaVuSansMono')}
body { margin: 0; }
main { background: #1f2430; color: #e8e8e8; padding: 16px 20px; box-sizing: border-box; width: 900px; }
pre { font: 15px/1.45 DejaVuSansMono, monospace; margin: 0; white-space: pre-wrap; }
b { color: #8fd18f; }
</style><main><pre>${[...typed, ...shown.map(painted)].join('\n')}</pre></main>`;
}

/** The line that shows how far long work has come is wiped off again before anything else is printed. */
function withoutProgress(output) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal are control characters.
  return output.replace(/\r\u001b\[2K[^\r\n]*(?=\r\u001b\[2K)|\r\u001b\[2K/g, '');
}

function painted(line) {
  let open = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal are control characters.
  const html = escaped(line).replace(/\u001b\[(\d+)m/g, (_, code) => {
    const style = COLOURS[code];
    if (style === undefined) {
      if (open === 0) return '';
      open -= 1;
      return '</span>';
    }
    open += 1;
    return style === 'bold' ? '<span style="font-weight:bold">' : `<span style="color:${style}">`;
  });
  return html + '</span>'.repeat(open);
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
