package dev.crosswire.ingest.store;

import dev.crosswire.contract.Article;
import dev.crosswire.ingest.IngestConfig;
import dev.crosswire.ingest.article.Known;
import dev.crosswire.ingest.article.NearDuplicate;
import dev.crosswire.ingest.article.Order;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Gives versions. Rows are locked by id, so that concurrent orders for one article follow one another, whichever
 * instance they come to.
 */
@ApplicationScoped
public class ArticleStore {
    private final Transactions transactions;
    private final IngestConfig config;

    ArticleStore(Transactions transactions, IngestConfig config) {
        this.transactions = transactions;
        this.config = config;
    }

    /**
     * Gives each order its version, in order, and keeps the new records in the outbox until they are known to be on the
     * topic: all in one transaction.
     *
     * @param received when the orders came in, in whole milliseconds
     * @param encode an article's record value; must give the same bytes for the same article
     * @return an answer an order
     * @throws StoreUnavailable where the database is away
     */
    public List<Reservation> reserve(List<? extends Order> orders, Instant received, Function<Article, byte[]> encode) {
        Optional<List<Reservation>> answers = Optional.empty();
        while (answers.isEmpty()) {
            answers = transactions.call(connection -> tryReserve(connection, orders, received, encode));
        }
        return answers.get();
    }

    /** Empty, with nothing done, where somebody else took a new article in meanwhile: its row is there next time. */
    private Optional<List<Reservation>> tryReserve(
            Connection connection, List<? extends Order> orders, Instant received, Function<Article, byte[]> encode)
            throws SQLException {
        Desk desk = new Desk(ArticleTable.lock(connection, ids(orders, any -> true)), received, encode);
        List<Reservation> answers = orders.stream().map(desk::answer).toList();
        if (!ArticleTable.add(connection, desk.added())) {
            connection.rollback();
            return Optional.empty();
        }
        ArticleTable.update(connection, desk.updated());
        OutboxTable.forget(connection, ids(orders, Order.Erase.class::isInstance));
        OutboxTable.add(
                connection, desk.records(), config.instance(), config.delivery().lease());
        return Optional.of(answers);
    }

    /** The article's latest version; empty where there is no such article. */
    public Optional<Known> find(String id) {
        return transactions.call(connection -> ArticleTable.find(connection, id));
    }

    /** The articles whose text is nearly that article's, the most alike first; none where it is withdrawn. */
    public List<NearDuplicate> nearDuplicates(String id) {
        return transactions.call(connection -> ArticleTable.near(connection, id));
    }

    private static TreeSet<String> ids(List<? extends Order> orders, Predicate<Order> which) {
        TreeSet<String> ids = new TreeSet<>();
        orders.stream().filter(which).map(Order::id).forEach(ids::add);
        return ids;
    }
}
