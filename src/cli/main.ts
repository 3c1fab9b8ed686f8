import packageJson from '../../package.json';
import { runCommandLine } from './run';
import { processTerminal } from './terminal';

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
const systemLocale = locale || Intl.DateTimeFormat().resolvedOptions().locale;

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** The calendar day of this computer, not of Greenwich. */
function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

void runCommandLine(
  process.argv.slice(2),
  processTerminal(),
  systemLocale.replace('_', '-'),
  packageJson.version,
  localDay(new Date()),
).then((code) => {
  process.exitCode = code;
});
