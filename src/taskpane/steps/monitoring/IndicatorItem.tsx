import { indicatorEntry } from '../../../methodology/monitoring/catalogue';
import { valueOf } from '../../../methodology/monitoring/outcome';
import { changeOf, trendOf } from '../../../methodology/monitoring/trend';
import { numberInSystem } from '../../../locale/monitoring';
import type { Format } from '../../../locale/language';
import { MONITORING_TEXTS } from '../../../locale/pane/monitoring';
import { PlaceLink } from '../../components/PlaceLink';
import { Disclosure } from '../../components/lists/Disclosure';
import type { Tone } from '../../components/lists/VerdictBadge';
import { VerdictBadge } from '../../components/lists/VerdictBadge';
import type { IndicatorView } from '../../engine/programmesView';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';
import { ChangeBars } from './ChangeBars';
import { IndicatorDetails } from './IndicatorDetails';

const TONES = { better: 'ok', worse: 'low', same: 'none' } as const satisfies Record<string, Tone>;

/** One indicator: what it says, what it is made of, and what became of it since the slice before. */
export function IndicatorItem({ value }: { readonly value: IndicatorView }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = MONITORING_TEXTS[format.language];
  const entry = indicatorEntry(value.code);
  const name = `${numberInSystem(value.code, format.language)} ${format.language === 'ru' ? entry.label : entry.labelEn}`;
  const now = valueOf(value);
  const before = value.previous && valueOf(value.previous);
  const change = changeOf(now, before);
  const trend = trendOf(change, entry.better === 'down');
  const shown = (number: number | null) =>
    number === null ? texts.noData : entry.unit === 'count' ? format.number(number) : format.percent(number);
  return (
    <li>
      <p>
        <span className={styles.strong}>{name}</span>
      </p>
      <div className={styles.row}>
        <span className={styles.strong}>{figure(value, shown(now), texts.atLeast)}</span>
        {value.ratio && value.ratio.denominator !== null && value.status === 'known' && (
          <span className={styles.hint}>
            {texts.ratio(value.ratio.numerator, value.ratio.denominator, format)}
          </span>
        )}
        {trend && change !== null && (
          <VerdictBadge tone={TONES[trend]}>
            {trend === 'same'
              ? texts.trend.same
              : `${texts.trend[trend]}: ${changed(change, entry.unit === 'count', texts.points, format)}`}
          </VerdictBadge>
        )}
      </div>
      {value.status !== 'known' && (
        <p className={styles.hint}>{format.language === 'ru' ? value.why : value.whyEn}</p>
      )}
      {entry.unit === 'percent' && (now !== null || before !== null) && (
        <ChangeBars now={now} before={before ?? null} />
      )}
      <p className={styles.hint}>
        {value.previous ? (
          <>
            {texts.slice(value.previous.slice)}:{' '}
            <PlaceLink place={value.previous.source} text={shown(before ?? null)} />
          </>
        ) : (
          texts.noBefore
        )}
        {value.missing > 0 && `; ${texts.withoutData(value.missing, format)}`}
        {value.origin === 'aggregate' && `; ${texts.aggregate}`}
      </p>
      <Disclosure title={texts.details} name={texts.detailsOf(name)}>
        <IndicatorDetails value={value} />
      </Disclosure>
    </li>
  );
}

/** A share with schools that gave nothing is a lower bound; a zero denominator is «—», never 0 %. */
function figure({ status, missing, ratio }: IndicatorView, shown: string, atLeast: string): string {
  if (status === 'zeroDenominator') return '—';
  return status === 'known' && ratio && missing > 0 ? `${atLeast} ${shown}` : shown;
}

function changed(change: number, whole: boolean, points: (change: string) => string, format: Format): string {
  const sign = change > 0 ? '+' : '−';
  const size = Math.abs(change);
  return whole ? `${sign}${format.number(size)}` : points(`${sign}${format.decimal(size)}`);
}
