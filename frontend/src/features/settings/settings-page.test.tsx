import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { ana, refusal, serve, show } from '@/shared/test/screen';
import { SettingsPage } from './settings-page';

const session = vi.hoisted(() => ({ role: 'OWNER' }));

vi.mock('@/features/tenancy/session', async (original) => ({
  ...(await original<typeof import('@/features/tenancy/session')>()),
  useSession: () => ({ ...ana, member: { ...ana.member, role: session.role } }),
}));

const routes = (): Record<string, unknown> => ({
  'GET /api/agency': ana.agency,
  'GET /api/members': [ana.member],
  'GET /api/agency/second-factor': {},
  'GET /api/members/second-factors': [],
  'GET /api/settings/silence': {
    cooling: '0.2',
    quiet: '0.05',
    usualGapDays: 14,
    oweDays: 30,
    dormantDays: 180,
    version: 0,
  },
  'GET /api/sample-data': { clients: 41 },
  'DELETE /api/sample-data': undefined,
});

beforeEach(() => {
  session.role = 'OWNER';
});

it('removes the sample after saying what goes', async () => {
  const served = routes();
  const sent = serve(served);
  show(<SettingsPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove the sample data' }));
  const asked = within(await screen.findByRole('dialog'));
  expect(asked.getByText(/41 clients go, with their people/)).toBeVisible();
  expect(sent).toHaveLength(0);
  served['GET /api/sample-data'] = { clients: 0 };
  await userEvent.click(asked.getByRole('button', { name: 'Remove 41 clients' }));
  expect(await screen.findByText('The sample data are gone.')).toBeVisible();
  expect(sent.map(({ call }) => call)).toEqual(['DELETE /api/sample-data']);
  await waitFor(() => expect(screen.queryByText('Sample data')).not.toBeInTheDocument());
});

it('leaves the sample when somebody thinks better of it', async () => {
  const sent = serve(routes());
  show(<SettingsPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove the sample data' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave it as it is' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent).toHaveLength(0);
});

it('tells a recruiter of the sample without offering what only an owner may do', async () => {
  session.role = 'RECRUITER';
  serve(routes());
  show(<SettingsPage />);
  expect(await screen.findByText(/An owner can remove them here/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Remove the sample data' })).not.toBeInTheDocument();
});

it('has no card of samples in an agency of one’s own', async () => {
  serve({ ...routes(), 'GET /api/sample-data': { clients: 0 } });
  show(<SettingsPage />);
  await screen.findByRole('button', { name: 'Save the thresholds' });
  expect(screen.queryByText('Sample data')).not.toBeInTheDocument();
});

it('takes a sign-in away after asking, but never one’s own', async () => {
  const rita = { ...ana.member, id: 'rita', name: 'Rita Lee', role: 'RECRUITER' };
  const sent = serve({
    ...routes(),
    'GET /api/members': [ana.member, rita],
    'DELETE /api/members/rita/sign-in': undefined,
  });
  show(<SettingsPage />);
  const take = await screen.findByRole('button', { name: 'Take away the sign-in of Rita Lee' });
  expect(
    screen.queryByRole('button', { name: 'Take away the sign-in of Ana Costa' }),
  ).not.toBeInTheDocument();
  await userEvent.click(take);
  expect(sent).toHaveLength(0);
  await userEvent.click(await screen.findByRole('button', { name: 'Take it away' }));
  expect(await screen.findByText('Rita Lee can no longer sign in.')).toBeVisible();
  expect(sent.map(({ call }) => call)).toEqual(['DELETE /api/members/rita/sign-in']);
});

it('removes somebody once it is chosen who takes over, and brings them back', async () => {
  const rita = { ...ana.member, id: 'rita', name: 'Rita Lee', role: 'RECRUITER' };
  const ben = { ...ana.member, id: 'ben', name: 'Ben Ortiz', role: 'RECRUITER' };
  const served: Record<string, unknown> = {
    ...routes(),
    'GET /api/members': [ana.member, ben, rita],
    'GET /api/members/rita/work': [
      { kind: 'CLIENTS', count: 14 },
      { kind: 'NEXT_STEPS', count: 3 },
    ],
    'PUT /api/members/rita/removal': undefined,
    'DELETE /api/members/rita/removal': undefined,
  };
  const sent = serve(served);
  show(<SettingsPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove Rita Lee' }));
  const asked = within(await screen.findByRole('dialog'));
  expect(await asked.findByText('14 clients and 3 open next steps are theirs.')).toBeVisible();
  const receiver = asked.getByLabelText('Their work goes to');
  expect(receiver).toHaveValue('ana');
  await userEvent.selectOptions(receiver, 'Ben Ortiz');
  served['GET /api/members'] = [ana.member, ben, { ...rita, left: true, canSignIn: false }];
  await userEvent.click(asked.getByRole('button', { name: 'Remove Rita Lee' }));
  expect(await screen.findByText('Rita Lee is removed.')).toBeVisible();
  expect(sent.at(-1)?.body).toEqual({ receiverId: 'ben' });
  await userEvent.click(await screen.findByText('Left the agency (1)'));
  await userEvent.click(screen.getByRole('button', { name: 'Bring back Rita Lee' }));
  expect(await screen.findByText(/Rita Lee is back/)).toBeVisible();
});

it('never offers to remove oneself', async () => {
  serve(routes());
  show(<SettingsPage />);
  expect(await screen.findByText('can sign in')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Remove Ana/ })).not.toBeInTheDocument();
});

it('says what was refused about the agency beside its field', async () => {
  serve({
    ...routes(),
    'PUT /api/agency': refusal(422, 'invalid-input', {
      errors: [{ field: 'name', message: 'This is needed.' }],
    }),
  });
  show(<SettingsPage />);
  const agency = within(await screen.findByRole('region', { name: 'Agency' }));
  await userEvent.type(await agency.findByLabelText('Name'), ' of Lisbon');
  await userEvent.click(agency.getByRole('button', { name: 'Save the agency' }));
  expect(await agency.findByText('This is needed.')).toBeVisible();
});
