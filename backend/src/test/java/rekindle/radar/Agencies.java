package rekindle.radar;

import rekindle.support.TestAgency;

/** Works for an agency as its background tasks do. */
final class Agencies {

  private Agencies() {}

  static void run(TestAgency agency, Runnable work) {
    agency.inBackground(work);
  }
}
