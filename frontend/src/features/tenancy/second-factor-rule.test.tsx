import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ana, refusal, serve, show } from '@/shared/test/screen';
import { MemberSecondFactor } from './member-second-factor';
import { SecondFactorRule } from './second-factor-rule';

it('asks everybody from a day on, and leaves it to everybody again', async () => {
  const routes: Record<string, unknown> = {
    'GET /api/session': ana,
    'GET /api/agency/second-factor': {},
    'PUT /api/agency/second-factor': undefined,
    'DELETE /api/agency/second-factor': undefined,
  };
  const sent = serve(routes);
  show(<SecondFactorRule mayChange />);
  const day = await screen.findByLabelText('Ask everybody from');
  await userEvent.clear(day);
  await userEvent.type(day, '2026-12-01');
  routes['GET /api/agency/second-factor'] = { from: '2026-12-01' };
  await userEvent.click(screen.getByRole('button', { name: 'Ask everybody' }));
  expect(await screen.findByText(/Everybody needs one from/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Leave it to everybody' }));
  expect(sent).toMatchObject([
    { call: 'PUT /api/agency/second-factor', body: { from: '2026-12-01' } },
    { call: 'DELETE /api/agency/second-factor' },
  ]);
});

it('tells others what holds without offering to change it', async () => {
  serve({ 'GET /api/agency/second-factor': { from: '2026-12-01' } });
  show(<SecondFactorRule mayChange={false} />);
  expect(await screen.findByText(/Everybody needs one from/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Leave it to everybody' })).not.toBeInTheDocument();
});

it('removes a lost second step after asking, and says why not', async () => {
  const routes: Record<string, unknown> = {
    'GET /api/members/second-factors': [{ memberId: 'rita', since: '2026-11-01T10:00:00Z' }],
    'DELETE /api/members/rita/second-factor': refusal(409, 'not-yours-alone', {
      detail: 'Rita can do this themselves.',
    }),
  };
  const sent = serve(routes);
  show(<MemberSecondFactor id="rita" name="Rita" isMe={false} />);
  await userEvent.click(await screen.findByRole('button', { name: /second step of Rita/ }));
  expect(sent).toHaveLength(0);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove it' }));
  expect(await screen.findByText('Rita can do this themselves.')).toBeVisible();
});

it('says who has none, and offers nobody to remove their own here', async () => {
  serve({
    'GET /api/members/second-factors': [{ memberId: 'ana', since: '2026-11-01T10:00:00Z' }],
  });
  show(
    <>
      <MemberSecondFactor id="ana" name="Ana" isMe />
      <MemberSecondFactor id="rita" name="Rita" isMe={false} />
    </>,
  );
  expect(await screen.findByText('with a second step')).toBeVisible();
  expect(await screen.findByText('without a second step')).toBeVisible();
  expect(screen.queryByRole('button', { name: /second step of/ })).not.toBeInTheDocument();
});
