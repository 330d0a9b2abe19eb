import { createContext, useContext, useEffect, type ReactNode } from 'react';
import type { Milestone } from '@/shared/api/generated';
import type { ActivityKind } from './kinds';

/** Whom the quick log is about, and what is already known of what happened. */
export type LogTarget = {
  clientId: string;
  client: string;
  contactId?: string;
  kind?: ActivityKind;
  milestone?: Milestone;
};

/** What must be known of a client before anything is logged with them. */
export type Warning = (clientId: string) => ReactNode;

export type Log = {
  /** Opens the quick log, on the given target or on the one in view. */
  open: (target?: LogTarget) => void;
  /** Says which client is in view: the page's, or the selected row's. */
  aimAt: (target: LogTarget | null) => void;
};

export const LogContext = createContext<Log | null>(null);

export const useLog = (): Log => {
  const log = useContext(LogContext);
  if (!log) throw new Error('The quick log needs a LogProvider around it.');
  return log;
};

/** For a page that shows one client: what is logged from there is about them. */
export const useLogAim = (clientId: string, client: string | undefined): void => {
  const { aimAt } = useLog();
  useEffect(() => {
    if (client === undefined) return undefined;
    aimAt({ clientId, client });
    return () => aimAt(null);
  }, [aimAt, clientId, client]);
};
