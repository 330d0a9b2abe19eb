export type Link = { id: string; introducedBy?: string | null | undefined };

export type Placed<T> = { contact: T; depth: number; row: number; from?: Placed<T> };

/**
 * Lays out who introduced whom as steps downwards: everybody stands below whoever introduced them,
 * one step further in. People with no introduction either way are answered apart. A circle, which
 * only mistaken data can hold, is cut where it would close.
 */
export const layChain = <T extends Link>(contacts: T[]) => {
  const known = new Set(contacts.map(({ id }) => id));
  const introducer = ({ id, introducedBy }: T): string | undefined =>
    introducedBy && introducedBy !== id && known.has(introducedBy) ? introducedBy : undefined;
  const introducedBy = (id: string): T[] =>
    contacts.filter((contact) => introducer(contact) === id);

  const placed: Placed<T>[] = [];
  const seen = new Set<string>();
  const place = (contact: T, depth: number, from?: Placed<T>): void => {
    if (seen.has(contact.id)) return;
    seen.add(contact.id);
    const here: Placed<T> = { contact, depth, row: placed.length, ...(from ? { from } : {}) };
    placed.push(here);
    introducedBy(contact.id).forEach((next) => place(next, depth + 1, here));
  };
  const leads = (contact: T): boolean => introducedBy(contact.id).length > 0;
  contacts
    .filter((contact) => leads(contact) && !introducer(contact))
    .forEach((one) => place(one, 0));
  contacts.filter((contact) => leads(contact)).forEach((one) => place(one, 0));

  return { placed, apart: contacts.filter(({ id }) => !seen.has(id)) };
};
