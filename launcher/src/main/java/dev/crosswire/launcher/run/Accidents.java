package dev.crosswire.launcher.run;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What accidents do to the processes of a run. They touch no others: each is known by the id it was started with. */
final class Accidents {
    private static final int AT_ONCE_MS = 500;

    private final Map<String, ChildProcess> processes;
    private final DataDirectory data;
    private final Lines lines;
    private final Random random;
    private final int longest;

    /** @param longest for how many seconds processes are frozen and cut off at most */
    Accidents(Map<String, ChildProcess> processes, DataDirectory data, Lines lines, Random random, int longest) {
        this.processes = processes;
        this.data = data;
        this.lines = lines;
        this.random = random;
        this.longest = longest;
    }

    /**
     * Returns when all are over: who was killed has been started again, and all others go on.
     *
     * @return what happened, in words
     */
    String befall(Map<String, Accident> victims) {
        List<ProcessSpec> killed = those(Accident.KILL, victims)
                .map(name -> processes.get(name).spec())
                .toList();
        List<Line> cut = those(Accident.CUT, victims)
                .flatMap(name -> lines.some(name, random).stream())
                .toList();
        List<Long> frozen = those(Accident.FREEZE, victims).flatMap(this::pids).toList();
        // Whoever freezes nothing waits for as long.
        int seconds = cut.isEmpty() && frozen.isEmpty() ? 0 : 1 + random.nextInt(longest);
        cut.forEach(Line::cut);
        Process freezing = Freezer.freeze(frozen, seconds);
        killed.forEach(this::kill);
        ChaosRun.pause(random.nextInt(AT_ONCE_MS));
        killed.forEach(spec -> processes.put(spec.name(), ChildProcess.start(spec, data)));
        Freezer.await(freezing);
        cut.forEach(Line::mend);
        return told(victims, cut, seconds);
    }

    private static String told(Map<String, Accident> victims, List<Line> cut, int seconds) {
        String told = victims.entrySet().stream()
                .map(victim -> victim.getKey() + " " + victim.getValue().participle())
                .collect(Collectors.joining(", "));
        String between = cut.isEmpty() ? "" : " " + cut;
        return seconds == 0 ? told : told + " for " + seconds + " s" + between;
    }

    private static Stream<String> those(Accident accident, Map<String, Accident> victims) {
        return victims.keySet().stream().filter(name -> victims.get(name) == accident);
    }

    /** The database's keeper is not the database. */
    private Stream<Long> pids(String name) {
        return name.equals("database")
                ? postgres()
                        .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
                        .map(ProcessHandle::pid)
                : Stream.of(processes.get(name).pid());
    }

    private Stream<ProcessHandle> postgres() {
        return Memory.ofPostgres(data.root()).flatMap(ProcessHandle::of).stream();
    }

    private void kill(ProcessSpec spec) {
        if (spec.endpoint() == Endpoint.POSTGRES) {
            postgres().forEach(postgres -> {
                postgres.destroyForcibly();
                postgres.onExit().join();
            });
        }
        processes.get(spec.name()).kill();
    }
}
