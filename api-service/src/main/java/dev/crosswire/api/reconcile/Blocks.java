package dev.crosswire.api.reconcile;

import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.question.Days;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Published;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The keys by which a store finds the claims that a claim may touch.
 *
 * <p>A claim has one key: the family of its type and the month of its event, or for want of that the month in which it was
 * published (a day earlier: news is of the day before). Claims of two keys never share a fact and never influence each
 * other, so a group is all claims of one key, it does not grow with the facts kept, and groups never run together.
 */
public final class Blocks {
    /** A longer time tells of a state, not of an event. */
    private static final int LONG = 366;

    private static final Map<EventType, String> FAMILIES = new EnumMap<>(EventType.class);

    static {
        for (String[] row : Resource.rows("blocks.tsv")) {
            for (String type : row[1].split(" ")) {
                FAMILIES.put(EventType.of(type), row[0]);
            }
        }
    }

    private Blocks() {}

    /** The claim's block keys: never empty, short, and derived from the claim and its date of publication alone. */
    public static Set<String> keys(PublishedClaim published) {
        Claim claim = published.claim();
        String day = published.publication().dateModified() != null
                ? published.publication().dateModified()
                : published.publication().datePublished();
        Days days = Days.of(claim.time());
        LocalDate event = days != null && days.length() <= LONG
                ? days.first()
                : Published.day(day).minusDays(1);
        return Set.of(FAMILIES.get(claim.type()) + '|' + event.toString().substring(0, 7));
    }
}
