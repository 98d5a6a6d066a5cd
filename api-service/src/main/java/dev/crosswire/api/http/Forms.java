package dev.crosswire.api.http;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Position;
import dev.crosswire.contract.Relation;
import dev.crosswire.contract.Status;
import dev.crosswire.contract.TimeSpan;
import java.util.List;

/** The forms of answers that are put together from JSON, for the OpenAPI document alone. */
final class Forms {
    private Forms() {}

    record Facts(List<Fact> items, String next) {}

    record FactCounts(long facts, long disputed, long updated, long corroborated, long single) {}

    record Claims(List<Claim> items, String next) {}

    record Articles(List<ArticleForm> items, String next) {}

    record Stories(List<StoryForm> items, String next) {}

    /** A fact with at most 50 of its claims, their count, and where the rest is. */
    record FactWithEvidence(
            String id,
            EventType type,
            String question,
            Status status,
            Fact.Best best,
            List<Entity> agent,
            List<Entity> target,
            List<Place> place,
            TimeSpan time,
            List<Position> positions,
            List<Relation> relations,
            String why,
            String story,
            int claims,
            int outlets,
            int origins,
            String firstPublished,
            String lastPublished,
            int version,
            long revision,
            List<Claim> evidence,
            int evidenceCount,
            String evidenceLink) {}

    record History(String id, List<Turn> items) {}

    /** A stretch over which a fact had one answer, and whose claims came and went as it began. */
    record Turn(
            int version,
            String from,
            String until,
            Status status,
            Fact.Best best,
            String question,
            String why,
            int claims,
            int outlets,
            int origins,
            List<Move> joined,
            List<Move> left) {}

    record Move(String claim, String article, String outlet, String source) {}

    record ArticleForm(
            String id,
            long version,
            String url,
            String publisher,
            String author,
            String headline,
            String inLanguage,
            String datePublished,
            String dateModified,
            String status,
            String skipped,
            String reader,
            Long versionRead,
            Integer claimCount) {}

    record StoryForm(
            String id, String title, int facts, int disputed, int updated, int corroborated, String lastPublished) {}
}
