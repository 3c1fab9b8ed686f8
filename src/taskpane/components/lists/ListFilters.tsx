import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { LIST_TEXTS } from '../../../locale/pane/lists';
import { usePane } from '../../paneContext';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 160px', minWidth: 0 },
  control: { width: '100%', minWidth: 0 },
});

/** Words and municipality; the other narrowing is by the cards. */
export function ListFilters({
  filter,
}: {
  readonly filter: {
    readonly query: string;
    readonly setQuery: (query: string) => void;
    readonly place: string;
    readonly setPlace: (place: string) => void;
    readonly places: readonly string[];
  };
}) {
  const styles = useStyles();
  const { format } = usePane();
  const texts = LIST_TEXTS[format.language];
  return (
    <div className={styles.filters} role="search">
      <Field label={texts.search} className={styles.field}>
        <Input
          type="search"
          className={styles.control}
          value={filter.query}
          placeholder={texts.searchHint}
          onChange={(_, { value }) => filter.setQuery(value)}
        />
      </Field>
      {filter.places.length > 1 && (
        <Field label={texts.municipality} className={styles.field}>
          <Select
            className={styles.control}
            value={filter.place}
            onChange={(_, { value }) => filter.setPlace(value)}
          >
            <option value="">{texts.allMunicipalities}</option>
            {filter.places.map((place) => (
              <option key={place} value={place}>
                {place}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
