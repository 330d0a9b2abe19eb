import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SecondFactorView } from '@/shared/api/generated';
import { fullInstant } from '@/shared/format/dates';
import { Failed } from '@/shared/ui/states';
import { secondFactorQuery } from './queries';
import { SecondFactorDialog, type FactorChange } from './second-factor-dialog';

/** Whether signing in asks for a code, and what can be done about it. */
export const SecondFactorCard = () => {
  const factor = useQuery(secondFactorQuery);
  return (
    <section className="card" aria-labelledby="second-factor">
      <h2 id="second-factor">A second step when signing in</h2>
      {factor.isPending && <Skeleton height={64} mt={12} />}
      {factor.isLoadingError && <Failed problem={factor.error} retry={factor.refetch} />}
      {factor.data && <SecondFactor factor={factor.data} />}
    </section>
  );
};

const SecondFactor = ({ factor }: { factor: SecondFactorView }) => {
  const { since, recoveryCodesLeft } = factor;
  const [change, setChange] = useState<FactorChange | null>(null);
  return (
    <div className="stack">
      {since ? (
        <p>
          <span className="strong">On</span> since {fullInstant(since)}: after the password, signing
          in asks for a code of your authenticator.{' '}
          {recoveryCodesLeft < 4 && <span className="strong">Make new recovery codes soon. </span>}
          You have {recoveryCodesLeft} recovery codes left.
        </p>
      ) : (
        <p>
          <span className="strong">Off.</span> Whoever learns your password can sign in as you. With
          an authenticator on your telephone, they would need that too.
        </p>
      )}
      <div className="row">
        {since ? (
          <>
            <Button variant="default" onClick={() => setChange('CODES')}>
              New recovery codes
            </Button>
            <Button variant="default" onClick={() => setChange('SET_UP')}>
              Use another telephone
            </Button>
            <Button variant="default" onClick={() => setChange('OFF')}>
              Switch it off
            </Button>
          </>
        ) : (
          <Button onClick={() => setChange('SET_UP')}>Set it up</Button>
        )}
      </div>
      {change && (
        <SecondFactorDialog change={change} isOn={Boolean(since)} onClose={() => setChange(null)} />
      )}
    </div>
  );
};
