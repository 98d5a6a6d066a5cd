package dev.crosswire.extract.engine;

/** The engine, loaded once a test JVM: each one holds its models as long as the test class that keeps it. */
public final class SharedEngine {
    private static final CompactEngine ENGINE = CompactEngine.load();

    private SharedEngine() {}

    public static CompactEngine get() {
        return ENGINE;
    }
}
