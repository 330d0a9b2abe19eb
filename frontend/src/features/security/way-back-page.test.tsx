import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { refusal, serve, show } from '@/shared/test/screen';
import { LostBoth } from './lost-both';
import { KeepSecondStepPage, RemoveSecondStepPage } from './way-back-page';

const opensAt = '2026-11-26T10:00:00Z';

const askForIt = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'I have lost both' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ask to sign in without it' }));
};

it('says when to come back, and that a link is on its way once that is over', async () => {
  const routes: Record<string, unknown> = {
    'POST /api/session/second-step/way-back': { opensAt, mailed: false },
  };
  serve(routes);
  show(<LostBoth />);
  await askForIt();
  expect(
    await screen.findByText(/ask here once more from .*26 November|November 26/),
  ).toBeVisible();
});

it('says that the link is mailed when the three days are over', async () => {
  serve({ 'POST /api/session/second-step/way-back': { opensAt, mailed: true } });
  show(<LostBoth />);
  await askForIt();
  expect(await screen.findByText(/is on its way to you/)).toBeVisible();
});

it('says why nobody can be asked', async () => {
  serve({
    'POST /api/session/second-step/way-back': refusal(409, 'no-mail', { detail: 'No mail here.' }),
  });
  show(<LostBoth />);
  await askForIt();
  expect(await screen.findByText('No mail here.')).toBeVisible();
});

it('stops it by the mail once the button is pressed, and leads to a new password', async () => {
  const sent = serve({ 'POST /api/ways-back/stop': undefined });
  show(<KeepSecondStepPage />, '/keep-second-step#secret');
  expect(sent).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'Stop it' }));
  expect(await screen.findByRole('link', { name: 'Choose a new password' })).toBeVisible();
  expect(sent[0]?.body).toEqual({ secret: 'secret' });
});

it('removes the second step by the mail, or says that the link has ended', async () => {
  const routes: Record<string, unknown> = {
    'POST /api/ways-back/completion': refusal(409, 'way-back-ended', { detail: 'It has ended.' }),
  };
  serve(routes);
  show(<RemoveSecondStepPage />, '/remove-second-step#secret');
  await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
  expect(await screen.findByText('It has ended.')).toBeVisible();
  routes['POST /api/ways-back/completion'] = undefined;
  await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
  expect(await screen.findByRole('link', { name: 'Sign in' })).toBeVisible();
});
