import fs from 'node:fs';
import path from 'node:path';

export const ADDIN = path.resolve(__dirname, '../../dist/addin');

/** A file of the built add-in; `npm test` builds it before, `npx jest` alone does not. */
export function builtFile(name: string): string {
  const file = path.join(ADDIN, name);
  if (!fs.existsSync(file)) throw new Error(`dist/addin/${name} is not built: run npm run build`);
  return fs.readFileSync(file, 'utf8');
}

/** Names of the built files with this ending, sorted. */
export function builtFiles(ending: string): string[] {
  builtFile('taskpane.html');
  return fs
    .readdirSync(ADDIN, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .sort();
}
