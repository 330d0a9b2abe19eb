import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { AgencySettings } from '@/features/tenancy/agency-settings';
import { MemberList } from '@/features/tenancy/member-list';
import { SecondFactorRule } from '@/features/tenancy/second-factor-rule';
import { ExportCard } from '@/features/exporting/export-card';
import { MailboxLine } from '@/features/mail/mailbox-line';
import { SampleCard } from '@/features/sample/sample-card';
import { SilenceThresholds } from '@/features/silence/silence-thresholds';
import { useSession } from '@/features/tenancy/session';
import { PageHead } from '@/shared/ui/page';
import './settings.css';

const AuditLine = () => (
  <section className="card" aria-labelledby="audit-log">
    <h2 id="audit-log">Audit log</h2>
    <p className="small muted">
      Who did what in your agency, when and from where, in a log that nobody can change unseen.
    </p>
    <Button component={Link} to="/settings/audit-log" variant="default" mt={10}>
      Open the audit log
    </Button>
  </section>
);

export const SettingsPage = () => {
  const { member, agency } = useSession();
  const owner = member.role === 'OWNER';
  return (
    <>
      <PageHead
        title="Settings"
        answer={
          owner
            ? `How ${agency.name} works, and who works here.`
            : `How ${agency.name} works, and who works here. An owner can change it.`
        }
      />
      <div className="stack settings">
        <AgencySettings mayChange={owner} />
        <MemberList mayChange={owner} />
        <SecondFactorRule mayChange={owner} />
        {owner && <MailboxLine />}
        {owner && <AuditLine />}
        <SilenceThresholds mayChange={owner} />
        {member.role !== 'RECRUITER' && <ExportCard />}
        <SampleCard mayRemove={owner} />
      </div>
    </>
  );
};
