import { Link } from 'react-router';
import type { HappeningView } from '@/shared/api/generated';
import { deviceWords } from '@/shared/format/device-words';
import { fullInstant, shortInstant } from '@/shared/format/dates';
import { didWords, erasedWords, furtherChanges, whoWords } from './happening-words';

type HappeningRowProps = {
  happening: HappeningView;
  /** Where entries of many clients stand together, each names its own. */
  showClient?: boolean;
};

const placeWords = ({ address, device }: HappeningView): string =>
  [address && `from ${address}`, device && deviceWords(device)].filter(Boolean).join(', ');

export const HappeningRow = ({ happening, showClient = false }: HappeningRowProps) => {
  const { at, client, erased } = happening;
  const place = placeWords(happening);
  return (
    <li className="happening">
      <time className="fine" dateTime={at} title={fullInstant(at)}>
        {shortInstant(at)}
      </time>
      <div className="grow">
        <div>
          <span className="strong">{whoWords(happening)}</span> {didWords(happening)}
        </div>
        {furtherChanges(happening).map((words) => (
          <div key={words} className="small muted">
            {words}
          </div>
        ))}
        {erased && <div className="small muted">{erasedWords}</div>}
        <div className="fine">
          {showClient && client && (
            <Link className="quiet-link" to={`/clients/${client.id}`}>
              {client.name ?? 'A client that was deleted'}
            </Link>
          )}
          {showClient && client && place && ' · '}
          {place}
        </div>
      </div>
    </li>
  );
};
