import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportView } from '@/shared/api/generated';
import { ImportDesk } from './import-desk';
import { aColumn, aFile, anImport } from './sample-import';

const sent: { method: string; path: string; version: string | null; body: unknown }[] = [];
let view: ImportView;

const answer = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json' },
  });

beforeEach(() => {
  sent.length = 0;
  document.cookie = 'CSRF=token';
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const request = input as Request;
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET') {
      sent.push({
        method: request.method,
        path: pathname,
        version: request.headers.get('If-Match'),
        body: await request.json(),
      });
      return answer({ ...view, status: 'PLANNING', working: true }, 202);
    }
    return answer(pathname.endsWith('/rows') ? { items: [] } : view);
  });
});

const show = (shown: ImportView) => {
  view = shown;
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <ImportDesk id={view.id} uploading={false} onFiles={() => undefined} uploads={null} />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
};

const counts = [{ kind: 'CLIENTS' as const, made: 3, changed: 0, unchanged: 0, errors: 0 }];
const rosa = { address: 'rosa@harbour.example', name: 'Rosa', mentions: 9, make: true };

describe('an import', () => {
  it('asks about the column that is unsure and folds the other away', async () => {
    const columns = [aColumn(), aColumn({ position: 1, header: 'Group', confidence: 0.5 })];
    show(anImport({ files: [aFile({ columns })] }));
    expect(await screen.findByLabelText('What Group is')).toBeVisible();
    expect(screen.getByText('1 other column')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('What Group is'), 'SEGMENT');
    await userEvent.click(screen.getByRole('button', { name: 'See what would happen' }));
    expect(sent[0]?.body).toEqual({
      files: [{ name: 'clients.csv', columns: [{ position: 1, field: 'SEGMENT' }] }],
    });
  });

  it('says whom it would add before it goes in', async () => {
    show(anImport({ version: 7, status: 'PREVIEWED', files: [aFile()], counts, people: [rosa] }));
    await userEvent.click(await screen.findByRole('button', { name: 'Import, and add 1 person' }));
    expect(sent[0]?.version).toBe('"7"');
    expect(sent[0]?.path).toMatch(/\/commit$/);
    expect(sent[0]?.body).toEqual({ confirmPeople: true });
  });

  it('does not go in as planned once somebody reads the files in another way', async () => {
    const columns = [aColumn(), aColumn({ position: 1, header: 'Group', confidence: 0.5 })];
    show(anImport({ status: 'PREVIEWED', files: [aFile({ columns })], counts }));
    expect(await screen.findByRole('button', { name: 'Import' })).toBeEnabled();
    await userEvent.selectOptions(screen.getByLabelText('What Group is'), 'SEGMENT');
    expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Work it out again' }));
    expect(sent[0]?.path).toMatch(/\/mapping$/);
  });

  it('plans again without somebody who is not to be added', async () => {
    show(anImport({ status: 'PREVIEWED', files: [aFile()], counts, people: [rosa] }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Rosa' }));
    await userEvent.click(screen.getByRole('button', { name: 'See what would happen then' }));
    expect(sent[0]?.body).toEqual({ leaveOut: ['rosa@harbour.example'] });
  });

  it('can go on, or be undone, when it stopped in the middle', async () => {
    show(anImport({ status: 'COMMIT_FAILED', problem: 'A fault on our side stopped it.', counts }));
    expect(await screen.findByText('A fault on our side stopped it.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo this import' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(sent[0]?.path).toMatch(/\/commit$/);
  });

  it('leads to the triage once it is in', async () => {
    show(anImport({ status: 'COMMITTED', committedAt: '2026-11-22T09:05:00Z', counts }));
    const link = await screen.findByRole('link', { name: 'See who has gone quiet' });
    expect(link).toHaveAttribute('href', '/triage');
  });
});
