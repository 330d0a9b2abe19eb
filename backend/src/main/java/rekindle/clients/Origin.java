package rekindle.clients;

/** How a record got here, so that an import or the sample can be taken out again. */
public enum Origin {
  MANUAL,
  IMPORT,
  SAMPLE
}
