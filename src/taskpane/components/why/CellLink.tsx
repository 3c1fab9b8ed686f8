import { Link } from '@fluentui/react-components';
import type { Source } from '../../../model/source';
import { WHY_TEXTS } from '../../../locale/pane/why';
import { usePane } from '../../paneContext';

/** A number, or an address, that shows the cell it was read from. */
export function CellLink({
  source,
  text,
}: {
  readonly source: Pick<Source, 'sheet' | 'cell'>;
  readonly text: string;
}) {
  const { session, format } = usePane();
  const { sheet, cell } = source;
  const hint = WHY_TEXTS[format.language].showCell(cell, sheet);
  return (
    <Link
      as="button"
      type="button"
      inline
      title={hint}
      aria-label={`${text}: ${hint}`}
      onClick={() => void session.select({ sheet, cell })}
    >
      {text}
    </Link>
  );
}
