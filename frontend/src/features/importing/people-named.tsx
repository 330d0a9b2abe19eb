import { Checkbox } from '@mantine/core';
import type { ImportViewNamedPerson } from '@/shared/api/generated';
import { count } from '@/shared/format/words';

type PeopleNamedProps = {
  people: ImportViewNamedPerson[];
  /** The addresses of those who are not to be made. */
  without: string[];
  onChange: (without: string[]) => void;
};

/** Recruiters whom the files name and nobody knows yet. */
export const PeopleNamed = ({ people, without, onChange }: PeopleNamedProps) => {
  if (people.length === 0) return null;
  return (
    <fieldset className="people-named">
      <legend className="strong">People your agency does not know yet</legend>
      <p className="muted small">
        Your files name them as recruiters. Those you tick are added to your agency; they cannot
        sign in until somebody invites them. The rows of the others go in without them.
      </p>
      <div className="people-grid">
        {people.map(({ address, name, mentions }) => (
          <Checkbox
            key={address}
            label={name}
            description={`${name === address ? '' : `${address}, `}${count(mentions, 'row')}`}
            checked={!without.includes(address)}
            onChange={({ currentTarget }) =>
              onChange(
                currentTarget.checked
                  ? without.filter((one) => one !== address)
                  : [...without, address],
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
};
