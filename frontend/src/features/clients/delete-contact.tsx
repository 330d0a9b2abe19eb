import { Button } from '@mantine/core';
import { useDelete } from '@/features/deleting/queries';
import type { ContactView } from '@/shared/api/generated';

type DeleteContactProps = { contact: ContactView; onDeleted: () => void };

/** What was noted with them stays with the client; whoever only left is marked as such instead. */
export const DeleteContact = ({ contact, onDeleted }: DeleteContactProps) => {
  const remove = useDelete('CONTACT', onDeleted);
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      mt={10}
      loading={remove.isPending}
      onClick={() => remove.mutate(contact)}
    >
      Delete {contact.name}
    </Button>
  );
};
