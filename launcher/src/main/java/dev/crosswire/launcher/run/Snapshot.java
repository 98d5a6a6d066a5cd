package dev.crosswire.launcher.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a run came to.
 *
 * @param view facts, claims and articles, a line each, without revisions
 * @param lost articles that were acknowledged and are not in the view as read
 * @param doubled records of articles and readings beyond one a version, and claims beyond one an id
 * @param accidents how many there were of each kind
 * @param gaps how clients were served who published meanwhile
 * @param longestRecovery the longest time in seconds from the end of accidents until all was ready again
 */
record Snapshot(
        List<String> view,
        int articles,
        long claims,
        long facts,
        long lost,
        long doubled,
        Map<Accident, Integer> accidents,
        Gaps gaps,
        double longestRecovery) {

    /** A listing's lines in the order of their text, so that the order of pages does not matter. */
    static List<String> lines(List<JsonNode> items) {
        return items.stream()
                .map(item -> {
                    ((ObjectNode) item).remove("revision");
                    return item.toString();
                })
                .sorted()
                .toList();
    }

    boolean isWhole() {
        return lost == 0 && doubled == 0;
    }

    String figures() {
        return String.format(
                "articles %d, claims %d, facts %d, %s, lost %d, doubled %d, requests %d, of them to be repeated %d,"
                        + " longest pause %.1f s, longest wait of one client %.1f s, longest recovery %.1f s",
                articles,
                claims,
                facts,
                Accident.told(accidents),
                lost,
                doubled,
                gaps.requests(),
                gaps.failures(),
                gaps.longestPause(),
                gaps.longestWait(),
                longestRecovery);
    }

    /** The first few lines that only one of the two has. */
    String difference(Snapshot other) {
        TreeSet<String> mine = new TreeSet<>(view);
        TreeSet<String> theirs = new TreeSet<>(other.view);
        mine.removeAll(other.view);
        theirs.removeAll(view);
        return "\n- " + mine.stream().limit(3).collect(Collectors.joining("\n- ")) + "\n+ "
                + theirs.stream().limit(3).collect(Collectors.joining("\n+ "));
    }
}
