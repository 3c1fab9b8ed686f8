import type { ChartNumbers } from './charts';

const SVG = 'http://www.w3.org/2000/svg';

/** Sizes in pixels. */
const LABEL = 190;
const BAR = 14;
const GAP = 8;
const LENGTH = 260;
const ROOM = 60;
const TOP = 22;

export interface Picture extends ChartNumbers {
  readonly title: string;
  /** Excel lays bars; columns are drawn as bars too, which is easier to read in a strip. */
  readonly bars: boolean;
}

/** A plain picture of the numbers: one bar for each value, with its number beside it. */
export function chartPicture({ title, categories, series }: Picture): SVGSVGElement {
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const block = series.length * BAR + GAP;
  const svg = make('svg', {
    width: LABEL + LENGTH + ROOM,
    height: TOP + categories.length * block,
    role: 'img',
    'aria-label': title,
  }) as SVGSVGElement;
  series.forEach(({ name, color }, index) => {
    svg.append(make('rect', { x: LABEL + index * 140, y: 4, width: 10, height: 10, fill: color }));
    svg.append(text(name, { x: LABEL + index * 140 + 14, y: 13 }));
  });
  categories.forEach((category, row) => {
    const top = TOP + row * block;
    svg.append(text(category.slice(0, 32), { x: LABEL - 6, y: top + BAR - 3, 'text-anchor': 'end' }));
    series.forEach(({ values, color }, index) => {
      const value = values[row] ?? 0;
      const y = top + index * BAR;
      const width = Math.max(0, (value / most) * LENGTH);
      svg.append(make('rect', { x: LABEL, y, width, height: BAR - 2, fill: color }));
      svg.append(text(String(Math.round(value * 10) / 10), { x: LABEL + width + 4, y: y + BAR - 3 }));
    });
  });
  return svg;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function text(content: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = make('text', { 'font-size': 11, fill: '#242424', ...attributes });
  made.textContent = content;
  return made;
}
