import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hearOf } from './standing';
import { otherTabs } from './tab-channel';

/** What is said in other tabs of the session holds here too, for the cookies are the same. */
export const useOtherTabs = (): void => {
  const cache = useQueryClient();
  useEffect(() => {
    const hear = ({ data }: MessageEvent<string | null>) => hearOf(cache, data);
    otherTabs.addEventListener('message', hear);
    return () => otherTabs.removeEventListener('message', hear);
  }, [cache]);
};
