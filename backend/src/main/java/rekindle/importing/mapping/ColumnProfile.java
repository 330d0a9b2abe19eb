package rekindle.importing.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rekindle.importing.values.DateOrderEvidence;
import rekindle.importing.values.DateText;
import rekindle.importing.values.MailAddress;
import rekindle.importing.values.PhoneText;
import rekindle.importing.values.Read;
import rekindle.importing.values.Vocabulary;
import rekindle.importing.values.WebSite;

/** What the values of one column look like, gathered row by row in constant memory. */
public final class ColumnProfile {

  private static final int SAMPLES = 3;
  private static final int DISTINCT_KEPT = 50;
  private static final int SAMPLE_LENGTH = 120;
  private static final int LONGEST_TELLING = 80;
  private static final Pattern COMMA_NAME = Pattern.compile("[\\p{L}'’ -]+, [\\p{L}'’. -]+");

  private final String header;
  private final List<String> samples = new ArrayList<>();
  private final Set<String> distinct = new LinkedHashSet<>();
  private final DateOrderEvidence dates = new DateOrderEvidence();
  private long filled;
  private long mails;
  private long sites;
  private long phones;
  private long commaNames;
  private long kinds;
  private long directions;
  private long stages;

  public ColumnProfile(String header) {
    this.header = header;
  }

  public void accept(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return;
    }
    filled++;
    if (samples.size() < SAMPLES && !samples.contains(shortened(text))) {
      samples.add(shortened(text));
    }
    if (distinct.size() < DISTINCT_KEPT) {
      distinct.add(text);
    }
    look(text);
  }

  public String header() {
    return header;
  }

  public List<String> samples() {
    return List.copyOf(samples);
  }

  public boolean empty() {
    return filled == 0;
  }

  public DateOrderEvidence.@Nullable Decision dateOrder(String country) {
    return dates.decide(header, country);
  }

  boolean dates() {
    return mostly(dates.dates());
  }

  boolean mails() {
    return mostly(mails);
  }

  boolean sites() {
    return mostly(sites);
  }

  boolean phones() {
    return mostly(phones) && !dates();
  }

  boolean commaNames() {
    return mostly(commaNames);
  }

  boolean kinds() {
    return mostly(kinds) && distinct.size() <= 20;
  }

  boolean directions() {
    return mostly(directions) && distinct.size() <= 6;
  }

  boolean stages() {
    return mostly(stages) && distinct.size() <= 20;
  }

  /** Cheap looks first: most cells are none of these, and files have millions of cells. */
  private void look(String text) {
    if (text.length() > LONGEST_TELLING) {
      return;
    }
    boolean digit = text.chars().anyMatch(Character::isDigit);
    boolean space = text.indexOf(' ') >= 0;
    if (digit) {
      DateText.parse(text).ifPresent(dates::accept);
    }
    if (text.indexOf('@') >= 0) {
      mails += MailAddress.looksLike(text) ? 1 : 0;
    } else if (!space && text.indexOf('.') > 0 && WebSite.domain(text) instanceof Read.Good) {
      sites++;
    }
    if (digit && PhoneText.looksLike(text)) {
      phones++;
    }
    if (space && COMMA_NAME.matcher(text).matches()) {
      commaNames++;
    }
    if (!digit) {
      kinds += Vocabulary.KINDS.find(text).isPresent() ? 1 : 0;
      directions += Vocabulary.DIRECTIONS.find(text).isPresent() ? 1 : 0;
      stages += Vocabulary.STAGES.find(text).isPresent() ? 1 : 0;
    }
  }

  /** A few broken values do not change what a column is. */
  private boolean mostly(long count) {
    return filled > 0 && count >= 0.7 * filled;
  }

  private static String shortened(String text) {
    return text.length() <= SAMPLE_LENGTH ? text : text.substring(0, SAMPLE_LENGTH) + "…";
  }
}
