export const otherTabs = new BroadcastChannel('rekindle-session');

/** Says whose the browser's session is now; null for nobody's. */
export const tellOtherTabs = (member: string | null): void => otherTabs.postMessage(member);
