import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  getSilence,
  getSilenceSettings,
  changeSilenceSettings,
  markNotQuiet,
  parkClient,
  parkDormant,
  takeBackNotQuiet,
  undoParking,
  unparkClient,
} from '@/shared/api/generated';
import type { ChangeSilenceSettings, ParkClient } from '@/shared/api/generated';
import { silenceKey } from '@/shared/api/keys';
import { ifMatch } from '@/shared/api/form-errors';

export const silenceQuery = (id: string) =>
  queryOptions({
    queryKey: [...silenceKey, 'client', id],
    queryFn: async ({ signal }) => (await getSilence({ path: { id }, signal })).data,
  });

export const silenceSettingsQuery = queryOptions({
  queryKey: [...silenceKey, 'settings'],
  queryFn: async () => (await getSilenceSettings()).data,
});

const useSilenceMutation = <Sent, Got>(mutationFn: (sent: Sent) => Promise<Got>) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => cache.invalidateQueries({ queryKey: silenceKey }),
  });
};

export const useMarkNotQuiet = () =>
  useSilenceMutation(({ id, note }: { id: string; note?: string }) =>
    markNotQuiet({ path: { id }, body: note ? { note } : {} }),
  );

export const useTakeBackNotQuiet = () =>
  useSilenceMutation((id: string) => takeBackNotQuiet({ path: { id } }));

export const usePark = () =>
  useSilenceMutation(({ id, ...body }: { id: string } & ParkClient) =>
    parkClient({ path: { id }, body }),
  );

export const useUnpark = () => useSilenceMutation((id: string) => unparkClient({ path: { id } }));

export const useParkDormant = () =>
  useSilenceMutation(async () => (await parkDormant({ body: {} })).data);

export const useUndoParking = () =>
  useSilenceMutation((id: string) => undoParking({ path: { id } }));

export const useChangeSilenceSettings = () =>
  useSilenceMutation(({ version, ...body }: ChangeSilenceSettings & { version: number }) =>
    changeSilenceSettings({ body, headers: ifMatch(version) }),
  );
