import type { HeaderFooter, PageSetup, Sheet, WriteSheet } from 'hucre';
import { parseArea, splitReference } from '../../officeHost/model/area';
import type { Area } from '../../officeHost/model/area';
import type { PageData, SheetData } from '../../officeHost/model/book';

/** How a sheet is printed: what the model keeps by the words of Office.js, and what a file keeps. */

const POINTS_PER_INCH = 72;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const PAPERS = ['letter', 'legal', 'a3', 'a4', 'a5', 'b4', 'b5', 'executive', 'tabloid'] as const;
const SIDES = ['Left', 'Center', 'Right'] as const;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The texts of a page by the prefix of the model, and whether the file says them of the first or of even pages. */
const PAGES = [
  { prefix: 'Default', header: 'oddHeader', footer: 'oddFooter' },
  { prefix: 'First', header: 'firstHeader', footer: 'firstFooter' },
  { prefix: 'Even', header: 'evenHeader', footer: 'evenFooter' },
] as const;

/** Fills the page of the model. */
export function readPage(from: Sheet, sheet: SheetData): void {
  const { pageSetup, headerFooter } = from;
  sheet.page.look = { ...(pageSetup && setup(pageSetup)), ...(headerFooter && texts(headerFooter)) };
  const areas = areasOf(pageSetup?.printArea);
  if (areas.length > 0) sheet.page.printArea = areas;
  sheet.page.titleRows = areasOf(pageSetup?.printTitlesRow)[0] ?? null;
  sheet.page.titleColumns = areasOf(pageSetup?.printTitlesColumn)[0] ?? null;
  sheet.rowBreaks = (from.rowBreaks ?? []).map((row) => row + 1);
  sheet.columnBreaks = (from.colBreaks ?? []).map((column) => column + 1);
}

function setup(from: PageSetup): Record<string, unknown> {
  const { paperSize, orientation, fitToPage, fitToWidth = 1, fitToHeight = 1, scale, margins } = from;
  const zoom = fitToPage
    ? {
        ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
        ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
      }
    : scale === undefined
      ? null
      : { scale };
  return {
    ...(orientation && { Orientation: capital(orientation) }),
    ...(paperSize && { PaperSize: capital(paperSize) }),
    ...(zoom && { Zoom: zoom }),
    ...(from.horizontalCentered && { CenterHorizontally: true }),
    ...(from.verticalCentered && { CenterVertically: true }),
    ...Object.fromEntries(
      MARGINS.flatMap((side) => {
        const inches = margins?.[side];
        return inches === undefined ? [] : [[`${capital(side)}Margin`, inches * POINTS_PER_INCH]];
      }),
    ),
  };
}

function texts(from: HeaderFooter): Record<string, unknown> {
  const { differentFirst, differentOddEven } = from;
  const states = [differentFirst && 'First', differentOddEven && 'OddAndEven'].filter(Boolean);
  const state = differentFirst && !differentOddEven ? 'FirstAndDefault' : states.join('');
  const found: Record<string, unknown> = state ? { 'HeadersFooters.State': state } : {};
  for (const { prefix, header, footer } of PAGES) {
    Object.assign(
      found,
      sides(from[header], `${prefix}.`, 'Header'),
      sides(from[footer], `${prefix}.`, 'Footer'),
    );
  }
  return found;
}

/** `&LСлева&CПосередине&RСправа` in parts; `&&` is a sign of its own, and text before any code stands in the middle. */
function sides(text: string | undefined, prefix: string, place: string): Record<string, string> {
  const found: Record<string, string> = {};
  let side: (typeof SIDES)[number] = 'Center';
  for (const [piece] of (text ?? '').matchAll(/&&|&[LCR]|[^&]+|&/gs)) {
    const next = SIDES.find((each) => piece === `&${each.charAt(0)}`);
    if (next) side = next;
    else found[`${prefix}${side}${place}`] = (found[`${prefix}${side}${place}`] ?? '') + piece;
  }
  return found;
}

/** A list of references without sheets: `$A$1:$B$9,$D$1:$E$9`. */
const areasOf = (text: string | undefined): Area[] =>
  (text ?? '').split(',').flatMap((part) => parseArea(splitReference(part).rest) ?? []);

/** What the library writes of the page; print area and titles are written with the names. */
export function writePage(page: PageData): Required<Pick<WriteSheet, 'pageSetup' | 'headerFooter'>> {
  return { pageSetup: writtenSetup(page), headerFooter: writtenTexts(page) };
}

function writtenSetup({ look }: PageData): PageSetup {
  const zoom = (look['Zoom'] ?? {}) as {
    scale?: number;
    horizontalFitToPages?: number;
    verticalFitToPages?: number;
  };
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const paper = PAPERS.find((each) => each === String(look['PaperSize'] ?? 'a4').toLowerCase());
  const margins = MARGINS.flatMap((side) => {
    const points = look[`${capital(side)}Margin`];
    return typeof points === 'number' ? [[side, points / POINTS_PER_INCH]] : [];
  });
  return {
    ...(paper && { paperSize: paper }),
    orientation: look['Orientation'] === 'Landscape' ? 'landscape' : 'portrait',
    ...(look['CenterHorizontally'] === true && { horizontalCentered: true }),
    ...(look['CenterVertically'] === true && { verticalCentered: true }),
    ...(zoom.scale !== undefined && !fits && { scale: zoom.scale }),
    ...(fits && {
      fitToPage: true,
      fitToWidth: zoom.horizontalFitToPages ?? 0,
      fitToHeight: zoom.verticalFitToPages ?? 0,
    }),
    ...(margins.length > 0 && { margins: Object.fromEntries(margins) as PageSetup['margins'] & object }),
  };
}

function writtenTexts({ look }: PageData): HeaderFooter {
  const state = String(look['HeadersFooters.State'] ?? 'Default');
  const text = (prefix: string, place: string): string =>
    SIDES.map((side) => {
      const value = look[`${prefix}.${side}${place}`];
      return typeof value === 'string' && value ? `&${side.charAt(0)}${value}` : '';
    }).join('');
  const written: Record<string, string | boolean> = {};
  for (const { prefix, header, footer } of PAGES) {
    // Office.js calls the texts of every page «default», and «odd» once even pages have their own.
    const own = prefix === 'Default' && state.includes('Odd') ? 'Odd' : prefix;
    const [top, bottom] = [
      text(own, 'Header') || text(prefix, 'Header'),
      text(own, 'Footer') || text(prefix, 'Footer'),
    ];
    if (top) written[header] = top;
    if (bottom) written[footer] = bottom;
  }
  return {
    ...written,
    ...(state.startsWith('First') && { differentFirst: true }),
    ...(state.includes('Odd') && { differentOddEven: true }),
  };
}
