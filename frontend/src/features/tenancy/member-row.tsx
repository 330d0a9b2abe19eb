import { NativeSelect, Switch } from '@mantine/core';
import type { MemberChange, MemberView } from '@/shared/api/generated';
import { say, sayProblem } from '@/shared/ui/said';
import { InviteMember } from './invite-member';
import { MemberSecondFactor } from './member-second-factor';
import { MemberAddress } from './member-address';
import { useChangeMember } from './queries';
import { RemoveMember } from './remove-member';
import { roleLabel, roles } from './roles';
import { useSession } from './session';
import { TakeSignInAway } from './take-sign-in-away';

type MemberRowProps = { member: MemberView; mayChange: boolean };

export const MemberRow = ({ member, mayChange }: MemberRowProps) => {
  const { id, name, email, role, ownClientsOnly, canSignIn, version } = member;
  const me = useSession().member.id;
  const change = useChangeMember();
  const save = (what: Partial<MemberChange>) =>
    change.mutate(
      { id, version, role, ownClientsOnly, ...what },
      { onSuccess: () => say(`${name} is saved.`), onError: sayProblem },
    );
  return (
    <tr>
      <td>
        <div className="strong">{name}</div>
        <MemberAddress member={member} mayChange={mayChange} />
      </td>
      <td>
        {mayChange ? (
          <NativeSelect
            aria-label={`Role of ${name}`}
            value={role}
            data={roles}
            disabled={change.isPending}
            onChange={({ currentTarget }) =>
              save({ role: currentTarget.value as MemberChange['role'], ownClientsOnly: false })
            }
          />
        ) : (
          roleLabel(role)
        )}
      </td>
      <td>
        {role === 'RECRUITER' && mayChange ? (
          <Switch
            label="own clients only"
            aria-label={`${name} sees own clients only`}
            checked={ownClientsOnly}
            disabled={change.isPending}
            onChange={({ currentTarget }) => save({ ownClientsOnly: currentTarget.checked })}
          />
        ) : (
          <span className="muted">
            {role === 'RECRUITER' && ownClientsOnly ? 'own clients' : 'all clients'}
          </span>
        )}
      </td>
      <td>
        {canSignIn ? (
          <>
            <span className="muted">can sign in</span>
            {mayChange && <MemberSecondFactor id={id} name={name} isMe={id === me} />}
            {mayChange && id !== me && <TakeSignInAway id={id} name={name} />}
          </>
        ) : (
          <InviteMember id={id} name={name} hasAddress={Boolean(email)} mayChange={mayChange} />
        )}
        {mayChange && id !== me && <RemoveMember id={id} name={name} />}
      </td>
    </tr>
  );
};
