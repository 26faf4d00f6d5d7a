import { ListFilter, X } from 'lucide-react';
import { startTransition, useOptimistic, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { statusClasses } from '../catalog/statusCode.ts';
import button from '../ui/button.module.css';
import styles from './FilterBar.module.css';
import { type FilterName, type Filters, filterChoices, filterNames } from './filters.ts';

interface FilterBarProps {
  readonly filters: Filters;
  /** One filter is set, or no longer (then undefined); the others stay. */
  onFilter(changes: Filters): void;
  onClear(): void;
}

/** Narrows the board down: one choice a question, folded away until it is wanted. */
export function FilterBar({ filters, onFilter, onClear }: FilterBarProps) {
  const { t } = useTranslation('board');
  /** What was set last: the board follows by way of the address. */
  const [shown, showSet] = useOptimistic(filters);
  const summary = useRef<HTMLElement>(null);
  const count = filterNames.filter((name) => shown[name] !== undefined).length;
  /** Open where something is set; but it does not shut under the hand that sets nothing. */
  const [open, setOpen] = useState(count > 0);
  const [counted, setCounted] = useState(count);
  if (counted !== count) {
    setCounted(count);
    if (count > 0) setOpen(true);
  }

  function set(changes: Filters): void {
    startTransition(() => {
      showSet({ ...shown, ...changes });
      onFilter(changes);
    });
  }

  function clear(): void {
    onClear();
    setOpen(false);
    // The button that had the focus goes with the last filter.
    summary.current?.focus();
  }

  return (
    <details
      className={styles.bar}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary ref={summary} className={styles.summary}>
        <ListFilter size={18} aria-hidden />
        {count === 0 ? t('filters.heading') : t('filters.active', { count })}
      </summary>
      <div className={styles.filters}>
        {filterNames.map((name) => (
          <Filter key={name} name={name} filters={shown} onFilter={set} />
        ))}
        {count > 0 && (
          <button type="button" className={button.button} onClick={clear}>
            <X size={18} aria-hidden /> {t('filters.clear')}
          </button>
        )}
      </div>
    </details>
  );
}

function Filter({
  name,
  filters,
  onFilter,
}: Omit<FilterBarProps, 'onClear'> & { readonly name: FilterName }) {
  const { t } = useTranslation('board');
  return (
    <label className={styles.filter}>
      {t(`filters.${name}.label`)}
      <select
        className={styles.choice}
        value={filters[name] ?? ''}
        onChange={({ target }) => onFilter({ [name]: target.value || undefined })}
      >
        <option value="">{t('filters.all')}</option>
        <Choices name={name} />
      </select>
    </label>
  );
}

/** The words of the choices: those of the facts, cut to the length of a choice. */
function Choices({ name }: { readonly name: FilterName }) {
  const { t } = useTranslation(['board', 'app']);
  if (name === 'class') {
    return statusClasses.map((value) => (
      <option key={value} value={value}>
        {value === 'beyond' ? '' : `${value} · `}
        {t(`app:classes.${value}`)}
      </option>
    ));
  }
  return choiceKeys(name).map(([value, key]) => (
    <option key={value} value={value}>
      {t(key)}
    </option>
  ));
}

function choiceKeys(name: Exclude<FilterName, 'class'>) {
  switch (name) {
    case 'registration':
      return filterChoices[name].map((value) => [value, `filters.${name}.${value}`] as const);
    case 'sentBy':
      return filterChoices[name].map((value) => [value, `filters.${name}.${value}`] as const);
    case 'caching':
      return filterChoices[name].map((value) => [value, `filters.${name}.${value}`] as const);
    case 'repetition':
      return filterChoices[name].map((value) => [value, `filters.${name}.${value}`] as const);
  }
}
