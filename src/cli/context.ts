import type { CliTexts } from '../locale/cli';
import type { Format } from '../locale/language';
import type { Terminal } from './terminal';

/** What every command speaks with. */
export interface CommandContext {
  /** Of the program, from package.json. */
  readonly version: string;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today?: string;
  readonly terminal: Terminal;
  readonly texts: CliTexts;
  readonly format: Format;
  /** For what is written into files: the same bytes whatever the language of the system. */
  readonly fileFormat: Format;
}
