import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

type PageHeadProps = {
  title: string;
  /** The page's question, answered in words. */
  answer?: ReactNode;
  /** Where the page stands, above its title. */
  above?: ReactNode;
  actions?: ReactNode;
};

export const PageHead = ({ title, answer, above, actions }: PageHeadProps) => {
  useDocumentTitle(`${title} · Rekindle`);
  return (
    <header className="page-head">
      <div className="grow">
        {above && <div className="fine">{above}</div>}
        <h1 id="page-title" tabIndex={-1}>
          {title}
        </h1>
        {answer && <div className="page-answer muted">{answer}</div>}
      </div>
      {actions && <div className="row">{actions}</div>}
    </header>
  );
};
