import type { Every, Token } from './deadlineTokens';

/** A day or a row of whole months; the year is null where the text does not say it. */
export interface DayUnit {
  readonly kind: 'days';
  readonly from: { readonly month: number; readonly day: number };
  readonly to: { readonly month: number; readonly day: number };
  readonly year: number | null;
}

export type Unit =
  | DayUnit
  | { readonly kind: 'half'; readonly half: 1 | 2; readonly year: number | null; readonly school: boolean }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'schoolYear'; readonly start: number | null }
  /** «год», «период»: the year that the plan speaks of. */
  | { readonly kind: 'planYear' };

/** One statement of a deadline text. `edge`: only the first or the last month of the unit is meant. */
export type Item =
  | { readonly kind: 'unit'; readonly unit: Unit; readonly edge: 'begin' | 'end' | null }
  | { readonly kind: 'range'; readonly from: Unit; readonly to: Unit }
  | { readonly kind: 'since'; readonly unit: Unit }
  /** `before`: the day before the unit begins («до июня»); otherwise its last day («до 30 мая», «не позднее июня»). */
  | { readonly kind: 'until'; readonly unit: Unit; readonly before: boolean };

/** What a deadline text states. */
export interface Statement {
  readonly items: readonly Item[];
  readonly every: Every | null;
  /** «По графику» and the like. */
  readonly schedule: boolean;
  /** «В течение …» with nothing behind it: the whole plan. */
  readonly whole: boolean;
  /** «До 5 числа»: the day of every month. */
  readonly monthDay: number | null;
  /** Words that were not understood. */
  readonly left: readonly string[];
}

/** Reads tokens from left to right; nothing is ever refused, unknown words are kept in `left`. */
export function statementOf(tokens: readonly Token[]): Statement {
  return new Reader(withMonths(tokens)).read();
}

/**
 * «С 1 по 10 июня», «15–20.03.2023», «1 и 15 марта»: a day that waits for its month takes that of the next date
 * behind it.
 */
function withMonths(tokens: readonly Token[]): Token[] {
  const result = [...tokens];
  let next: Extract<Token, { kind: 'date' }> | null = null;
  for (let index = result.length - 1; index >= 0; index -= 1) {
    const token = result[index]!;
    if (token.kind === 'date') next = token;
    else if (token.kind === 'number' && next && token.value >= 1 && token.value <= 31) {
      result[index] = { ...next, day: token.value };
    } else if (!JOINS_DAYS.has(token.kind)) next = null;
  }
  return result;
}

const JOINS_DAYS: ReadonlySet<Token['kind']> = new Set(['dash', 'to', 'from', 'comma', 'separator']);

function isNumberedYear(item: Item): boolean {
  if (item.kind !== 'unit' || item.edge !== null) return false;
  const { unit } = item;
  return unit.kind === 'years' || (unit.kind === 'schoolYear' && unit.start !== null);
}

function isDays(item: Item): boolean {
  return item.kind === 'range' ? item.to.kind === 'days' : item.unit.kind === 'days';
}

class Reader {
  private at = 0;
  private readonly items: Item[] = [];
  private readonly left: string[] = [];
  private every: Every | null = null;
  private monthDay: number | null = null;
  private schedule = false;
  private whole = false;

  constructor(private readonly tokens: readonly Token[]) {}

  read(): Statement {
    while (this.at < this.tokens.length) this.step();
    const { items, every, monthDay, schedule, whole, left } = this;
    // «Декабрь 2022, 2023»: is the year one more date, or the year of the month before it?
    if (items.some(isNumberedYear) && items.some(isDays)) left.push('год');
    // «До 5 числа» of which month?
    if (monthDay !== null && (every !== 'month' || monthDay < 1 || monthDay > 31))
      left.push(String(monthDay));
    const words = schedule && items.length === 0 && every === null ? [] : left;
    return { items, every, monthDay, schedule, whole, left: words };
  }

  private step(): void {
    const token = this.tokens[this.at]!;
    const unit = this.unit();
    if (unit) this.items.push(this.rangeFrom(unit) ?? { kind: 'unit', unit, edge: null });
    else {
      this.at += 1;
      this.word(token);
    }
  }

  private word(token: Token): void {
    if (token.kind === 'every') {
      if (this.every !== null && this.every !== token.every) this.left.push(token.every);
      this.every = token.every;
    } else if (token.kind === 'monthDay') {
      if (this.monthDay !== null) this.left.push(String(token.day));
      this.monthDay = token.day;
    } else if (token.kind === 'schedule') this.schedule = true;
    else if (token.kind === 'whole') this.whole = true;
    else if (token.kind === 'word') this.left.push(token.text);
    else if (token.kind === 'number') this.left.push(String(token.value));
    else if (token.kind === 'from') this.since();
    else if (token.kind === 'until') this.until(true);
    else if (token.kind === 'notLater' || token.kind === 'to') this.until(false);
    else if (token.kind === 'end' || token.kind === 'begin') this.edge(token.kind);
  }

  private since(): void {
    const unit = this.unit();
    if (unit) this.items.push(this.rangeFrom(unit) ?? { kind: 'since', unit });
    else this.left.push('с');
  }

  /** «До 30 мая» includes the day; «до июня» is over with May; «до конца июня», «не позднее июня» include June. */
  private until(before: boolean): void {
    const wholeUnit = this.skip('end');
    const atBegin = !wholeUnit && this.skip('begin');
    const unit = this.unit();
    if (!unit) {
      this.left.push('до');
      return;
    }
    const isDay = unit.kind === 'days' && unit.from.month === unit.to.month && unit.from.day === unit.to.day;
    this.items.push({ kind: 'until', unit, before: atBegin || (before && !wholeUnit && !isDay) });
  }

  private edge(edge: 'begin' | 'end'): void {
    const unit = this.unit();
    if (unit) this.items.push({ kind: 'unit', unit, edge });
    else this.left.push(edge);
  }

  private rangeFrom(from: Unit): Item | null {
    const mark = this.at;
    while (this.skip('line'));
    const joined = this.skip('dash') || this.skip('to') || this.skip('until');
    if (joined) {
      while (this.skip('line'));
      this.skip('end');
      const to = this.unit();
      if (to) return { kind: 'range', from, to };
    }
    this.at = mark;
    return null;
  }

  /** The unit that begins here, with its year behind it; the place stays when there is none. */
  private unit(): Unit | null {
    const mark = this.at;
    while (this.peek()?.kind === 'line' || this.peek()?.kind === 'whole') this.at += 1;
    const unit = this.bareUnit();
    if (!unit) this.at = mark;
    return unit;
  }

  private bareUnit(): Unit | null {
    const token = this.peek();
    if (!token) return null;
    this.at += 1;
    switch (token.kind) {
      case 'date': {
        const day = { month: token.month, day: token.day };
        return { kind: 'days', from: day, to: day, year: token.year ?? this.year() };
      }
      case 'months': {
        const to = { month: token.to, day: 31 };
        return { kind: 'days', from: { month: token.from, day: 1 }, to, year: token.year ?? this.year() };
      }
      case 'part': {
        const month = this.peek();
        if (month?.kind !== 'months') return null;
        this.at += 1;
        const at = (day: number) => ({ month: month.from, day });
        return { kind: 'days', from: at(token.from), to: at(token.to), year: this.year() };
      }
      case 'half': {
        const school = this.peek();
        if (school?.kind === 'schoolYear') {
          this.at += 1;
          return { kind: 'half', half: token.half, year: school.start, school: true };
        }
        return { kind: 'half', half: token.half, year: this.year(), school: false };
      }
      case 'year': {
        return { kind: 'years', from: token.year, to: token.year };
      }
      case 'years':
        return { kind: 'years', from: token.from, to: token.to };
      case 'schoolYear':
        return { kind: 'schoolYear', start: token.start };
      case 'planYear':
        return { kind: 'planYear' };
      default:
        return null;
    }
  }

  /** The year right behind a day or a month, behind a comma or a dash («октябрь – 2023») and on the next line too. */
  private year(): number | null {
    const mark = this.at;
    if (!this.skip('comma')) this.skip('dash');
    while (this.skip('line'));
    const token = this.peek();
    if (token?.kind === 'year') {
      this.at += 1;
      this.skip('planYear');
      return token.year;
    }
    this.at = mark;
    return null;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private skip(kind: Token['kind']): boolean {
    if (this.peek()?.kind !== kind) return false;
    this.at += 1;
    return true;
  }
}
