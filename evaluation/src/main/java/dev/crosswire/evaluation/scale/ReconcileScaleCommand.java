package dev.crosswire.evaluation.scale;

import dev.crosswire.api.reconcile.Blocks;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.Reconciler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code scale [CLAIMS [A_DAY [BATCH]]]}: reconciles a synthetic stream batch by batch, as the service does (the groups that a
 * batch touches are computed again), and prints the time a claim, the largest group and the heap at each tenth of the run.
 */
public final class ReconcileScaleCommand {
    private final Reconciler reconciler = new Reconciler();
    private final Map<String, List<PublishedClaim>> groups = new HashMap<>();

    private ReconcileScaleCommand() {}

    public static void main(String[] args) {
        int claims = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int aDay = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        int batch = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
        new ReconcileScaleCommand().run(new SyntheticClaims(1, aDay), claims, batch);
    }

    private void run(SyntheticClaims stream, int claims, int batch) {
        System.out.println("claims\tmicroseconds a claim\tlargest group\tfacts of the last batch\theap MB");
        long begun = System.nanoTime();
        int since = 0;
        for (int done = 0; done < claims; ) {
            int facts = add(stream, Math.min(batch, claims - done));
            done += batch;
            since += batch;
            if (since >= claims / 10) {
                print(done, (System.nanoTime() - begun) / 1_000 / since, facts);
                begun = System.nanoTime();
                since = 0;
            }
        }
    }

    private int add(SyntheticClaims stream, int batch) {
        Set<String> touched = new HashSet<>();
        for (int i = 0; i < batch; i++) {
            PublishedClaim claim = stream.next();
            for (String key : Blocks.keys(claim)) {
                groups.computeIfAbsent(key, group -> new ArrayList<>()).add(claim);
                touched.add(key);
            }
        }
        int facts = 0;
        for (String key : touched) {
            facts += reconciler.reconcile(groups.get(key)).size();
        }
        return facts;
    }

    private void print(int done, long micros, int facts) {
        int largest = groups.values().stream().mapToInt(List::size).max().orElse(0);
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        System.out.println(done + "\t" + micros + "\t" + largest + "\t" + facts + "\t" + heap);
    }
}
