import type { Reason } from '../../../model/reason';
import type { Source } from '../../../model/source';
import { reasonText } from '../../../locale/reasons';
import { usePane } from '../../paneContext';
import { PlaceLink } from '../PlaceLink';
import { useWhyStyles } from './whyStyles';

/** The reasons of a verdict as sentences, each with the cells it rests on. */
export function ReasonList({
  label,
  reasons,
}: {
  readonly label: string;
  readonly reasons: readonly Reason[];
}) {
  const styles = useWhyStyles();
  const { format } = usePane();
  return (
    <ul aria-label={label} className={styles.reasons}>
      {reasons.map((reason, index) => (
        <li key={index}>
          {reasonText(reason, format)}
          {bySheet(reason.sources).map(([sheet, cells]) => (
            <span key={sheet} className={styles.cells}>
              {` · ${sheet}:`}
              {cells.map((source) => (
                <span key={source.cell}>
                  {' '}
                  <PlaceLink place={source} text={source.cell} />
                </span>
              ))}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function bySheet(sources: readonly Source[]): [string, Source[]][] {
  const sheets = new Map<string, Map<string, Source>>();
  for (const source of sources) {
    const cells = sheets.get(source.sheet) ?? new Map<string, Source>();
    sheets.set(source.sheet, cells.set(source.cell, source));
  }
  return [...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]);
}
