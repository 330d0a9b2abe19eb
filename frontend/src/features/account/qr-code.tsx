import { QRCodeSVG } from 'qrcode.react';

/** Dark on light in either theme, with the margin that cameras need. */
export const QrCode = ({ text, label }: { text: string; label: string }) => (
  <QRCodeSVG value={text} size={196} marginSize={4} title={label} role="img" className="qr-code" />
);
