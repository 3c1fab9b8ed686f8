import { Button } from '@fluentui/react-components';
import type { School } from '../../../model/school';
import { canConfirm, confirmTarget } from '../../../schools/confirmTarget';
import type { MatchLine } from '../../../schools/matching';
import { SCHOOLS_TEXTS } from '../../../locale/pane/schools';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../../steps/stepStyles';
import { Disclosure } from '../lists/Disclosure';
import { SchoolLine } from '../lists/SchoolLine';
import { VerdictBadge } from '../lists/VerdictBadge';
import { nameOf, SchoolSearch } from './SchoolSearch';
import { MentionPlace } from './MentionPlace';

/** A name that a person must settle: what it may be, and how to say that it is another school. */
export function MentionItem({
  line,
  schools,
  byId,
  onConfirmed,
}: {
  readonly line: MatchLine;
  readonly schools: readonly School[];
  readonly byId: ReadonlyMap<string, School>;
  /** After the choice: the item will leave the list. */
  readonly onConfirmed: () => void;
}) {
  const styles = useStepStyles();
  const { session, state, format } = usePane();
  const texts = SCHOOLS_TEXTS[format.language];
  const { mention, suggestions, cause, schoolId } = line;
  const busy = state.work !== null;
  const suggested = suggestions.flatMap((id) => byId.get(id) ?? []);
  const confirm = (school: School) => {
    const { name, municipality } = mention;
    void session.confirm({ name, ...(municipality && { municipality }), target: confirmTarget(school) });
    onConfirmed();
  };
  const own = schoolId === null ? undefined : byId.get(schoolId);
  return (
    <>
      <p className={styles.strong}>{mention.name || '—'}</p>
      <MentionPlace line={line} />
      {cause && <VerdictBadge tone="open">{texts.causes[cause]}</VerdictBadge>}
      {own && <p className={styles.hint}>{texts.takenFor(nameOf(own))}</p>}
      {cause === 'noMunicipality' && <p className={styles.hint}>{texts.needsPlace}</p>}
      {suggested.length > 0 && (
        <>
          <p className={styles.hint}>{texts.mayBe}</p>
          <ul className={styles.choices} aria-label={`${texts.mayBe} ${mention.name}`}>
            {suggested.map((school) => (
              <li key={school.id}>
                <SchoolLine school={school} />
                <Button
                  size="small"
                  disabledFocusable={busy || !canConfirm(line, school)}
                  aria-label={texts.thisOneOf(mention.name, nameOf(school))}
                  onClick={() => confirm(school)}
                >
                  {texts.thisOne}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Disclosure title={texts.other} name={texts.otherOf(mention.name)}>
        <SchoolSearch
          mention={mention.name}
          schools={schools}
          may={(school) => school.id !== schoolId && canConfirm(line, school)}
          disabled={busy}
          onPick={confirm}
        />
      </Disclosure>
    </>
  );
}

/** A line of the matching has no id of its own; its first cell and name tell it from all others. */
export function lineKey({ mention: { name, municipality, source } }: MatchLine): string {
  return [source.workbook, source.sheet, source.cell, municipality, name].join('\n');
}
