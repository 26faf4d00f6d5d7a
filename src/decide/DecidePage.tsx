import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { lazyView } from '../ui/lazyView.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useArrivalFocus } from '../ui/useArrivalFocus.ts';
import { usePageHead } from '../ui/usePageHead.ts';
import { AskDoor } from './AskDoor.tsx';
import styles from './DecidePage.module.css';
import { type Door, type DoorName, doorHref, doorNames } from './door.ts';

const FactsDoor = lazyView(() => import('./FactsDoor.tsx'));
const MapDoor = lazyView(() => import('./MapDoor.tsx'));
const ReceivedDoor = lazyView(() => import('./ReceivedDoor.tsx'));

/** "Which code should I return?": a question at a time, as facts to set, as a map, or from the other end. */
export default function DecidePage({ door }: { readonly door: Door }) {
  const { t } = useTranslation('decide');
  usePageHead(t(`doors.${door.name}.title`), t('description'));
  const page = useRef<HTMLDivElement>(null);
  useArrivalFocus(page, door.name);
  return (
    <div ref={page} tabIndex={-1} className={styles.page}>
      <PageHead title={t(`doors.${door.name}.title`)} lead={t(`doors.${door.name}.lead`)}>
        <Doors open={door.name} />
      </PageHead>
      <Content door={door} />
    </div>
  );
}

function Doors({ open }: { readonly open: DoorName }) {
  const { t } = useTranslation('decide');
  return (
    <nav aria-label={t('doors.label')} className={styles.doors}>
      {doorNames.map((name) => (
        <Link
          key={name}
          href={doorHref(name)}
          className={styles.door}
          aria-current={name === open ? 'page' : undefined}
        >
          {t(`doors.${name}.name`)}
        </Link>
      ))}
    </nav>
  );
}

function Content({ door }: { readonly door: Door }) {
  switch (door.name) {
    case 'ask':
      return <AskDoor answerIds={door.answerIds} />;
    case 'facts':
      return <FactsDoor />;
    case 'map':
      return <MapDoor />;
    case 'received':
      return <ReceivedDoor text={door.text} />;
  }
}
