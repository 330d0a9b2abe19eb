import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationOptions,
} from '@tanstack/react-query';
import {
  changeNextStep,
  correctActivity,
  draftActivity,
  listActivities,
  listActivityRevisions,
  listNextSteps,
  planNextStep,
  restoreActivity,
  takeOutActivity,
} from '@/shared/api/generated';
import type {
  ChangeNextStep,
  CorrectActivity,
  LogActivity,
  NextStepView,
  PlanNextStep,
} from '@/shared/api/generated';
import { silenceKey } from '@/shared/api/keys';
import { useOnce } from '@/shared/api/use-once';
import { ifMatch } from '@/shared/api/form-errors';
import { aloud } from '@/shared/ui/said';
import type { TimelineFilters } from './filters';

export const activitiesKey = ['activities'] as const;

export const timelineKey = (clientId: string) => [...activitiesKey, 'timeline', clientId] as const;

export const timelineQuery = (clientId: string, filters: TimelineFilters) =>
  infiniteQueryOptions({
    queryKey: [...timelineKey(clientId), filters],
    queryFn: async ({ pageParam, signal }) =>
      (
        await listActivities({
          path: { clientId },
          query: {
            limit: 30,
            ...(filters.kind ? { kind: [filters.kind] } : {}),
            ...(filters.contact ? { contact: filters.contact } : {}),
            ...(filters.direction ? { direction: filters.direction } : {}),
            ...(pageParam ? { after: pageParam } : {}),
          },
          signal,
        })
      ).data,
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** What the server would make of it, to be shown and corrected before it is logged. */
export const draftQuery = (entry: LogActivity | null) =>
  queryOptions({
    queryKey: [...activitiesKey, 'draft', entry],
    queryFn: async ({ signal }) =>
      entry ? (await draftActivity({ body: entry, signal })).data : null,
    enabled: entry !== null,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 0,
  });

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...activitiesKey, 'revisions', id],
    queryFn: async ({ signal }) => (await listActivityRevisions({ path: { id }, signal })).data,
  });

export const nextStepsQuery = (clientId: string) =>
  queryOptions({
    queryKey: [...activitiesKey, 'next-steps', clientId],
    queryFn: async ({ signal }) =>
      (await listNextSteps({ path: { clientId }, query: { done: false }, signal })).data,
  });

/** An activity changes the timeline, the state and the lists; all of them are read again. */
export const useReadAgain = () => {
  const cache = useQueryClient();
  return () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: activitiesKey }),
      cache.invalidateQueries({ queryKey: silenceKey }),
    ]);
};

const useActivityMutation = <Sent, Got>(
  mutationFn: (sent: Sent) => Promise<Got>,
  told: Pick<UseMutationOptions<Got, Error, Sent>, 'onSuccess' | 'onError'> = {},
) => {
  const onSettled = useReadAgain();
  return useMutation({ mutationFn, onSettled, ...told });
};

export const useCorrect = () =>
  useActivityMutation(
    ({ id, version, ...body }: CorrectActivity & { id: string; version: number }) =>
      correctActivity({ path: { id }, body, headers: ifMatch(version) }),
  );

export const useTakeOut = (onTakenOut?: () => void) =>
  useActivityMutation((id: string) => takeOutActivity({ path: { id } }), aloud(onTakenOut));

export const useRestore = () =>
  useActivityMutation((id: string) => restoreActivity({ path: { id } }), aloud());

export const usePlanNextStep = () =>
  useActivityMutation(useOnce((body: PlanNextStep, headers) => planNextStep({ body, headers })));

type StepChange = ChangeNextStep & { id: string; version: number };

export const useChangeNextStep = (onChanged?: (now: NextStepView, asked: StepChange) => void) =>
  useActivityMutation(
    async ({ id, version, ...body }: StepChange) =>
      (await changeNextStep({ path: { id }, body, headers: ifMatch(version) })).data,
    aloud(onChanged),
  );
