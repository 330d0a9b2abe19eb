package rekindle.importing.mapping;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import rekindle.importing.values.Words;

/**
 * The headers that exports are known to use, in several languages. Some mean different things in
 * different kinds of file: "Name" is the company's in a list of companies and the person's in a
 * list of people; "Type" is a kind of activity in a journal and nothing of ours elsewhere.
 */
final class HeaderWords {

  private static final String EVERYWHERE =
      """
      CLIENT_ID: client id, clientid, company id, account id, customer id, organisation id, organization id, org id, firm id, client no, client number, client ref, client code, kunden id, kundennummer, kundennr, kunden nr, firmen id, id client, id cliente, id societe, client external id
      CLIENT_NAME: company, company name, client, client name, account, account name, organisation, organization, organisation name, organization name, customer, customer name, employer, firm, firma, firmenname, unternehmen, kunde, kundenname, societe, entreprise, raison sociale, nom de l entreprise, empresa, nombre de la empresa, razon social, cliente, azienda, ragione sociale, bedrijf, bedrijfsnaam, klant, empresa nome, przedsiebiorstwo, foretag
      DOMAIN: website, web site, web, url, domain, homepage, home page, company website, company domain, site web, sitio web, sito, sito web, webseite, internet, internetseite, webadresse, www, pagina web
      CONTACT_ID: contact id, contactid, person id, people id, contact no, contact ref, contact number, kontakt id, kontaktnummer, id contact, id contacto, contact external id
      EMAIL: email, e mail, mail, email address, e mail address, mail address, contact email, contact e mail, e mail adresse, emailadresse, courriel, adresse e mail, adresse mail, correo, correo electronico, indirizzo e mail, posta elettronica, work email, business email, primary email
      IGNORE: import line, import column, import reason
      """;

  private static final String CLIENTS =
      """
      CLIENT_ID: id, external id, record id, ref, reference, nr, no, number, uid, code, nummer
      CLIENT_NAME: name, nom, nombre, nome, naam, nazwa, title
      INDUSTRY: industry, sector, branch, vertical, branche, industrie, secteur, secteur d activite, sector de actividad, settore, line of business, market, business
      OWNER: owner, account manager, account owner, client owner, recruiter, consultant, responsible, assigned to, assignee, sales rep, rep, relationship manager, betreuer, kundenbetreuer, verantwortlich, inhaber, besitzer, zustandig, responsable, charge de compte, gestor, propietario, owner email, eigenaar, referent
      STAGE: stage, status, state, phase, lifecycle, lifecycle stage, client status, account status, relationship, type, category, stadium, etat, statut, estado, etapa, fase, stato
      SINCE: created, created at, created on, creation date, date added, added, added on, date created, since, client since, customer since, start date, date of creation, angelegt, angelegt am, erstellt, erstellt am, erstelldatum, kunde seit, seit, cree le, date de creation, fecha de alta, creado, creado el, data creazione, create date, created d m y, created m d y, date added d m y
      SEGMENT: segment, tier, class, size, grosse, segmento, classe, abc
      TAGS: tags, tag, labels, label, keywords, schlagworte, schlagworter, etiquettes, etiquetas, mots cles
      """;

  private static final String CONTACTS =
      """
      CONTACT_ID: id, external id, record id, ref, reference, uid, nr, nummer
      FULL_NAME: name, full name, contact, contact name, person, person name, contact person, ansprechpartner, kontakt, kontaktperson, vollstandiger name, nom complet, contacto, nombre completo, persona, nominativo, naam, display name
      FIRST_NAME: first name, firstname, given name, forename, first, vorname, prenom, nombre, nombre de pila, voornaam, imie, primeiro nome
      LAST_NAME: last name, lastname, surname, family name, last, second name, nachname, familienname, zuname, nom, nom de famille, apellido, apellidos, cognome, achternaam, nazwisko, sobrenome
      TITLE: title, job title, position, role, job, function, designation, titel, funktion, berufsbezeichnung, poste, fonction, titre, cargo, puesto, ruolo, functie, stanowisko
      PHONE: phone, phone number, telephone, telephone number, tel, mobile, mobile phone, cell, cell phone, direct line, work phone, business phone, direct dial, telefon, telefonnummer, handy, mobil, mobilnummer, telefono, telephone portable, portable, movil, cellulare, telefoon, mobiel
      """;

  private static final String ACTIVITIES =
      """
      ACTIVITY_ID: id, activity id, event id, external id, record id, message id, log id, task id, uid
      FULL_NAME: name, contact, contact name, person, full name, with, contact person, ansprechpartner, kontakt, who
      AT: date, datetime, date time, date and time, when, at, timestamp, time stamp, activity date, logged at, occurred at, occurred, sent at, sent on, created, created at, completed, completed at, start, start date, due date, datum, zeitpunkt, wann, date et heure, date heure, fecha, fecha y hora, data, data e ora, quand, datum uhrzeit
      TIME: time, hour, time of day, uhrzeit, zeit, heure, hora, ora, tijd
      KIND: type, kind, activity type, activity, channel, medium, event type, category, art, typ, kanal, tipo, genre, canal, aktivitat
      DIRECTION: direction, in out, inbound outbound, way, inbound, sent received, richtung, sens, direccion, direzione, richting
      RECRUITER: recruiter, user, owner, by, logged by, created by, consultant, author, sender, rep, agent, assigned to, our person, staff, mitarbeiter, benutzer, bearbeiter, von, utilisateur, auteur, usuario, autor, utente
      SUBJECT: subject, subject line, title, betreff, objet, asunto, oggetto, onderwerp
      NOTE: note, notes, comment, comments, description, details, body, text, message, summary, remarks, content, notiz, notizen, bemerkung, kommentar, beschreibung, commentaire, remarque, nota, notas, comentario, descrizione, opmerking
      """;

  private static final Map<ImportKind, Map<String, ImportField>> BY_KIND = byKind();

  private HeaderWords() {}

  /** The meaning of that header in a file of that kind and how sure it is, 0 for no idea. */
  static Meaning meaning(String header, ImportKind kind) {
    Map<String, ImportField> words = BY_KIND.getOrDefault(kind, Map.of());
    String plain = Words.plain(header);
    ImportField exact = words.get(plain);
    if (exact != null) {
      return new Meaning(exact, 0.95);
    }
    ImportField bare = words.get(Words.plain(header.replaceAll("\\([^)]*\\)|\\[[^]]*]", " ")));
    if (bare != null) {
      return new Meaning(bare, 0.9);
    }
    Meaning best = new Meaning(ImportField.IGNORE, 0);
    int longest = 0;
    for (var word : words.entrySet()) {
      String name = word.getKey();
      if (name.length() > Math.max(longest, 3) && (" " + plain + " ").contains(" " + name + " ")) {
        best = new Meaning(word.getValue(), 0.6);
        longest = name.length();
      }
    }
    return best;
  }

  record Meaning(ImportField field, double confidence) {}

  private static Map<ImportKind, Map<String, ImportField>> byKind() {
    Map<ImportKind, Map<String, ImportField>> all = new EnumMap<>(ImportKind.class);
    all.put(ImportKind.CLIENTS, words(CLIENTS));
    all.put(ImportKind.CONTACTS, words(CONTACTS));
    all.put(ImportKind.ACTIVITIES, words(ACTIVITIES));
    return all;
  }

  /** A word of the kind's own list goes before the same word of the common one. */
  private static Map<String, ImportField> words(String ownTable) {
    Map<String, ImportField> words = new HashMap<>();
    for (String table : new String[] {ownTable, EVERYWHERE}) {
      table
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.split(":", 2))
          .forEach(
              line -> {
                for (String word : line[1].split(",")) {
                  words.putIfAbsent(Words.plain(word), ImportField.valueOf(line[0].strip()));
                }
              });
    }
    return Map.copyOf(words);
  }
}
