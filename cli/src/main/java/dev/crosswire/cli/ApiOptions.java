package dev.crosswire.cli;

import dev.crosswire.client.CrosswireClient;
import java.net.URI;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which service is asked. */
final class ApiOptions {
    @Option(
            names = "--api",
            paramLabel = "URL",
            defaultValue = "${env:CROSSWIRE_API:-http://127.0.0.1:8080}",
            description = "Where api-service is: this, else $$CROSSWIRE_API, else http://127.0.0.1:8080.")
    private URI api;

    @Mixin
    private KeyOption key;

    @Option(names = "--help", usageHelp = true, description = "This text.")
    private boolean help;

    CrosswireClient client() {
        return new CrosswireClient(absolute(api), key.value());
    }

    static URI absolute(URI address) {
        if (address.getHost() == null || !String.valueOf(address.getScheme()).startsWith("http")) {
            throw new Mistake("'" + address + "' is not an http address, such as http://127.0.0.1:8080.");
        }
        return address;
    }
}
