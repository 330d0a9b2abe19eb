package rekindle.silence;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.requests.Idempotent;

@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
class ParkingController {
  private final ParkingService parking;

  ParkingController(ParkingService parking) {
    this.parking = parking;
  }

  /** Says that a client's silence means nothing, because a person knows better. */
  @Put("/clients/{id}/not-quiet")
  @Status(HttpStatus.NO_CONTENT)
  void markNotQuiet(UUID id, @Body @Valid SayNotQuiet word) {
    parking.markNotQuiet(id, word.note());
  }

  /** Takes back one's own last word that a client's silence means nothing. */
  @Delete("/clients/{id}/not-quiet")
  @Status(HttpStatus.NO_CONTENT)
  void takeBackNotQuiet(UUID id) {
    parking.takeBackNotQuiet(id);
  }

  /** Leaves a client alone until a day, unless they write first. */
  @Put("/clients/{id}/parking")
  @Status(HttpStatus.NO_CONTENT)
  void parkClient(UUID id, @Body @Valid ParkClient park) {
    parking.park(id, park.until(), park.note());
  }

  /** Takes a parked client up again. */
  @Delete("/clients/{id}/parking")
  @Status(HttpStatus.NO_CONTENT)
  void unparkClient(UUID id) {
    parking.unpark(id);
  }

  /** Parks all dormant clients in one action. */
  @Post("/parked-clients")
  @Status(HttpStatus.CREATED)
  @Idempotent
  ParkedClients parkDormant(
      @Body @Nullable ParkDormant park, @Header("Idempotency-Key") @Nullable String key) {
    return parking.parkDormant(park == null ? null : park.until());
  }

  /** Takes back that all dormant clients were parked. */
  @Delete("/parked-clients/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void undoParking(UUID id) {
    parking.undo(id);
  }
}
