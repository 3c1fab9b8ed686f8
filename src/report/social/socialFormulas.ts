import { columnName } from '../../grid/grid';
import type { SocialOutcome } from '../../methodology/social/outcome';
import { LEAST_FOR_QUINTILES } from '../../methodology/social/quintile';
import type { Settings } from '../../methodology/settings';
import { absoluteRange, columnRange } from '../refs';
import { WORD } from '../../locale/words';
import type { SocialLayout } from './socialLayout';

/** Formulas of «Социальный индекс» over its own cells; functions that every Excel 2016 and LibreOffice know. */
export class SocialFormulas {
  private readonly indices: string;

  constructor(
    private readonly layout: SocialLayout,
    private readonly outcome: SocialOutcome,
    private readonly settings: Settings['social'],
  ) {
    this.indices = this.column(layout.index);
  }

  /** All schools of a column. */
  column(column: number): string {
    const { first, last } = this.layout.rows;
    return absoluteRange(columnRange(column, first, last));
  }

  middle(column: number): string {
    const values = this.column(column);
    return `IF(COUNT(${values})=0,"${WORD.noData}",${this.minmax ? 'MIN' : 'AVERAGE'}(${values}))`;
  }

  spread(column: number): string {
    const values = this.column(column);
    if (this.minmax) return `IF(COUNT(${values})=0,"${WORD.noData}",MAX(${values}))`;
    const sample = this.settings.deviation === 'sample';
    const deviation = `${sample ? 'STDEV' : 'STDEVP'}(${values})`;
    const equal = `IF(MAX(${values})=MIN(${values}),0,${deviation})`;
    return `IF(COUNT(${values})<${sample ? 2 : 1},"${WORD.noData}",${equal})`;
  }

  /** Min–max only: the worst value of the set. */
  base(column: number): string {
    const { direction, middle, spread } = this.layout.rows;
    return `IF(${this.at(column, direction)}="+",${this.at(column, middle)},${this.at(column, spread)})`;
  }

  factor(column: number): string {
    const { direction, middle, spread } = this.layout.rows;
    const range = this.minmax
      ? `(N(${this.at(column, spread)})-N(${this.at(column, middle)}))`
      : `N(${this.at(column, spread)})`;
    return `IF(${range}=0,0,IF(${this.at(column, direction)}="+",1,-1)/${range})`;
  }

  /** Weighted mean of (value − base) · factor over the components that the school has. */
  index(row: number): string {
    const { rows } = this.layout;
    const values = this.line(row, false);
    const weights = this.line(rows.weight, true);
    const base = this.line(rows.base ?? rows.middle, true);
    const factor = this.line(rows.factor, true);
    const has = `ISNUMBER(${values})*1`;
    const present = `SUMPRODUCT(ISNUMBER(${values})*(${weights}>0))`;
    const open =
      this.settings.missing === 'undecided' ? `${present}<COUNTIF(${weights},">0")` : `${present}=0`;
    const sum = `SUMPRODUCT(${values},${weights},${factor})-SUMPRODUCT(${has},${weights},${base},${factor})`;
    return `IF(OR(${present}=0,${open}),"${WORD.noData}",ROUND((${sum})/SUMPRODUCT(${has},${weights}),9))`;
  }

  rank(row: number): string {
    const own = this.at(this.layout.index, row);
    return `IF(ISNUMBER(${own}),RANK(${own},${this.indices},1),"${WORD.noData}")`;
  }

  quintile(row: number): string {
    const rank = this.at(this.layout.rank, row);
    const known = `COUNT(${this.indices})`;
    const equal = `MAX(${this.indices})=MIN(${this.indices})`;
    const none = `OR(${known}<${LEAST_FOR_QUINTILES},${equal})`;
    // Schools without an index may stand below a school, or none of them.
    const all = `COUNTA(${this.indices})`;
    const at = (below: string) => `INT(5*(${below})/${all})+1`;
    const [least, most] = [at(`${rank}-1`), at(`${rank}-1+${all}-${known}`)];
    const quintile = `IF(${least}=${most},${least},${least}&"–"&${most})`;
    return `IF(ISNUMBER(${rank}),IF(${none},"${WORD.notApplicable}",${quintile}),"${WORD.noData}")`;
  }

  /** Percent of participants who passed. */
  result(row: number): string {
    const { passed, participants } = this.layout;
    const of = this.at(participants!, row);
    return `IF(N(${of})=0,"${WORD.noData}",ROUND(100*${this.at(passed!, row)}/${of},9))`;
  }

  /** Schools of a quintile, given by the cell that names it. */
  schoolsOf(quintile: string): string {
    return `SUMPRODUCT((${this.column(this.layout.quintile)}=${quintile})*1)`;
  }

  /** Result of a quintile: Σ / Σ of counts, or the mean of ready results. */
  resultOf(quintile: string | null): string {
    const { passed, participants, result } = this.layout;
    const inside = quintile
      ? `(${this.column(this.layout.quintile)}=${quintile})*1`
      : `ISNUMBER(${this.column(result)})*1`;
    const above =
      passed === null
        ? `SUMPRODUCT(${inside},${this.column(result)})`
        : `100*SUMPRODUCT(${inside},${this.column(passed)})`;
    const below =
      participants === null
        ? `SUMPRODUCT(${inside},ISNUMBER(${this.column(result)})*1)`
        : `SUMPRODUCT(${inside},${this.column(participants)})`;
    return `IF(${below}=0,"${WORD.noData}",ROUND(${above}/${below},9))`;
  }

  private get minmax(): boolean {
    return this.settings.scale === 'minmax';
  }

  private at(column: number, row: number): string {
    return `${columnName(column)}${row + 1}`;
  }

  /** The components of one row. */
  private line(row: number, fixed: boolean): string {
    const left = this.layout.components;
    const right = left + this.outcome.components.length - 1;
    if (fixed) return absoluteRange({ top: row, left, bottom: row, right });
    const from = `$${columnName(left)}${row + 1}`;
    return left === right ? from : `${from}:$${columnName(right)}${row + 1}`;
  }
}
