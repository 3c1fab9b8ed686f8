import { indicatorEntry } from '../../../methodology/monitoring/catalogue';
import type { ListedSchool } from '../../../methodology/monitoring/outcome';
import { valueOf } from '../../../methodology/monitoring/outcome';
import { MONITORING_TEXTS } from '../../../locale/pane/monitoring';
import { riskFactorText } from '../../../locale/riskFactors';
import { PlaceLink } from '../../components/PlaceLink';
import { Disclosure } from '../../components/lists/Disclosure';
import { PagedList } from '../../components/lists/PagedList';
import { SourceCells } from '../../components/why/SourceCells';
import type { IndicatorView } from '../../engine/programmesView';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';
import { IndicatorSchools } from './IndicatorSchools';

/** The exact text of an indicator, what is divided by what, who supplied the data, and the lists it asks for. */
export function IndicatorDetails({ value }: { readonly value: IndicatorView }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = MONITORING_TEXTS[format.language];
  const entry = indicatorEntry(value.code);
  const { alternative, countedTwice, suppliers, lists, typed = [] } = value;
  const other = alternative && valueOf({ ratio: alternative.ratio, percent: null });
  return (
    <div className={styles.step}>
      <p lang="ru">
        «{value.text ?? entry.text}»{entry.part && ` – ${entry.part}`}
        {entry.restored && ` (${texts.restored})`}
      </p>
      <p className={styles.hint}>
        {texts.numerator} <span lang="ru">{entry.numerator}</span>
        {entry.denominator !== null && (
          <>
            . {texts.denominator} <span lang="ru">{entry.denominator}</span>
          </>
        )}
        . {texts.source} <span lang="ru">{entry.source}</span>.
      </p>
      {alternative && (
        <p className={styles.hint}>
          {format.language === 'ru' ? alternative.label : alternative.labelEn}:{' '}
          {other === null || other === undefined ? '—' : format.percent(other)}
          {alternative.ratio?.denominator
            ? ` (${texts.ratio(alternative.ratio.numerator, alternative.ratio.denominator, format)})`
            : ''}
        </p>
      )}
      {(countedTwice.denominator ?? 0) > 0 && (
        <p className={styles.hint}>{texts.countedTwice(countedTwice.denominator!, format)}</p>
      )}
      {typed.length > 0 && (
        <p className={styles.hint}>
          {texts.typed}
          <SourceCells sources={typed} />
        </p>
      )}
      {suppliers.length > 0 && (
        <p className={styles.hint}>
          {texts.suppliers} <span lang="ru">{suppliers.join('; ')}</span>
        </p>
      )}
      {value.origin === 'schools' && value.status === 'known' && <IndicatorSchools value={value} />}
      {entry.lists && lists.length > 0 && (
        <Disclosure title={texts.lists[entry.lists](lists.length)}>
          <PagedList
            label={texts.lists[entry.lists](lists.length)}
            items={lists}
            itemKey={({ school }) => school.id}
            resetKey={value.code}
          >
            {(line) => <Listed line={line} />}
          </PagedList>
        </Disclosure>
      )}
    </div>
  );
}

function Listed({ line: { school, items } }: { readonly line: ListedSchool }) {
  const styles = useStepStyles();
  const { format } = usePane();
  return (
    <>
      <p className={styles.strong}>{school.name}</p>
      <p className={styles.hint} lang="ru">
        {items.map((item, index) => (
          <span key={index}>
            {index > 0 && '; '}
            {'text' in item ? (
              <PlaceLink place={item.source} text={item.text} />
            ) : (
              riskFactorText(item, format)
            )}
          </span>
        ))}
      </p>
    </>
  );
}
