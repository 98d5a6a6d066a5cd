package dev.crosswire.ingest.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.Article;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VersionsTest {
    private static final Instant MONDAY = Instant.parse("2025-03-17T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-03-18T08:00:00Z");

    @Test
    void theFirstVersionIsOneAndDatedByItsReceiptWhereNobodyDatedIt() {
        Article article = accepted(Drafts.text("text"), null, MONDAY).article();
        assertEquals(1, article.version());
        assertEquals("2025-03-17T08:00:00Z", article.datePublished());
        assertNull(article.dateModified());
    }

    @Test
    void theSameContentIsADuplicateWheneverItComesAgain() {
        Known known = accepted(Drafts.text("text"), null, MONDAY).known();
        assertEquals(new Step.Duplicate(known.id(), 1), Versions.next(Drafts.text("text"), known, TUESDAY));
    }

    @Test
    void theSamePageByAnotherAddressIsADuplicate() {
        Known known =
                accepted(Drafts.at("https://a.example/x", "text"), null, MONDAY).known();
        Draft shared = Drafts.at("http://a.example/x?utm_source=mail#top", "text");
        assertEquals(known.id(), Identity.of(shared));
        assertEquals(new Step.Duplicate(known.id(), 1), Versions.next(shared, known, TUESDAY));
    }

    @Test
    void aChangedTextIsTheNextVersionDatedByItsReceiptWhereItBringsNoDate() {
        Known known = accepted(Drafts.of("a", "text"), null, MONDAY).known();
        Article next = accepted(Drafts.of("a", "changed"), known, TUESDAY).article();
        assertEquals(2, next.version());
        assertEquals("2025-03-19", next.datePublished());
        assertEquals(TUESDAY.toString(), next.dateModified());
    }

    @Test
    void aLaterModificationDateAloneIsNoNewContent() {
        Known known = accepted(modified("text", "2025-03-19"), null, MONDAY).known();
        assertTrue(Versions.next(modified("text", "2025-03-20"), known, TUESDAY) instanceof Step.Duplicate);
        assertEquals(
                "2025-03-20",
                accepted(modified("changed", "2025-03-20"), known, TUESDAY)
                        .article()
                        .dateModified());
    }

    @Test
    void aWithdrawalKeepsWhatNamesTheArticleAndIsDated() {
        Known known = accepted(Drafts.of("a", "text"), null, MONDAY).known();
        Article gone = ((Step.NewVersion) Versions.withdrawal(known, TUESDAY)).article();
        assertTrue(gone.withdrawn());
        assertEquals(2, gone.version());
        assertNull(gone.articleBody());
        assertEquals("Headline", gone.headline());
        assertEquals(TUESDAY.toString(), gone.dateModified());
    }

    @Test
    void aSecondWithdrawalIsADuplicateAndARepublicationANewVersion() {
        Known known = accepted(Drafts.of("a", "text"), null, MONDAY).known();
        Known gone = ((Step.NewVersion) Versions.withdrawal(known, TUESDAY)).known();
        assertEquals(new Step.Duplicate("a", 2), Versions.withdrawal(gone, TUESDAY));
        assertEquals(
                3, accepted(Drafts.of("a", "text"), gone, TUESDAY).article().version());
    }

    @Test
    void theOutletIsTheHostWhereNobodyNamesIt() {
        Article article = accepted(Drafts.at("https://www.cnn.com/a", "text"), null, MONDAY)
                .article();
        assertEquals("cnn.com", article.publisher());
    }

    @Test
    void anIdFromTextTellsPublishersApart() {
        Draft one = new Draft(null, null, "One", null, null, "text", null, null, null);
        Draft other = new Draft(null, null, "Other", null, null, "text", null, null, null);
        assertNotEquals(Identity.of(one), Identity.of(other));
        assertNotEquals(Identity.of(one), Identity.of(Drafts.text("text")));
        assertEquals("given", Identity.of(Drafts.of("given", "text")));
    }

    @Test
    void partsOfAHashDoNotRunTogether() {
        assertNotEquals(ContentHash.of("ab", "c"), ContentHash.of("a", "bc"));
        assertNotEquals(ContentHash.of("a", null), ContentHash.of("a", ""));
    }

    private static Step.NewVersion accepted(Draft draft, Known known, Instant received) {
        return (Step.NewVersion) Versions.next(draft, known, received);
    }

    private static Draft modified(String body, String dateModified) {
        return new Draft("a", null, null, null, null, body, null, "2025-03-19", dateModified);
    }
}
