package dev.crosswire.api.reconcile.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The part that a claim belongs to: all that links lead to from it, where these are few enough. Of what is too large the weak
 * links are taken away, then those across weeks, days and hours of publication, and at last by hash, until what a claim is
 * linked with is few enough. Which links these are depends on their two claims alone, so that a part is found by looking
 * at no more than its neighbourhood, from whichever of its claims one starts.
 */
public final class Parts {
    /** The most claims of a part, those of earlier versions of articles included. */
    public static final int MOST = 256;

    private static final long HOUR = 3_600_000_000L;
    private static final int HASHED = 24;

    /** Claims by number, and the links between them. */
    public interface Graph {
        Turn turn(long claim);

        /** Whether what the claim is linked with at a level is known to be more than a part may hold. */
        boolean tooLarge(long claim, int level);

        /** What these claims are linked with at a level, by links that count; what is known to belong together may come at once. */
        Collection<Long> neighbours(Collection<Long> claims, int level, Predicate<Link> counts);
    }

    /**
     * Which links count.
     *
     * @param least score
     * @param stretch of publication that both lie in, in microseconds; 0 for any
     * @param bits of the hash that both share
     */
    private record Level(double least, long stretch, int bits) {
        boolean allows(Link link, Graph graph) {
            if (link.score() < least) {
                return false;
            }
            if (stretch == 0) {
                return true;
            }
            Turn one = graph.turn(link.later());
            Turn other = graph.turn(link.earlier());
            return Math.floorDiv(one.at(), stretch) == Math.floorDiv(other.at(), stretch)
                    && (bits == 0 || one.hash() >>> (64 - bits) == other.hash() >>> (64 - bits));
        }
    }

    private static final List<Level> LEVELS = levels();

    /**
     * A part.
     *
     * @param level how many kinds of links were taken away to make it small enough
     */
    public record Part(int level, Set<Long> claims) {}

    private final Graph graph;
    private final Map<Integer, Set<Long>> tooLarge = new HashMap<>();

    public Parts(Graph graph) {
        this.graph = graph;
    }

    private static List<Level> levels() {
        List<Level> levels = new ArrayList<>(List.of(
                new Level(0, 0, 0),
                new Level(1.5, 0, 0),
                new Level(1.5, 7 * 24 * HOUR, 0),
                new Level(1.5, 24 * HOUR, 0),
                new Level(3, 24 * HOUR, 0),
                new Level(3, 6 * HOUR, 0),
                new Level(3, HOUR, 0)));
        for (int bits = 1; bits <= HASHED; bits++) {
            levels.add(new Level(3, HOUR, bits));
        }
        return levels;
    }

    /** The part of a claim. */
    public Part of(long claim) {
        for (int level = 0; level < LEVELS.size(); level++) {
            Set<Long> reached = reached(claim, level);
            if (reached != null) {
                return new Part(level, reached);
            }
        }
        return new Part(LEVELS.size(), Set.of(claim));
    }

    /** The highest level at which a link counts. */
    public int highest(Link link) {
        int level = 0;
        while (level + 1 < LEVELS.size() && LEVELS.get(level + 1).allows(link, graph)) {
            level++;
        }
        return level;
    }

    /** What the links of a level lead to, null where that is too much. */
    private Set<Long> reached(long start, int level) {
        Set<Long> known = tooLarge.computeIfAbsent(level, any -> new HashSet<>());
        Set<Long> reached = new HashSet<>(Set.of(start));
        Set<Long> front = Set.of(start);
        while (!front.isEmpty()) {
            if (reached.size() > MOST
                    || front.stream().anyMatch(claim -> known.contains(claim) || graph.tooLarge(claim, level))) {
                known.addAll(reached);
                return null;
            }
            Set<Long> next = new HashSet<>(
                    graph.neighbours(front, level, link -> LEVELS.get(level).allows(link, graph)));
            next.removeAll(reached);
            reached.addAll(next);
            front = next;
        }
        return reached;
    }
}
