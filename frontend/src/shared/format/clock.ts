let ahead = 0;

/** Days are counted by the service's clock: the reader's machine may be set wrong. */
export const setClock = (now: string): void => {
  const difference = Date.parse(now) - Date.now();
  ahead = Math.abs(difference) < 60_000 ? 0 : difference;
};

export const clock = (): Date => new Date(Date.now() + ahead);
