import { useTranslation } from 'react-i18next';
import type { Pair } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import styles from './ExchangeDuel.module.css';
import type { Exchange, ExchangePair } from './exchange.ts';

/** The heads of the columns. The steps name their actors themselves, so these are for the eye only. */
export function Actors({
  pair,
  exchanges,
}: {
  readonly pair: Pair;
  readonly exchanges: ExchangePair;
}) {
  return (
    <div className={styles.phase} aria-hidden>
      <div className={styles.spine} />
      <Heads code={pair.left} exchange={exchanges.left} />
      <Heads code={pair.right} exchange={exchanges.right} />
    </div>
  );
}

function Heads({ code, exchange }: { readonly code: StatusCode; readonly exchange: Exchange }) {
  const { t } = useTranslation('exchange');
  return (
    <div
      className={`${styles.lane} ${styles.heads}`}
      data-class={classOf(code.number)}
      data-code={code.number}
      data-actors={exchange.actors.length}
    >
      {exchange.actors.map((actor) => (
        <span key={actor} className={styles.actor}>
          {t(`actors.${actor}`)}
        </span>
      ))}
    </div>
  );
}
