package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * One question, and everything that was answered to it.
 *
 * @param id derived from content, never from the order of arrival
 * @param best the answer to give, if only one may be given
 * @param relations how the positions stand to each other; indexes into {@code positions}
 * @param why what decided status and best, in words
 * @param story the id of the story it belongs to, null where it stands alone
 * @param claims how many claims
 * @param outlets how many outlets
 * @param origins how many origins
 * @param version how many answers it has had, by date of publication
 * @param revision orders the changes of a fact as they were made; only grows, and stands outside the view
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Fact(
        String id,
        EventType type,
        String question,
        Status status,
        Best best,
        List<Entity> agent,
        List<Entity> target,
        List<Place> place,
        TimeSpan time,
        List<Position> positions,
        List<Relation> relations,
        String why,
        String story,
        int claims,
        int outlets,
        int origins,
        String firstPublished,
        String lastPublished,
        int version,
        long revision) {
    public Fact {
        Checks.filled(id, "id");
        Checks.given(type, "type");
        Checks.filled(question, "question");
        Checks.given(status, "status");
        Checks.given(best, "best");
        Checks.filled(why, "why");
        agent = Checks.list(agent);
        target = Checks.list(target);
        place = Checks.list(place);
        positions = Checks.list(positions);
        relations = Checks.list(relations);
        Checks.require(!positions.isEmpty(), "a fact has a position");
    }

    /** The answer to give, if only one may be given. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Best(Answer answer, Polarity polarity) {
        public Best {
            Checks.given(answer, "best.answer");
            Checks.given(polarity, "best.polarity");
        }
    }
}
