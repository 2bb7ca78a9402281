/** One SVG a page out of the compiler's one SVG for all pages, lighter by the digits nobody sees. */

const PAGE_GROUND = /^ {4}<path class="typst-shape" fill="#ffffff"/;
const GLYPH = /<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g;
const USED = /(?:xlink:)?href="#([^"]+)"/g;
const OTHER_DEFINITIONS = /<defs id="(?!glyph)[^"]*"[\s\S]*?<\/defs>/g;
/** Three decimals of a point are a third of a micrometre. */
const LONG_FRACTION = /(\.\d{3})\d+/g;
const INDENT = /\n +/g;

export function splitPages(svg: string): readonly string[] {
  const [head = '', ...rest] = svg.split('\n');
  const definitionsAt = rest.findIndex((line) => line.startsWith('    <defs'));
  const drawing = rest.slice(0, definitionsAt === -1 ? rest.length - 1 : definitionsAt);
  const definitions = definitionsAt === -1 ? '' : rest.slice(definitionsAt).join('\n');
  const starts = drawing.flatMap((line, index) => (PAGE_GROUND.test(line) ? [index] : []));
  const size = sizeOf(head, starts.length);
  return starts.map((start, page) => {
    const body = drawing.slice(start, starts[page + 1]).join('\n');
    return lighter(`${pageHead(size)}\n${atTop(body)}\n${definitionsUsed(body, definitions)}\n</svg>`);
  });
}

type Size = { readonly width: number; readonly height: number };

function sizeOf(head: string, pages: number): Size {
  const [, width = '595', height = '842'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(head) ?? [];
  return { width: Number(width), height: Number(height) / Math.max(1, pages) };
}

function pageHead({ width, height }: Size): string {
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return `<svg class="typst-doc" viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt" ${names}>`;
}

/** The group of a later page is moved down by the pages before it. */
function atTop(body: string): string {
  return body.replace(/^( {4}<g) transform="matrix\(1 0 0 1 0 [\d.]+\)"/m, '$1');
}

function definitionsUsed(body: string, definitions: string): string {
  const used = new Set([...body.matchAll(USED)].map(([, id]) => id));
  const glyphs = [...definitions.matchAll(GLYPH)].filter(([, id]) => used.has(id)).map(([symbol]) => symbol);
  const others = [...definitions.matchAll(OTHER_DEFINITIONS)].map(([all]) => all);
  return `<defs id="glyph">${glyphs.join('\n')}</defs>${others.join('\n')}`;
}

function lighter(svg: string): string {
  return svg.replace(INDENT, '\n').replace(LONG_FRACTION, '$1');
}
