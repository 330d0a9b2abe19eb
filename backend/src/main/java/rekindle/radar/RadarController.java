package rekindle.radar;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;

@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
class RadarController {
  private final Radar radar;
  private final ClientSilence silence;

  RadarController(Radar radar, ClientSilence silence) {
    this.radar = radar;
    this.silence = silence;
  }

  /** Who has gone quiet, whom we owe an answer, who drifts or cools, each with a sentence. */
  @Get("/quiet")
  QuietPage getQuiet(@RequestBean @Valid QuietQuery query) {
    return radar.quiet(query);
  }

  /** The first morning after an import: what is ours to answer, and who was dormant long before. */
  @Get("/triage")
  Triage getTriage() {
    return radar.triage();
  }

  /** One client's silence: the state, the sentence, the picture, and everybody there. */
  @Get("/clients/{id}/silence")
  SilenceView getSilence(UUID id) {
    return silence.of(id);
  }
}
