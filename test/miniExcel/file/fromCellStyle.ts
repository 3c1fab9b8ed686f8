import type { BorderSide, CellStyle as FileStyle, Color } from 'hucre';
import { resolveThemeColor } from 'hucre/xlsx';
import type { CellStyle } from '../../officeHost/model/book';

const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `#RRGGBB`; undefined where the file leaves the colour to the program. */
export function toColor(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  const hex = color.rgb ?? themeHex(color, theme);
  return hex === undefined ? undefined : `#${hex.replace('#', '').slice(-6).toUpperCase()}`;
}

function themeHex({ theme: index, tint }: Color, theme: readonly string[]): string | undefined {
  return index === undefined || theme[index] === undefined
    ? undefined
    : resolveThemeColor([...theme], index, tint);
}

/** Turns the styles of a file into those of the model; equal ones become one object. */
export class StyleReader {
  private readonly known = new WeakMap<FileStyle, CellStyle>();
  private readonly byText = new Map<string, CellStyle>();

  constructor(private readonly theme: readonly string[]) {}

  read(style: FileStyle | undefined): CellStyle | undefined {
    if (!style) return undefined;
    let read = this.known.get(style);
    if (!read) {
      read = this.shared(this.convert(style));
      this.known.set(style, read);
    }
    return Object.keys(read).length === 0 ? undefined : read;
  }

  private shared(style: CellStyle): CellStyle {
    const text = JSON.stringify(style);
    const same = this.byText.get(text);
    if (same) return same;
    this.byText.set(text, Object.freeze(style));
    return style;
  }

  private convert({ font, fill, border, alignment, numFmt, protection }: FileStyle): CellStyle {
    const solid = fill?.type === 'pattern' && fill.pattern !== 'none' ? fill.fgColor : undefined;
    const horizontal = alignment?.horizontal;
    const entries: [string, unknown][] = [
      ['font.name', font?.name],
      ['font.size', font?.size],
      ['font.bold', font?.bold || undefined],
      ['font.italic', font?.italic || undefined],
      ['font.underline', underline(font?.underline)],
      ['font.strikethrough', font?.strikethrough || undefined],
      ['font.color', toColor(font?.color, this.theme)],
      ['fill.color', toColor(solid, this.theme)],
      [
        'horizontalAlignment',
        horizontal === undefined || horizontal === 'general' ? undefined : capital(horizontal),
      ],
      ['verticalAlignment', alignment?.vertical && capital(alignment.vertical)],
      ['wrapText', alignment?.wrapText || undefined],
      ['shrinkToFit', alignment?.shrinkToFit || undefined],
      ['indentLevel', alignment?.indent || undefined],
      ['textOrientation', rotation(alignment?.textRotation)],
      ['numberFormat', numFmt === 'General' ? undefined : numFmt],
      ['protection.locked', protection?.locked === false ? false : undefined],
      ...SIDES.flatMap((side) => this.line(side, border?.[side])),
    ];
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }

  private line(side: string, line: BorderSide | undefined): [string, unknown][] {
    const known = line && LINES[line.style];
    if (!known) return [];
    return [
      [`border.${side}.style`, known[0]],
      [`border.${side}.weight`, known[1]],
      [`border.${side}.color`, toColor(line.color, this.theme) ?? '#000000'],
    ];
  }
}

function underline(kind: NonNullable<FileStyle['font']>['underline']): string | undefined {
  if (!kind) return undefined;
  return kind === true || kind === 'single' ? 'Single' : capital(kind);
}

/** A file keeps downward turns as 91…180 and letters one under another as 255; Office.js has −1…−90 and 180. */
function rotation(stored: number | undefined): number | undefined {
  if (!stored) return undefined;
  if (stored === 255) return 180;
  return stored > 90 ? 90 - stored : stored;
}
