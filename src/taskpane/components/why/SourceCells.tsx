import type { Source } from '../../../model/source';
import { PlaceLink } from '../PlaceLink';
import { useWhyStyles } from './whyStyles';

/** The cells that something rests on, sheet by sheet; each shows itself in the workbook. */
export function SourceCells({ sources }: { readonly sources: readonly Source[] }) {
  const styles = useWhyStyles();
  return bySheet(sources).map(([sheet, cells]) => (
    <span key={sheet} className={styles.cells}>
      {` · ${sheet}:`}
      {cells.map((source) => (
        <span key={source.cell}>
          {' '}
          <PlaceLink place={source} text={source.cell} />
        </span>
      ))}
    </span>
  ));
}

function bySheet(sources: readonly Source[]): [string, Source[]][] {
  const sheets = new Map<string, Map<string, Source>>();
  for (const source of sources) {
    const cells = sheets.get(source.sheet) ?? new Map<string, Source>();
    sheets.set(source.sheet, cells.set(source.cell, source));
  }
  return [...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]);
}
