import { indicatorEntry } from '../../../methodology/monitoring/catalogue';
import type { ListedSchool } from '../../../methodology/monitoring/outcome';
import { valueOf } from '../../../methodology/monitoring/outcome';
import { MONITORING_TEXTS } from '../../../locale/pane/monitoring';
import { riskFactorText } from '../../../locale/riskFactors';
import { Disclosure } from '../../components/lists/Disclosure';
import { PagedList } from '../../components/lists/PagedList';
import type { IndicatorView } from '../../engine/programmesView';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

/** The exact text of an indicator, what is divided by what, who supplied the data, and the lists it asks for. */
export function IndicatorDetails({ value }: { readonly value: IndicatorView }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = MONITORING_TEXTS[format.language];
  const entry = indicatorEntry(value.code);
  const { alternative, countedTwice, suppliers, lists } = value;
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
      {suppliers.length > 0 && (
        <p className={styles.hint}>
          {texts.suppliers} {suppliers.join('; ')}
        </p>
      )}
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
  const words = items.map((item) => ('text' in item ? item.text : riskFactorText(item, format)));
  return (
    <>
      <p className={styles.strong}>{school.name}</p>
      <p className={styles.hint} lang="ru">
        {words.join('; ')}
      </p>
    </>
  );
}
