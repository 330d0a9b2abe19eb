/**
 * Roots of the query cache that several features must refresh: an activity changes states, an
 * import changes clients. What a feature alone reads has its key beside its queries.
 */
export const silenceKey = ['silence'] as const;
export const clientsKey = ['clients'] as const;
