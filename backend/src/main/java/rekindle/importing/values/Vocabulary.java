package rekindle.importing.values;

/** The words for stages, kinds of activity and directions that exports are known to use. */
public final class Vocabulary {

  public static final Words STAGES =
      Words.of(
          "stage",
          """
          PROSPECT: prospect, prospects, lead, new, cold, potential, target, suspect, open, interessent, potenziell, neu, prospecto, prospection, prospek, kandidat
          ACTIVE: active, activ, client, live, current, customer, won, existing, aktiv, kunde, bestandskunde, actif, activo, attivo, cliente, klant, aktywny
          KEY_ACCOUNT: key account, key accounts, key, key client, strategic, vip, a client, top, tier 1, platinum, gold, schlusselkunde, grosskunde, grand compte, cuenta clave
          FORMER: former, inactive, past, lost, ex client, dormant, closed, archived, churned, old, dead, ehemalig, inaktiv, ancien, inactif, antiguo, inactivo
          """);

  public static final Words KINDS =
      Words.of(
          "kind of activity",
          """
          CALL: call, calls, phone, phone call, telephone, tel, anruf, telefonat, telefon, appel, llamada, chiamata, cold call, spoke, gesprach
          VOICEMAIL: voicemail, voice mail, vm, lvm, left voicemail, left message, left vm, mailbox, anrufbeantworter, ab, repondeur, buzon de voz
          EMAIL: email, e mail, mail, emails, e mails, courriel, correo, correo electronico, posta, mel, nachricht
          SMS: sms, text, text message, whatsapp, imessage, txt, kurznachricht
          LINKEDIN: linkedin, linked in, inmail, in mail, li, li message, linkedin message
          MEETING: meeting, meetings, visit, appointment, interview, lunch, video call, teams, zoom, conference call, conference, besprechung, termin, treffen, besuch, reunion, rendez vous, rdv, reunion de trabajo, riunione
          NOTE: note, notes, comment, memo, remark, notiz, bemerkung, kommentar, nota, remarque
          """);

  public static final Words DIRECTIONS =
      Words.of(
          "direction",
          """
          INBOUND: in, inbound, incoming, received, receive, from client, from them, them, i, eingang, eingehend, empfangen, erhalten, entrant, recu, entrante, recibido, ricevuto, ontvangen, <, ←, ↘
          OUTBOUND: out, outbound, outgoing, sent, send, to client, to them, us, we, o, ausgang, ausgehend, gesendet, gesandt, sortant, envoye, saliente, enviado, inviato, verzonden, >, →, ↗
          MUTUAL: mutual, both, both ways, ↔
          NONE: none, neither
          """);

  private Vocabulary() {}
}
