package rekindle.tenancy.ledger;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.Ids;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.CurrentMember;

/**
 * Where everything that happens in an agency is written down, in the transaction in which it
 * happens. It says who, what, when and from where; a background scan seals it soon after.
 */
@Singleton
public class Ledger {
  private static final String WRITE =
      """
      insert into ledger_entry (agency_id, id, happened_at, actor_id, act, subject_kind,
        subject_id, client_id, cause_id, changes, personal_hash, origin_hash)
      values (:agency, :id, :at, :actor, :act, :kind, :subject, :client, :cause, :changes,
        :personal, :origin)
      """;

  private static final String WRITE_PERSONAL =
      """
      insert into ledger_personal (agency_id, entry_id, salt, words)
      values (:agency, :entry, :salt, :words)
      """;

  private final AgencySql sql;
  private final Origins origins;
  private final ChangesJson json;
  private final CurrentMember member;
  private final Clock clock;

  Ledger(AgencySql sql, Origins origins, ChangesJson json, CurrentMember member, Clock clock) {
    this.sql = sql;
    this.origins = origins;
    this.json = json;
    this.member = member;
    this.clock = clock;
  }

  /** To be called in the transaction of what happens: both hold, or neither. */
  @Transactional(TxType.MANDATORY)
  public void write(Entry entry) {
    writeAll(List.of(entry));
  }

  /** A change that changed nothing is not worth a line. */
  @Transactional(TxType.MANDATORY)
  public void writeChange(Subject subject, Changes changes) {
    if (!changes.isEmpty()) {
      write(Entry.of(Act.CHANGED, subject).with(changes));
    }
  }

  /** Any number in as few round trips as the driver can. */
  @Transactional(TxType.MANDATORY)
  public void writeAll(List<Entry> entries) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    List<Map<String, Object>> personal = new ArrayList<>();
    for (var entry : entries) {
      var id = Ids.next();
      rows.add(row(id, entry, personal(id, entry, personal)));
    }
    sql.batch(WRITE, rows);
    sql.batch(WRITE_PERSONAL, personal);
  }

  private byte @Nullable [] personal(UUID id, Entry entry, List<Map<String, Object>> rows) {
    if (entry.changes().personal().isEmpty()) {
      return null;
    }
    var words = json.write(entry.changes().personal());
    var salt = Salted.salt();
    rows.add(Map.of("entry", id, "salt", salt, "words", words));
    return Salted.hash(salt, words).bytes();
  }

  private Map<String, @Nullable Object> row(UUID id, Entry entry, byte @Nullable [] personal) {
    var behalf = Behalf.current();
    var actor =
        entry.by() != null
            ? entry.by()
            : member.id().or(() -> behalf.map(Behalf::memberId)).orElse(null);
    var row = new HashMap<String, @Nullable Object>();
    row.put("id", id);
    row.put("at", clock.instant().truncatedTo(ChronoUnit.MICROS));
    row.put("actor", actor);
    row.put("act", entry.act());
    row.put("kind", entry.subject().kind());
    row.put("subject", entry.subject().id());
    row.put("client", entry.subject().clientId());
    row.put("cause", behalf.map(Behalf::causeId).orElse(null));
    row.put("changes", json.write(entry.changes().open()));
    row.put("personal", personal);
    row.put("origin", origins.of(asker(actor, entry)).map(Hash::bytes).orElse(null));
    return row;
  }

  /**
   * A failed sign-in was nobody's act, but it came from somewhere: that is kept with its member.
   */
  private static @Nullable UUID asker(@Nullable UUID actor, Entry entry) {
    return actor == null && entry.subject().kind() == Subject.Kind.SIGN_IN
        ? entry.subject().id()
        : actor;
  }
}
