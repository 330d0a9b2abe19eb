import type { ReactNode } from 'react';
import type { Link, Placed } from './chain-layout';

type IntroductionChainProps<T extends Link> = {
  placed: Placed<T>[];
  draw: (contact: T) => ReactNode;
};

const boxHeight = 46;
const rowHeight = 56;
const stepIn = 30;

/** Steps downwards; a line leads from whoever introduced to whom, dashed to those not met yet. */
export const IntroductionChain = <T extends Link & { name: string; met: boolean }>({
  placed,
  draw,
}: IntroductionChainProps<T>) => {
  const height = placed.length * rowHeight - (rowHeight - boxHeight);
  const said = placed.flatMap(({ contact, from }) =>
    from ? [`${from.contact.name} introduced ${contact.name}`] : [],
  );
  return (
    <div className="chain" style={{ height }}>
      <svg role="img" aria-label={said.join('; ')}>
        {placed.map(({ contact, depth, row, from }) => {
          if (!from) return null;
          const x = from.depth * stepIn + stepIn / 2;
          const bottom = from.row * rowHeight + boxHeight;
          const middle = row * rowHeight + boxHeight / 2;
          return (
            <path
              key={contact.id}
              d={`M${x} ${bottom} V${middle - 10} Q${x} ${middle} ${x + 10} ${middle} H${depth * stepIn}`}
              strokeDasharray={contact.met ? undefined : '4 4'}
            />
          );
        })}
      </svg>
      {placed.map(({ contact, depth, row }) => (
        <div
          key={contact.id}
          className="chain-person"
          style={{ left: depth * stepIn, right: 0, top: row * rowHeight }}
        >
          {draw(contact)}
        </div>
      ))}
    </div>
  );
};
