/** A key of the keyboard, drawn on the thing it does. Screen readers hear it from aria-keyshortcuts. */
export const Key = ({ children }: { children: string }) => (
  <kbd className="key" aria-hidden>
    {children}
  </kbd>
);
