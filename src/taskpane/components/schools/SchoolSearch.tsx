import { Button, Field, Input } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { School } from '../../../model/school';
import { SCHOOLS_TEXTS } from '../../../locale/pane/schools';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../../steps/stepStyles';
import { SchoolLine, schoolDetails } from '../lists/SchoolLine';
import { textOf, wordsOf } from '../lists/useListFilter';

/** More candidates than these are not read through; another word narrows them. */
const SHOWN = 8;

/** Any school of the workbook, found by its name, code or login. */
export function SchoolSearch({
  mention,
  schools,
  may,
  disabled,
  onPick,
}: {
  readonly mention: string;
  readonly schools: readonly School[];
  /** Can a pair lead to this school? The others are not offered. */
  readonly may: (school: School) => boolean;
  readonly disabled: boolean;
  readonly onPick: (school: School) => void;
}) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = SCHOOLS_TEXTS[format.language];
  const [query, setQuery] = useState('');
  const deferred = useDeferredValue(query);
  const folded = useMemo(() => schools.map(textOf), [schools]);
  const found = useMemo(() => {
    const words = wordsOf(deferred);
    if (words.length === 0) return [];
    return schools.filter((_, index) => words.every((word) => folded[index]!.includes(word)));
  }, [schools, folded, deferred]).filter(may);
  const asked = wordsOf(deferred).length > 0;
  return (
    <div>
      <Field label={texts.otherSearch(mention)}>
        <Input
          type="search"
          value={query}
          placeholder={texts.otherHint}
          onChange={(_, { value }) => setQuery(value)}
        />
      </Field>
      <p role="status" className={styles.hint}>
        {asked && (found.length === 0 ? texts.otherNone : texts.otherFound(found.length, format))}
      </p>
      <ul className={styles.choices} aria-label={texts.otherSearch(mention)}>
        {found.slice(0, SHOWN).map((school) => (
          <li key={school.id}>
            <SchoolLine school={school} />
            <Button
              size="small"
              disabledFocusable={disabled}
              aria-label={texts.thisOneOf(mention, nameOf(school))}
              onClick={() => onPick(school)}
            >
              {texts.thisOne}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Namesakes of two municipalities sound different on a button. */
export function nameOf(school: School): string {
  const details = schoolDetails(school);
  return details ? `${school.name} (${details})` : school.name;
}
