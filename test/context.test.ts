import fs from 'node:fs';
import path from 'node:path';
import { ROOMS } from '../eslint.rooms.js';

/** `| `src/grid` | what lives there | model, schools (types) |` → ['grid', ['model', 'schools']] */
function roomsOf(markdown: string): [string, string[]][] {
  return [...markdown.matchAll(/^\| `src\/(\w+)`\s*\|[^|]*\|([^|]*)\|$/gm)].map(([, room, imports]) => [
    room!,
    imports!
      .split(',')
      .map((name) => name.replace('(types)', '').trim())
      .filter((name) => name !== '–')
      .sort(),
  ]);
}

describe('CONTEXT.md', () => {
  it('describes the very walls that the lint rule keeps', () => {
    const text = fs.readFileSync(path.join(__dirname, '../CONTEXT.md'), 'utf8');
    const kept = Object.entries(ROOMS).map(([room, { may }]) => [room, [...may].sort()]);
    expect(Object.fromEntries(roomsOf(text))).toEqual(Object.fromEntries(kept));
  });
});
