import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../../paneContext';
import { PRESSABLE, PRESSED } from './pressable';

export interface CountCard<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly count: number;
}

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(88px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridTemplateColumns: 'repeat(auto-fill, minmax(116px, 1fr))' },
  card: {
    ...PRESSABLE,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    minHeight: '44px',
    padding: tokens.spacingHorizontalS,
    textAlign: 'left',
  },
  pressed: {
    ...PRESSED,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** Counts of a list that filter it at the same time: a press shows only the schools counted. */
export function CountCards<K extends string>({
  label,
  cards,
  selected,
  wide = false,
  onSelect,
}: {
  readonly label: string;
  readonly cards: readonly CountCard<K>[];
  readonly selected: K;
  /** A label is one long word, such as «предупреждения». */
  readonly wide?: boolean;
  readonly onSelect: (key: K) => void;
}) {
  const styles = useStyles();
  const { format } = usePane();
  return (
    <div role="group" aria-label={label} className={mergeClasses(styles.cards, wide && styles.wide)}>
      {cards.map((card) => (
        <button
          key={card.key}
          type="button"
          aria-pressed={card.key === selected}
          className={mergeClasses(styles.card, card.key === selected && styles.pressed)}
          onClick={() => onSelect(card.key)}
        >
          <span className={styles.count}>{format.number(card.count)}</span>{' '}
          <span className={styles.label}>{card.label}</span>
        </button>
      ))}
    </div>
  );
}
