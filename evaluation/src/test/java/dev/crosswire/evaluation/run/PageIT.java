package dev.crosswire.evaluation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The page in a real browser, on the whole system: the samples' story, and one of our own making that goes on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PICTURES = Path.of(System.getProperty("page.pictures", "target/page"));
    /** Not null once the list no longer changes because of the search. */
    private static final String SEARCHED = "const page = document.querySelector('crosswire-page');"
            + " return page.book.route.q === 'drones' && page.book.done && page.updateComplete.then(() => true) || null";

    private static final long LARGEST_FIRST_VIEW = 200 * 1024;
    private static final String FIRST =
            "A fire on a ferry off Larnaca killed 12 people on Tuesday, the Cyprus coast guard"
                    + " said. \uD83D\uDD25 The ferry carried 80 passengers, the coast guard said.\n\n"
                    + "Rescuers evacuated 60 people to Larnaca.";

    private static final String QUAKE = "<!doctype html><html lang=en><head><title>Quake shakes Antofagasta</title>"
            + "<meta property=og:title content='Quake shakes Antofagasta'>"
            + "<meta property=article:published_time content='2025-03-25T10:00:00Z'></head><body><article>"
            + "<h1>Quake shakes Antofagasta</h1><p>A strong earthquake injured 23 people in the Chilean city of"
            + " Antofagasta on Monday, the civil protection office said. Schools in the city stayed closed on"
            + " Tuesday while engineers looked at their walls.</p><p>The office said 140 families were brought to"
            + " sports halls for the night, and that power was back in most streets by the morning.</p>"
            + "</article></body></html>";

    @TempDir
    private static Path data;

    private static CrosswireProcess.Ports ports;
    private static CrosswireProcess run;
    private static Browser browser;

    @BeforeAll
    static void up() throws Exception {
        Browser.require();
        ports = CrosswireProcess.Ports.free();
        run = CrosswireProcess.start(data.resolve("run"), ports, null);
        browser = new Browser("http://localhost:" + ports.api(), data.resolve("profile"));
    }

    @AfterAll
    static void down() {
        if (browser != null) {
            browser.close();
        }
        if (run != null) {
            run.close();
        }
    }

    @Test
    @Order(1)
    void firstViewIsSmallAndSoon() {
        browser.withoutCache();
        long bytes = 0;
        for (int i = 0; i < 3; i++) {
            browser.open("/");
            browser.find(".fact");
            bytes = ((Number)
                            browser.script(
                                    "return [...performance.getEntriesByType('resource'),"
                                            + " ...performance.getEntriesByType('navigation')].reduce((sum, e) => sum + e.transferSize, 0)"))
                    .longValue();
            Object after = browser.script("return Math.round(performance.getEntriesByName('facts')[0].startTime)");
            System.out.printf(Locale.ROOT, "First view: %d KB over the wire, facts after %s ms%n", bytes / 1024, after);
        }
        assertTrue(bytes <= LARGEST_FIRST_VIEW, bytes + " bytes");
        assertEquals(
                0L,
                browser.script("return performance.getEntriesByType('resource').filter("
                        + "e => !e.name.startsWith(location.origin)).length"));
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({
        "facts, 1440, 900, false, /, .fact",
        "facts-dark, 1440, 900, true, /, .fact",
        "facts-phone, 390, 844, false, /, .fact",
        "fact, 1440, 900, false, /?fact=DRONES, .claim [data-read]",
        "fact-phone, 390, 844, true, /?fact=DRONES, .claim [data-read]",
        "article, 1440, 900, false, /?article=003_1c2e4ae3be4a0e02, .claimed",
        "article-dark, 1440, 900, true, /?article=003_1c2e4ae3be4a0e02&fact=DRONES, .claim [data-read]",
        "matrix, 1440, 900, false, /?view=matrix, .cell",
        "map, 1440, 900, false, /?view=map, .place circle",
        "map-phone, 390, 844, true, /?view=map, .place circle",
        "articles, 1440, 900, false, /?view=articles, .articles li",
        "time, 1440, 900, false, /?knownAt=2025-03-19, #known-at"
    })
    void eachViewIsAccessible(String name, int width, int height, boolean dark, String address, String shown)
            throws Exception {
        browser.show(width, height, dark);
        browser.open(address.replace("DRONES", drones()));
        browser.find(shown);
        browser.photograph(PICTURES.resolve(name + ".png"));
        assertEquals(List.of(), browser.seriousFindings());
        browser.show(1440, 900, false);
    }

    @Test
    @Order(3)
    void everythingIsReachedByKeys() {
        browser.open("/");
        browser.find(".fact");
        browser.press(Keys.TAB);
        assertTrue(browser.hasFocus(".skip"));
        browser.press("/");
        assertTrue(browser.hasFocus("#search"));
        browser.press("drones", Keys.ENTER);
        browser.awaitAddress("q=drones");
        browser.await("the facts that were searched for are not all there", () -> browser.script(SEARCHED));
        browser.awaitText(".fact .question", "drones");
        browser.tabTo(".fact .question");
        browser.press(Keys.ARROW_DOWN);
        String second = (String) browser.script("return document.activeElement.closest('.fact').dataset.id");
        browser.press(Keys.ENTER);
        browser.awaitAddress("fact=" + second);
        browser.await("the fact has no focus", () -> browser.hasFocus("fact-view .question") ? true : null);
        browser.press(Keys.ESCAPE);
        browser.await(
                "the focus is not back",
                () -> browser.hasFocus(".fact[data-id='" + second + "'] .question") ? true : null);
        assertFalse(browser.address().contains("fact="));
    }

    @Test
    @Order(4)
    void anArticleThatIsPastedIsReadBeforeOnesEyes() throws Exception {
        browser.open("/");
        browser.find(".fact");
        browser.press("a");
        browser.find("[name=articleBody]").sendKeys("x");
        browser.script("document.querySelector('[name=articleBody]').value = arguments[0]", FIRST);
        browser.find("[name=publisher]").sendKeys("harbour-post.example");
        browser.script("document.querySelector('[name=datePublished]').value = '2025-04-02T08:00'");
        browser.find(".publish .primary").click();
        browser.awaitAddress("article=");
        browser.find(".claimed");
        String id = browser.address().replaceFirst(".*article=([^&]*).*", "$1");
        for (JsonNode claim : run.get("/articles/" + id).body().path("claims")) {
            assertEquals(
                    claim.path("evidence").path("exact").asText(),
                    browser.script(
                            "return [...document.querySelectorAll(`[data-claims~=\"${arguments[0]}\"]`)]"
                                    + ".map(each => each.textContent).join('')",
                            claim.path("id").asText()));
        }
    }

    /** A page is served here; nothing else has leave to be fetched. */
    @Test
    @Order(4)
    void thePageAtAnAddressIsFetchedAndRead() throws Exception {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            boolean page = exchange.getRequestURI().getPath().equals("/quake.html");
            byte[] body = page ? QUAKE.getBytes(StandardCharsets.UTF_8) : new byte[0];
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(page ? 200 : 404, page ? body.length : -1);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        try {
            browser.open("/");
            browser.find(".fact");
            browser.press("a");
            browser.find(".publish .segmented button:last-child").click();
            browser.find(".publish [name=url]")
                    .sendKeys("http://127.0.0.1:" + site.getAddress().getPort() + "/quake.html");
            browser.find(".publish .primary").click();
            browser.awaitAddress("article=");
            browser.awaitText(".headline", "Quake shakes Antofagasta");
            browser.awaitText(".claimed", "injured");
        } finally {
            site.stop(0);
        }
    }

    /** What is refused is said in the dialog, which stays. */
    @Test
    @Order(4)
    void anAddressThatIsNotToBeFetchedIsRefusedInWords() {
        browser.open("/");
        browser.find(".fact");
        browser.press("a");
        browser.find(".publish .segmented button:last-child").click();
        browser.find(".publish [name=url]").sendKeys("http://127.0.0.2:9/");
        browser.find(".publish .primary").click();
        browser.awaitText(".publish .problem", "private address");
        browser.press(Keys.ESCAPE);
    }

    @Test
    @Order(5)
    void aFactChangesLiveAndSaysWhy() throws Exception {
        browser.open("/?place=Larnaca");
        browser.awaitText(".fact .question", "killed");
        browser.script(
                "[...document.querySelectorAll('.fact .question')].find(e => e.textContent.includes('killed')).click()");
        browser.awaitText(".fact-detail > .answer", "12");
        publish(
                "island-wire.example",
                "2025-04-04T08:00:00Z",
                "killed 15 people on Tuesday, the Cyprus interior ministry said on Friday");
        browser.awaitText(".fact-detail > .answer", "15");
        browser.awaitText(".fact .tag", "Changed");
        browser.awaitText("#told", "1 fact changed");
        browser.awaitCount(".fact-detail .position", 2);
        browser.awaitCount(".timeline li", 2);
        browser.photograph(PICTURES.resolve("changed.png"));
    }

    @Test
    @Order(6)
    void timeGoesBack() {
        browser.press("t");
        browser.await("the slider has no focus", () -> browser.hasFocus("#known-at") ? true : null);
        browser.press(Keys.ARROW_LEFT);
        browser.awaitAddress("knownAt=2025-04-04T08:00:00Z");
        browser.awaitText(".fact-detail > .answer", "15");
        browser.press(Keys.ARROW_LEFT);
        browser.awaitAddress("knownAt=2025-04-02T08:00:00Z");
        browser.awaitText(".fact-detail > .answer", "12");
        browser.awaitText(".masthead .state", "As known 2 Apr 2025");
        browser.press(Keys.END);
        browser.awaitText(".fact-detail > .answer", "15");
        browser.awaitText(".masthead .state", "Live");
        assertFalse(browser.address().contains("knownAt"));
    }

    @Test
    @Order(7)
    void thePageGoesOnWhereItWasWhenTheServersComeBack() throws Exception {
        browser.script("window.stays = true");
        run.close();
        browser.awaitText(".masthead .state", "Connection lost");
        run = CrosswireProcess.start(data.resolve("run"), ports, null);
        publish(
                "quay-daily.example",
                "2025-04-05T08:00:00Z",
                "killed 19 people on Tuesday, the Cyprus health ministry said");
        browser.awaitText(".masthead .state", "Live");
        browser.awaitText(".fact-detail > .answer", "19");
        assertEquals(true, browser.script("return window.stays"));
    }

    private static void publish(String publisher, String published, String toll) throws Exception {
        Map<String, String> article = Map.of(
                "publisher", publisher,
                "datePublished", published,
                "articleBody", "The fire on a ferry off Larnaca " + toll + ".");
        assertEquals(
                202,
                run.publish("application/json", JSON.writeValueAsString(article))
                        .status());
    }

    /** The fact of the samples that has the most answers. */
    private static String drones() throws Exception {
        return run.items("facts").stream()
                .filter(fact -> fact.path("question").asText().contains("drone"))
                .max(Comparator.comparingInt(fact -> fact.path("positions").size()))
                .orElseThrow()
                .path("id")
                .asText();
    }
}
