import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failed } from '@/shared/ui/states';
import { AddMember } from './add-member';
import { MemberRow } from './member-row';
import { PastMembers } from './past-members';
import { membersQuery } from './queries';

export const MemberList = ({ mayChange }: { mayChange: boolean }) => {
  const members = useQuery(membersQuery);
  const [adding, setAdding] = useState(false);
  const present = members.data?.filter(({ left }) => !left) ?? [];
  const past = members.data?.filter(({ left }) => left) ?? [];
  return (
    <section className="card" aria-labelledby="people">
      <header className="row">
        <h2 id="people" className="grow">
          People
        </h2>
        {mayChange && (
          <Button variant="default" onClick={() => setAdding(true)}>
            Add somebody
          </Button>
        )}
      </header>
      {members.isPending && <Skeleton height={160} mt={12} />}
      {members.isLoadingError && <Failed problem={members.error} retry={members.refetch} />}
      {members.data && (
        <div className="members">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Role</th>
                <th scope="col">Sees</th>
                <th scope="col">Sign-in</th>
              </tr>
            </thead>
            <tbody>
              {present.map((member) => (
                <MemberRow key={member.id} member={member} mayChange={mayChange} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {past.length > 0 && <PastMembers members={past} mayChange={mayChange} />}
      {adding && <AddMember onClose={() => setAdding(false)} />}
    </section>
  );
};
