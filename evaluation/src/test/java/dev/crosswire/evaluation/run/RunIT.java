package dev.crosswire.evaluation.run;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosswire.contract.Topics;
import dev.crosswire.edge.key.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The whole system, from the sample articles to the view, over a crash and a restart. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunIT {
    /** By how many bytes a heap may differ that is flat: caches fill. */
    private static final long FLAT = 16L << 20;

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SOON = Duration.ofSeconds(180);
    private static final int SEED_COUNT = 5;
    private static final int FEWEST_CALLS = 30;

    @TempDir
    private static Path data;

    private static TraceCollector traces;
    private static CrosswireProcess run;
    private static AccessMatrix matrix;

    @BeforeAll
    static void up() throws Exception {
        traces = new TraceCollector();
        run = CrosswireProcess.start(data.resolve("run"), traces.environment());
        awaitRead();
    }

    @AfterAll
    static void down() throws Exception {
        if (run != null) {
            run.close();
        }
        traces.close();
    }

    @Test
    @Order(1)
    void showsTheViewOfEverySampleArticle() throws Exception {
        assertTrue(run.said().contains("QUESTION"), run.said());
        Set<String> ids = new HashSet<>();
        run.items("articles").forEach(article -> ids.add(article.path("id").asText()));
        assertEquals(SEED_COUNT, ids.size(), ids.toString());
        assertFalse(run.items("facts").isEmpty());
    }

    /** The numbers of the night's attacks, with who stands behind each; where nobody is named, the outlet does. */
    @ParameterizedTest
    @Order(2)
    @CsvSource({
        "40, >, drone, Volodymyr Zelensky",
        "150, =, drone, Volodymyr Zelensky",
        "145, =, drone, Ukrainian Air Force",
        "72, =, drone, Ukrainian Air Force",
        "57, =, drone, Russian Ministry of Defence",
        "35, =, drone, Russian Ministry of Defence",
        "2, =, ballistic missile, Ukrainian Air Force",
        "4, =, anti-aircraft missile, Ukrainian Air Force",
        "56, =, simulator drone, ''",
        "1, =, person, Ukrainian authorities",
        "14, =, person, Ukrainian authorities",
        "36, =, house, Kyiv regional police",
        "372, =, prisoner, ''",
    })
    void everyNumberOfTheNightStandsWithItsSpeakerInAFact(
            BigDecimal value, String comparator, String unit, String speaker) throws Exception {
        List<JsonNode> withNumber = run.items("claims").stream()
                .filter(claim -> isQuantity(claim.path("quantity"), value, comparator, unit))
                .toList();
        Set<String> speakers = withNumber.stream()
                .map(claim ->
                        claim.path("attribution").path("source").path("name").asText(""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(speakers.contains(speaker), value + " " + unit + " is said by " + speakers);
        for (JsonNode claim : withNumber) {
            assertTrue(factIds().contains(claim.path("factId").asText()), "no fact holds " + claim);
        }
    }

    /** What must hold, and held before reading and reconciling were last changed. */
    @Test
    @Order(3)
    void overForty150And145AreAnswersToOneQuestion() throws Exception {
        boolean together = run.items("facts").stream().anyMatch(fact -> {
            Set<String> answers = new HashSet<>();
            fact.path("positions").forEach(position -> {
                JsonNode quantity = position.path("answer").path("quantity");
                answers.add(quantity.path("comparator").asText()
                        + quantity.path("value").asText());
            });
            return answers.containsAll(Set.of(">40", "=150", "=145"));
        });
        assertTrue(together, "no fact has over 40, 150 and 145 among its positions");
    }

    @Test
    @Order(4)
    void evidenceIsTheArticlesVeryText() throws Exception {
        Map<String, String> bodies = new HashMap<>();
        for (ObjectNode article : samples()) {
            bodies.put(article.path("id").asText(), article.path("articleBody").asText());
        }
        for (JsonNode claim : run.items("claims")) {
            String body = bodies.get(claim.path("articleId").asText());
            JsonNode evidence = claim.path("evidence");
            int start = body.offsetByCodePoints(0, evidence.path("start").asInt());
            int end = body.offsetByCodePoints(0, evidence.path("end").asInt());
            assertEquals(evidence.path("exact").asText(), body.substring(start, end), claim.toString());
        }
    }

    @Test
    @Order(5)
    void sendingThemAgainChangesNothing() throws Exception {
        Map<String, Long> records = records();
        for (ObjectNode article : samples()) {
            CrosswireProcess.Answer answer = run.publish("application/json", article.toString());
            assertEquals(202, answer.status(), answer.toString());
            assertEquals("duplicate", answer.body().path("status").asText());
        }
        assertEquals(records, records());
    }

    @ParameterizedTest
    @Order(6)
    @ValueSource(strings = {"", "not JSON", "[]", "{}", "{\"articleBody\": 7}", "{\"articleBody\": \"x\"", "null"})
    void badInputIsAProblemAndNothingElse(String body) throws Exception {
        Map<String, Long> records = records();
        CrosswireProcess.Answer answer = run.publish("application/json", body);
        assertEquals(4, answer.status() / 100, answer.toString());
        assertEquals(answer.status(), answer.body().path("status").asInt(), answer.toString());
        assertFalse(answer.body().toString().contains("Exception"), answer.toString());
        assertEquals(records, records());
    }

    @Test
    @Order(6)
    void oneTraceFollowsAnArticleFromTheRequestIntoTheView() throws Exception {
        String trace = "6e0c63257de34c92bf9efcd03927272e";
        String parent = "00-" + trace + "-53ce929d0e0e4736-01";
        assertEquals(
                202,
                run.publishTraced(parent, "Three boats sank off Larnaca on Monday.")
                        .status());
        await().atMost(SOON)
                .untilAsserted(() -> assertEquals(
                        List.of("ingest-service: POST /articles", "extract-service: read", "api-service: reconcile"),
                        traces.way(trace, "reconcile")));
        awaitRead();
    }

    /** Those that follow are begun first; they must tell of what is sent then. */
    @Test
    @Order(6)
    @DisabledOnOs(OS.WINDOWS)
    void everyExampleOfTheReadmeWorksAsItIsWritten(@TempDir Path directory) throws Exception {
        assumeTrue(Reader.has("bash") && Reader.has("curl") && Reader.has("jq"), "bash, curl and jq are needed");
        Readme readme = Readme.read();
        Map<String, CompletableFuture<String>> following = new LinkedHashMap<>();
        try (Reader reader = new Reader(directory, run.ports())) {
            for (String line : readme.commands()) {
                if (line.matches(".*(/stream|\\bfollow\\b|\\bwatch\\b|consumer).*")) {
                    following.put(line, reader.begin(line).firstLine());
                }
            }
            for (String program : readme.blocks("java")) {
                following.put(program, reader.program(program).firstLine());
            }
            for (String line : readme.commands()) {
                if (!following.containsKey(line)) {
                    assertFalse(reader.run(line).isBlank(), line);
                }
            }
            for (int killed = 4;
                    killed < 100 && !following.values().stream().allMatch(CompletableFuture::isDone);
                    killed++) {
                String text = "Police said " + killed + " people were killed in Kyiv on Tuesday.";
                run.publish("text/plain", text);
                CompletableFuture.allOf(following.values().toArray(CompletableFuture[]::new))
                        .completeOnTimeout(null, 3, TimeUnit.SECONDS)
                        .join();
            }
            following.forEach((example, line) -> assertNotNull(line.getNow(null), "nothing came of " + example));
            assertTrue(
                    readme.commands().size() >= 11 && readme.blocks("java").size() >= 2,
                    readme.commands().toString());
        }
        awaitRead();
    }

    /** Until nothing is on its way any more: all is read, and the topic of facts holds the view. */
    private static void awaitRead() {
        await().atMost(SOON).until(() -> run.items("articles").stream()
                .noneMatch(article -> article.path("status").asText().equals("waiting")));
        await().atMost(SOON).until(() -> {
            Map<String, Long> revisions = new TreeMap<>();
            run.items("facts")
                    .forEach(fact -> revisions.put(
                            fact.path("id").asText(), fact.path("revision").asLong()));
            return revisions.equals(TopicRecords.revisions(run.bootstrapServers()));
        });
    }

    @Test
    @Order(7)
    void killingItAndStartingItAgainChangesNothing() throws Exception {
        String view = view();
        Map<String, Long> records = records();
        List<ProcessHandle> before = run.processes();

        run.kill();
        for (ProcessHandle process : before) {
            process.onExit().get(SOON.toSeconds(), TimeUnit.SECONDS);
        }
        startForKeysAlone();

        assertEquals(view, view());
        assertEquals(records, records());
        assertTrue(run.said().contains("published before"), run.said());
    }

    private static void startForKeysAlone() throws IOException {
        CrosswireProcess.Ports ports = CrosswireProcess.Ports.free();
        matrix = new AccessMatrix(data.resolve("run"), ports);
        run = CrosswireProcess.start(
                data.resolve("run"), ports, matrix.secret(Role.ADMIN), Logs.FOR_MACHINES, "--anonymous=none");
    }

    @Test
    @Order(8)
    void nobodyMayDoMoreThanTheRoleSays() throws Exception {
        assertEquals(List.of(), matrix.leaks(FEWEST_CALLS));
        assertEquals(List.of(), matrix.openSpellings());
        assertEquals(List.of(), matrix.hiddenHealth());
    }

    /** Which key it is given, the page says; the address stays. */
    @Test
    @Order(9)
    void thePageOpensByAKeyThatMayRead(@TempDir Path profile) {
        Browser.require();
        try (Browser browser = new Browser("http://localhost:" + run.ports().api(), profile)) {
            browser.open("/?status=corroborated");
            browser.awaitText(".problem", "needs a key");
            browser.awaitText(".masthead .state", "Locked");
            browser.find(".unlock [name=key]").sendKeys("made up", Keys.ENTER);
            browser.awaitText(".problem", "does not open");
            browser.find(".unlock [name=key]").sendKeys(matrix.secret(Role.READ), Keys.ENTER);
            browser.find(".fact");
            browser.awaitText(".masthead .state", "Live");
            assertTrue(browser.address().endsWith("/?status=corroborated"));
        }
    }

    /** Long: {@code -Dfuzz=10000}, so many requests to each service; the seed by {@code -Dfuzz.seed}. */
    @ParameterizedTest
    @Order(10)
    @ValueSource(strings = {"ingest-service", "extract-service", "api-service"})
    void whatNobodyShouldAskIsAnsweredClearly(String service) throws Exception {
        int requests = Integer.getInteger("fuzz", 300);
        long seed = Long.getLong("fuzz.seed", 1);
        String key = matrix.secret(Role.ADMIN);
        Fuzzer fuzzer = new Fuzzer(run.port(service), run.openApi(service), key, seed);
        Heap heap = Heap.of(service, run.processes());

        List<String> faults = new ArrayList<>(fuzzer.run(requests / 10));
        long before = heap.live();
        faults.addAll(fuzzer.run(requests - requests / 10));
        long after = heap.live();

        System.out.printf(
                "%s, seed %d: %s; heap in use %d KB, then %d KB%n",
                service, seed, fuzzer.figures(), before >> 10, after >> 10);
        assertEquals(List.of(), faults);
        assertTrue(after < before + FLAT, "the heap in use grew from " + before + " to " + after);
    }

    /** Some are there from the first reading on. */
    @Test
    @Order(11)
    void dashboardAndAlertsAskForMetricsThatAreThere() throws Exception {
        String article =
                "{\"articleBody\": \"Two ships sank off Larnaca on Monday.\", \"publisher\": \"metrics.example\"}";
        assertEquals(202, run.publish("application/json", article).status());
        await().atMost(SOON).untilAsserted(() -> {
            List<String> exposed = new ArrayList<>();
            for (String service : List.of("ingest-service", "extract-service", "api-service")) {
                exposed.add(run.text(service, "/q/metrics"));
            }
            assertEquals(Set.of(), MetricsCheck.missing(exposed));
        });
    }

    @Test
    @Order(12)
    void noSecretIsLogged() throws Exception {
        try (Stream<Path> logs = Files.list(data.resolve("run/logs"))) {
            for (Path log : logs.toList()) {
                String text = Files.readString(log);
                matrix.secrets().forEach(secret -> assertFalse(text.contains(secret), log.toString()));
            }
        }
    }

    /** By the command, through all services, databases and topics. */
    @Test
    @Order(13)
    void anErasedArticleLeavesNoTrace() throws Exception {
        String erased = samples().get(0).path("id").asText();
        List<JsonNode> claims = run.items("claims").stream()
                .filter(claim -> claim.path("articleId").asText().equals(erased))
                .toList();
        assertFalse(claims.isEmpty());

        String printed = run.command("erase", erased);
        assertTrue(printed.startsWith("1 erased"), printed);
        awaitGone(erased);
        String view = view();
        claims.forEach(claim -> assertFalse(view.contains(claim.path("id").asText()), "still in the view: " + claim));
        assertEquals(0, run.recordsOf(erased, List.of("articles", "readings", "claims")));
    }

    /** The view follows the topic of readings. */
    private static void awaitGone(String article) {
        await().atMost(SOON).until(() -> run.get("/articles/" + article).status() == 404);
    }

    /** Those without a value too, of what was erased and of facts that are gone. */
    @ParameterizedTest
    @Order(14)
    @ValueSource(strings = {"articles", "readings", "claims", "facts"})
    void everyRecordIsAsTheAsyncApiDocumentSays(String topic) throws Exception {
        TopicsCheck check = new TopicsCheck(run.get("/asyncapi").body(), run.bootstrapServers());
        assertEquals(List.of("records"), check.faults(topic));
    }

    /** A record that is none, the first on the topic, is told of in the logs that machines read, with the article's id. */
    @Test
    @Order(15)
    void eachLineOfALogIsAnObjectThatTellsItsArticle() throws Exception {
        TopicRecords.send(run.bootstrapServers(), Topics.ARTICLES, "poison", "no article");
        Logs logs = new Logs(data.resolve("run/logs"));
        await().atMost(SOON).until(() -> logs.lines("extract-service").stream()
                .anyMatch(line -> line.at("/mdc/articleId").asText().equals("poison")));
        for (String service : List.of("ingest-service", "extract-service", "api-service")) {
            List<JsonNode> lines = logs.lines(service);
            assertFalse(lines.isEmpty(), service);
            lines.forEach(line -> assertEquals(List.of(), Logs.missing(line), line.toString()));
        }
    }

    @Test
    @Order(16)
    void nothingOutlivesAnOrderlyEnd() throws Exception {
        List<ProcessHandle> processes = run.processes();
        run.close();
        run = null;
        assertEquals(
                List.of(), processes.stream().filter(ProcessHandle::isAlive).toList());
    }

    /** A copy of what was stopped is a backup; from offset 0 of its topics the same view is made, without the erased article. */
    @Test
    @Order(17)
    void aReplayOfARestoredBackupMakesTheSameView() throws Exception {
        Path backup = data.resolve("backup");
        copy(data.resolve("run"), backup);
        String printed = CrosswireProcess.alone("replay", "--data-dir=" + backup);
        assertTrue(printed.contains("the views are the same, byte for byte"), printed);
        assertTrue(printed.matches("(?s).*\\n[1-9][0-9]+ facts, claims and articles before.*"), printed);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static boolean isQuantity(JsonNode quantity, BigDecimal value, String comparator, String unit) {
        return quantity.path("value").isNumber()
                && quantity.path("value").decimalValue().compareTo(value) == 0
                && quantity.path("comparator").asText().equals(comparator)
                && quantity.path("unit").asText().equals(unit);
    }

    private static Set<String> factIds() throws Exception {
        Set<String> ids = new HashSet<>();
        run.items("facts").forEach(fact -> ids.add(fact.path("id").asText()));
        return ids;
    }

    private static List<ObjectNode> samples() throws Exception {
        List<ObjectNode> samples = new ArrayList<>();
        for (JsonNode known : JSON.readTree(SEEDS.resolve("articles.json").toFile())) {
            ObjectNode article = known.deepCopy();
            samples.add(article.put(
                    "articleBody",
                    Files.readString(SEEDS.resolve(known.path("id").asText() + ".txt"))));
        }
        return samples;
    }

    /** Facts, claims and articles, byte for byte. */
    private static String view() throws Exception {
        return run.items("facts") + "\n" + run.items("claims") + "\n" + run.items("articles");
    }

    /** How many records of a service each topic holds. */
    private static Map<String, Long> records() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", run.bootstrapServers()))) {
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            for (String topic : List.of("articles", "readings", "facts", "articles-dlq", "readings-dlq")) {
                admin.describeTopics(List.of(topic))
                        .allTopicNames()
                        .get()
                        .get(topic)
                        .partitions()
                        .forEach(partition ->
                                ends.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest()));
            }
            Map<String, Long> records = new TreeMap<>();
            admin.listOffsets(ends)
                    .all()
                    .get()
                    .forEach((partition, end) -> records.merge(partition.topic(), end.offset(), Long::sum));
            return records;
        }
    }
}
