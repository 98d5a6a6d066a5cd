package dev.crosswire.launcher.run;

import dev.crosswire.launcher.ClusterPorts;
import dev.crosswire.launcher.RunFailure;
import dev.crosswire.launcher.operate.Arguments;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * How much is to be killed, and what of.
 *
 * @param kills how many processes are killed in all
 * @param seed of which, when
 * @param articles how many are published
 * @param brokers one, or three of which one may be away
 * @param instances of each service
 * @param only how the names of those begin that are killed; empty for all
 */
record ChaosPlan(int kills, long seed, int articles, int brokers, int instances, String only) {
    static final Set<String> OPTIONS = Set.of("--kills", "--seed", "--articles", "--brokers", "--instances", "--only");

    private static final int MOST_KILLS = 1_000;
    private static final int MOST_ARTICLES = 100_000;
    private static final int MOST_INSTANCES = 4;
    private static final int MOST_AT_ONCE = 3;

    ChaosPlan {
        if (brokers != 1 && brokers != 3) {
            throw new RunFailure("--brokers must be 1 or 3: of two, none may be away.");
        }
    }

    static ChaosPlan of(Arguments arguments) {
        return new ChaosPlan(
                (int) number(arguments, "--kills", 12, MOST_KILLS),
                number(arguments, "--seed", new Random().nextInt(1_000_000), Long.MAX_VALUE),
                Math.max(1, (int) number(arguments, "--articles", 60, MOST_ARTICLES)),
                (int) number(arguments, "--brokers", 3, 3),
                Math.max(1, (int) number(arguments, "--instances", 2, MOST_INSTANCES)),
                arguments.option("--only").orElse(""));
    }

    /** An option's number, from 0. */
    static long number(Arguments arguments, String option, long usual, long most) {
        String given = arguments.option(option).orElse(Long.toString(usual));
        if (!given.matches("[0-9]{1,18}") || Long.parseLong(given) > most) {
            throw new RunFailure(option + " must be a number up to " + most + ", not " + given + ".");
        }
        return Long.parseLong(given);
    }

    /** Nothing is killed. */
    ChaosPlan calm() {
        return new ChaosPlan(0, seed, articles, brokers, instances, only);
    }

    ClusterPorts cluster() {
        return ClusterPorts.free(brokers);
    }

    /** How many are killed in the next round. */
    int round(int left, Random random) {
        return Math.min(left, 1 + random.nextInt(MOST_AT_ONCE));
    }

    /**
     * Those of a shuffled list that are killed together, at most {@code count}: of several brokers never more than one.
     *
     * @throws RunFailure where there is nothing of the name that is to be killed
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

    /** How many articles are due when so many of the kills are done. */
    int due(int killed) {
        return kills == 0 ? articles : (int) ((long) articles * killed / kills);
    }
}
