import type { MatchLine } from '../../../schools/matching';
import { LIST_TEXTS } from '../../../locale/pane/lists';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../../steps/stepStyles';
import { PlaceLink } from '../PlaceLink';

/** Where a name stands: municipality, rows, sheets, and a link to its first cell. */
export function MentionPlace({ line: { mention, rows, sheets } }: { readonly line: MatchLine }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = LIST_TEXTS[format.language];
  const { municipality, login, code, source } = mention;
  const parts = [
    municipality ?? texts.noMunicipality,
    ...[login ?? code ?? []].flat(),
    texts.rows(rows, format),
    texts.sheets(sheets, format),
  ];
  return (
    <p className={styles.hint}>
      {`${parts.join(' · ')} · `}
      <PlaceLink place={source} text={`${source.sheet}!${source.cell}`} />
    </p>
  );
}
