package dev.crosswire.ingest.feed;

import dev.crosswire.ingest.article.ContentHash;
import dev.crosswire.ingest.article.Draft;
import dev.crosswire.ingest.article.InvalidArticle;
import dev.crosswire.ingest.article.Order;
import dev.crosswire.ingest.fetch.Fetched;
import dev.crosswire.ingest.fetch.PoliteFetcher;
import dev.crosswire.ingest.intake.Intake;
import dev.crosswire.ingest.intake.Result;
import dev.crosswire.ingest.page.PageReader;
import dev.crosswire.ingest.store.FeedStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Makes articles of a feed's entries. An entry is done when the broker has its article, and not before. */
@ApplicationScoped
class Entries {
    private static final Logger LOG = Logger.getLogger(Entries.class);

    private final FeedStore store;
    private final PoliteFetcher fetcher;
    private final PageReader pages;
    private final Intake intake;

    Entries(FeedStore store, PoliteFetcher fetcher, PageReader pages, Intake intake) {
        this.store = store;
        this.fetcher = fetcher;
        this.pages = pages;
        this.intake = intake;
    }

    /** What became of one entry. */
    enum Outcome {
        UNCHANGED,
        TAKEN,
        WITHDRAWN,
        SKIPPED,
        LATER
    }

    Outcome take(FeedStore.Row feed, Entry entry) {
        String hash = ContentHash.of(entry.toString()).hex();
        if (store.isDone(feed.url(), entry.id(), hash)) {
            return Outcome.UNCHANGED;
        }
        try {
            return entry.isTeaser() && entry.link() != null
                    ? takePage(feed, entry, hash)
                    : publish(feed, entry, hash, own(feed, entry));
        } catch (InvalidArticle e) {
            LOG.infof("%s: entry %s is no article: %s", feed.url(), entry.id(), e.getMessage());
            store.done(feed.url(), entry.id(), hash, null);
            return Outcome.SKIPPED;
        }
    }

    private Outcome takePage(FeedStore.Row feed, Entry entry, String hash) {
        Fetched fetched = fetcher.get(URI.create(entry.link()), Map.of("Accept", "text/html"));
        if (fetched instanceof Fetched.Failed failed) {
            return failed.passing() ? Outcome.LATER : publish(feed, entry, hash, own(feed, entry));
        }
        Fetched.Answer answer = (Fetched.Answer) fetched;
        return switch (answer.status()) {
            case 200 -> publish(feed, entry, hash, longer(own(feed, entry), page(feed, entry, answer)));
            case 410 -> withdraw(feed, entry, hash);
            case 408, 425, 429, 500, 502, 503, 504 -> Outcome.LATER;
            default -> publish(feed, entry, hash, own(feed, entry));
        };
    }

    private Draft page(FeedStore.Row feed, Entry entry, Fetched.Answer answer) {
        try {
            Draft page =
                    pages.read(answer.body(), answer.charset(), answer.url().toString());
            return new Draft(
                    null,
                    page.url(),
                    first(page.publisher(), feed.publisher()),
                    first(page.author(), entry.author()),
                    first(entry.title(), page.headline()),
                    page.articleBody(),
                    first(page.inLanguage(), entry.language()),
                    first(page.datePublished(), entry.published()),
                    first(page.dateModified(), entry.updated()));
        } catch (InvalidArticle e) {
            return null;
        }
    }

    private static Draft own(FeedStore.Row feed, Entry entry) {
        if (entry.text().isBlank()) {
            return null;
        }
        return new Draft(
                entry.link() == null ? shortened(entry.id()) : null,
                entry.link(),
                feed.publisher(),
                entry.author(),
                entry.title(),
                entry.text(),
                entry.language(),
                entry.published(),
                entry.updated());
    }

    private static Draft longer(Draft own, Draft page) {
        return own == null
                        || page != null
                                && page.articleBody().length()
                                        >= own.articleBody().length()
                ? page
                : own;
    }

    private Outcome publish(FeedStore.Row feed, Entry entry, String hash, Draft draft) {
        if (draft == null) {
            store.done(feed.url(), entry.id(), hash, null);
            return Outcome.SKIPPED;
        }
        return settle(feed, entry, hash, intake.take(new Order.Publish(draft)), Outcome.TAKEN);
    }

    private Outcome withdraw(FeedStore.Row feed, Entry entry, String hash) {
        Optional<String> article = store.article(feed.url(), entry.id());
        if (article.isEmpty()) {
            store.done(feed.url(), entry.id(), hash, null);
            return Outcome.SKIPPED;
        }
        return settle(feed, entry, hash, intake.take(new Order.Withdraw(article.get())), Outcome.WITHDRAWN);
    }

    private Outcome settle(FeedStore.Row feed, Entry entry, String hash, Result result, Outcome outcome) {
        if (result instanceof Result.Unavailable) {
            return Outcome.LATER;
        }
        String article = result instanceof Result.Accepted accepted
                ? accepted.key().id()
                : result instanceof Result.Duplicate duplicate ? duplicate.key().id() : null;
        store.done(feed.url(), entry.id(), hash, article);
        return article == null ? Outcome.SKIPPED : outcome;
    }

    private static String shortened(String id) {
        return id.length() <= Draft.LONGEST_ID ? id : id.substring(0, Draft.LONGEST_ID);
    }

    private static String first(String one, String other) {
        return one == null || one.isBlank() ? other : one;
    }
}
