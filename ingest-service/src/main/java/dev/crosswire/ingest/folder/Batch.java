package dev.crosswire.ingest.folder;

import dev.crosswire.ingest.article.Order;
import dev.crosswire.ingest.intake.Intake;
import dev.crosswire.ingest.intake.Result;
import java.util.ArrayList;
import java.util.List;

/** Takes items in together, and says of each what became of it. */
final class Batch {
    /** @param reason why it was refused, null where it was not */
    record Outcome(Item item, boolean isNew, String reason) {}

    private Batch() {}

    /**
     * Returns when the broker has every article of them.
     *
     * @throws Waiting where it does not take them now
     */
    static List<Outcome> take(List<Item> items, Intake intake) {
        List<Order> orders = items.stream()
                .filter(Item.Found.class::isInstance)
                .<Order>map(item -> new Order.Publish(((Item.Found) item).draft()))
                .toList();
        List<Result> results =
                orders.isEmpty() ? List.of() : intake.begin(orders).results();
        List<Outcome> outcomes = new ArrayList<>(items.size());
        int next = 0;
        for (Item item : items) {
            outcomes.add(
                    item instanceof Item.Bad bad
                            ? new Outcome(bad, false, bad.reason())
                            : outcome(item, results.get(next++)));
        }
        return outcomes;
    }

    private static Outcome outcome(Item item, Result result) {
        if (result instanceof Result.Unavailable unavailable) {
            throw new Waiting(unavailable.reason());
        }
        return new Outcome(
                item,
                result instanceof Result.Accepted,
                result instanceof Result.TooLong ? "it is too long for a record" : null);
    }

    /** The broker does not take articles now: the file stays where it is. */
    static final class Waiting extends RuntimeException {
        Waiting(String reason) {
            super(reason);
        }
    }
}
