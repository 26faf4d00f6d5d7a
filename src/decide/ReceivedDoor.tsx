import { type FormEvent, startTransition, useOptimistic, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { type CodeReading, codeTextIn, readCode } from '../catalog/readCode.ts';
import button from '../ui/button.module.css';
import { useChange } from '../ui/useChange.ts';
import { ReceivedAdvice } from './ReceivedAdvice.tsx';
import styles from './ReceivedDoor.module.css';
import { ReceivedProblem } from './ReceivedProblem.tsx';
import { type Role, readRole, receivedHref, roles } from './role.ts';

/** For the one who received a code: type it, say which side you are on, and get what to do, where the focus goes then. */
export default function ReceivedDoor({ text }: { readonly text: string | undefined }) {
  const { t } = useTranslation('decide');
  const [, navigate] = useLocation();
  const role = readRole(useSearch());
  /** What was chosen last: the advice follows by way of the address. */
  const [chosenRole, showChosen] = useOptimistic(role);
  const catalog = useCatalogStore((state) => state.catalog);
  const [asked, setAsked] = useState(text);
  const [typed, setTyped] = useState(text ?? '');
  if (asked !== text) {
    setAsked(text);
    setTyped(text ?? '');
  }
  const outcome = useRef<HTMLDivElement>(null);
  useChange(text, () => outcome.current?.focus());
  const reading = text === undefined ? undefined : readCode(text, catalog);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (typed.trim() !== '') navigate(receivedHref(codeTextIn(typed), role));
  }

  function chooseRole(next: Role): void {
    startTransition(() => {
      showChosen(next);
      navigate(receivedHref(text, next), { replace: true });
    });
  }

  return (
    <div className={styles.door}>
      <form onSubmit={submit} className={styles.form}>
        <div className={styles.code}>
          <label htmlFor="received">{t('received.code')}</label>
          <input
            id="received"
            className={styles.input}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            inputMode="numeric"
            autoComplete="off"
            placeholder="502"
            enterKeyHint="go"
          />
        </div>
        <fieldset className={styles.roles}>
          <legend className={styles.legend}>{t('received.side')}</legend>
          {roles.map((one) => (
            <RoleChoice
              key={one}
              role={one}
              chosen={one === chosenRole}
              onChoose={() => chooseRole(one)}
            />
          ))}
        </fieldset>
        <button type="submit" className={`${button.strong} ${styles.go}`}>
          {t('received.go')}
        </button>
      </form>
      {reading && (
        <div ref={outcome} tabIndex={-1} className={styles.outcome}>
          <Outcome reading={reading} role={role} />
        </div>
      )}
    </div>
  );
}

function RoleChoice({
  role,
  chosen,
  onChoose,
}: {
  readonly role: Role;
  readonly chosen: boolean;
  onChoose(): void;
}) {
  const { t } = useTranslation('decide');
  return (
    <label className={styles.role} data-chosen={chosen}>
      <input type="radio" name="side" checked={chosen} onChange={onChoose} />
      {t(`received.sides.${role}`)}
    </label>
  );
}

function Outcome({ reading, role }: { readonly reading: CodeReading; readonly role: Role }) {
  return reading.kind === 'known' ? (
    <ReceivedAdvice code={reading.code} role={role} />
  ) : (
    <ReceivedProblem problem={reading} role={role} />
  );
}
