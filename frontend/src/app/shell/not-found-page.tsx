import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { PageHead } from '@/shared/ui/page';

export const NotFoundPage = () => (
  <div className="stack">
    <PageHead
      title="There is no such page"
      answer="The address may be mistyped, or what it named is gone."
    />
    <div className="row">
      <Button component={Link} to="/">
        To the quiet list
      </Button>
      <Button variant="default" component={Link} to="/clients">
        All clients
      </Button>
    </div>
  </div>
);
