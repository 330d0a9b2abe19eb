package rekindle.clients.contacts;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.versions.Versions;
import rekindle.tenancy.requests.Idempotent;

@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
class ContactController {
  private final Contacts contacts;

  ContactController(Contacts contacts) {
    this.contacts = contacts;
  }

  /** Everybody known at a client, those who left included. */
  @Get("/clients/{clientId}/contacts")
  List<ContactView> listContacts(UUID clientId) {
    return contacts.at(clientId);
  }

  /** Adds somebody at a client. */
  @Post("/clients/{clientId}/contacts")
  @Status(HttpStatus.CREATED)
  @Idempotent
  ContactView addContact(
      UUID clientId,
      @Body @Valid ContactDetails details,
      @Header("Idempotency-Key") @Nullable String key) {
    return contacts.add(clientId, details);
  }

  /** One contact. */
  @Get("/contacts/{id}")
  ContactView getContact(UUID id) {
    return contacts.get(id);
  }

  /** Describes a contact anew. */
  @Put("/contacts/{id}")
  ContactView changeContact(
      UUID id, @Body @Valid ContactDetails details, @Header("If-Match") @Nullable String ifMatch) {
    return contacts.change(id, details, Versions.expected(ifMatch));
  }
}
