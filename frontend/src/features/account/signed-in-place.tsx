import { Button } from '@mantine/core';
import type { SignedInView } from '@/shared/api/generated';
import { fullInstant } from '@/shared/format/dates';
import { say, sayProblem } from '@/shared/ui/said';
import { deviceWords } from '@/shared/format/device-words';
import { useEndSession } from './queries';

export const SignedInPlace = ({ place }: { place: SignedInView }) => {
  const end = useEndSession();
  const device = deviceWords(place.userAgent);
  return (
    <li>
      <div className="grow">
        <div>
          <span className="strong">{device}</span>
          {place.current && <span className="muted"> · this browser</span>}
        </div>
        <div className="fine">
          {[
            place.agencyName,
            place.address && `from ${place.address}`,
            place.current ? null : `last used ${fullInstant(place.seenAt)}`,
            `signed in ${fullInstant(place.createdAt)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      {!place.current && (
        <Button
          variant="default"
          size="compact-sm"
          loading={end.isPending}
          aria-label={`Sign out ${device}, signed in ${fullInstant(place.createdAt)}`}
          onClick={() =>
            end.mutate(place.id, {
              onSuccess: () => say(`${device} is signed out.`),
              onError: sayProblem,
            })
          }
        >
          Sign out
        </Button>
      )}
    </li>
  );
};
