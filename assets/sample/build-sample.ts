import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAMMES_FILE, buildProgrammes } from './parts/programmes/workbook';
import { SAMPLE_FILE, buildSample } from './parts/workbook';

async function build(): Promise<void> {
  const books = [
    [SAMPLE_FILE, await buildSample()],
    [PROGRAMMES_FILE, await buildProgrammes()],
  ] as const;
  for (const [name, bytes] of books) {
    writeFileSync(join(__dirname, name), bytes);
    console.log(`${name}: ${Math.round(bytes.length / 1024)} КБ`);
  }
}

void build();
