import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ana, refusal, serve, show } from '@/shared/test/screen';
import { ChangeClient } from './change-client';
import { PeopleCard } from './people-card';
import { clientQuery } from './queries';
import { aClient, aContact } from './sample-client';

const members = [ana.member, { ...ana.member, id: 'ben', name: 'Ben Ortiz' }];
const lost = (by: string) => refusal(412, 'changed-meanwhile', { by, changes: [] });
const ifMatch = (sent: { headers: Headers }[]) => sent.map((each) => each.headers.get('If-Match'));

const Change = ({ onClose }: { onClose: () => void }) => {
  const client = useQuery(clientQuery('halyard')).data;
  return client ? <ChangeClient client={client} onClose={onClose} /> : null;
};

const bensClient = aClient({ stage: 'KEY_ACCOUNT', doNotContact: true, version: 4 });

/** Ana has Change open when Ben's version arrives behind it. */
const anaEditsWhileBenSaves = async (onClose: () => void = vi.fn()) => {
  const routes: Record<string, unknown> = {
    'GET /api/members': members,
    'GET /api/clients/halyard': aClient(),
    'PUT /api/clients/halyard': lost('Ben Ortiz'),
  };
  const sent = serve(routes);
  const cache = show(<Change onClose={onClose} />);
  const industry = await screen.findByLabelText('Industry');
  await userEvent.clear(industry);
  await userEvent.type(industry, 'Chemicals');
  routes['GET /api/clients/halyard'] = bensClient;
  await cache.invalidateQueries();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const box = await screen.findByRole('alert', { name: 'Changed meanwhile' });
  return { sent, routes, box };
};

describe('two who edit a client at once', () => {
  it('a form that is open keeps the version it was made from', async () => {
    const { sent, box } = await anaEditsWhileBenSaves();
    expect(ifMatch(sent)).toEqual(['"3"']);
    expect(box).toHaveTextContent(
      'Ben Ortiz changed Stage to Key account and Do not contact to yes.',
    );
    expect(box).not.toHaveTextContent('Industry');
  });

  it('to keep mine saves it over the new version, and leaves what only the other touched', async () => {
    const onClose = vi.fn();
    const { sent, routes, box } = await anaEditsWhileBenSaves(onClose);
    routes['PUT /api/clients/halyard'] = aClient({ version: 5 });
    await userEvent.click(within(box).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(ifMatch(sent)).toEqual(['"3"', '"4"']);
    expect(sent[1]?.body).toMatchObject({
      industry: 'Chemicals',
      stage: 'KEY_ACCOUNT',
      doNotContact: true,
    });
  });

  it('to keep theirs takes it over and leaves the rest to be saved', async () => {
    const { sent, routes, box } = await anaEditsWhileBenSaves();
    await userEvent.click(within(box).getByRole('button', { name: 'Keep theirs' }));
    expect(screen.getByLabelText('Stage')).toHaveValue('KEY_ACCOUNT');
    expect(screen.getByLabelText('Industry')).toHaveValue('Chemicals');
    routes['PUT /api/clients/halyard'] = aClient({ version: 5 });
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(ifMatch(sent)).toEqual(['"3"', '"4"']));
  });
});

it('to keep theirs names the client that Ben put above this one', async () => {
  const inGroupA = { parentId: 'group-a', parentName: 'Group A' };
  const routes: Record<string, unknown> = {
    'GET /api/members': members,
    'GET /api/clients': { items: [] },
    'GET /api/clients/halyard': aClient(inGroupA),
    'GET /api/clients/group-b': aClient({ id: 'group-b', name: 'Group B' }),
    'PUT /api/clients/halyard': lost('Ben Ortiz'),
  };
  serve(routes);
  show(<Change onClose={vi.fn()} />);
  await userEvent.type(await screen.findByLabelText('Industry'), ' and steel');
  const partOf = screen.getByRole('combobox', { name: 'Part of' });
  expect(partOf).toHaveValue('Group A');
  routes['GET /api/clients/halyard'] = aClient({
    parentId: 'group-b',
    parentName: 'Group B',
    version: 4,
  });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Keep theirs' }));
  await waitFor(() => expect(partOf).toHaveValue('Group B'));
});

describe('two who edit a person at once', () => {
  it('hear of a changed number, and the second attempt goes through', async () => {
    const routes: Record<string, unknown> = {
      'GET /api/clients/halyard/contacts': [aContact()],
      'PUT /api/contacts/dana': lost('You'),
    };
    const sent = serve(routes);
    show(<PeopleCard clientId="halyard" lines={{}} />);
    await userEvent.click(await screen.findByRole('button', { name: /Dana Novák/ }));
    await userEvent.type(screen.getByLabelText('Title'), ', Plant 2');
    routes['GET /api/clients/halyard/contacts'] = [
      aContact({ title: 'Head of HR', phones: ['+33123456789'], version: 2 }),
    ];
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const box = await screen.findByRole('alert', { name: 'Changed meanwhile' });
    expect(box).toHaveTextContent(
      'You, in another window, changed Title to Head of HR and Phone numbers to +33123456789.',
    );
    expect(box).toHaveTextContent('Title: you wrote HR Manager, Plant 2.');
    routes['PUT /api/contacts/dana'] = aContact({ version: 3 });
    await userEvent.click(within(box).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(ifMatch(sent)).toEqual(['"1"', '"2"']);
    expect(sent[1]?.body).toMatchObject({
      title: 'HR Manager, Plant 2',
      phones: ['+33123456789'],
    });
  });

  it('the focus is where it was once the dialog is closed', async () => {
    serve({ 'GET /api/clients/halyard/contacts': [aContact()] });
    show(<PeopleCard clientId="halyard" lines={{}} />);
    const dana = await screen.findByRole('button', { name: /Dana Novák/ });
    dana.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(dana).toHaveFocus());
  });
});
