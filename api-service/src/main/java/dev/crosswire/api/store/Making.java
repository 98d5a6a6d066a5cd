package dev.crosswire.api.store;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Facts in the making: all processors work on them, and who waits for them takes on what nobody has begun. */
final class Making {
    private final List<ForkJoinTask<Rewritten>> tasks;

    /** @param work each on some groups */
    Making(List<Callable<Rewritten>> work) {
        tasks = work.stream().map(ForkJoinPool.commonPool()::submit).toList();
    }

    /** What came of it, in the order of the work. The last is the likeliest that nobody has begun. */
    Rewritten join() {
        for (int i = tasks.size() - 1; i >= 0; i--) {
            tasks.get(i).join();
        }
        Rewritten all = Rewritten.none();
        tasks.forEach(task -> all.add(task.join()));
        return all;
    }

    /** Leaves nothing at work, once something failed. */
    void cancel() {
        tasks.forEach(task -> task.cancel(false));
        tasks.forEach(ForkJoinTask::quietlyJoin);
    }
}
