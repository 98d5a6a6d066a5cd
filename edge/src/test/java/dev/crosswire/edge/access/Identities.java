package dev.crosswire.edge.access;

import dev.crosswire.edge.key.ApiKey;
import dev.crosswire.edge.key.KeyFile;
import dev.crosswire.edge.key.Keys;
import dev.crosswire.edge.key.Role;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A file with a key a role, and a token issuer. */
public class Identities implements QuarkusTestResourceLifecycleManager {
    private final Map<String, String> secrets = new HashMap<>();
    private TokenIssuer issuer;
    private KeyFile file;

    @Override
    public Map<String, String> start() {
        try {
            issuer = new TokenIssuer();
            file = new KeyFile(Files.createTempDirectory("crosswire-keys").resolve("keys"));
            Keys keys = Keys.NONE;
            for (Role role : Role.values()) {
                keys = keys.with(key(role.label(), role, null));
            }
            keys = keys.with(key("late", Role.ADMIN, Instant.EPOCH)).with(key("eager", Role.READ, null));
            file.write(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "crosswire.access.keys-file", file.path().toString(),
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.auth-server-url", issuer.url());
    }

    private ApiKey key(String name, Role role, Instant expires) {
        secrets.put(name, ApiKey.newSecret());
        return ApiKey.of(name, role, secrets.get(name), expires);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(issuer, new TestInjector.MatchesType(TokenIssuer.class));
        injector.injectIntoFields(file, new TestInjector.MatchesType(KeyFile.class));
        injector.injectIntoFields(secrets, new TestInjector.MatchesType(Map.class));
    }

    @Override
    public void stop() {
        try {
            issuer.close();
            Files.deleteIfExists(file.path());
            Files.deleteIfExists(Path.of(file.path().getParent().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
