package dev.crosswire.extract.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What operators watch: what became of articles, how long reading takes, dead letters. */
@ApplicationScoped
class Meters {
    private final MeterRegistry registry;
    private final Timer reading;

    Meters(MeterRegistry registry) {
        this.registry = registry;
        this.reading = Timer.builder("crosswire.reading")
                .description("Time to read one article")
                .register(registry);
        List.of("read", "skipped", "erased", "failed")
                .forEach(outcome -> count("crosswire.readings", "outcome", outcome, 0));
        count("crosswire.dead.letters", "topic", "articles", 0);
    }

    Timer reading() {
        return reading;
    }

    /** What was written for good. */
    void written(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            count("crosswire.readings", "outcome", label(outcome), 1);
            if (outcome instanceof Outcome.Failed) {
                count("crosswire.dead.letters", "topic", "articles", 1);
            }
        }
    }

    private void count(String name, String tag, String value, int more) {
        registry.counter(name, tag, value).increment(more);
    }

    private static String label(Outcome outcome) {
        if (outcome instanceof Outcome.Read read) {
            return read.reading().skipped() == null ? "read" : "skipped";
        }
        return outcome instanceof Outcome.Failed ? "failed" : "erased";
    }
}
