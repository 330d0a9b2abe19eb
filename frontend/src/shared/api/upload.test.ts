import { expect, it, vi } from 'vitest';
import { drawFor } from './drawn-for';
import { upload } from './upload';

it('a file is sent with the token and the member for whom the page was drawn', async () => {
  const said: Record<string, string> = {};
  class Sent {
    upload = {};
    responseText = '';
    status = 204;
    onload: () => void = () => undefined;
    open = vi.fn();
    setRequestHeader = (name: string, value: string) => (said[name] = value);
    send = () => this.onload();
  }
  vi.stubGlobal('XMLHttpRequest', Sent);
  document.cookie = 'CSRF=token; path=/';
  drawFor('ana');
  await upload('/api/imports/1/files/clients.csv', new File(['a'], 'clients.csv'), vi.fn());
  expect(said).toMatchObject({ 'X-CSRF-TOKEN': 'token', 'X-Member': 'ana' });
});
