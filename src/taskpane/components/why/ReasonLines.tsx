import type { Source } from '../../../model/source';
import { SourceCells } from './SourceCells';
import { useWhyStyles } from './whyStyles';

/** A sentence with the cells it rests on. */
export interface ReasonLine {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** Why something was decided, one sentence a line. */
export function ReasonLines({
  label,
  lines,
}: {
  readonly label: string;
  readonly lines: readonly ReasonLine[];
}) {
  const styles = useWhyStyles();
  return (
    <ul aria-label={label} className={styles.reasons}>
      {lines.map(({ text, sources }, index) => (
        <li key={index}>
          {text}
          <SourceCells sources={sources} />
        </li>
      ))}
    </ul>
  );
}
