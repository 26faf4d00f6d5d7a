import { ViewTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { ownerName } from '../catalog/catalog.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { useNames } from '../i18n/useCodeWords.ts';
import styles from './CodeFace.module.css';

/** A code, large: its class, its number, its phrase, and whose it is where it is not registered. */
export function CodeFace({ code }: { readonly code: StatusCode }) {
  const { t } = useTranslation(['app', 'entry']);
  const own = useNames()[code.id]?.phrase;
  const statusClass = classOf(code.number);
  return (
    <span className={styles.face} data-class={statusClass}>
      <ViewTransition key={code.id} name={`code-${code.id}`} share="auto" default="none">
        <span className={styles.numeral}>{code.number}</span>
      </ViewTransition>{' '}
      <span lang="en" className={styles.phrase}>
        {code.reasonPhrase}
      </span>{' '}
      {own !== code.reasonPhrase && <span className={styles.own}>{own}</span>}{' '}
      <span className={styles.class}>
        {statusClass !== 'beyond' && `${statusClass} · `}
        {t(`classes.${statusClass}`)}
      </span>{' '}
      {code.owner !== undefined && <OwnerMark code={code} />}
    </span>
  );
}

function OwnerMark({ code }: { readonly code: StatusCode }) {
  const { t } = useTranslation('entry');
  const owner = ownerName(code);
  return (
    <span className={styles.owner}>
      {owner === undefined ? t('unofficial') : t('unofficialOf', { owner })}
    </span>
  );
}
