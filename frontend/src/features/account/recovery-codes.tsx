import { Button, Checkbox } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useState } from 'react';

type RecoveryCodesProps = { codes: string[]; onDone: () => void };

const download = (codes: string[]): void => {
  const text = `Recovery codes for Rekindle (${window.location.host})\n\n${codes.join('\n')}\n`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = 'rekindle-recovery-codes.txt';
  link.click();
  URL.revokeObjectURL(link.href);
};

/** They are shown this once, so that nobody leaves without having kept them. */
export const RecoveryCodes = ({ codes, onDone }: RecoveryCodesProps) => {
  const clipboard = useClipboard();
  const [kept, setKept] = useState(false);
  return (
    <div className="stack">
      <p className="muted">
        When your telephone is lost or broken, one of these codes signs you in instead. Each works
        once. Keep them where your telephone is not; they are shown this once.
      </p>
      <ul className="recovery-codes" aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="row no-print">
        <Button variant="default" onClick={() => download(codes)}>
          Download
        </Button>
        <Button variant="default" onClick={() => clipboard.copy(codes.join('\n'))}>
          {clipboard.copied ? 'Copied' : 'Copy'}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <Checkbox
        className="no-print"
        label="I have kept these codes"
        checked={kept}
        onChange={({ currentTarget }) => setKept(currentTarget.checked)}
      />
      <div className="no-print">
        <Button disabled={!kept} onClick={onDone}>
          Done
        </Button>
      </div>
    </div>
  );
};
