import { Button } from '@mantine/core';
import type { MemberView } from '@/shared/api/generated';
import { say } from '@/shared/ui/said';
import { useBringBack } from './removals';

type PastMembersProps = { members: MemberView[]; mayChange: boolean };

/** Whoever left, for they are still named in what happened. */
export const PastMembers = ({ members, mayChange }: PastMembersProps) => (
  <details className="past-members">
    <summary>Left the agency ({members.length})</summary>
    <ul>
      {members.map((member) => (
        <PastMember key={member.id} member={member} mayChange={mayChange} />
      ))}
    </ul>
  </details>
);

const PastMember = ({ member, mayChange }: { member: MemberView; mayChange: boolean }) => {
  const { id, name, email } = member;
  const back = useBringBack(() => say(`${name} is back. Invite them when you like.`));
  return (
    <li className="row">
      <span className="grow">
        {name} <span className="fine">{email}</span>
      </span>
      {mayChange && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={`Bring back ${name}`}
          loading={back.isPending}
          onClick={() => back.mutate(id)}
        >
          Bring back
        </Button>
      )}
    </li>
  );
};
