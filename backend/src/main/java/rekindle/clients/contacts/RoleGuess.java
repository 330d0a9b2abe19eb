package rekindle.clients.contacts;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from a title what somebody is to an opening; a person can correct it. */
final class RoleGuess {
  private static final Pattern HR =
      Pattern.compile("\\b(hr|human resources|people|talent|recruit\\w*|personnel|rh|personal)\\b");
  private static final Pattern PROCUREMENT =
      Pattern.compile("\\b(procurement|purchasing|buyer|sourcing|einkauf|achats)\\b");
  private static final Pattern EXECUTIVE =
      Pattern.compile("\\b(ceo|cfo|coo|cto|chief|president|owner|founder|managing director)\\b");
  private static final Pattern HIRING =
      Pattern.compile(
          "\\b(manager|director|head|vp|vice president|lead|leiter\\w*|responsable)\\b");

  private RoleGuess() {}

  static ContactRole from(@Nullable String title) {
    if (title == null) {
      return ContactRole.OTHER;
    }
    var words = title.toLowerCase(Locale.ROOT);
    if (HR.matcher(words).find()) {
      return ContactRole.HR;
    }
    if (PROCUREMENT.matcher(words).find()) {
      return ContactRole.PROCUREMENT;
    }
    if (EXECUTIVE.matcher(words).find()) {
      return ContactRole.EXECUTIVE;
    }
    return HIRING.matcher(words).find() ? ContactRole.HIRING_MANAGER : ContactRole.OTHER;
  }
}
