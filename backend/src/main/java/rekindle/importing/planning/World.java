package rekindle.importing.planning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the plan knows of the agency at this row: the stored records and everything that earlier
 * rows of the same import planned.
 */
public interface World {

  /** Announces the keys that will be asked for, so that they can be looked up together. */
  void prepare(Collection<Key> keys);

  List<Known> known(Key key);

  /** From this row on, the record is known by these keys. */
  void learn(Known record, Collection<Key> keys);

  /** Whether a stored activity has that key and that place among equals. */
  boolean isStored(Key activity, int place);

  /** Counts one more row with that key in this import and answers which one it is, from 1. */
  int nextPlace(Key activity);

  /** What the member with that address or name is known by: the address, else the name. */
  Optional<String> member(String addressOrName);

  /** The same of who owns a client: the work of somebody who left is a colleague's. */
  Optional<String> owner(String addressOrName);

  /** An unknown recruiter was named; empty when the person is to be left out. */
  Optional<String> newPerson(String addressOrName);

  UUID newId();
}
