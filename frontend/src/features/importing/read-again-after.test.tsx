import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { membersQuery } from '@/features/tenancy/queries';
import type { ImportStatus } from '@/shared/api/generated';
import { useReadAgainAfter } from './queries';

const membersAreReadAgainAfter = (status: ImportStatus): boolean => {
  const cache = new QueryClient();
  cache.setQueryData(membersQuery.queryKey, []);
  renderHook(() => useReadAgainAfter(status), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={cache}>{children}</QueryClientProvider>
    ),
  });
  return cache.getQueryState(membersQuery.queryKey)?.isInvalidated ?? false;
};

it.each(['COMMITTED', 'COMMIT_FAILED', 'UNDONE', 'UNDO_FAILED'] as const)(
  'people whom an import made or took out are seen once it rests (%s)',
  (status) => {
    expect(membersAreReadAgainAfter(status)).toBe(true);
  },
);

it('nothing is read again while it works', () => {
  expect(membersAreReadAgainAfter('COMMITTING')).toBe(false);
});
