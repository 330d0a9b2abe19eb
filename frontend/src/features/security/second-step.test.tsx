import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { ana, refusal, serve, show } from '@/shared/test/screen';
import { SecondStepPage } from './second-step-page';
import { SignInAgain } from './sign-in-again';
import { SignInPage } from './sign-in-page';

const halfway = { codeUntil: '2026-11-23T10:10:00Z' };

const doors = (
  <Routes>
    <Route path="sign-in" element={<SignInPage />} />
    <Route path="sign-in/code" element={<SecondStepPage />} />
    <Route path="clients" element={<p>All clients</p>} />
  </Routes>
);

const typePassword = async () =>
  userEvent.type(await screen.findByLabelText('Password', { selector: 'input' }), 'right{Enter}');

it('asks for a code after the password, and then leads to where somebody wanted to go', async () => {
  const sent = serve({
    'POST /api/session': halfway,
    'POST /api/session/second-step': undefined,
    'GET /api/session': ana,
  });
  show(doors, '/sign-in?then=%2Fclients');
  await typePassword();
  await userEvent.type(await screen.findByLabelText('Code'), '123456{Enter}');
  expect(await screen.findByText('All clients')).toBeVisible();
  expect(sent.at(-1)).toMatchObject({
    call: 'POST /api/session/second-step',
    body: { code: '123456' },
  });
});

it('says why a code is refused and takes one to recover by instead', async () => {
  const sent = serve({
    'POST /api/session/second-step': refusal(409, 'wrong-code', { detail: 'Wait for the next.' }),
  });
  show(doors, '/sign-in/code');
  await userEvent.type(screen.getByLabelText('Code'), '123456{Enter}');
  expect(await screen.findByText('Wait for the next.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Use a recovery code' }));
  expect(screen.queryByText('Wait for the next.')).not.toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Recovery code'), 'abc-def{Enter}');
  expect(sent.at(-1)?.body).toEqual({ code: 'abc-def' });
  expect(screen.getByRole('link', { name: 'Back to the password' })).toBeVisible();
});

it('asks for the code in the dialog as well, when a session has ended under a page', async () => {
  const sent = serve({
    'POST /api/session': halfway,
    'POST /api/session/second-step': undefined,
    'GET /api/session': ana,
  });
  show(<SignInAgain session={{ ...ana, member: { ...ana.member, role: 'OWNER', left: false } }} />);
  await typePassword();
  await userEvent.type(await screen.findByLabelText('Code'), '123456{Enter}');
  expect(sent.map(({ call }) => call)).toEqual([
    'POST /api/session',
    'POST /api/session/second-step',
  ]);
});
