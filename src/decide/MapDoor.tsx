import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../ui/button.module.css';
import { lazyView } from '../ui/lazyView.tsx';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import styles from './MapDoor.module.css';
import { TreeOutline } from './TreeOutline.tsx';

const TreePicture = lazyView(() => import('./TreePicture.tsx'));

/** Below this a picture of the whole tree is no help. */
const wide = '(min-width: 46rem)';

/** The whole tree: as a picture to move about in, or as an outline; on paper and on a phone as the outline. */
export default function MapDoor() {
  const { t } = useTranslation('decide');
  const hasRoom = useMediaQuery(wide);
  const [wantsOutline, setWantsOutline] = useState(false);
  const outline = wantsOutline || !hasRoom;
  return (
    <div className={styles.map}>
      <div className={styles.ways}>
        {hasRoom && (
          <button
            type="button"
            className={button.button}
            aria-pressed={outline}
            onClick={() => setWantsOutline(!wantsOutline)}
          >
            {t('map.outline')}
          </button>
        )}
        <button type="button" className={button.button} onClick={() => window.print()}>
          {t('map.print')}
        </button>
      </div>
      {!outline && (
        <Suspense>
          <TreePicture />
        </Suspense>
      )}
      <div className={styles.outline} data-paper-only={!outline}>
        <TreeOutline />
      </div>
    </div>
  );
}
