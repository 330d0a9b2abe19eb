import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { ana, serve, show } from '@/shared/test/screen';
import { AuditPage } from './audit-page';

const session = vi.hoisted(() => ({ role: 'OWNER' }));

vi.mock('@/features/tenancy/session', async (original) => ({
  ...(await original<typeof import('@/features/tenancy/session')>()),
  useSession: () => ({ ...ana, member: { ...ana.member, role: session.role } }),
}));

const signedIn = {
  id: '1',
  at: '2026-11-20T10:14:00Z',
  by: { id: 'ana', name: 'Ana Costa' },
  act: 'SIGNED_IN',
  kind: 'SIGN_IN',
  what: { id: 'ana', name: 'Ana Costa' },
  imported: false,
  erased: false,
  changes: [],
  address: '192.0.2.7',
  device: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
};
const whole = { since: signedIn.at, entries: 1, erased: 0, waiting: 0, seal: 1, hash: 'ab' };

beforeEach(() => {
  session.role = 'OWNER';
});

it('shows who did what from where, and filters by kind', async () => {
  const asked: string[] = [];
  serve({
    'GET /api/members': [ana.member],
    'GET /api/audit-log/verification': whole,
    'GET /api/audit-log': (_: unknown, url: URL) => {
      asked.push(url.search);
      return { items: asked.length === 1 ? [signedIn] : [] };
    },
  });
  show(<AuditPage />);
  expect(await screen.findByText('signed in')).toBeVisible();
  expect(screen.getByText('from 192.0.2.7, Firefox on Linux')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Check it' }));
  expect(await screen.findByText(/^Unbroken since .*: 1 entry is as it was written/)).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('What'), 'Imports');
  expect(await screen.findByText('Nothing like that')).toBeVisible();
  expect(asked.at(-1)).toContain('kind=IMPORT');
});

it('says that the log is broken where it is', async () => {
  serve({
    'GET /api/members': [ana.member],
    'GET /api/audit-log/verification': { ...whole, fault: { kind: 'ENTRIES', seal: 2 } },
    'GET /api/audit-log': { items: [] },
  });
  show(<AuditPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Check it' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Broken at seal 2');
});

it('is not for a recruiter', async () => {
  session.role = 'RECRUITER';
  serve({});
  show(<AuditPage />);
  expect(await screen.findByText('This page is not for your role')).toBeVisible();
});
