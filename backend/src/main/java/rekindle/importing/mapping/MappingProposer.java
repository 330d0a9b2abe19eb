package rekindle.importing.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rekindle.importing.values.DateOrder;

/** Proposes what a file is and what its columns mean, from its headers and from its values. */
public final class MappingProposer {

  /** What tells the kinds apart; a field counted here hardly occurs in the other kinds. */
  private static final Map<ImportKind, Set<ImportField>> TELLING =
      Map.of(
          ImportKind.CLIENTS,
              EnumSet.of(
                  ImportField.STAGE, ImportField.INDUSTRY, ImportField.OWNER, ImportField.DOMAIN),
          ImportKind.CONTACTS,
              EnumSet.of(
                  ImportField.FULL_NAME,
                  ImportField.FIRST_NAME,
                  ImportField.LAST_NAME,
                  ImportField.TITLE,
                  ImportField.EMAIL,
                  ImportField.PHONE),
          ImportKind.ACTIVITIES,
              EnumSet.of(
                  ImportField.AT, ImportField.KIND, ImportField.DIRECTION, ImportField.NOTE));

  private final String country;

  /**
   * The agency's country (ISO 3166) decides what cannot be decided otherwise, and is then asked.
   */
  public MappingProposer(String country) {
    this.country = country;
  }

  public FileProposal propose(List<ColumnProfile> columns) {
    List<Candidate> candidates = new ArrayList<>();
    for (ImportKind kind : ImportKind.values()) {
      List<ProposedColumn> assigned = assign(columns, kind);
      candidates.add(new Candidate(kind, assigned, score(kind, assigned)));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    Candidate best = candidates.getFirst();
    double second = candidates.get(1).score;
    double confidence =
        best.score <= 0 ? 0 : Math.min(1, 0.5 + (best.score - second) / (2 * best.score) + 0.2);
    return new FileProposal(best.kind, rounded(confidence), best.columns);
  }

  /** The same file taken for another kind, when a person says so. */
  public FileProposal proposeAs(ImportKind kind, List<ColumnProfile> columns) {
    return new FileProposal(kind, 1, assign(columns, kind));
  }

  private record Candidate(ImportKind kind, List<ProposedColumn> columns, double score) {}

  /** What more than one column of a file may be taken for. */
  private static final Set<ImportField> SHARED = EnumSet.of(ImportField.PHONE, ImportField.IGNORE);

  private record Claim(int position, ImportField field, double confidence) {}

  private static double score(ImportKind kind, List<ProposedColumn> columns) {
    double score = 0;
    Set<ImportField> telling = TELLING.getOrDefault(kind, Set.of());
    for (ProposedColumn column : columns) {
      if (column.field() != ImportField.IGNORE) {
        score += column.confidence() * (telling.contains(column.field()) ? 1 : 0.3);
      }
    }
    boolean possible =
        switch (kind) {
          case CLIENTS -> has(columns, ImportField.CLIENT_NAME);
          case CONTACTS ->
              has(columns, ImportField.FULL_NAME)
                  || has(columns, ImportField.LAST_NAME)
                  || has(columns, ImportField.EMAIL);
          case ACTIVITIES -> has(columns, ImportField.AT);
        };
    return possible ? score : score / 4;
  }

  private static boolean has(List<ProposedColumn> columns, ImportField field) {
    return columns.stream().anyMatch(column -> column.field() == field);
  }

  /** Every field goes to the column that claims it best; phones may come in several columns. */
  private List<ProposedColumn> assign(List<ColumnProfile> columns, ImportKind kind) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      claims.addAll(claims(i, columns.get(i), kind));
    }
    claims.sort(Comparator.comparingDouble(Claim::confidence).reversed());
    @Nullable Claim[] taken = new Claim[columns.size()];
    Set<ImportField> given = EnumSet.noneOf(ImportField.class);
    for (Claim claim : claims) {
      boolean free = !given.contains(claim.field) || SHARED.contains(claim.field);
      if (taken[claim.position] == null && free) {
        taken[claim.position] = claim;
        given.add(claim.field);
      }
    }
    List<ProposedColumn> proposed = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      proposed.add(column(i, columns.get(i), taken[i]));
    }
    return List.copyOf(proposed);
  }

  private ProposedColumn column(int position, ColumnProfile profile, @Nullable Claim claim) {
    ImportField field = claim == null ? ImportField.IGNORE : claim.field;
    boolean dated = field.isDate();
    var decision = profile.dateOrder(country);
    boolean asked = decision != null && decision.asked();
    // Kept for any column: a person may say that it is a date after all.
    DateOrder order = decision == null || (asked && !dated) ? null : decision.order();
    return new ProposedColumn(
        position,
        profile.header(),
        field,
        claim == null ? 0.5 : rounded(claim.confidence),
        profile.samples(),
        order,
        asked && dated);
  }

  private static List<Claim> claims(int position, ColumnProfile profile, ImportKind kind) {
    List<Claim> claims = new ArrayList<>();
    HeaderWords.Meaning meaning = HeaderWords.meaning(profile.header(), kind);
    if (meaning.confidence() > 0 && meaning.field() == ImportField.IGNORE) {
      return List.of(new Claim(position, ImportField.IGNORE, meaning.confidence()));
    }
    if (meaning.confidence() > 0) {
      double fit = fit(meaning.field(), profile);
      claims.add(new Claim(position, meaning.field(), meaning.confidence() * fit));
    }
    for (ImportField field : byValues(profile, kind)) {
      if (field != meaning.field()) {
        claims.add(new Claim(position, field, 0.55));
      }
    }
    return claims;
  }

  /** Values that belie the header take most of its weight away; an empty column belies nothing. */
  private static double fit(ImportField field, ColumnProfile profile) {
    if (profile.empty()) {
      return 0.8;
    }
    boolean right =
        switch (field) {
          case AT, SINCE -> profile.dates();
          case EMAIL -> profile.mails();
          case DOMAIN -> profile.sites() || profile.mails();
          case KIND -> profile.kinds();
          case DIRECTION -> profile.directions();
          case STAGE -> profile.stages();
          case PHONE -> profile.phones();
          default -> true;
        };
    boolean misplaced =
        switch (field) {
          case CLIENT_NAME, FULL_NAME, FIRST_NAME, LAST_NAME, TITLE, INDUSTRY ->
              profile.mails() || profile.dates();
          default -> false;
        };
    return misplaced ? 0.3 : right ? 1 : 0.5;
  }

  private static List<ImportField> byValues(ColumnProfile profile, ImportKind kind) {
    List<ImportField> fields = new ArrayList<>();
    if (profile.mails()) {
      fields.add(kind == ImportKind.CLIENTS ? ImportField.OWNER : ImportField.EMAIL);
    }
    if (profile.sites()) {
      fields.add(ImportField.DOMAIN);
    }
    if (profile.dates()) {
      fields.add(kind == ImportKind.CLIENTS ? ImportField.SINCE : ImportField.AT);
    }
    if (profile.directions()) {
      fields.add(ImportField.DIRECTION);
    }
    if (profile.kinds()) {
      fields.add(ImportField.KIND);
    }
    if (profile.stages()) {
      fields.add(ImportField.STAGE);
    }
    if (profile.commaNames()) {
      fields.add(ImportField.FULL_NAME);
    }
    if (profile.phones()) {
      fields.add(ImportField.PHONE);
    }
    return fields.stream().filter(field -> field.occursIn(kind)).toList();
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }
}
