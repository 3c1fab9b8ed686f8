import type { AnswerValue } from '../model/context';

/** Мбит/с a school is to have: the norms of the national project for towns and villages. */
const TOWN = 100;
const VILLAGE = 50;

/**
 * 1.1 read from the declared speed («51–100 Мбит/с», «более 100 Мбит/с», «отсутствует»): `yes` when the whole
 * range meets the norm (Мбит/с), `no` when none of it does, null when the range does not tell or the kind
 * of settlement is needed and not stated. Only with `risk.s1.internetFromSpeed`.
 */
export function internetBySpeed(text: string, rural: boolean | undefined): AnswerValue | null {
  const range = speedRange(text);
  if (!range) return null;
  const atLeast = (norm: number) => range.from >= norm;
  const below = (norm: number) => range.to < norm;
  const norms = rural === undefined ? [TOWN, VILLAGE] : [rural ? VILLAGE : TOWN];
  if (norms.every(atLeast)) return 'yes';
  return norms.every(below) ? 'no' : null;
}

function speedRange(text: string): { from: number; to: number } | null {
  const lower = text.toLowerCase();
  if (lower.includes('отсутств')) return { from: 0, to: 0 };
  const numbers = [...lower.matchAll(/\d+(?:[.,]\d+)?/g)].map(([digits]) => Number(digits.replace(',', '.')));
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2) return null;
  const unit = lower.includes('кбит') ? 1 / 1000 : lower.includes('гбит') ? 1000 : 1;
  if (second !== undefined) return { from: first * unit, to: second * unit };
  if (/более|больше|свыше|выше|от\s|>/.test(lower)) return { from: first * unit, to: Infinity };
  if (/до\s|менее|меньше|ниже|</.test(lower)) return { from: 0, to: first * unit };
  return { from: first * unit, to: first * unit };
}
