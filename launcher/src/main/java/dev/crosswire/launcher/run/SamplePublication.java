package dev.crosswire.launcher.run;

import dev.crosswire.launcher.RunFailure;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The sample articles, as a run is given them and reads them. */
final class SamplePublication {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final SampleArticles samples;
    private final ServiceClient client;
    private final Processes processes;
    private final Progress progress;

    SamplePublication(SampleArticles samples, ServiceClient client, Processes processes, Progress progress) {
        this.samples = samples;
        this.client = client;
        this.processes = processes;
        this.progress = progress;
    }

    void publish() {
        samples.articles().forEach(client::publish);
        progress.say("  " + samples.articles().size() + " sample articles published");
    }

    /**
     * Until all are in the view, where an article is in the same transaction as its facts.
     *
     * @throws RunFailure where that takes ten minutes, or a process ends meanwhile
     */
    void awaitRead() {
        List<String> ids = samples.ids();
        long begun = System.nanoTime();
        Set<String> read = client.articlesRead();
        while (!read.containsAll(ids)) {
            processes.check();
            long seconds = (System.nanoTime() - begun) / 1_000_000_000;
            if (seconds > PATIENCE.toSeconds()) {
                throw new RunFailure("The articles were not read within " + PATIENCE.toMinutes()
                        + " minutes; the logs are in " + processes.logs() + ".");
            }
            long done = ids.stream().filter(read::contains).count();
            progress.doing("  reading: " + done + " of " + ids.size() + " articles, " + seconds + " s");
            processes.pause();
            read = client.articlesRead();
        }
    }
}
