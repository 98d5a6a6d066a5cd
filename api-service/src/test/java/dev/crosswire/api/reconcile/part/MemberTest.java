package dev.crosswire.api.reconcile.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.RandomClaims;
import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Attribution;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Evidence;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Publication;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.TimeSpan;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is compared of a claim is the same once it was bytes. */
class MemberTest {
    private static void assertComesBack(PublishedClaim given) throws ReflectiveOperationException {
        Member member = new Filed(Statement.of(given.claim(), given.publication()), 0, null).member();
        Member back = Member.unpacked(member.packed());
        assertEquals(member.turn(), back.turn());
        assertEquals(member.keys(), back.keys());
        assertTrue(member.isAboutWhat(back));
        for (RecordComponent part : Scope.class.getRecordComponents()) {
            assertEquals(
                    part.getAccessor().invoke(member.scope()),
                    part.getAccessor().invoke(back.scope()),
                    () -> part.getName() + " of " + given.claim());
        }
    }

    @Test
    void allThatIsComparedComesBack() throws ReflectiveOperationException {
        List<PublishedClaim> claims = new ArrayList<>(new RandomClaims(7).some(200));
        claims.addAll(new RandomClaims(8).hot(20));
        for (PublishedClaim claim : claims) {
            assertComesBack(claim);
        }
    }

    @Test
    void whateverAClaimSays() throws ReflectiveOperationException {
        for (String line : List.of(
                "Attack|strike|Russia|port|||||Russia struck the port",
                "Death|kill||person|=7 person|Arequipa<Peru|2025-03||up from 5, “seven” more died 🚑 in hospital",
                "Death|die||woman||Lima||police|a woman of 71 died",
                "Economy|fall||share price|=5.75 USD||2025||shares fell to 5.75, a 1,000-dollar drop",
                "Meet|meet|U.S.,Russia|Ukraine|24..99 person||2025-03-18/2025-03-20||" + "talks ".repeat(300))) {
            assertComesBack(Given.claim()
                    .in("a-é", "a.example", "2025-03-19T10:11:12.123456789+02:00")
                    .of(line));
        }
    }

    /** Of all slots. */
    private static PublishedClaim full() {
        Claim claim = new Claim(
                "0123456789abcdef",
                "article",
                3,
                EventType.REJECT,
                "refuse",
                List.of(new Entity("Ukrainian Air Force"), new Entity("mayor of Lima")),
                List.of(new Entity("Acme's lawyers")),
                Quantity.between(new BigDecimal("1.5"), new BigDecimal("20"), "drone"),
                List.of(new Place("Sumy", "UA", 692194L, 50.9216, 34.80029, List.of("Sumy Oblast", "Ukraine"))),
                new TimeSpan("2025-03-18", null, "from Tuesday"),
                Polarity.NEGATIVE,
                Modality.HEDGED,
                new Attribution(new Entity("Police"), "said", null, false),
                new Evidence("two more wounded fell up from 7 at the largest port, as the police said", 5, 76),
                null);
        return new PublishedClaim(
                claim, new Publication("a.example", null, null, "2025-03-19", "2025-03-20T08:09:10.5Z", false));
    }

    @Test
    void aClaimWithAllItsSlots() throws ReflectiveOperationException {
        assertComesBack(full());
    }

    /**
     * Claims that are stored are packed like this. Where how they are packed has changed, raise {@code Member.FORMAT}; where what is
     * compared of them has, have all read again (CONTRIBUTING); then set the hash.
     */
    @Test
    void bytesStayTheSame() throws NoSuchAlgorithmException {
        byte[] packed = new Filed(Statement.of(full().claim(), full().publication()), 0, null)
                .member()
                .packed();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(packed);
        assertEquals("1 38c11d85847da7ae", packed[0] + " " + HexFormat.of().formatHex(hash, 0, 8));
    }
}
