package dev.crosswire.evaluation.training;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.claim.EventSamples;
import dev.crosswire.extract.claim.EventSamples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An event that was read in marked news, with the type that its mark gives.
 *
 * @param told its type by the ontology alone
 */
record Example(EventType told, EventType marked, Map<String, Float> features) {
    /** The events of an article that are marked. */
    static List<Example> of(MarkedNews news, EventSamples samples) {
        List<Example> examples = new ArrayList<>();
        for (Sample sample : samples.of(news.article())) {
            sample.carriers().stream()
                    .map(news.marks()::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(type -> examples.add(new Example(sample.told(), type, sample.features())));
        }
        return examples;
    }
}
