import { guardedFetch } from './guarded-fetch';
import type { CreateClientConfig } from './generated/client.gen';

export const createClientConfig: CreateClientConfig = (config) => ({
  ...config,
  baseUrl: window.location.origin,
  fetch: (input, init) => guardedFetch(input instanceof Request ? input : new Request(input, init)),
});
