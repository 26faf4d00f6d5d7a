import { useCombobox } from 'downshift';
import { ChevronsUpDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../catalog/CatalogProvider.tsx';
import { ownerName } from '../catalog/catalog.ts';
import type { Pair } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { useNames } from '../i18n/useCodeWords.ts';
import button from '../ui/button.module.css';
import styles from './CodePicker.module.css';
import { SearchProblem } from './SearchProblem.tsx';
import { useCodeSearch } from './useCodeSearch.ts';

/** What a picker has to know, and whom it tells. */
export interface CodePickerProps {
  readonly side: 'left' | 'right';
  /** The code that is shown now. */
  readonly code: StatusCode;
  /** The code on the other side: comparing it with itself is not on offer. */
  readonly other: StatusCode;
  onPick(code: StatusCode): void;
  /** Somebody typed two numbers: a whole comparison. */
  onPickPair(pair: Pair): void;
  /** A code comes into sight as a candidate: time to fetch what it needs. */
  onConsider(code: StatusCode): void;
}

type Option =
  | { readonly kind: 'code'; readonly code: StatusCode }
  | { readonly kind: 'pair'; readonly pair: Pair };

/** A combobox that puts another code on one side of a comparison: by number, phrase or word. */
export default function CodePicker({
  side,
  code,
  other,
  onPick,
  onPickPair,
  onConsider,
}: CodePickerProps) {
  const { t } = useTranslation('picker');
  const names = useNames();
  const label = useLabel();
  const { prepare, search } = useCodeSearch();
  const [query, setQuery] = useState('');
  const name = t(side, { code: label(code) });
  const result = search(query);
  const options: readonly Option[] =
    result.pair?.kind === 'pair'
      ? [{ kind: 'pair', pair: result.pair.pair }]
      : result.codes
          .filter((found) => found !== code && found !== other)
          .map((found) => ({ kind: 'code', code: found }));

  const combobox = useCombobox<Option>({
    items: [...options],
    inputValue: query,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (option) => (option?.kind === 'code' ? option.code.id : ''),
    onInputValueChange: ({ inputValue, type }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) setQuery(inputValue);
    },
    onHighlightedIndexChange: ({ highlightedIndex }) => {
      const option = options[highlightedIndex];
      if (option?.kind === 'code') onConsider(option.code);
    },
    stateReducer: ({ selectedItem }, { type, changes }) =>
      // Who goes on, by Tab say, has picked nothing: only Enter and a click pick.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem, inputValue: '' }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      setQuery('');
      if (!selectedItem) return;
      if (selectedItem.kind === 'code') onPick(selectedItem.code);
      else onPickPair(selectedItem.pair);
    },
  });

  return (
    <div className={styles.picker} data-side={side}>
      <div className={styles.box}>
        <input
          {...combobox.getInputProps({
            placeholder: t('placeholder'),
            'aria-label': name,
            // At once, not by way of the combobox's own state: else letters that are typed fast get lost.
            onChange: (event) => setQuery(event.currentTarget.value),
            onFocus: prepare,
            // Where the list is shut, the combobox itself takes no notice.
            onBlur: () => combobox.isOpen || setQuery(''),
          })}
          className={styles.input}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
        />
        <button
          type="button"
          className={`${button.plain} ${styles.toggle}`}
          {...combobox.getToggleButtonProps({ 'aria-label': t('open') })}
        >
          <ChevronsUpDown size={18} aria-hidden />
        </button>
      </div>
      <ul
        {...combobox.getMenuProps({ 'aria-label': name })}
        className={styles.menu}
        data-open={combobox.isOpen && options.length > 0}
      >
        {combobox.isOpen &&
          options.map((option, index) => (
            <li
              key={option.kind === 'code' ? option.code.id : 'pair'}
              className={styles.option}
              data-highlighted={index === combobox.highlightedIndex}
              data-class={option.kind === 'code' ? classOf(option.code.number) : undefined}
              {...combobox.getItemProps({ item: option, index })}
            >
              {option.kind === 'pair' ? (
                t('comparePair', { left: label(option.pair.left), right: label(option.pair.right) })
              ) : (
                <>
                  <span className={styles.number}>{option.code.number}</span>{' '}
                  <span lang="en">{option.code.reasonPhrase}</span>{' '}
                  <OwnPhrase
                    english={option.code.reasonPhrase}
                    own={names[option.code.id]?.phrase}
                  />
                  <Owner code={option.code} />
                </>
              )}
            </li>
          ))}
      </ul>
      <p className={styles.problem} role="status">
        {combobox.isOpen && options.length === 0 ? (
          <SearchProblem query={query} result={result} />
        ) : null}
      </p>
    </div>
  );
}

/** The phrase in the reader's language, where it is another one than that on the wire. */
function OwnPhrase({
  english,
  own,
}: {
  readonly english: string;
  readonly own?: string | undefined;
}) {
  return own && own !== english ? <span className={styles.own}>{own}</span> : null;
}

/** Whose code it is, where it is not registered. */
function Owner({ code }: { readonly code: StatusCode }) {
  const owner = ownerName(code);
  return owner === undefined ? null : (
    <span className={styles.owner} translate="no">
      {owner}
    </span>
  );
}
