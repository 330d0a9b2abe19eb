import { useSession } from '@/features/tenancy/session';
import { PageHead } from '@/shared/ui/page';
import { IdentityCard } from './identity-card';
import { SecondFactorCard } from './second-factor-card';
import { SessionsCard } from './sessions-card';
import './account.css';

/** What concerns the person alone, in whichever of their agencies they are. */
export const AccountPage = () => {
  const { name, email } = useSession().member;
  return (
    <>
      <PageHead
        title="Your account"
        answer={email ? `${name}, who signs in as ${email}.` : `${name}.`}
      />
      <div className="stack account">
        <SecondFactorCard />
        <IdentityCard />
        <SessionsCard />
      </div>
    </>
  );
};
