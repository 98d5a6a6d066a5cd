package dev.crosswire.cli;

import dev.crosswire.client.Change;
import dev.crosswire.client.ChangeStream;
import dev.crosswire.client.CrosswireClient;
import dev.crosswire.client.Following;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;

/** Prints what a stream tells, until nobody reads it or there was enough. */
final class Follower {
    private final FollowOptions options;
    private final PrintWriter out;
    private final PrintWriter err;

    Follower(FollowOptions options, PrintWriter out, PrintWriter err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** @param form a change's line for people, null where they are not to be told of it */
    int follow(CrosswireClient client, Following what, Function<Change, String> form) throws InterruptedException {
        String begin = options.begin();
        try (ChangeStream changes = client.follow(begin == null ? what : what.after(begin))) {
            changes.onBreak(failure -> err.println("crosswire: the connection broke; connecting again"));
            int told = 0;
            while (!out.checkError() && !options.isEnough(told)) {
                Optional<Change> change = changes.next();
                if (change.isEmpty()) {
                    break;
                }
                String line = form.apply(change.get());
                if (line != null) {
                    out.println(options.json() ? json(change.get()) : line);
                    told++;
                }
                if (!out.checkError()) {
                    options.told(change.get().eventId());
                }
            }
            return 0;
        }
    }

    private static String json(Change change) {
        String id = change.eventId() == null ? "null" : "\"" + change.eventId() + "\"";
        return "{\"event\":\"" + name(change) + "\",\"id\":" + id + ",\"data\":" + change.json() + "}";
    }

    private static String name(Change change) {
        if (change instanceof Change.FactChanged) {
            return "fact";
        } else if (change instanceof Change.ClaimAdded) {
            return "claim";
        } else if (change instanceof Change.Gone) {
            return "gone";
        }
        return change instanceof Change.Reset ? "reset" : "live";
    }
}
