package dev.crosswire.api.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.Samples;
import dev.crosswire.api.Stack;
import dev.crosswire.api.client.View;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.Reconciled;
import dev.crosswire.api.reconcile.Reconciler;
import dev.crosswire.client.Change;
import dev.crosswire.client.ChangeStream;
import dev.crosswire.client.CrosswireClient;
import dev.crosswire.client.FactQuery;
import dev.crosswire.client.Following;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.Reading;
import dev.crosswire.contract.TimeSpan;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Readings are told one by one, and who asked to hear of answers alone must hear of each that changed and of no other.
 * What changed is found by reconciling all claims so far by the pure function, apart from the service. {@code
 * -Dtest=AnswerReplayRun -Dreadings=<file>}: one reading as JSON a line, in the order of publication.
 */
@QuarkusTest
@WithTestResource(Stack.class)
@TestProfile(ReconnectRun.Unlimited.class)
@EnabledIfSystemProperty(named = "readings", matches = ".+")
class AnswerReplayRun {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Where the fact lies whose answer changes after each reading: when that is told, all before it has been. */
    private static final String END = "Endville";

    @Inject
    View view;

    @TestHTTPResource("/")
    URI root;

    @Test
    void everyChangedAnswerIsToldAndNoOther() throws Exception {
        List<Reading> readings = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(System.getProperty("readings")))) {
            readings.add(JSON.readValue(line, Reading.class));
        }
        List<PublishedClaim> known = new ArrayList<>();
        Map<String, String> answers = new HashMap<>();
        int told = 0;
        int changes = 0;
        try (ChangeStream all = follow(Following.facts(FactQuery.all()));
                ChangeStream stream = follow(Following.facts(FactQuery.all()).answersAlone())) {
            int round = 0;
            for (Reading reading : readings) {
                view.take(reading);
                view.take(end(++round));
                reading.claims().forEach(claim -> known.add(new PublishedClaim(claim, reading.publication())));
                Map<String, String> now = answers(known);
                Map<String, String> expected = changed(answers, now);
                assertEquals(expected, heard(stream), reading.articleId());
                told += expected.size();
                changes += heard(all).size();
                answers = now;
            }
        }
        System.out.printf(
                "answers: %d readings, %d facts at the end; %d answers changed, each told once, and nothing else, of %d"
                        + " changes of facts in all%n",
                readings.size(), answers.size(), told, changes);
    }

    /** About nothing that any story is about. */
    private static Reading end(int round) {
        Claim like = Samples.intercepted("end", round, round, END, null, 0);
        Claim claim = new Claim(
                like.id(),
                like.articleId(),
                round,
                EventType.VOTE,
                "vote",
                List.of(new Entity(END)),
                List.of(),
                Quantity.of(BigDecimal.valueOf(round), Comparator.EQUAL, "vote"),
                List.of(Place.named(END)),
                new TimeSpan("1999-01-01", "1999-01-01", null),
                like.polarity(),
                like.modality(),
                null,
                like.evidence(),
                null);
        String modified = "1999-01-02T00:%02d:%02dZ".formatted(round / 60, round % 60);
        return Samples.reading("end", round, "end.example", modified, List.of(claim));
    }

    /** Opens it at once. */
    private ChangeStream follow(Following what) throws Exception {
        ChangeStream stream = new CrosswireClient(root).follow(what.withSnapshot());
        Change change = stream.next().orElseThrow();
        while (!(change instanceof Change.Live)) {
            change = stream.next().orElseThrow();
        }
        return stream;
    }

    /** What is told up to the end of a reading, the last by fact; gone facts are empty. */
    private static Map<String, String> heard(ChangeStream stream) throws Exception {
        Map<String, String> heard = new TreeMap<>();
        while (true) {
            Change change = stream.next().orElseThrow();
            JsonNode data = JSON.readTree(change.json());
            if (data.at("/place/0/name").asText().equals(END)) {
                return heard;
            }
            heard.put(data.path("id").asText(), change instanceof Change.Gone ? "" : answer(data));
        }
    }

    /** Through text, as the service's are: a tree made of a record writes numbers another way. */
    private static Map<String, String> answers(List<PublishedClaim> claims) throws Exception {
        Map<String, String> answers = new HashMap<>();
        for (Reconciled reconciled : new Reconciler().reconcile(claims)) {
            String fact = JSON.writeValueAsString(reconciled.fact());
            answers.put(reconciled.fact().id(), answer(JSON.readTree(fact)));
        }
        return answers;
    }

    private static Map<String, String> changed(Map<String, String> before, Map<String, String> now) {
        Map<String, String> changed = new TreeMap<>();
        now.forEach((id, answer) -> {
            if (!answer.equals(before.get(id))) {
                changed.put(id, answer);
            }
        });
        before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> changed.put(id, ""));
        return changed;
    }

    private static String answer(JsonNode fact) {
        return fact.path("status").asText() + " " + fact.path("best");
    }
}
