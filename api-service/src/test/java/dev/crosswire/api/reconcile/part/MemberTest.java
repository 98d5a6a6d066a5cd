package dev.crosswire.api.reconcile.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.RandomClaims;
import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.api.reconcile.question.Statement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
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
}
