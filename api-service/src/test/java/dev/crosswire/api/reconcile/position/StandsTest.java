package dev.crosswire.api.reconcile.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.RelationKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question asks for, by the slot in which its claims differ, and how the second answer stands to the first. */
class StandsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Attack|begin||raid|||2021-05-02||the raid began about 3:20 p.m.; Attack|begin||raid|||2021-05-02||the raid began about 6 p.m.; TIME; CONTRADICTS",
                "Attack|begin||raid|||2021-05-02||the raid began about 5 p.m.; Attack|begin||raid|||2021-05-02||the raid began at 17:05; TIME; REFINES",
                "Attack|begin||raid||Lyon<France|2021-05-02||the raid began; Attack|begin||raid||France|2021-05-02||the raid began; PLACE; VAGUER",
                "Vote|elect|parliament|Ann Lee|||2021-05-02||parliament elected Lee; Vote|elect|parliament|Bob Ray|||2021-05-02||parliament elected Ray; ENTITY; CONTRADICTS",
                "Other|build|Acme|mill|||1931||the mill was built in 1931; Other|build|Acme|mill|||1932||the mill was built in 1932; TIME; CONTRADICTS",
                "Death|kill||person|=3 person||2021-05-02||three killed; Death|kill||person|=5 person||2021-05-02||five killed; NUMBER; CONTRADICTS"
            })
    void answers(String a, String b, Asked asked, RelationKind relation) {
        List<Statement> claims = Stream.of(
                        Given.claim().of(a),
                        Given.claim().in("a2", "b.example", "2025-03-19").of(b))
                .map((PublishedClaim claim) -> Statement.of(claim.claim(), claim.publication()))
                .toList();
        assertEquals(asked, Asked.of(claims));
        List<Stand> stands = Stands.of(claims);
        assertEquals(relation, stands.get(1).to(stands.get(0)));
    }
}
