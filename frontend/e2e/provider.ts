import { createHash, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** As the program under test was told. */
const port = 18090;
const issuer = `http://127.0.0.1:${port}`;
const client = 'rekindle';
const secret = 'a secret of the journeys';

type Asked = { nonce: string; challenge: string; callback: string; email: string };

const base64 = (text: string): string => Buffer.from(text).toString('base64url');

const token = (key: KeyObject, claims: object): string => {
  const head = base64(JSON.stringify({ alg: 'RS256', kid: 'journey' }));
  const body = base64(JSON.stringify(claims));
  return `${head}.${body}.${sign('RSA-SHA256', Buffer.from(`${head}.${body}`), key).toString('base64url')}`;
};

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = '';
  for await (const piece of request) text += String(piece);
  return new URLSearchParams(text);
};

const json = (response: ServerResponse, status: number, body: object) => {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
};

/**
 * A provider that keeps to OpenID Connect: it asks for an address and believes it, gives codes that
 * work once and for whoever began, and signs what it says.
 *
 * @param now what time its tokens are of
 */
export const startProvider = async (now: Date): Promise<Server> => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'journey', use: 'sig', alg: 'RS256' };
  const grants = new Map<string, Asked>();

  const page = (response: ServerResponse, query: string) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(
      `<!doctype html><html lang="en"><title>Example</title><main><h1>Example</h1>
      <form method="post" action="/authorize?${query.replaceAll('&', '&amp;')}">
      <label>Address <input name="email" type="email"></label><button>Go on</button></form></main>`,
    );
  };

  const give = async (asked: URLSearchParams, request: IncomingMessage, to: ServerResponse) => {
    const code = randomUUID();
    const callback = asked.get('redirect_uri') ?? '';
    grants.set(code, {
      nonce: asked.get('nonce') ?? '',
      challenge: asked.get('code_challenge') ?? '',
      callback,
      email: (await bodyOf(request)).get('email') ?? '',
    });
    const back = new URLSearchParams({ code, state: asked.get('state') ?? '' });
    to.writeHead(303, { Location: `${callback}?${back}` }).end();
  };

  const redeem = async (request: IncomingMessage, response: ServerResponse) => {
    const form = await bodyOf(request);
    const code = form.get('code') ?? '';
    const asked = grants.get(code);
    grants.delete(code);
    const verifier = createHash('sha256').update(form.get('code_verifier') ?? '');
    const known = `Basic ${Buffer.from(`${client}:${encodeURIComponent(secret).replaceAll('%20', '+')}`).toString('base64')}`;
    if (
      !asked ||
      request.headers.authorization !== known ||
      form.get('redirect_uri') !== asked.callback ||
      verifier.digest('base64url') !== asked.challenge
    ) {
      json(response, 400, { error: 'invalid_grant' });
      return;
    }
    const seconds = Math.floor(now.getTime() / 1000);
    const id_token = token(privateKey, {
      iss: issuer,
      aud: client,
      sub: `account of ${asked.email}`,
      iat: seconds,
      exp: seconds + 3600,
      nonce: asked.nonce,
      email: asked.email,
      email_verified: true,
    });
    json(response, 200, { access_token: randomUUID(), token_type: 'Bearer', id_token });
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    if (pathname === '/.well-known/openid-configuration') {
      json(response, 200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
      });
    } else if (pathname === '/keys') json(response, 200, { keys: [key] });
    else if (pathname === '/token') void redeem(request, response);
    else if (request.method === 'POST') void give(searchParams, request, response);
    else page(response, searchParams.toString());
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return server;
};
