import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import './security.css';

type FrontDoorProps = { title: string; answer: ReactNode; children: ReactNode; below?: ReactNode };

/** The frame of the pages before one is signed in. */
export const FrontDoor = ({ title, answer, children, below }: FrontDoorProps) => {
  useDocumentTitle(`${title} · Rekindle`);
  return (
    <main className="front-door">
      <div className="brand">
        <i aria-hidden />
        Rekindle
      </div>
      <section className="card front-card">
        <h1>{title}</h1>
        <p className="muted">{answer}</p>
        {children}
      </section>
      {below && <p className="muted">{below}</p>}
    </main>
  );
};
