package rekindle.importing.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats people send instead of CSV. Each is refused by its name, with what to do about it;
 * the content decides before the file's ending does.
 */
public record ForeignFormat(String name, String remedy) {

  private static final String SAVE_AS_CSV =
      "Open it in your spreadsheet program, choose Save as, CSV UTF-8, one file per sheet, and drop"
          + " those files here.";
  private static final String EXPORT_AS_CSV =
      "Export the same list as CSV from the program it comes from, and drop that file here.";
  private static final String UNPACK = "Unpack it and drop the CSV files inside here.";

  private record Magic(String start, ForeignFormat format) {}

  private record Ending(String ending, ForeignFormat format) {}

  private static final ForeignFormat EXCEL = new ForeignFormat("an Excel workbook", SAVE_AS_CSV);
  private static final ForeignFormat OLD_EXCEL =
      new ForeignFormat("an Excel 97 workbook", SAVE_AS_CSV);
  private static final ForeignFormat OPEN_DOCUMENT =
      new ForeignFormat("an OpenDocument spreadsheet", SAVE_AS_CSV);
  private static final ForeignFormat NUMBERS =
      new ForeignFormat("a Numbers spreadsheet", SAVE_AS_CSV);
  private static final ForeignFormat ZIP = new ForeignFormat("a ZIP archive", UNPACK);
  private static final ForeignFormat GZIP = new ForeignFormat("a gzip archive", UNPACK);
  private static final ForeignFormat SEVEN_ZIP = new ForeignFormat("a 7-Zip archive", UNPACK);
  private static final ForeignFormat RAR = new ForeignFormat("a RAR archive", UNPACK);
  private static final ForeignFormat PDF = new ForeignFormat("a PDF document", EXPORT_AS_CSV);
  private static final ForeignFormat WORD = new ForeignFormat("a Word document", EXPORT_AS_CSV);
  private static final ForeignFormat JSON = new ForeignFormat("a JSON file", EXPORT_AS_CSV);
  private static final ForeignFormat XML = new ForeignFormat("an XML file", EXPORT_AS_CSV);
  private static final ForeignFormat HTML = new ForeignFormat("a web page", EXPORT_AS_CSV);
  private static final ForeignFormat VCARD =
      new ForeignFormat("a vCard address book", EXPORT_AS_CSV);
  private static final ForeignFormat CALENDAR =
      new ForeignFormat("an iCalendar file", EXPORT_AS_CSV);
  private static final ForeignFormat OUTLOOK =
      new ForeignFormat("an Outlook data file", EXPORT_AS_CSV);
  private static final ForeignFormat MAILBOX = new ForeignFormat("a mailbox", EXPORT_AS_CSV);
  private static final ForeignFormat RTF = new ForeignFormat("a rich-text document", EXPORT_AS_CSV);
  private static final ForeignFormat SQLITE =
      new ForeignFormat("an SQLite database", EXPORT_AS_CSV);
  private static final ForeignFormat ACCESS =
      new ForeignFormat("an Access database", EXPORT_AS_CSV);
  private static final ForeignFormat IMAGE =
      new ForeignFormat("a picture", "A table has to be text. " + EXPORT_AS_CSV);
  private static final ForeignFormat PARQUET = new ForeignFormat("a Parquet file", EXPORT_AS_CSV);

  private static final List<Magic> MAGICS =
      List.of(
          new Magic("\u00D0\u00CF\u0011\u00E0", OLD_EXCEL),
          new Magic("\u001F\u008B", GZIP),
          new Magic("7z\u00BC\u00AF", SEVEN_ZIP),
          new Magic("Rar!", RAR),
          new Magic("%PDF", PDF),
          new Magic("{\\rtf", RTF),
          new Magic("!BDN", OUTLOOK),
          new Magic("SQLite format", SQLITE),
          new Magic("\u0000\u0001\u0000\u0000Standard", ACCESS),
          new Magic("\u0089PNG", IMAGE),
          new Magic("\u00FF\u00D8\u00FF", IMAGE),
          new Magic("GIF8", IMAGE),
          new Magic("PAR1", PARQUET),
          new Magic("BEGIN:VCARD", VCARD),
          new Magic("BEGIN:VCALENDAR", CALENDAR),
          new Magic("<?xml", XML),
          new Magic("<!doctype html", HTML),
          new Magic("<html", HTML),
          new Magic("<table", HTML));

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending(".xlsx", EXCEL),
          new Ending(".xlsm", EXCEL),
          new Ending(".xlsb", EXCEL),
          new Ending(".xls", OLD_EXCEL),
          new Ending(".ods", OPEN_DOCUMENT),
          new Ending(".numbers", NUMBERS),
          new Ending(".docx", WORD),
          new Ending(".doc", WORD),
          new Ending(".msg", OUTLOOK),
          new Ending(".pst", OUTLOOK),
          new Ending(".mbox", MAILBOX),
          new Ending(".eml", MAILBOX),
          new Ending(".vcf", VCARD),
          new Ending(".ics", CALENDAR),
          new Ending(".json", JSON),
          new Ending(".jsonl", JSON),
          new Ending(".xml", XML),
          new Ending(".html", HTML),
          new Ending(".htm", HTML),
          new Ending(".pdf", PDF),
          new Ending(".zip", ZIP),
          new Ending(".gz", GZIP),
          new Ending(".7z", SEVEN_ZIP),
          new Ending(".rar", RAR),
          new Ending(".mdb", ACCESS),
          new Ending(".accdb", ACCESS),
          new Ending(".parquet", PARQUET));

  /** What this file is instead of CSV, or nothing when it may be read as text. */
  public static Optional<ForeignFormat> of(String fileName, byte[] head) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      return Optional.of(byEnding(name).orElse(ZIP));
    }
    String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    String trimmed = text.stripLeading();
    for (Magic magic : MAGICS) {
      if (text.startsWith(magic.start)
          || trimmed.regionMatches(true, 0, magic.start, 0, magic.start.length())) {
        boolean office = magic.format == OLD_EXCEL;
        return Optional.of(office ? byEnding(name).orElse(OLD_EXCEL) : magic.format);
      }
    }
    if (trimmed.startsWith("{") || trimmed.startsWith("[{")) {
      return Optional.of(JSON);
    }
    return byEnding(name);
  }

  private static Optional<ForeignFormat> byEnding(String name) {
    return ENDINGS.stream()
        .filter(ending -> name.endsWith(ending.ending))
        .map(Ending::format)
        .findFirst();
  }
}
