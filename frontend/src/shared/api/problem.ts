export type FieldError = { field: string; message: string };

/** What the server refused, and why, as RFC 9457 has it. `detail` is a sentence for people. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    readonly detail: string,
    readonly errors: FieldError[] = [],
    /** Who saved first, where a race was lost: a name, "You" or "Somebody". */
    readonly by: string | null = null,
  ) {
    super(detail);
    this.name = 'Problem';
  }

  /** True for `/problems/<name>`. */
  is(name: string): boolean {
    return this.type.endsWith(`/problems/${name}`);
  }
}

const fallback = (status: number): string => {
  if (status === 401) return 'Sign in to go on.';
  if (status === 403) return 'Your role does not allow this.';
  if (status === 404) return 'There is nothing here, or it is not yours to see.';
  if (status === 429) return 'That was too often. Wait a minute, then try again.';
  return 'Something went wrong on our side. Try again in a moment.';
};

export const unreachable = (): Problem =>
  new Problem(0, 'about:blank', 'The server does not answer. Check the connection and try again.');

export const anotherMember = (): Problem =>
  new Problem(
    409,
    '/problems/another-member',
    'In another tab, somebody else signed in or another agency was opened.',
  );

export const problemOf = async (response: Response): Promise<Problem> => {
  const body: unknown = await response.json().catch(() => null);
  const said = (typeof body === 'object' && body !== null ? body : {}) as {
    type?: string;
    detail?: string;
    title?: string;
    errors?: FieldError[];
    by?: string;
  };
  return new Problem(
    response.status,
    said.type ?? 'about:blank',
    said.detail ?? fallback(response.status),
    said.errors ?? [],
    said.by ?? null,
  );
};

/** What was asked for is not there, or cannot be: asking again will not bring it. */
export const isWrongAddress = (thrown: unknown): boolean =>
  thrown instanceof Problem && [400, 404, 422].includes(thrown.status);

export const wrongAddress =
  'The address may be mistyped, or what it named is gone or not yours to see.';

/** The sentence to show for anything that was thrown. */
export const sentenceOf = (thrown: unknown): string =>
  thrown instanceof Problem ? thrown.detail : fallback(500);
