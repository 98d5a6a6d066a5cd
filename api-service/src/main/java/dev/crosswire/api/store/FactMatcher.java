package dev.crosswire.api.store;

import dev.crosswire.contract.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Tells of a fact at hand, stored or not, whether a filter asks for it: the same answer that the listing gives. */
@ApplicationScoped
public class FactMatcher {
    private final Database database;
    private final JsonText json;

    FactMatcher(Database database, JsonText json) {
        this.database = database;
        this.json = json;
    }

    /** A fact out of its JSON; null of null. */
    public Fact read(String fact) {
        return fact == null ? null : json.read(fact, Fact.class);
    }

    /**
     * @param read null matches nothing
     */
    public boolean matches(FactFilter filter, Fact read) {
        if (read == null || filter.isEmpty()) {
            return read != null;
        }
        return (filter.id() == null || filter.id().equals(read.id()))
                && isAmong(filter.type(), read.type().label())
                && isAmong(filter.status(), read.status().label())
                && names(filter.entity(), FactWords.names(read))
                && names(filter.place(), FactWords.places(read))
                && (filter.story() == null || filter.story().equals(read.story()))
                && happens(filter, read)
                && says(filter.q(), read)
                && isIn(filter.article(), read.id());
    }

    private static boolean isAmong(List<String> wanted, String value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static boolean names(String wanted, List<String> names) {
        return wanted == null || names.contains(FactWords.folded(wanted));
    }

    private static boolean happens(FactFilter filter, Fact fact) {
        if (filter.from() == null && filter.to() == null) {
            return true;
        }
        String range = FactWords.happened(fact);
        if (range == null) {
            return false;
        }
        String[] ends = range.substring(1, range.length() - 1).split(",", -1);
        return (filter.from() == null
                        || ends[1].isEmpty()
                        || LocalDate.parse(ends[1]).isAfter(filter.from()))
                && (filter.to() == null
                        || ends[0].isEmpty()
                        || !LocalDate.parse(ends[0]).isAfter(filter.to()));
    }

    private boolean says(String q, Fact fact) {
        return q == null
                || ask(
                        "select to_tsvector('english', ?) @@ websearch_to_tsquery('english', ?) as yes",
                        FactWords.words(fact),
                        q);
    }

    private boolean isIn(String article, String fact) {
        return article == null
                || ask(
                        "select exists (select 1 from membership m join claim c on c.id = m.claim"
                                + " where m.fact = ? and c.article_id = ?) as yes",
                        fact,
                        article);
    }

    private boolean ask(String sql, Object... parameters) {
        return database.transaction(connection -> Sql.list(connection, sql, row -> row.getBoolean("yes"), parameters)
                .get(0));
    }
}
