package dev.crosswire.launcher.run;

import dev.crosswire.launcher.ClusterPorts;
import dev.crosswire.launcher.RunFailure;
import dev.crosswire.launcher.operate.Arguments;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What is to happen, and to whom.
 *
 * @param accidents how many of each kind there are in all
 * @param seed of what happens, to whom, when and for how long
 * @param articles how many are published
 * @param brokers one, or three of which one may be away
 * @param instances of each service
 * @param longest for how many seconds processes are frozen and cut off at most
 * @param only how the names of those begin to whom something happens; empty for all
 */
record ChaosPlan(
        Map<Accident, Integer> accidents,
        long seed,
        int articles,
        int brokers,
        int instances,
        int longest,
        String only) {
    static final Set<String> OPTIONS = Set.of(
            Accident.KILL.option(),
            Accident.FREEZE.option(),
            Accident.CUT.option(),
            "--seed",
            "--articles",
            "--brokers",
            "--instances",
            "--longest",
            "--only");

    private static final Map<Accident, Integer> USUAL = Map.of(Accident.KILL, 12, Accident.FREEZE, 4, Accident.CUT, 4);
    private static final int MOST_OF_A_KIND = 1_000;
    private static final int MOST_ARTICLES = 100_000;
    private static final int MOST_INSTANCES = 4;
    private static final int MOST_SECONDS = 120;
    private static final int MOST_AT_ONCE = 3;

    ChaosPlan {
        accidents = Map.copyOf(accidents);
        if (brokers != 1 && brokers != 3) {
            throw new RunFailure("--brokers must be 1 or 3: of two, none may be away.");
        }
    }

    static ChaosPlan of(Arguments arguments) {
        Map<Accident, Integer> accidents = new EnumMap<>(Accident.class);
        USUAL.forEach((accident, usual) ->
                accidents.put(accident, (int) number(arguments, accident.option(), usual, MOST_OF_A_KIND)));
        return new ChaosPlan(
                accidents,
                number(arguments, "--seed", new Random().nextInt(1_000_000), Long.MAX_VALUE),
                Math.max(1, (int) number(arguments, "--articles", 60, MOST_ARTICLES)),
                (int) number(arguments, "--brokers", 3, 3),
                Math.max(1, (int) number(arguments, "--instances", 2, MOST_INSTANCES)),
                Math.max(1, (int) number(arguments, "--longest", 20, MOST_SECONDS)),
                arguments.option("--only").orElse(""));
    }

    /** Only articles are published, by one of each process. */
    static ChaosPlan calm(int articles) {
        return new ChaosPlan(Map.of(), 0, articles, 1, 1, 1, "");
    }

    @Override
    public String toString() {
        return String.format(
                "%s, at most %d s each; seed %d, %d articles, %d broker(s), %d instance(s) of each service",
                Accident.told(accidents), longest, seed, articles, brokers, instances);
    }

    /** An option's number, from 0. */
    static long number(Arguments arguments, String option, long usual, long most) {
        String given = arguments.option(option).orElse(Long.toString(usual));
        if (!given.matches("[0-9]{1,18}") || Long.parseLong(given) > most) {
            throw new RunFailure(option + " must be a number up to " + most + ", not " + given + ".");
        }
        return Long.parseLong(given);
    }

    /** Nothing happens. */
    ChaosPlan calm() {
        return new ChaosPlan(Map.of(), seed, articles, brokers, instances, longest, only);
    }

    ClusterPorts cluster() {
        return ClusterPorts.free(brokers);
    }

    int count(Accident accident) {
        return accidents.getOrDefault(accident, 0);
    }

    private int all() {
        return accidents.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All that is to happen, in an order that chance gives. */
    Deque<Accident> sequence(Random random) {
        List<Accident> sequence = new ArrayList<>();
        for (Accident accident : Accident.values()) {
            sequence.addAll(Collections.nCopies(count(accident), accident));
        }
        Collections.shuffle(sequence, random);
        return new ArrayDeque<>(sequence);
    }

    /** How much happens in the next round. */
    int round(int left, Random random) {
        return Math.min(left, 1 + random.nextInt(MOST_AT_ONCE));
    }

    /**
     * Those of a shuffled list to whom something happens together, at most {@code count}: of several brokers never more
     * than one.
     *
     * @throws RunFailure where there is nothing of the name
     */
    List<String> victims(List<String> shuffled, int count) {
        List<String> meant =
                shuffled.stream().filter(name -> name.startsWith(only)).toList();
        Optional<String> broker = meant.stream().filter(ChaosPlan::isBroker).findFirst();
        if (meant.isEmpty()) {
            throw new RunFailure("--only must begin the name of one of " + String.join(", ", shuffled) + ".");
        }
        return meant.stream()
                .filter(name -> !isBroker(name) || name.equals(broker.orElse("")))
                .limit(count)
                .toList();
    }

    private static boolean isBroker(String name) {
        return name.startsWith("broker");
    }

    /** How many articles are due when so much is still to happen. */
    int due(int left) {
        return left == 0 ? articles : (int) ((long) articles * (all() - left) / all());
    }
}
