/** Where the commands print. Tests give their own; the program gives the process streams. */
export interface Terminal {
  /** Results: standard output. */
  print(line: string): void;
  /** Complaints: standard error. */
  complain(line: string): void;
  /** A passing line of progress; replaced by the next one, or dropped when nobody looks on. */
  progress(line: string): void;
  /** Characters in a line. */
  readonly width: number;
}

/** The terminal of a running process: progress is shown only where a person watches. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let shown = 0;
  const clear = () => {
    if (shown > 0) stderr.write(`\r${' '.repeat(shown)}\r`);
    shown = 0;
  };
  return {
    width: stdout.columns ?? 110,
    print: (line) => {
      clear();
      stdout.write(`${line}\n`);
    },
    complain: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      clear();
      const text = line.slice(0, (stderr.columns ?? 80) - 1);
      stderr.write(text);
      shown = text.length;
    },
  };
}

/** Breaks a text into lines of at most `width` characters at spaces; following lines are indented. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lead = /^ */.exec(text)![0];
  const lines: string[] = [];
  let line = lead;
  for (const word of text.trim().split(' ')) {
    const empty = line.trim() === '';
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
  }
  lines.push(line);
  return lines;
}
