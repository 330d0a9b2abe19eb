import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IdentityView } from '@/shared/api/generated';
import { fullInstant } from '@/shared/format/dates';
import { Dialog } from '@/shared/ui/dialog';
import { say } from '@/shared/ui/said';
import { Failed } from '@/shared/ui/states';
import { ProveForm } from './prove-form';
import { identityQuery, secondFactorQuery, useRemoveIdentity } from './queries';

/** By which account elsewhere somebody signs in; nothing where there is no provider. */
export const IdentityCard = () => {
  const identity = useQuery(identityQuery);
  if (identity.data && !identity.data.provider) return null;
  return (
    <section className="card" aria-labelledby="identity">
      <h2 id="identity">Signing in by another account</h2>
      {identity.isPending && <Skeleton height={48} mt={12} />}
      {identity.isLoadingError && <Failed problem={identity.error} retry={identity.refetch} />}
      {identity.data && <Identity identity={identity.data} />}
    </section>
  );
};

const Identity = ({ identity: { provider, email, boundAt } }: { identity: IdentityView }) => {
  const [removing, setRemoving] = useState(false);
  if (!boundAt) {
    return (
      <p>
        <span className="strong">None.</span> The first time you sign in with {provider}, your
        account there is remembered here.
      </p>
    );
  }
  return (
    <div className="stack">
      <p>
        <span className="strong">{provider}</span> signs you in since {fullInstant(boundAt)}, as{' '}
        {email} then.
      </p>
      <div>
        <Button variant="default" onClick={() => setRemoving(true)}>
          Remove this account
        </Button>
      </div>
      {removing && <Remove provider={provider ?? ''} onClose={() => setRemoving(false)} />}
    </div>
  );
};

const Remove = ({ provider, onClose }: { provider: string; onClose: () => void }) => {
  const factor = useQuery(secondFactorQuery);
  const remove = useRemoveIdentity();
  return (
    <Dialog onClose={onClose} title={`Remove the account at ${provider}?`}>
      <div className="stack">
        <p className="muted">
          Your password signs you in then. If you never chose one, sign out and follow “Forgot your
          password?” first. Signing in with {provider} again remembers the account anew.
        </p>
        <ProveForm
          withCode={Boolean(factor.data?.since)}
          verb="Remove it"
          busy={remove.isPending}
          send={(proof, { onError }) =>
            remove.mutate(proof, {
              onSuccess: () => {
                say(`${provider} does not sign you in any more.`);
                onClose();
              },
              onError,
            })
          }
        />
      </div>
    </Dialog>
  );
};
