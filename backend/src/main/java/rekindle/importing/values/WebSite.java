package rekindle.importing.values;

import rekindle.clients.reach.Domains;

/** Reads a web address, or an e-mail address, down to the domain a company registered. */
public final class WebSite {

  private WebSite() {}

  public static Read<String> domain(String cell) {
    String domain = Domains.of(cell);
    return domain == null
        ? Read.wrong("“" + cell.strip() + "” is not a web site; write it as company.example.")
        : Read.good(domain);
  }
}
