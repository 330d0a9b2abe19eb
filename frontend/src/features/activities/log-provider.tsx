import { useHotkeys } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { isDialogOpen } from '@/shared/ui/escape';
import { LogContext, type LogTarget, type Warning } from './log-context';
import { LogDialog } from './log-dialog';
import { useQuickLog, type SentLog } from './use-quick-log';

type Opened = { target: LogTarget | null; key: string; refused?: { sent: SentLog; by: unknown } };

type LogProviderProps = { warning?: Warning; children: ReactNode };

const nothing: Warning = () => null;

/** Holds the quick log, which opens from anywhere by L and outlives the page it was opened on. */
export const LogProvider = ({ warning = nothing, children }: LogProviderProps) => {
  // The first is open. Those that were refused meanwhile wait behind it, so that no words are lost.
  const [logs, setLogs] = useState<Opened[]>([]);
  const [opened] = logs;
  const inView = useRef<{ target: LogTarget; path: string } | null>(null);
  const { pathname } = useLocation();
  const log = useQuickLog((sent, by) => {
    const again = { target: sent.target, key: crypto.randomUUID(), refused: { sent, by } };
    setLogs((all) => [...all, again]);
  });

  const aimAt = useCallback(
    (target: LogTarget | null) => {
      inView.current = target && { target, path: pathname };
    },
    [pathname],
  );
  const open = useCallback(
    (target?: LogTarget) => {
      const here = inView.current?.path === pathname ? inView.current.target : null;
      const fresh = { target: target ?? here, key: crypto.randomUUID() };
      setLogs((all) => (all.length > 0 ? all : [fresh]));
    },
    [pathname],
  );
  const close = () => setLogs(([, ...waiting]) => waiting);
  const openByKey = () => {
    if (!isDialogOpen()) open();
  };
  useHotkeys([['l', openByKey]]);

  const context = useMemo(() => ({ open, aimAt }), [open, aimAt]);
  return (
    <LogContext value={context}>
      {children}
      {opened && (
        <LogDialog
          key={opened.key}
          target={opened.target}
          idempotencyKey={opened.key}
          refused={opened.refused}
          warning={warning}
          onSend={(sent) => {
            close();
            log.mutate(sent);
          }}
          onClose={close}
        />
      )}
    </LogContext>
  );
};
