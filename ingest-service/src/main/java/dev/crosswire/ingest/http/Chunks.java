package dev.crosswire.ingest.http;

import dev.crosswire.ingest.article.InvalidArticle;
import dev.crosswire.ingest.article.Order;
import dev.crosswire.ingest.intake.Delivery;
import dev.crosswire.ingest.intake.Intake;
import dev.crosswire.ingest.intake.Result;
import dev.crosswire.ingest.json.ArticleJson;
import dev.crosswire.ingest.json.Lines;
import dev.crosswire.ingest.json.NotJson;
import dev.crosswire.ingest.publish.TopicUnavailable;
import dev.crosswire.ingest.store.StoreUnavailable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Takes lines in by the chunk: one transaction and one wait for many articles. */
final class Chunks {
    private final Intake intake;
    private final ArticleJson articles;
    private final Answers answers;
    private final Problems problems;
    private RuntimeException outage;

    Chunks(Intake intake, ArticleJson articles, Answers answers, Problems problems) {
        this.intake = intake;
        this.articles = articles;
        this.answers = answers;
        this.problems = problems;
    }

    /** Why nothing more is tried in this stream; null while all is well. */
    RuntimeException outage() {
        return outage;
    }

    /** Starts a chunk; what is given back waits for its end. After an outage each line just hears of it. */
    Supplier<List<LineResult>> begin(List<Lines.Line> lines) {
        Map<Lines.Line, Order> orders = new LinkedHashMap<>();
        Map<Lines.Line, LineResult> settled = new LinkedHashMap<>();
        for (Lines.Line line : lines) {
            try {
                orders.put(line, order(line));
            } catch (InvalidArticle | NotJson | ProblemException e) {
                answers.count("refused");
                settled.put(line, LineResult.of(line, problems.of(e)));
            }
        }
        Delivery delivery = deliver(orders);
        return () -> {
            if (delivery != null) {
                report(orders, delivery, settled);
            }
            return lines.stream()
                    .map(line -> settled.containsKey(line) ? settled.get(line) : LineResult.of(line, missed()))
                    .toList();
        };
    }

    private Order order(Lines.Line line) {
        if (line.isTooLong()) {
            throw new ProblemException(Answers.tooLong("The line is too long."));
        }
        return new Order.Publish(articles.read(line.bytes()));
    }

    private Delivery deliver(Map<Lines.Line, Order> orders) {
        try {
            return outage != null || orders.isEmpty() ? null : intake.begin(List.copyOf(orders.values()));
        } catch (TopicUnavailable | StoreUnavailable e) {
            outage = e;
            return null;
        }
    }

    private void report(Map<Lines.Line, Order> orders, Delivery delivery, Map<Lines.Line, LineResult> settled) {
        List<Result> results = new ArrayList<>();
        try {
            results.addAll(delivery.results());
        } catch (TopicUnavailable | StoreUnavailable e) {
            outage = e;
            return;
        }
        int i = 0;
        for (Lines.Line line : orders.keySet()) {
            settled.put(line, result(line, results.get(i++)));
        }
    }

    private LineResult result(Lines.Line line, Result result) {
        try {
            return LineResult.of(line, answers.receipt(result));
        } catch (ProblemException e) {
            return LineResult.of(line, e.problem());
        }
    }

    private Problem missed() {
        return problems.of(outage);
    }
}
