package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * One checkable assertion that one article makes, in its own voice or by reporting a source.
 *
 * @param id a hash of the article's id and the claim's content, offsets included
 * @param predicate the lemma of the word that carries the event
 * @param agent who does it
 * @param target whom or what it is done to, or about
 * @param quantity null where nothing is counted
 * @param place where it happens, the most specific given
 * @param time null where the article's wording of this event says nothing
 * @param attribution null where the outlet itself asserts the claim
 * @param factId the fact it is a value of; set by api-service, null on the topics
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Claim(
        String id,
        String articleId,
        long articleVersion,
        EventType type,
        String predicate,
        List<Entity> agent,
        List<Entity> target,
        Quantity quantity,
        List<Place> place,
        TimeSpan time,
        Polarity polarity,
        Modality modality,
        Attribution attribution,
        Evidence evidence,
        String factId) {
    public Claim {
        Checks.filled(id, "id");
        Checks.filled(articleId, "articleId");
        Checks.given(type, "type");
        Checks.filled(predicate, "predicate");
        agent = Checks.list(agent);
        target = Checks.list(target);
        place = Checks.list(place);
        Checks.given(polarity, "polarity");
        Checks.given(modality, "modality");
        Checks.given(evidence, "evidence");
    }

    /** The same claim as a value of that fact. */
    public Claim withFactId(String fact) {
        return new Claim(
                id,
                articleId,
                articleVersion,
                type,
                predicate,
                agent,
                target,
                quantity,
                place,
                time,
                polarity,
                modality,
                attribution,
                evidence,
                fact);
    }
}
