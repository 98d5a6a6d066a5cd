package dev.crosswire.edge.access;

import dev.crosswire.edge.key.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** One call a role. */
@Path("/door")
public class DoorResource {
    private final SecurityIdentity identity;

    DoorResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    public String look() {
        return identity.getPrincipal().getName();
    }

    @POST
    public String enter() {
        return identity.getPrincipal().getName();
    }

    @POST
    @Path("/admin")
    @RolesAllowed(Role.ADMIN_NAME)
    public String own() {
        return identity.getPrincipal().getName();
    }
}
