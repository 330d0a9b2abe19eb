import { Button, UnstyledButton } from '@mantine/core';
import { useLog } from '@/features/activities/log-context';
import { openPalette } from '@/features/search/open-palette';
import { Key } from '@/shared/ui/key';

export const TopBar = () => {
  const { open } = useLog();
  return (
    <div className="top-bar">
      <UnstyledButton className="search-field" onClick={openPalette} aria-keyshortcuts="/">
        <span>Search clients and people</span>
        <Key>/</Key>
      </UnstyledButton>
      <span className="grow" />
      <Button
        variant="default"
        onClick={() => open()}
        aria-keyshortcuts="L"
        rightSection={<Key>L</Key>}
      >
        Log activity
      </Button>
    </div>
  );
};
