import Bowser from 'bowser';

/** "Firefox on Linux", from what a browser calls itself. */
export const deviceWords = (userAgent: string | null | undefined): string => {
  if (!userAgent) return 'An unknown browser';
  const { browser, os } = Bowser.parse(userAgent);
  if (!browser.name) return 'An unknown browser';
  return os.name ? `${browser.name} on ${os.name}` : browser.name;
};
