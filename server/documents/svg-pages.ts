/** One SVG a page out of the compiler's one SVG for all pages, lighter by the digits nobody sees. */

const PAGE_GROUND = '    <path class="typst-shape" fill="#ffffff"';
const DEFINITIONS = '    <defs';
const SYMBOL = '<symbol id="';
const SYMBOL_END = '</symbol>';
const USED = /(?:xlink:)?href="#([^"]+)"/g;
const OTHER_DEFINITIONS = /<defs id="(?!glyph)[^"]*"[\s\S]*?<\/defs>/g;
/** Three decimals of a point are a third of a micrometre. */
const LONG_FRACTION = /(\.\d{3})\d+/g;
const INDENT = /\n +/g;
/** More glyphs than all papers of a day hold; beyond it the memory is started anew. */
const MOST_GLYPHS = 20_000;

export type PageSplitter = (svg: string) => readonly string[];

/** The outlines of glyphs are most of an SVG and always the same, so each is made lighter once and remembered. */
export function newPageSplitter(): PageSplitter {
  const glyphs = new Map<string, string>();
  return (svg) => {
    if (glyphs.size > MOST_GLYPHS) glyphs.clear();
    return splitPages(svg, glyphs);
  };
}

function splitPages(svg: string, glyphs: Map<string, string>): readonly string[] {
  const definitionsAt = at(svg, `\n${DEFINITIONS}`, svg.lastIndexOf('</svg>'));
  const drawing = svg.slice(0, definitionsAt);
  const symbols = symbolsOf(svg.slice(definitionsAt), glyphs);
  const others = [...svg.slice(definitionsAt).matchAll(OTHER_DEFINITIONS)].map(([all]) => all).join('\n');
  const starts = startsOf(drawing);
  const head = pageHead(drawing.slice(0, starts[0]), starts.length);
  return starts.map((start, page) => {
    const body = lighter(atTop(drawing.slice(start, starts[page + 1])));
    const used = new Set([...body.matchAll(USED)].map(([, id = '']) => id));
    const ours = [...used].map((id) => symbols.get(id) ?? '');
    return `${head}\n${body}\n<defs id="glyph">${ours.join('\n')}</defs>${others}\n</svg>`;
  });
}

function startsOf(drawing: string): number[] {
  const starts: number[] = [];
  for (
    let from = drawing.indexOf(`\n${PAGE_GROUND}`);
    from !== -1;
    from = drawing.indexOf(`\n${PAGE_GROUND}`, from + 1)
  ) {
    starts.push(from + 1);
  }
  return starts;
}

function symbolsOf(definitions: string, glyphs: Map<string, string>): ReadonlyMap<string, string> {
  const symbols = new Map<string, string>();
  for (let from = definitions.indexOf(SYMBOL); from !== -1; from = definitions.indexOf(SYMBOL, from + 1)) {
    const id = definitions.slice(from + SYMBOL.length, definitions.indexOf('"', from + SYMBOL.length));
    const symbol =
      glyphs.get(id) ?? lighter(definitions.slice(from, at(definitions, SYMBOL_END, from, from) + SYMBOL_END.length));
    glyphs.set(id, symbol);
    symbols.set(id, symbol);
  }
  return symbols;
}

function pageHead(head: string, pages: number): string {
  const [, width = '595', height = '842'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(head) ?? [];
  const tall = Number(height) / Math.max(1, pages);
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return `<svg class="typst-doc" viewBox="0 0 ${width} ${String(tall)}" width="${width}pt" height="${String(tall)}pt" ${names}>`;
}

/** The group of a later page is moved down by the pages before it. */
function atTop(body: string): string {
  return body.replace(/^( {4}<g) transform="matrix\(1 0 0 1 0 [\d.]+\)"/m, '$1');
}

function lighter(svg: string): string {
  return svg.replace(INDENT, '\n').replace(LONG_FRACTION, '$1');
}

function at(text: string, part: string, otherwise: number, from = 0): number {
  const found = text.indexOf(part, from);
  return found === -1 ? otherwise : found;
}
