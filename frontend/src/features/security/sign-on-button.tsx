import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/problem';
import type { BeginSignOn } from '@/shared/api/generated';
import { Refusal } from '@/shared/ui/refusal';
import { singleSignOnQuery, useSignOn } from './single-sign-on';

type SignOnButtonProps = { verb: string; to: BeginSignOn };

/** Stands only where the installation has a provider that says who people are. */
export const SignOnButton = ({ verb, to }: SignOnButtonProps) => {
  const { data } = useQuery(singleSignOnQuery);
  const [refusal, setRefusal] = useState<string | null>(null);
  const signOn = useSignOn();
  if (!data?.name) return null;
  return (
    <div className="sign-on">
      <p className="muted">or</p>
      <Refusal sentence={refusal} />
      <Button
        variant="default"
        fullWidth
        loading={signOn.isPending || signOn.isSuccess}
        onClick={() => signOn.mutate(to, { onError: (thrown) => setRefusal(sentenceOf(thrown)) })}
      >
        {verb} with {data.name}
      </Button>
    </div>
  );
};
