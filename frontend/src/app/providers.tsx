import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { cssVariables, theme } from '@/shared/ui/theme';
import { makeQueryClient } from './query-client';

const colorScheme = localStorageColorSchemeManager({ key: 'rekindle-colour-scheme' });

export const Providers = ({ children }: { children: ReactNode }) => {
  const [client] = useState(makeQueryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={client}>
        <Notifications position="bottom-center" limit={3} />
        {children}
      </QueryClientProvider>
    </MantineProvider>
  );
};
