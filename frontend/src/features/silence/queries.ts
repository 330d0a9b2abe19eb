import {
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationOptions,
} from '@tanstack/react-query';
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
import type { ChangeSilenceSettings, ParkClient, ParkedClients } from '@/shared/api/generated';
import { silenceKey } from '@/shared/api/keys';
import { useOnce } from '@/shared/api/use-once';
import { ifMatch } from '@/shared/api/form-errors';
import { aloud } from '@/shared/ui/said';

export const silenceQuery = (id: string) =>
  queryOptions({
    queryKey: [...silenceKey, 'client', id],
    queryFn: async ({ signal }) => (await getSilence({ path: { id }, signal })).data,
  });

export const silenceSettingsQuery = queryOptions({
  queryKey: [...silenceKey, 'settings'],
  queryFn: async () => (await getSilenceSettings()).data,
});

const useSilenceMutation = <Sent, Got>(
  mutationFn: (sent: Sent) => Promise<Got>,
  told: Pick<UseMutationOptions<Got, Error, Sent>, 'onSuccess' | 'onError'> = {},
) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => cache.invalidateQueries({ queryKey: silenceKey }),
    ...told,
  });
};

export const useMarkNotQuiet = (onMarked?: () => void) =>
  useSilenceMutation((id: string) => markNotQuiet({ path: { id }, body: {} }), aloud(onMarked));

export const useTakeBackNotQuiet = () =>
  useSilenceMutation((id: string) => takeBackNotQuiet({ path: { id } }), aloud());

type Parking = { id: string } & ParkClient;

export const usePark = (onParked?: (parked: unknown, asked: Parking) => void) =>
  useSilenceMutation(
    ({ id, ...body }: Parking) => parkClient({ path: { id }, body }),
    aloud(onParked),
  );

export const useUnpark = () =>
  useSilenceMutation((id: string) => unparkClient({ path: { id } }), aloud());

export const useParkDormant = (onParked: (parked: ParkedClients) => void) => {
  const park = useOnce((_: null, headers) => parkDormant({ body: {}, headers }));
  return useSilenceMutation(async () => (await park(null)).data, aloud(onParked));
};

export const useUndoParking = (onUndone: () => void) =>
  useSilenceMutation((id: string) => undoParking({ path: { id } }), aloud(onUndone));

export const useChangeSilenceSettings = () =>
  useSilenceMutation(({ version, ...body }: ChangeSilenceSettings & { version: number }) =>
    changeSilenceSettings({ body, headers: ifMatch(version) }),
  );
