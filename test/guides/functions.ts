import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsGuide } from '../../src/functions/guide';

/** Writes the guide of the functions anew: `npx tsx test/guides/functions.ts`. */
writeFileSync(join(__dirname, '../../docs/functions.md'), functionsGuide());
