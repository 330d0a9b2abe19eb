import { Link } from 'react-router';
import type { DeletedClient } from '@/shared/api/generated';
import { shortDay } from '@/shared/format/dates';
import { listed } from '@/shared/format/words';

/** What was deleted on purpose may be named by a file all the same; a person decides. */
export const DeletedBefore = ({ deleted }: { deleted: DeletedClient[] }) =>
  deleted.length > 0 && (
    <p className="moved">
      {listed(deleted.map(({ name, at }) => `“${name}” (deleted ${shortDay(at)})`))} would be made
      anew, without what was noted before. To have that back,{' '}
      <Link className="link" to="/deleted">
        restore them
      </Link>{' '}
      first.
    </p>
  );
