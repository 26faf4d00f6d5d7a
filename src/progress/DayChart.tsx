import { type CSSProperties, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customProperties } from '../ui/customProperties.ts';
import { type DayBar, scaleOf } from './chartData.ts';
import styles from './DayChart.module.css';
import { useFormats } from './useFormats.ts';

interface DayChartProps {
  readonly title: string;
  /** What the chart says, in a sentence. */
  readonly summary: string;
  readonly bars: readonly DayBar[];
  /** What the filled part of a bar stands for, and what the rest; left out where every bar is filled. */
  readonly legend?: { readonly part: string; readonly rest: string };
  /** What the table says of a day that has anything. */
  readonly columns: readonly Column[];
}

interface Column {
  readonly heading: string;
  textOf(bar: DayBar): string;
}

/** A bar a day. The picture is for the eye alone: the sentence above says the gist, the table below everything. */
export function DayChart({ title, summary, bars, legend, columns }: DayChartProps) {
  const id = useId();
  const filled = bars.filter(({ whole }) => whole > 0);
  return (
    <section aria-labelledby={id} className={styles.chart}>
      <h3 id={id}>{title}</h3>
      <p className={styles.summary}>{summary}</p>
      {filled.length > 0 && (
        <>
          <Plot bars={bars} />
          {legend && <Legend {...legend} />}
          <DayTable bars={filled} columns={columns} />
        </>
      )}
    </section>
  );
}

function Plot({ bars }: { readonly bars: readonly DayBar[] }) {
  const { day, number } = useFormats();
  const scale = scaleOf(bars);
  const named = [bars[0], bars[Math.floor(bars.length / 2)], bars.at(-1)];
  return (
    <div className={styles.plot} aria-hidden>
      <p className={styles.most}>{number(scale)}</p>
      <div className={styles.bars}>
        {bars.map((bar) => (
          <span
            key={bar.day}
            className={styles.bar}
            style={heights(bar, scale)}
            data-empty={bar.whole === 0}
            title={`${day(bar.day)}: ${number(bar.whole)}`}
          />
        ))}
      </div>
      <p className={styles.named}>
        {named.map((bar) => bar && <span key={bar.day}>{day(bar.day)}</span>)}
      </p>
    </div>
  );
}

function heights({ whole, part }: DayBar, scale: number): CSSProperties {
  return customProperties({
    whole: `${(whole / scale) * 100}%`,
    part: whole > 0 ? `${(part / whole) * 100}%` : '0%',
  });
}

function Legend({ part, rest }: { readonly part: string; readonly rest: string }) {
  return (
    <p className={styles.legend} aria-hidden>
      <span className={styles.sample} data-filled /> {part}
      <span className={styles.sample} /> {rest}
    </p>
  );
}

/** Its rows are drawn when it is folded out: there are many, and few readers want them. */
function DayTable(props: Pick<DayChartProps, 'bars' | 'columns'>) {
  const { t } = useTranslation('progress');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className={styles.open}>{t('days.asTable')}</summary>
      {isOpen && <Days {...props} />}
    </details>
  );
}

function Days({ bars, columns }: Pick<DayChartProps, 'bars' | 'columns'>) {
  const { t } = useTranslation('progress');
  const { day } = useFormats();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('days.emptyDays')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('days.day')}</th>
          {columns.map(({ heading }) => (
            <th key={heading} scope="col" className={styles.number}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.day}>
            <th scope="row">{day(bar.day)}</th>
            {columns.map(({ heading, textOf }) => (
              <td key={heading} className={styles.number}>
                {textOf(bar)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
