package dev.crosswire.evaluation.run;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Chromium that Debian's packages chromium and chromium-driver install, without a window, on a new profile. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String AXE_RUN = "const done = arguments[0]; axe.run(document, {runOnly: ['wcag2a', 'wcag2aa',"
            + " 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(result => done(result.violations.filter("
            + "violation => ['serious', 'critical'].includes(violation.impact)).map(violation => violation.id + ': '"
            + " + violation.nodes.map(node => node.target.join(' ')).join(', '))));";

    private final ChromeDriver driver;
    private final String origin;

    /** @param profile an empty directory */
    Browser(String origin, Path profile) {
        this.origin = origin;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile);
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .withTimeout(PATIENCE)
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        show(1440, 900, false);
    }

    /** Ends the test where there is no browser, and says so. */
    static void require() {
        if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
            String reason = "The page is not tested: there is no " + CHROMIUM + " with " + DRIVER
                    + " (Debian's packages chromium and chromium-driver).";
            System.out.println(reason);
            abort(reason);
        }
    }

    void show(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void withoutCache() {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
    }

    void open(String address) {
        driver.get(origin + address);
    }

    /** The element, once it can be seen. */
    WebElement find(String css) {
        return await(css + " is not there", () -> driver.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    /** Returns when there are as many. */
    void awaitCount(String css, int count) {
        await("there are not " + count + " of " + css, () -> count(css) == count ? true : null);
    }

    /** Returns when an element's text holds those words. */
    void awaitText(String css, String words) {
        await(css + " does not say " + words, () -> driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .filter(text -> text.contains(words))
                .findFirst()
                .orElse(null));
    }

    void awaitAddress(String part) {
        await("the address has no " + part, () -> address().contains(part) ? true : null);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Goes on by the tab key until the focus is there. */
    void tabTo(String css) {
        for (int i = 0; i < 200; i++) {
            if (Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("the tab key does not lead to " + css);
    }

    boolean hasFocus(String css) {
        return Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", css));
    }

    Object script(String body, Object... arguments) {
        return driver.executeScript(body, arguments);
    }

    /** The script's last argument is to be called with its result. */
    Object asyncScript(String body, Object... arguments) {
        return driver.executeAsyncScript(body, arguments);
    }

    /** What axe-core finds that is serious or critical. */
    @SuppressWarnings("unchecked")
    List<String> seriousFindings() throws IOException {
        try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            script(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<String>) asyncScript(AXE_RUN);
    }

    void photograph(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    <T> T await(String failure, Supplier<T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(failure)
                .until(ignored -> condition.get());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
