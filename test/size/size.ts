import { ADDIN } from '../build/built';
import { FIRST_LOAD_LIMIT, firstLoad, measure } from './measure';

/** Prints what the pane weighs; ends with 1 when the first load is over its limit. */
function main(): void {
  const chunks = measure(ADDIN);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
  for (const { name, first, bytes, gzip } of chunks) {
    console.log(`${first ? 'first' : 'later'} ${kilobytes(gzip)} gzip ${kilobytes(bytes)}  ${name}`);
  }
  const sum = firstLoad(chunks);
  console.log(`First load: ${kilobytes(sum).trim()} gzip of ${kilobytes(FIRST_LOAD_LIMIT).trim()}.`);
  if (sum > FIRST_LOAD_LIMIT) process.exitCode = 1;
}

main();
