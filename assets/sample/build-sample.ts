import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_FILE, buildSample } from './parts/workbook';

void buildSample().then((bytes) => {
  writeFileSync(join(__dirname, SAMPLE_FILE), bytes);
  console.log(`${SAMPLE_FILE}: ${Math.round(bytes.length / 1024)} КБ`);
});
