import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { LIST_TEXTS } from '../../../locale/pane/lists';
import { usePane } from '../../paneContext';
import { ShrinkingSelect } from '../ShrinkingSelect';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 130px', minWidth: 0 },
  input: { width: '100%', minWidth: 0, '& input': { width: '100%', minWidth: 0 } },
  narrowed: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexBasis: '100%',
  },
});

export interface ListFilterTexts {
  readonly search: string;
  readonly searchHint: string;
  readonly place: string;
  readonly allPlaces: string;
  /** What is shown of one place alone. */
  readonly only?: (place: string) => string;
}

interface ListFiltersProps {
  readonly filter: {
    readonly query: string;
    readonly setQuery: (query: string) => void;
    readonly place: string;
    readonly setPlace: (place: string) => void;
    readonly places: readonly string[];
    readonly narrowed: boolean;
    readonly clear: () => void;
  };
  /** Of a list of schools when none are given. */
  readonly texts?: ListFilterTexts;
}

/** Words and place (a municipality, a sheet), and the way back to the whole list; the cards narrow it as well. */
export function ListFilters({ filter, texts }: ListFiltersProps) {
  const styles = useStyles();
  const { format } = usePane();
  const list = LIST_TEXTS[format.language];
  const words = texts ?? {
    search: list.search,
    searchHint: list.searchHint,
    place: list.municipality,
    allPlaces: list.allMunicipalities,
  };
  const search = useRef<HTMLInputElement>(null);
  const clear = () => {
    filter.clear();
    // The button goes away with what it has lifted.
    search.current?.focus();
  };
  return (
    <div className={styles.filters}>
      {filter.narrowed && (
        <div className={styles.narrowed}>
          {filter.place !== '' && words.only && <span>{words.only(filter.place)}</span>}
          <Button size="small" onClick={clear}>
            {list.clearFilter}
          </Button>
        </div>
      )}
      <Field label={words.search} className={styles.field}>
        <Input
          input={{ ref: search }}
          type="search"
          className={styles.input}
          value={filter.query}
          placeholder={words.searchHint}
          onChange={(_, { value }) => filter.setQuery(value)}
        />
      </Field>
      {filter.places.length > 1 && (
        <Field label={words.place} className={styles.field}>
          <ShrinkingSelect value={filter.place} onChange={(_, { value }) => filter.setPlace(value)}>
            <option value="">{words.allPlaces}</option>
            {filter.places.map((place) => (
              <option key={place} value={place}>
                {place}
              </option>
            ))}
          </ShrinkingSelect>
        </Field>
      )}
    </div>
  );
}
