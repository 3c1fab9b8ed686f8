import { version } from '../../package.json';
import { runCommandLine } from './run';
import { processTerminal } from './terminal';

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
const systemLocale = locale || Intl.DateTimeFormat().resolvedOptions().locale;

void runCommandLine(process.argv.slice(2), processTerminal(), systemLocale.replace('_', '-'), version).then(
  (code) => {
    process.exitCode = code;
  },
);
