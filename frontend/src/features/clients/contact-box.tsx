import { UnstyledButton } from '@mantine/core';
import type { ContactView } from '@/shared/api/generated';

type ContactBoxProps = {
  contact: ContactView;
  line: string | undefined;
  onOpen: () => void;
};

const said = ({ title, met, hasLeft }: ContactView, line: string | undefined): string =>
  [title, hasLeft ? 'has left' : met ? line : 'not met yet'].filter(Boolean).join(' · ');

export const ContactBox = ({ contact, line, onOpen }: ContactBoxProps) => (
  <UnstyledButton
    className="contact-box"
    data-unmet={!contact.met || undefined}
    data-left={contact.hasLeft || undefined}
    title={said(contact, line)}
    onClick={onOpen}
  >
    <span className="name">{contact.name}</span>
    <span className="line">{said(contact, line) || 'no title'}</span>
  </UnstyledButton>
);
