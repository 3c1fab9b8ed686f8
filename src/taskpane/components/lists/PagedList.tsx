import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { LIST_TEXTS } from '../../../locale/pane/lists';
import { usePane } from '../../paneContext';

const PAGE = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', ':focus': { outlineStyle: 'none' } },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  range: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  pages: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface PagedListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly itemKey: (item: T) => string;
  /** A change of it (another filter) goes back to the first page. */
  readonly resetKey?: string;
  readonly children: (item: T) => ReactNode;
}

/** A list of any length: only one page of it is built, so that 40,000 schools open as fast as forty. */
export function PagedList<T>({ label, items, itemKey, resetKey = '', children }: PagedListProps<T>) {
  const styles = useStyles();
  const { format } = usePane();
  const texts = LIST_TEXTS[format.language];
  const list = useRef<HTMLUListElement>(null);
  const [place, setPlace] = useState({ resetKey, page: 0 });
  const last = Math.max(0, Math.ceil(items.length / PAGE) - 1);
  const page = place.resetKey === resetKey ? Math.min(place.page, last) : 0;
  const from = page * PAGE;
  const shown = items.slice(from, from + PAGE);
  const turn = (to: number) => {
    setPlace({ resetKey, page: to });
    // Keyboard and screen reader go on from the beginning of the new page.
    list.current?.focus();
  };
  if (items.length === 0) {
    return (
      <p role="status" className={styles.range}>
        {texts.nothingFits}
      </p>
    );
  }
  const turns = [
    [texts.first, 0, page > 0],
    [texts.previous, page - 1, page > 0],
    [texts.next, page + 1, page < last],
    [texts.last, last, page < last],
  ] as const;
  return (
    <>
      <p role="status" className={styles.range}>
        {texts.range(from + 1, from + shown.length, items.length, format)}
      </p>
      <ul ref={list} tabIndex={-1} aria-label={label} className={styles.list}>
        {shown.map((item, index) => (
          <li
            key={itemKey(item)}
            className={styles.item}
            aria-setsize={items.length}
            aria-posinset={from + index + 1}
          >
            {children(item)}
          </li>
        ))}
      </ul>
      {last > 0 && (
        <nav aria-label={`${texts.pages}: ${label}`} className={styles.pages}>
          {turns.map(([text, to, possible]) => (
            <Button key={text} size="small" disabled={!possible} onClick={() => turn(to)}>
              {text}
            </Button>
          ))}
        </nav>
      )}
    </>
  );
}
