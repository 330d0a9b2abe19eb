import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { membershipsQuery, useSwitchAgency } from '@/features/tenancy/queries';
import { sayProblem } from '@/shared/ui/said';

/** The other agencies of whoever is signed in, for who has any. */
export const AgencyChoice = () => {
  const memberships = useQuery(membershipsQuery);
  const move = useSwitchAgency();
  const others = memberships.data?.filter(({ current }) => !current) ?? [];
  if (others.length === 0) return null;
  return (
    <>
      {others.map(({ memberId, agencyName }) => (
        <Menu.Item
          key={memberId}
          onClick={() => move.mutate(memberId, { onError: sayProblem })}
        >{`Go to ${agencyName}`}</Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
};
