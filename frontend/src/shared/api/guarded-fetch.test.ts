import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawFor } from './drawn-for';
import { guardedFetch } from './guarded-fetch';
import { Problem } from './problem';

const at = (path: string, init?: RequestInit) =>
  new Request(new URL(path, window.location.origin), init);

const problem = (status: number, body: object = {}) =>
  new Response(JSON.stringify(body), { status });

/** Answers by method and path, and keeps what was asked. */
const server = (answers: Record<string, (() => Response)[]>) => {
  const asked: Request[] = [];
  vi.stubGlobal(
    'fetch',
    vi.fn((request: Request) => {
      asked.push(request);
      const left = answers[`${request.method} ${new URL(request.url).pathname}`] ?? [];
      const answer = left.length > 1 ? left.shift() : left[0];
      return Promise.resolve(answer ? answer() : problem(404));
    }),
  );
  return asked;
};

const lines = (asked: Request[]) =>
  asked.map(({ method, url }) => `${method} ${new URL(url).pathname}`);

describe('the guarded fetch', () => {
  beforeEach(() => {
    document.cookie = 'CSRF=token; path=/';
  });

  it('sends the CSRF token with unsafe requests alone', async () => {
    const asked = server({
      'GET /api/x': [() => new Response()],
      'PUT /api/x': [() => new Response()],
    });
    await guardedFetch(at('/api/x'));
    await guardedFetch(at('/api/x', { method: 'PUT' }));
    expect(asked.map(({ headers }) => headers.get('X-CSRF-TOKEN'))).toEqual([null, 'token']);
  });

  it('says for whom the page was drawn, but not where it asks who is there', async () => {
    const paths = ['/api/x', '/api/session', '/api/session/agency', '/api/memberships'];
    const asked = server(
      Object.fromEntries(paths.map((at) => [`GET ${at}`, [() => new Response()]])),
    );
    await guardedFetch(at('/api/x'));
    drawFor('ana');
    for (const path of paths) await guardedFetch(at(path));
    const said = asked.map(({ headers }) => headers.get('X-Member'));
    expect(said).toEqual([null, 'ana', null, null, null]);
  });

  it('asks for the cookie first when there is none', async () => {
    document.cookie = 'CSRF=; path=/; max-age=0';
    const asked = server({ 'POST /api/x': [() => new Response()] });
    await guardedFetch(at('/api/x', { method: 'POST' }));
    expect(lines(asked)).toEqual(['GET /api/session', 'POST /api/x']);
  });

  it('refreshes an expired session once for many requests, and asks again', async () => {
    const expired = [() => problem(401), () => problem(401), () => new Response()];
    const asked = server({
      'GET /api/x': expired,
      'GET /api/session': [() => problem(401)],
      'POST /api/session/refresh': [() => new Response(null, { status: 204 })],
    });
    const both = await Promise.all([guardedFetch(at('/api/x')), guardedFetch(at('/api/x'))]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(lines(asked).filter((line) => line.endsWith('refresh'))).toHaveLength(1);
  });

  it('does not refresh when another tab has just done so', async () => {
    const asked = server({
      'GET /api/x': [() => problem(401), () => new Response()],
      'GET /api/session': [() => new Response()],
    });
    expect((await guardedFetch(at('/api/x'))).ok).toBe(true);
    expect(lines(asked)).not.toContain('POST /api/session/refresh');
  });

  it('takes a wrong password for what it is', async () => {
    const asked = server({ 'POST /api/session': [() => problem(401, { detail: 'No match.' })] });
    await expect(guardedFetch(at('/api/session', { method: 'POST' }))).rejects.toMatchObject({
      status: 401,
      detail: 'No match.',
    });
    expect(asked).toHaveLength(1);
  });

  it('turns a refusal into a problem with the complaints about its fields', async () => {
    const errors = [{ field: 'name', message: 'Give a name.' }];
    server({
      'GET /api/x': [() => problem(400, { type: '/problems/invalid', detail: 'No.', errors })],
    });
    const thrown = await guardedFetch(at('/api/x')).catch((problem: unknown) => problem);
    expect(thrown).toBeInstanceOf(Problem);
    expect(thrown).toMatchObject({ errors });
    expect((thrown as Problem).is('invalid')).toBe(true);
  });

  it('has words for a server that does not answer', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(guardedFetch(at('/api/x'))).rejects.toMatchObject({ status: 0 });
  });
});
