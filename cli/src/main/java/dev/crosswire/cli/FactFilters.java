package dev.crosswire.cli;

import dev.crosswire.client.FactQuery;
import dev.crosswire.client.Following;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Status;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The filters of facts: all that are given must hold. */
final class FactFilters {
    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description =
                    "Words of the question, names, places or reasons; or, -not and \"quoted phrases\" are understood.")
    private List<String> words = List.of();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            converter = Labels.OfTypes.class,
            completionCandidates = Labels.OfTypes.class,
            description = "Of one of these types: Attack, Intercept, Death, Agree, …")
    private List<EventType> types = List.of();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            converter = Labels.OfStatuses.class,
            completionCandidates = Labels.OfStatuses.class,
            description = "With one of these verdicts: ${COMPLETION-CANDIDATES}.")
    private List<Status> statuses = List.of();

    @Option(names = "--entity", paramLabel = "NAME", description = "Who takes part.")
    private String entity;

    @Option(names = "--place", paramLabel = "NAME", description = "Where it happens, or what contains that.")
    private String place;

    @Option(names = "--article", paramLabel = "ID", description = "Claimed in this article.")
    private String article;

    @Option(names = "--story", paramLabel = "ID", description = "Of this story.")
    private String story;

    @Option(names = "--id", paramLabel = "ID", description = "This one fact.")
    private String id;

    @Option(names = "--from", paramLabel = "DAY", description = "It happens on this day or later (YYYY-MM-DD).")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "It happens on this day or earlier (YYYY-MM-DD).")
    private LocalDate to;

    FactQuery query() {
        FactQuery query = FactQuery.all();
        for (EventType type : types) {
            query = query.type(type);
        }
        for (Status status : statuses) {
            query = query.status(status);
        }
        query = words.isEmpty() ? query : query.words(String.join(" ", words));
        query = entity == null ? query : query.entity(entity);
        query = place == null ? query : query.place(place);
        query = article == null ? query : query.article(article);
        query = story == null ? query : query.story(story);
        query = id == null ? query : query.id(id);
        query = from == null ? query : query.from(from);
        return to == null ? query : query.to(to);
    }

    /** The claims to follow; only some of the filters have a meaning for them. */
    Following claims() {
        if (!words.isEmpty()
                || !statuses.isEmpty()
                || entity != null
                || place != null
                || story != null
                || id != null
                || from != null
                || to != null) {
            throw new Mistake("--claims takes the filters --type and --article alone.");
        }
        Following claims = Following.claims();
        for (EventType type : types) {
            claims = claims.type(type);
        }
        return article == null ? claims : claims.article(article);
    }
}
