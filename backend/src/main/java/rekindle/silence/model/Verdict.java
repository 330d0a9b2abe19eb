package rekindle.silence.model;

/** Where a client stands at one moment, and whose move it is. */
public record Verdict(State state, Situation situation) {}
