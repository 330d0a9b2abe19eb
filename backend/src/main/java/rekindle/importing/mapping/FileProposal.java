package rekindle.importing.mapping;

import java.util.List;

/** What we take a file for. */
public record FileProposal(ImportKind kind, double kindConfidence, List<ProposedColumn> columns) {}
