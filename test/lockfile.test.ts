import fs from 'node:fs';
import path from 'node:path';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * A registry mirror may lack the builds of other systems, and an `npm install` against it then drops them
 * from the lockfile; `npm ci` refuses such a lockfile, and Windows and Mac would get no compiler.
 */
describe('package-lock.json', () => {
  const file = path.resolve(__dirname, '../package-lock.json');
  const packages: Record<string, Locked> = JSON.parse(fs.readFileSync(file, 'utf8')).packages;

  it('names the builds of every system, not only of the machine it was made on', () => {
    const missing = Object.values(packages).flatMap((locked) =>
      Object.keys(locked.optionalDependencies ?? {}).filter((name) => !packages[`node_modules/${name}`]),
    );
    expect(missing).toEqual([]);
  });

  it('pins every direct dependency to one exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(
      fs.readFileSync(path.resolve(__dirname, '../package.json'), 'utf8'),
    );
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});
