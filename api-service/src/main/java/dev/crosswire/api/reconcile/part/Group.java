package dev.crosswire.api.reconcile.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** The claims of a part, by number, and their links. */
public final class Group {
    private final Map<Long, Member> members;
    private final Clustering clustering;

    public Group(Map<Long, Member> members, List<Link> links) {
        this.members = members;
        this.clustering = new Clustering(members, links);
    }

    public Map<Long, Member> members() {
        return members;
    }

    /** What answers one question, among those claims that count: each in canonical order, in the order of their first claims. */
    public List<Question> questions(LongPredicate counts) {
        return clustering.cluster(counts);
    }

    /** The groups of a set of claims, from scratch. */
    public static List<Group> all(Collection<Member> claims) {
        return new Whole(claims).groups();
    }

    /** The links between a set of claims, from scratch, each by where its claims stand. */
    static Set<List<Object>> linkage(Collection<Member> claims) {
        Whole whole = new Whole(claims);
        Set<List<Object>> out = new HashSet<>();
        whole.links
                .values()
                .forEach(links -> links.forEach(
                        link -> out.add(List.of(whole.turn(link.later()), whole.turn(link.earlier()), link.score()))));
        return out;
    }

    /** A set of claims, numbered in the order of the line. */
    private static final class Whole implements Parts.Graph {
        private final List<Member> line;
        private final Map<Long, List<Link>> links = new HashMap<>();

        Whole(Collection<Member> claims) {
            line = claims.stream()
                    .sorted((one, other) -> one.turn().compareTo(other.turn()))
                    .toList();
            Map<Long, List<Long>> lists = new HashMap<>();
            for (int i = 0; i < line.size(); i++) {
                link(i, lists);
            }
        }

        private void link(long number, Map<Long, List<Long>> lists) {
            Member claim = line.get((int) number);
            Map<Long, Member> candidates = new LinkedHashMap<>();
            for (long key : claim.keys()) {
                List<Long> earlier = lists.computeIfAbsent(key, any -> new ArrayList<>());
                earlier.subList(Math.max(0, earlier.size() - Links.WINDOW), earlier.size())
                        .forEach(one -> candidates.put(one, line.get((int) (long) one)));
                earlier.add(number);
            }
            for (Link link : Links.best(number, claim, candidates)) {
                links.computeIfAbsent(number, any -> new ArrayList<>()).add(link);
                links.computeIfAbsent(link.earlier(), any -> new ArrayList<>()).add(link);
            }
        }

        @Override
        public Turn turn(long claim) {
            return line.get((int) claim).turn();
        }

        @Override
        public boolean tooLarge(long claim, int level) {
            return false;
        }

        @Override
        public Collection<Long> neighbours(Collection<Long> claims, int level, Predicate<Link> counts) {
            Set<Long> out = new HashSet<>();
            for (long claim : claims) {
                links.getOrDefault(claim, List.of()).stream()
                        .filter(counts)
                        .forEach(link -> out.add(link.other(claim)));
            }
            return out;
        }

        private List<Link> links(Set<Long> part) {
            Set<Link> out = new LinkedHashSet<>();
            part.forEach(claim -> out.addAll(links.getOrDefault(claim, List.of())));
            return List.copyOf(out);
        }

        List<Group> groups() {
            Parts parts = new Parts(this);
            List<Group> groups = new ArrayList<>();
            Set<Long> done = new HashSet<>();
            for (long claim = 0; claim < line.size(); claim++) {
                if (!done.contains(claim)) {
                    Set<Long> part = parts.of(claim).claims();
                    done.addAll(part);
                    Map<Long, Member> members = new TreeMap<>();
                    part.forEach(one -> members.put(one, line.get((int) (long) one)));
                    groups.add(new Group(members, links(part)));
                }
            }
            return groups;
        }
    }
}
