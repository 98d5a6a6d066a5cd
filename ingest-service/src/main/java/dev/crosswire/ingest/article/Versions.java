package dev.crosswire.ingest.article;

import dev.crosswire.contract.Article;
import java.time.Instant;

/** Decides which version of an article a draft is. */
public final class Versions {
    private Versions() {}

    /**
     * @param known the article's latest version, null where it is new
     * @param received when this draft came in
     */
    public static Step next(Draft draft, Known known, Instant received) {
        Article first = article(draft, known, received);
        ContentHash hash = ContentHash.of(first);
        if (known == null) {
            return new Step.NewVersion(first, hash);
        }
        if (!known.withdrawn() && known.hash().equals(hash)) {
            return new Step.Duplicate(known.id(), known.version());
        }
        return new Step.NewVersion(dated(first, known, received), hash);
    }

    /** The version that takes the article back, dated by its receipt; it keeps what names the article. */
    public static Step withdrawal(Known known, Instant received) {
        if (known.withdrawn()) {
            return new Step.Duplicate(known.id(), known.version());
        }
        Article article = new Article(
                known.id(),
                known.url(),
                known.publisher(),
                null,
                known.headline(),
                null,
                null,
                known.datePublished(),
                received.toString(),
                known.version() + 1,
                true);
        return new Step.NewVersion(article, known.hash());
    }

    /** The version that forgets: only the id and the number are kept, so that no number is given twice. */
    public static Step.NewVersion erasure(Known known, Instant received) {
        Article nothing = new Article(
                known.id(), null, null, null, null, null, null, received.toString(), null, known.version() + 1, true);
        return new Step.NewVersion(nothing, ContentHash.of(""));
    }

    /** The draft as the article whose record is the longest that the draft can come to. */
    public static Article longest(Draft draft, Instant received) {
        Known before = new Known(
                Identity.of(draft), Long.MAX_VALUE - 1, null, false, null, null, null, received.toString(), null);
        return dated(article(draft, before, received), before, received);
    }

    private static Article article(Draft draft, Known known, Instant received) {
        return new Article(
                known == null ? Identity.of(draft) : known.id(),
                draft.url(),
                outlet(draft),
                draft.author(),
                draft.headline(),
                draft.articleBody(),
                draft.inLanguage(),
                datePublished(draft, known, received),
                draft.dateModified(),
                known == null ? 1 : known.version() + 1,
                false);
    }

    private static String outlet(Draft draft) {
        if (draft.publisher() != null || draft.url() == null) {
            return draft.publisher();
        }
        return CanonicalUrl.of(draft.url()).map(CanonicalUrl::outlet).orElse(null);
    }

    private static String datePublished(Draft draft, Known known, Instant received) {
        if (draft.datePublished() != null) {
            return draft.datePublished();
        }
        return known == null ? received.toString() : known.datePublished();
    }

    /** A changed version that brings no date of its own is dated by its receipt, so that the order is kept. */
    private static Article dated(Article next, Known known, Instant received) {
        if (next.dateModified() != null || !next.datePublished().equals(known.datePublished())) {
            return next;
        }
        return new Article(
                next.id(),
                next.url(),
                next.publisher(),
                next.author(),
                next.headline(),
                next.articleBody(),
                next.inLanguage(),
                next.datePublished(),
                received.toString(),
                next.version(),
                next.withdrawn());
    }
}
