import { indicatorEntry } from '../../../methodology/monitoring/catalogue';
import { boundsOf, precisionOf } from '../../../methodology/monitoring/bounds';
import { valueOf } from '../../../methodology/monitoring/outcome';
import { changeOf, trendBetween } from '../../../methodology/monitoring/trend';
import { numberInSystem } from '../../../locale/monitoring';
import type { Format } from '../../../locale/language';
import { MONITORING_TEXTS, type MonitoringTexts } from '../../../locale/pane/monitoring';
import { PlaceLink } from '../../components/PlaceLink';
import { Disclosure } from '../../components/lists/Disclosure';
import type { Tone } from '../../components/lists/VerdictBadge';
import { VerdictBadge } from '../../components/lists/VerdictBadge';
import type { IndicatorView } from '../../engine/programmesView';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';
import { ChangeBars } from './ChangeBars';
import { IndicatorDetails } from './IndicatorDetails';

const TONES = { better: 'ok', worse: 'low', same: 'none', unknown: 'none' } as const satisfies Record<
  string,
  Tone
>;

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
  const trend =
    change === null || !value.previous
      ? null
      : trendBetween(boundsOf(value), boundsOf(value.previous), entry.better === 'down');
  const shown = (number: number | null) =>
    number === null ? texts.noData : entry.unit === 'count' ? format.number(number) : format.percent(number);
  return (
    <li>
      <p>
        <span className={styles.strong}>{name}</span>
      </p>
      <div className={styles.row}>
        <span className={styles.strong}>{figure(value, shown(now), texts)}</span>
        {value.ratio && value.ratio.denominator !== null && value.status === 'known' && (
          <span className={styles.hint}>
            {texts.ratio(value.ratio.numerator, value.ratio.denominator, format)}
          </span>
        )}
        {trend && change !== null && (
          <VerdictBadge tone={TONES[trend]}>
            {trend === 'same' || trend === 'unknown'
              ? texts.trend[trend]
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
        {value.baseOpen !== undefined && `; ${texts.baseOpen(value.baseOpen, format)}`}
        {value.byHand?.rule && `; ${texts.byHand}`}
        {value.origin === 'aggregate' && !value.byHand?.rule && `; ${texts.aggregate}`}
      </p>
      <Disclosure title={texts.details} name={texts.detailsOf(name)}>
        <IndicatorDetails value={value} />
      </Disclosure>
    </li>
  );
}

/** A share that missing data leave open says so; a zero denominator is «—», never 0 %. */
function figure(value: IndicatorView, shown: string, texts: MonitoringTexts): string {
  if (value.status === 'zeroDenominator') return '—';
  const precision = value.status === 'known' ? precisionOf(value) : 'exact';
  return precision === 'exact' ? shown : `${texts[precision]} ${shown}`;
}

function changed(change: number, whole: boolean, points: (change: string) => string, format: Format): string {
  const sign = change > 0 ? '+' : '−';
  const size = Math.abs(change);
  return whole ? `${sign}${format.number(size)}` : points(`${sign}${format.decimal(size)}`);
}
