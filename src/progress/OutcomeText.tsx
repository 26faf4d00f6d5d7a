import { useTranslation } from 'react-i18next';
import { useMemoryStore } from '../memory/MemoryProvider.tsx';
import type { DataOutcome } from './dataOutcome.ts';

/** An outcome in words. */
export function OutcomeText({ outcome }: { readonly outcome: DataOutcome }) {
  const { t } = useTranslation('progress');
  const full = useMemoryStore((state) => state.full);
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'exported':
      return t('data.exported', outcome);
    case 'save-failed':
      return t('data.saveFailed');
    case 'reading':
      return t('data.reading', outcome);
    case 'imported':
      return <ImportedText {...outcome} />;
    case 'refused':
      return t(`data.refused.${outcome.reason}`, outcome);
    case 'not-added':
      return t(`data.refused.${full ? 'full' : 'failed'}`, outcome);
    case 'deck-loading':
      return t('data.deckLoading');
    case 'deck-saved':
      return t('data.deckSaved', outcome);
    case 'deck-failed':
      return t('data.deckFailed');
    case 'deleted':
      return t('data.deleted');
    case 'delete-failed':
      return t('data.deleteFailed');
  }
}

function ImportedText({ file, added, known, skipped }: Extract<DataOutcome, { kind: 'imported' }>) {
  const { t } = useTranslation('progress');
  return (
    <>
      {added > 0 ? t('data.added', { count: added, file }) : t('data.addedNone', { file })}
      {known > 0 && ` ${t('data.known', { count: known })}`}
      {skipped > 0 && ` ${t('data.skipped', { count: skipped })}`}
    </>
  );
}
