import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { VerificationView } from '@/shared/api/generated';
import { Failed } from '@/shared/ui/states';
import { chainWords, faultWords } from './chain-words';
import { verificationQuery } from './queries';

/** Whether the log is as it was written; all of it is reckoned anew, so it is done when asked. */
export const ChainLine = () => {
  const [asked, setAsked] = useState(false);
  const found = useQuery({ ...verificationQuery, enabled: asked });
  return (
    <section className="card" aria-labelledby="chain">
      <header className="row">
        <h2 id="chain" className="grow">
          Is it as it was written?
        </h2>
        <Button
          variant="default"
          size="compact-sm"
          loading={found.isFetching}
          onClick={() => (asked ? void found.refetch() : setAsked(true))}
        >
          Check it
        </Button>
      </header>
      {!asked && (
        <p className="small muted">
          Every entry is sealed within seconds, and each seal holds those before it.
        </p>
      )}
      {asked && found.isPending && <Skeleton height={40} mt={8} />}
      {found.isLoadingError && <Failed problem={found.error} retry={found.refetch} />}
      {found.data && <Standing found={found.data} />}
    </section>
  );
};

const Standing = ({ found }: { found: VerificationView }) => (
  <>
    {found.fault ? (
      <p role="alert" className="refusal">
        {faultWords(found.fault)}
      </p>
    ) : (
      <p>{chainWords(found)}</p>
    )}
    {found.seal > 0 && (
      <p className="fine">
        Last seal: number {found.seal}, <code className="seal">{found.hash}</code>. Note both: they
        show later whether the end was cut off.
      </p>
    )}
  </>
);
