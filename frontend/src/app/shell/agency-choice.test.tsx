import { Menu } from '@mantine/core';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { serve, show } from '@/shared/test/screen';
import { AgencyChoice } from './agency-choice';

const menu = (
  <Menu opened>
    <Menu.Target>
      <button>Ana</button>
    </Menu.Target>
    <Menu.Dropdown>
      <AgencyChoice />
    </Menu.Dropdown>
  </Menu>
);

it('offers the other agencies of a person, and goes there', async () => {
  const sent = serve({
    'GET /api/memberships': [
      { memberId: 'ana-here', agencyName: 'Harbour', current: true },
      { memberId: 'ana-there', agencyName: 'Rival', current: false },
    ],
    'PUT /api/session/agency': undefined,
  });
  show(menu);
  await userEvent.click(await screen.findByText('Go to Rival'));
  expect(screen.queryByText('Go to Harbour')).toBeNull();
  expect(sent).toMatchObject([
    { call: 'PUT /api/session/agency', body: { memberId: 'ana-there' } },
  ]);
});
