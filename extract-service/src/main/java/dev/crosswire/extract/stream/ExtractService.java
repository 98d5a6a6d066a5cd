package dev.crosswire.extract.stream;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. Its models are loaded meanwhile: what else there is to start mostly waits for the broker. */
@QuarkusMain
public final class ExtractService {
    private ExtractService() {}

    public static void main(String... arguments) {
        Models.begin();
        Quarkus.run(arguments);
    }
}
