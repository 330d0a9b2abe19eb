import { QueryClientProvider } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeQueryClient } from '@/app/query-client';
import { MemberList } from '@/features/tenancy/member-list';
import { ana, refusal, serve, show } from '@/shared/test/screen';
import { SignedIn } from './signed-in';

const due = { ...ana, secondFactorDue: true };
const codes = ['AAAAAA-BBBBBB-CCCCCC-DDDDDD'];

it('turns into the set-up page when the agency asks for it, and back when it is done', async () => {
  const routes: Record<string, unknown> = {
    'GET /api/session': ana,
    'GET /api/members': refusal(403, 'second-factor-required'),
    'GET /api/memberships': [
      { memberId: 'ana', agencyName: 'Harbour Search', current: true },
      { memberId: 'ana-there', agencyName: 'Rival', current: false },
    ],
    'POST /api/second-factor/offer': { secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/x' },
    'PUT /api/second-factor': { codes },
  };
  serve(routes);
  routes['GET /api/members'] = () => {
    routes['GET /api/session'] = due;
    return refusal(403, 'second-factor-required');
  };
  show(
    <QueryClientProvider client={makeQueryClient()}>
      <SignedIn>
        <MemberList mayChange={false} />
      </SignedIn>
    </QueryClientProvider>,
  );
  expect(
    await screen.findByRole('heading', { name: 'One more thing before you go on' }),
  ).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Go to Rival' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await userEvent.type(screen.getByLabelText('Password', { selector: 'input' }), 'right{Enter}');
  await userEvent.type(await screen.findByLabelText('Code'), '123456{Enter}');
  await userEvent.click(await screen.findByLabelText('I have kept these codes'));
  routes['GET /api/session'] = ana;
  routes['GET /api/members'] = [ana.member];
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(await screen.findByText('Ana Costa')).toBeVisible();
});
