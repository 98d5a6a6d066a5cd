package dev.crosswire.evaluation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page under more than an editor can read: it stays small in the document, and answers while it scrolls. */
class PageLoadIT {
    private static final int FACTS = 10_000;
    private static final int CHANGES_PER_SECOND = 100;
    private static final long MOST_ROWS = 60;

    /** Scrolls until all facts are there. */
    private static final String TO_THE_END =
            "const [facts, done] = arguments; const main = document.querySelector('#main');"
                    + " const page = document.querySelector('crosswire-page');"
                    + " const step = () => page.book.byId.size >= facts ? done(page.book.byId.size)"
                    + " : (main.scrollTop = main.scrollHeight, setTimeout(step, 20)); step();";

    /** Scrolls up for some seconds; answers the median, the 95th percentile and the longest of the times between frames. */
    private static final String FRAMES = "const [ms, done] = arguments; const main = document.querySelector('#main');"
            + " const gaps = []; const begun = performance.now(); let last = begun;"
            + " const frame = now => { gaps.push(now - last); last = now; main.scrollTop -= 300;"
            + " if (now - begun < ms) requestAnimationFrame(frame); else { gaps.sort((a, b) => a - b);"
            + " done([gaps[gaps.length >> 1], gaps[Math.floor(gaps.length * 0.95)], gaps.at(-1)].map(Math.round)); } };"
            + " requestAnimationFrame(frame);";

    @Test
    void tenThousandFactsAndAHundredChangesASecond(@TempDir Path profile) throws Exception {
        Browser.require();
        try (MadeView view = new MadeView(FACTS, CHANGES_PER_SECOND);
                Browser browser = new Browser(view.origin(), profile)) {
            browser.open("/");
            browser.find(".fact");
            assertEquals((long) FACTS, browser.asyncScript(TO_THE_END, FACTS));
            long before = view.changes();
            @SuppressWarnings("unchecked")
            List<Number> gaps = (List<Number>) browser.asyncScript(FRAMES, 5_000);
            System.out.printf(
                    "%d facts, %d changes in 5 s: time between frames %s ms in the median, %s at the 95th percentile, %s at"
                            + " most; %d rows in the document%n",
                    FACTS, view.changes() - before, gaps.get(0), gaps.get(1), gaps.get(2), browser.count(".fact"));
            assertTrue(browser.count(".fact") <= MOST_ROWS);
            browser.script("document.querySelector('#main').scrollTop = 0");
            browser.awaitText(".section", "Just changed");
        }
    }
}
