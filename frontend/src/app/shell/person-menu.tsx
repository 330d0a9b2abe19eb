import {
  Menu,
  UnstyledButton,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import { Link } from 'react-router';
import { useSample } from '@/features/sample/queries';
import { useSession, useSignOut } from '@/features/tenancy/session';
import { AgencyChoice } from './agency-choice';

const schemes = [
  { value: 'auto', label: 'As the system has it' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

export const PersonMenu = () => {
  const { member, agency } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const sample = useSample();
  const signOut = useSignOut();
  return (
    <Menu position="top-start" width={220}>
      <Menu.Target>
        <UnstyledButton className="person">
          <span className="person-name">{member.name}</span>
          <span className="person-agency">{agency.name}</span>
          <span className="person-initials" aria-hidden>
            {member.name.charAt(0)}
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{sample ? `${agency.name}: sample data` : agency.name}</Menu.Label>
        <Menu.Divider />
        <AgencyChoice />
        <Menu.Label>Colours</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => setColorScheme(value as MantineColorScheme)}
        >
          {schemes.map(({ value, label }) => (
            <Menu.RadioItem key={value} value={value}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item component={Link} to="/account">
          Your account
        </Menu.Item>
        <Menu.Item onClick={() => signOut.mutate()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
