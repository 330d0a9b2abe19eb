package rekindle.bench;

/**
 * How much one agency holds.
 *
 * @param activities of all its clients together
 * @param ofBusy how many of them are with one client
 * @param people who can sign in
 */
record Size(int clients, int contacts, int activities, int ofBusy, int people) {
  static final Size USUAL = new Size(10_000, 20_000, 50_000, 500, 16);
  static final Size SMALL = new Size(1_000, 2_000, 5_000, 500, 8);

  int contactsOf(int client) {
    return share(contacts, clients, client);
  }

  /** The first client is the busy one. */
  int activitiesOf(int client) {
    return client == 0 ? ofBusy : share(activities - ofBusy, clients - 1, client - 1);
  }

  /** So that the shares of all add up to the whole. */
  private static int share(int whole, int among, int number) {
    return (int) ((long) whole * (number + 1) / among - (long) whole * number / among);
  }
}
