import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ChangeClient } from '@/features/clients/change-client';
import { NextButton } from '@/features/silence/next-button';
import type { ClientView, SilenceView } from '@/shared/api/generated';
import { PageHead } from '@/shared/ui/page';
import { clientFacts } from './client-facts';
import { ClientMenu } from './client-menu';

type ClientHeadProps = { client: ClientView; silence: SilenceView | undefined };

export const ClientHead = ({ client, silence }: ClientHeadProps) => {
  const [changing, setChanging] = useState(false);
  const next = silence?.next;
  return (
    <>
      <PageHead
        title={client.site ? `${client.name}, ${client.site}` : client.name}
        above={
          client.parentId && (
            <Link className="quiet-link" to={`/clients/${client.parentId}`}>
              {client.parentName} ›
            </Link>
          )
        }
        answer={
          <span className="small">
            {clientFacts(client)}{' '}
            {client.offLimits && (
              <span className="tag" data-tone="amber">
                OFF LIMITS
              </span>
            )}{' '}
            {client.doNotContact && (
              <span className="tag" data-tone="red">
                DO NOT CONTACT
              </span>
            )}{' '}
            {client.tags.map((tag) => (
              <span key={tag} className="tag">
                {tag}
              </span>
            ))}
          </span>
        }
        actions={
          <>
            <Button variant="default" className="thin" onClick={() => setChanging(true)}>
              Change
            </Button>
            <ClientMenu client={client} silence={silence} />
            {next && (
              <NextButton
                next={next}
                target={{ clientId: client.id, client: client.name }}
                primary
              />
            )}
          </>
        }
      />
      {changing && <ChangeClient client={client} onClose={() => setChanging(false)} />}
    </>
  );
};
