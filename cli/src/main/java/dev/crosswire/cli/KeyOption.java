package dev.crosswire.cli;

import picocli.CommandLine.Option;

/** Who asks. */
final class KeyOption {
    @Option(
            names = "--key",
            paramLabel = "KEY",
            defaultValue = "${env:CROSSWIRE_KEY}",
            description =
                    "The key to be let in by, where one is needed; $$CROSSWIRE_KEY keeps it out of lists of processes.")
    private String key;

    /** Null for none. */
    String value() {
        return key == null || key.isBlank() ? null : key;
    }
}
