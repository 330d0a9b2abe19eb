import { useRef } from 'react';

type Key = { 'Idempotency-Key': string };

/**
 * Makes something once, however often it is asked for: the same words after a lost answer, or by a
 * second click, are sent under the same key. Once they are answered, the same words are another.
 */
export const useOnce = <Words, Made>(
  make: (words: Words, headers: Key) => Promise<Made>,
): ((words: Words) => Promise<Made>) => {
  const sent = useRef<{ said: string; key: string } | null>(null);
  return async (words) => {
    const said = JSON.stringify(words);
    if (sent.current?.said !== said) sent.current = { said, key: crypto.randomUUID() };
    const made = await make(words, { 'Idempotency-Key': sent.current.key });
    sent.current = null;
    return made;
  };
};
