import { Modal } from '@mantine/core';
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLog } from '@/features/activities/log-context';
import { useSession } from '@/features/tenancy/session';
import { commandsFor } from './commands';
import { paletteStore, selectFirst } from './open-palette';
import { findQuery } from './queries';

/** Finds clients and people, goes to pages, starts things: by / or mod+K from anywhere. */
export const Palette = () => {
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 120);
  const found = useQuery(findQuery(asked));
  const { member } = useSession();
  const { open } = useLog();
  const navigate = useNavigate();

  const commands = commandsFor(member.role).map(({ id, label, to }): SpotlightActionData => ({
    id,
    label,
    onClick: () => (to ? void navigate(to) : open()),
  }));
  const matching = commands.filter(({ label }) =>
    label?.toLowerCase().includes(typed.trim().toLowerCase()),
  );
  const clients = typed.trim() === '' ? [] : (found.data ?? []);

  // Enter takes the first of what stands there, also when it came in after the last letter.
  const shown = [...clients, ...matching].map(({ id }) => id).join(' ');
  useEffect(() => {
    if (typed.trim() !== '' && shown !== '') selectFirst();
  }, [shown, typed]);

  return (
    <Spotlight.Root
      store={paletteStore}
      shortcut={['/', 'mod + K']}
      query={typed}
      onQueryChange={setTyped}
      scrollable
      maxHeight={420}
      transitionProps={{ duration: 0 }}
      overlayProps={{ blur: 0 }}
      styles={{
        content: { background: 'var(--card)' },
        // Faded on the ember of the chosen line, it could not be read.
        action: { '--action-description-opacity': 1 },
      }}
    >
      <Modal.Title className="visually-hidden">Search</Modal.Title>
      <Spotlight.Search
        placeholder="A client, a person, or where to go"
        aria-label="Search clients, people and pages"
      />
      <Spotlight.ActionsList>
        {clients.length > 0 && (
          <Spotlight.ActionsGroup label="Clients">
            {clients.map(({ id, name, detail, to }) => (
              <Spotlight.Action
                key={id}
                label={name}
                description={detail}
                onClick={() => void navigate(to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {matching.length > 0 && (
          <Spotlight.ActionsGroup label="Go to">
            {matching.map(({ id, label, onClick }) => (
              <Spotlight.Action
                key={id}
                {...(label ? { label } : {})}
                {...(onClick ? { onClick } : {})}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {clients.length + matching.length === 0 && (
          <Spotlight.Empty>
            {found.isFetching || asked !== typed.trim() ? 'Looking.' : 'Nothing of that name.'}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
};
