package rekindle.importing.runs;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import rekindle.shared.problem.RuleViolation;
import rekindle.tenancy.AgencySql;

/** The bytes of files, in the database, in pieces that fit in any packet and any memory. */
@Singleton
public class ChunkStore {

  static final int SIZE = 1_000_000;

  /** Of one agency, in all imports that have not gone in: two gigabytes. */
  static final int MOST_PIECES = 2_000;

  private final AgencySql sql;

  ChunkStore(AgencySql sql) {
    this.sql = sql;
  }

  /**
   * Stores the stream piece by piece and answers its length; each piece is shown to the watcher.
   *
   * @throws RuleViolation when the agency keeps too much already
   */
  public long write(UUID file, InputStream bytes, Consumer<byte[]> watcher) throws IOException {
    long length = 0;
    int place = 0;
    byte[] piece = bytes.readNBytes(SIZE);
    while (piece.length > 0) {
      watcher.accept(piece);
      requireRoom();
      sql.update(
          """
          insert into import_chunk (agency_id, file_id, place, bytes)
          values (:agency, :file, :place, :bytes)
          """,
          Map.of("file", file, "place", place, "bytes", piece));
      length += piece.length;
      place++;
      piece = bytes.readNBytes(SIZE);
    }
    return length;
  }

  private void requireRoom() {
    if (sql.count("select count(*) from import_chunk c where c.agency_id = :agency", Map.of())
        >= MOST_PIECES) {
      throw new RuleViolation(
          "too-much-waiting",
          "Files of imports that have not gone in fill two gigabytes, which is all there is for one"
              + " agency. Let an import go in, or discard one that nobody needs.");
    }
  }

  public void remove(UUID file) {
    sql.update(
        "delete from import_chunk where agency_id = :agency and file_id = :file",
        Map.of("file", file));
  }

  public InputStream read(UUID file) {
    return new Pieces(file);
  }

  private Optional<byte[]> piece(UUID file, int place) {
    return sql.first(
        """
        select bytes from import_chunk
        where agency_id = :agency and file_id = :file and place = :place
        """,
        Map.of("file", file, "place", place),
        row -> row.bytes("bytes"));
  }

  /** One piece in memory at a time. */
  private final class Pieces extends InputStream {

    private final UUID file;
    private byte[] piece = new byte[0];
    private int position;
    private int place;

    Pieces(UUID file) {
      this.file = file;
    }

    @Override
    public int read() {
      return filled() ? piece[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (!filled()) {
        return -1;
      }
      int count = Math.min(length, piece.length - position);
      System.arraycopy(piece, position, into, offset, count);
      position += count;
      return count;
    }

    private boolean filled() {
      if (position == piece.length) {
        piece = piece(file, place++).orElse(new byte[0]);
        position = 0;
      }
      return piece.length > 0;
    }
  }
}
