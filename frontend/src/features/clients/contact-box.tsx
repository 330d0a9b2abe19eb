import { UnstyledButton } from '@mantine/core';
import type { ContactView } from '@/shared/api/generated';

type ContactBoxProps = {
  contact: ContactView;
  line: string | undefined;
  onOpen: () => void;
};

const standing = ({ met, hasLeft }: ContactView, line: string | undefined): string => {
  if (hasLeft) return 'Has left';
  return met ? (line ?? 'Never heard from') : 'Not met yet';
};

const called = ({ name, title }: ContactView): string => (title ? `${name}, ${title}` : name);

export const ContactBox = ({ contact, line, onOpen }: ContactBoxProps) => (
  <UnstyledButton
    className="contact-box"
    data-unmet={!contact.met || undefined}
    data-left={contact.hasLeft || undefined}
    title={`${called(contact)}. ${standing(contact, line)}`}
    onClick={onOpen}
  >
    <span className="name">
      {contact.name}
      {contact.title && <span className="muted">, {contact.title}</span>}
    </span>
    <span className="line">{standing(contact, line)}</span>
  </UnstyledButton>
);
