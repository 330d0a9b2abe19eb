package rekindle.clients.reach;

import java.util.Locale;
import java.util.Set;

/**
 * Hosts under which everybody can have an address or a page, so that being there says nothing about
 * a company: the large free mail services, and where companies present themselves beside others.
 */
public final class SharedHosts {

  private static final Set<String> MAIL =
      Set.of(
          "gmail.com",
          "googlemail.com",
          "outlook.com",
          "hotmail.com",
          "live.com",
          "msn.com",
          "yahoo.com",
          "ymail.com",
          "icloud.com",
          "me.com",
          "mac.com",
          "aol.com",
          "gmx.de",
          "gmx.net",
          "gmx.at",
          "gmx.ch",
          "gmx.com",
          "web.de",
          "t-online.de",
          "freenet.de",
          "mail.com",
          "mail.ru",
          "yandex.ru",
          "yandex.com",
          "proton.me",
          "protonmail.com",
          "zoho.com",
          "qq.com",
          "163.com",
          "126.com",
          "orange.fr",
          "free.fr",
          "laposte.net",
          "wanadoo.fr",
          "libero.it",
          "virgilio.it",
          "comcast.net",
          "verizon.net",
          "att.net",
          "bluewin.ch",
          "btinternet.com",
          "fastmail.com",
          "hey.com",
          "tutanota.com");
  private static final Set<String> MAIL_FAMILIES = Set.of("yahoo", "hotmail", "outlook", "live");

  private static final Set<String> PAGES =
      Set.of(
          "linkedin.com",
          "facebook.com",
          "instagram.com",
          "twitter.com",
          "x.com",
          "xing.com",
          "youtube.com",
          "tiktok.com",
          "pinterest.com",
          "google.com",
          "goo.gl",
          "g.page",
          "bit.ly",
          "linktr.ee",
          "indeed.com",
          "glassdoor.com",
          "kununu.com",
          "crunchbase.com",
          "yelp.com",
          "wikipedia.org");

  private SharedHosts() {}

  /**
   * @param domain as {@link Domains#of} answers it
   */
  public static boolean has(String domain) {
    String lower = domain.toLowerCase(Locale.ROOT);
    int dot = lower.indexOf('.');
    return MAIL.contains(lower)
        || PAGES.contains(lower)
        || (dot > 0 && MAIL_FAMILIES.contains(lower.substring(0, dot)));
  }
}
