package rekindle.tenancy;

/** The agency counts its days or its holidays otherwise; published in the same transaction. */
public record CalendarChanged() {}
