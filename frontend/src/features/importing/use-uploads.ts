import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem, sentenceOf } from '@/shared/api/problem';
import { upload } from '@/shared/api/upload';
import { importQuery } from './queries';

/** A file on its way, or one that was refused. */
export type Upload = {
  importId: string;
  name: string;
  size: number;
  /** From 0 to 1. */
  share: number;
  refusal: string | null;
};

const reasonOf = (thrown: unknown): string => {
  const first = thrown instanceof Problem ? thrown.errors[0] : undefined;
  return first ? first.message : sentenceOf(thrown);
};

/** One file after the other, so that the first is through early; a refused one stops no other. */
export const useUploads = () => {
  const cache = useQueryClient();
  const [uploads, setUploads] = useState<Upload[]>([]);

  const forget = (importId: string, name: string) =>
    setUploads((all) => all.filter((one) => one.importId !== importId || one.name !== name));

  const change = (importId: string, name: string, what: Partial<Upload>) =>
    setUploads((all) =>
      all.map((one) =>
        one.importId === importId && one.name === name ? { ...one, ...what } : one,
      ),
    );

  const send = async (importId: string, files: File[]) => {
    files.forEach(({ name }) => forget(importId, name));
    setUploads((all) => [
      ...all,
      ...files.map(({ name, size }) => ({ importId, name, size, share: 0, refusal: null })),
    ]);
    const { queryKey } = importQuery(importId);
    for (const file of files) {
      const path = `/api/imports/${importId}/files/${encodeURIComponent(file.name)}`;
      try {
        await upload(path, file, (share) => change(importId, file.name, { share }));
        // A first reading that is still under way began before this file was there.
        await cache.cancelQueries({ queryKey });
        await cache.invalidateQueries({ queryKey });
        forget(importId, file.name);
      } catch (thrown) {
        change(importId, file.name, { refusal: reasonOf(thrown) });
        // What holds for the whole page, such as a session that has ended, is found out by asking.
        void cache.invalidateQueries({ queryKey });
      }
    }
  };

  return { uploads, send, forget };
};
