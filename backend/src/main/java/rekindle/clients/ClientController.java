package rekindle.clients;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Slice;
import rekindle.shared.versions.Versions;
import rekindle.tenancy.requests.Idempotent;

@Controller("/api/clients")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
class ClientController {
  private final Clients clients;
  private final ClientList list;

  ClientController(Clients clients, ClientList list) {
    this.clients = clients;
    this.list = list;
  }

  /** The agency's clients, one slice at a time. */
  @Get("{?query*}")
  Slice<ClientRow> listClients(@Valid @RequestBean ClientQuery query) {
    return list.slice(query);
  }

  /** Makes a client; it belongs to whoever makes it unless somebody else is named. */
  @Post
  @Status(HttpStatus.CREATED)
  @Idempotent
  ClientView addClient(
      @Body @Valid ClientDetails details, @Header("Idempotency-Key") @Nullable String key) {
    return clients.add(details);
  }

  /** One client. */
  @Get("/{id}")
  ClientView getClient(UUID id) {
    return clients.get(id);
  }

  /** Describes a client anew. */
  @Put("/{id}")
  ClientView changeClient(
      UUID id, @Body @Valid ClientDetails details, @Header("If-Match") @Nullable String ifMatch) {
    return clients.change(id, details, Versions.expected(ifMatch));
  }
}
