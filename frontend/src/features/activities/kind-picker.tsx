import type { KeyboardEvent } from 'react';
import { Key } from '@/shared/ui/key';
import { kindOfLetter, kindOrder, kinds, type ActivityKind } from './kinds';

type KindPickerProps = { value: ActivityKind | ''; onChange: (kind: ActivityKind) => void };

/** One key a kind: the letters work as soon as the quick log is open. */
export const KindPicker = ({ value, onChange }: KindPickerProps) => {
  const byLetter = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const kind = kindOfLetter(event.key);
    if (!kind) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLInputElement>(`input[value=${kind}]`)?.focus();
    onChange(kind);
  };
  // At once, not a moment later: whoever types L V must not lose the V.
  const startsAt = value === '' ? kindOrder[0] : value;
  return (
    <fieldset className="kind-picker" onKeyDown={byLetter}>
      <legend className="visually-hidden">What happened</legend>
      {kindOrder.map((kind) => (
        <label key={kind} className="kind" data-picked={value === kind || undefined}>
          <input
            type="radio"
            name="kind"
            value={kind}
            checked={value === kind}
            data-autofocus={startsAt === kind || undefined}
            autoFocus={startsAt === kind}
            aria-keyshortcuts={kinds[kind].letter}
            onChange={() => onChange(kind)}
          />
          {kinds[kind].label}
          <Key>{kinds[kind].letter.toUpperCase()}</Key>
        </label>
      ))}
    </fieldset>
  );
};
