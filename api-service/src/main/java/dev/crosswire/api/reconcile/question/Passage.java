package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.packed.Packer;
import dev.crosswire.api.reconcile.packed.Unpacker;
import dev.crosswire.contract.Claim;
import java.time.Instant;
import java.util.Comparator;

/**
 * Where a claim is made.
 *
 * @param article the article's id
 * @param claim the claim's id
 * @param start of its evidence, in code points
 * @param end of its evidence, in code points
 * @param date of the article's last change
 */
public record Passage(String article, long version, String claim, int start, int end, Instant date) {
    /** By date of publication, then by where the claim stands; total on claims of different ids. */
    public static final Comparator<Passage> CANONICAL = Comparator.comparing(Passage::date)
            .thenComparing(Passage::article)
            .thenComparing(Passage::start)
            .thenComparing(Passage::end)
            .thenComparing(Passage::claim);

    static Passage of(Claim claim, Instant date) {
        return new Passage(
                claim.articleId(),
                claim.articleVersion(),
                claim.id(),
                claim.evidence().start(),
                claim.evidence().end(),
                date);
    }

    /** Whether they are of two versions of one article. */
    public boolean otherVersion(Passage other) {
        return version != other.version && article.equals(other.article);
    }

    void pack(Packer to) {
        to.text(article).number(version).text(claim).number(start).number(end);
        to.signed(date.getEpochSecond()).number(date.getNano());
    }

    static Passage unpack(Unpacker from) {
        return new Passage(
                from.text(),
                from.number(),
                from.text(),
                (int) from.number(),
                (int) from.number(),
                Instant.ofEpochSecond(from.signed(), from.number()));
    }
}
