import { ActionIcon, Menu } from '@mantine/core';
import { SilenceItems, type SilenceItemsProps } from './silence-items';

export const SilenceActions = ({ silence, client }: SilenceItemsProps) => (
  <Menu position="bottom-end" width={220}>
    <Menu.Target>
      <ActionIcon variant="subtle" color="gray" size={36} aria-label={`More for ${client}`}>
        <span aria-hidden>⋯</span>
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <SilenceItems silence={silence} client={client} />
    </Menu.Dropdown>
  </Menu>
);
