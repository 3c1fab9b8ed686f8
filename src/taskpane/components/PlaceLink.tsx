import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Place } from '../../host/port';
import { LIST_TEXTS } from '../../locale/pane/lists';
import { usePane } from '../paneContext';

// As large as the words it stands among.
const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

/** A number, an address or a name that shows its cell, or its sheet where it speaks of the whole of it. */
export function PlaceLink({
  place: { sheet, cell },
  text,
  className,
}: {
  readonly place: Place;
  readonly text: string;
  readonly className?: string;
}) {
  const styles = useStyles();
  const { session, format } = usePane();
  const texts = LIST_TEXTS[format.language];
  // A whole row («4:4») is no cell: its sheet is shown with the row selected.
  const hint = cell && /[A-Z]\d/.test(cell) ? texts.showCell(cell, sheet) : texts.showSheet(sheet);
  return (
    <Link
      as="button"
      type="button"
      inline
      className={mergeClasses(styles.link, className)}
      title={hint}
      aria-label={`${text}: ${hint}`}
      onClick={() => void session.select(cell === undefined ? { sheet } : { sheet, cell })}
    >
      {text}
    </Link>
  );
}
