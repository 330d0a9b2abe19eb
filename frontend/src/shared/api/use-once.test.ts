import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useOnce } from './use-once';

const made = (fails: () => boolean) => {
  const keys: string[] = [];
  const { result } = renderHook(() =>
    useOnce((words: { name: string }, headers) => {
      keys.push(headers['Idempotency-Key']);
      return fails() ? Promise.reject(new Error('lost')) : Promise.resolve(words.name);
    }),
  );
  return { keys, ask: result.current };
};

it('sends the same words again under the same key until they are answered', async () => {
  let online = false;
  const { keys, ask } = made(() => !online);
  await expect(ask({ name: 'Alder' })).rejects.toThrow('lost');
  online = true;
  await expect(ask({ name: 'Alder' })).resolves.toBe('Alder');
  await ask({ name: 'Alder' });
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

it('a second click is the same request', async () => {
  const { keys, ask } = made(() => false);
  await Promise.all([ask({ name: 'Alder' }), ask({ name: 'Alder' })]);
  expect(keys[1]).toBe(keys[0]);
});

it('other words have a key of their own', async () => {
  const { keys, ask } = made(() => true);
  await expect(ask({ name: 'Alder' })).rejects.toThrow();
  await expect(ask({ name: 'Birch' })).rejects.toThrow();
  expect(keys[1]).not.toBe(keys[0]);
});
