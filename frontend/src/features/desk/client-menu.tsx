import { ActionIcon, Menu } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useDelete } from '@/features/deleting/queries';
import { SilenceItems } from '@/features/silence/silence-items';
import type { ClientView, SilenceView } from '@/shared/api/generated';

type ClientMenuProps = { client: ClientView; silence?: SilenceView | undefined };

/** What is seldom done with a client. */
export const ClientMenu = ({ client, silence }: ClientMenuProps) => {
  const navigate = useNavigate();
  const remove = useDelete('CLIENT', () => navigate('/clients'));
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          loading={remove.isPending}
          aria-label={`More for ${client.name}`}
        >
          <span aria-hidden>⋯</span>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {silence && (
          <>
            <SilenceItems silence={silence} client={client.name} />
            <Menu.Divider />
          </>
        )}
        <Menu.Item onClick={() => remove.mutate(client)}>Delete</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
