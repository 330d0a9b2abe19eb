import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useSession, useSignOut } from '@/features/tenancy/session';

const schemes = [
  { value: 'auto', label: 'As the system has it' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

export const PersonMenu = () => {
  const { member, agency } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
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
        <Menu.Label>Colours</Menu.Label>
        {schemes.map(({ value, label }) => (
          <Menu.Item
            key={value}
            role="menuitemradio"
            aria-checked={colorScheme === value}
            leftSection={<span aria-hidden>{colorScheme === value ? '●' : '○'}</span>}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => signOut.mutate()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
