package rekindle.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter laid out: once as plain text, once as HTML that says the same. */
record Page(String text, String html) {
  private static final String STYLE =
      "font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;color:#1b1f24;"
          + "max-width:560px;margin:0 auto;padding:24px 16px";
  private static final String BUTTON =
      "display:inline-block;background:#0b5f73;color:#ffffff;text-decoration:none;"
          + "padding:10px 18px;border-radius:6px";

  static Page of(Letter letter, @Nullable String link) {
    return new Page(text(letter, link), html(letter, link));
  }

  private static String text(Letter letter, @Nullable String link) {
    List<String> parts = new ArrayList<>(letter.before());
    if (letter.action() != null && link != null) {
      parts.add(letter.action().label() + ":\n" + link);
    }
    parts.addAll(letter.after());
    parts.add("-- \nRekindle");
    return String.join("\n\n", parts) + "\n";
  }

  private static String html(Letter letter, @Nullable String link) {
    var html =
        new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    html.append("<title>").append(escape(letter.subject())).append("</title></head>\n");
    html.append("<body style=\"").append(STYLE).append("\">\n");
    letter.before().forEach(words -> paragraph(html, escape(words)));
    if (letter.action() != null && link != null) {
      var to = escape(link);
      var label = escape(letter.action().label());
      paragraph(html, "<a href=\"" + to + "\" style=\"" + BUTTON + "\">" + label + "</a>");
      paragraph(html, "If the button does nothing, open this address:<br>" + to);
    }
    letter.after().forEach(words -> paragraph(html, escape(words)));
    paragraph(html, "Rekindle");
    return html.append("</body></html>\n").toString();
  }

  private static void paragraph(StringBuilder html, String inside) {
    html.append("<p>").append(inside).append("</p>\n");
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
