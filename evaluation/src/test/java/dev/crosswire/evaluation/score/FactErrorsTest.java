package dev.crosswire.evaluation.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the error report tells of the view: one fact of two claims that were parted, one made of two, one status. */
class FactErrorsTest {
    private static FlatClaim claim(String verb, String fact) {
        String evidence = "the council " + verb + " the bridge";
        return new FlatClaim(
                verb, "a", evidence, null, "Other", verb, List.of(), List.of(), null, List.of(), null, "+", "actual",
                fact, verb);
    }

    @Test
    void tellsFactsPartedAndJoinedAndStatuses() throws IOException {
        List<FlatClaim> gold = List.of(
                claim("opened", "opening"),
                claim("unveiled", "opening"),
                claim("painted", "paint"),
                claim("sold", "sale"));
        List<FlatClaim> system =
                List.of(claim("opened", "1"), claim("unveiled", "2"), claim("painted", "3"), claim("sold", "3"));
        Scorer scorer = new Scorer(Path.of("gold", "aliases.json"));
        Scores scores = scorer.score(
                gold,
                system,
                Map.of("opening", "updated", "paint", "single", "sale", "single"),
                Map.of("1", "disputed", "2", "single", "3", "single"));
        Map<String, List<String>> errors = FactErrors.of(scores);
        assertEquals(
                List.of(
                        "opening\n      | a “the council opened the bridge”\n      | a “the council unveiled the bridge”"),
                errors.get("fact taken apart"));
        assertEquals(1, errors.get("facts taken together").size());
        assertEquals(List.of("opening gold updated, told disputed"), errors.get("status"));
        assertTrue(scorer.errors(scores, 1).contains("-- facts taken together: 1\n"));
    }
}
