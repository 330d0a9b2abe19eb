import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { VerificationView } from '@/shared/api/generated';
import { Failed } from '@/shared/ui/states';
import { chainWords, faultWords } from './chain-words';
import { verificationQuery } from './queries';

/** Whether the log is as it was written, and what to note to prove it later. */
export const ChainLine = () => {
  const found = useQuery(verificationQuery);
  return (
    <section className="card" aria-labelledby="chain">
      <h2 id="chain">Is it as it was written?</h2>
      {found.isPending && <Skeleton height={40} mt={8} />}
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
