package dev.crosswire.ingest.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up stories in the dress of made-up sites: each template with each story is a page whose true text is known. */
final class PageCorpus {
    private static final Path ROOT = Path.of("src/test/resources/pages");

    private PageCorpus() {}

    /** @param text the true text, paragraphs parted by blank lines */
    record Page(String name, byte[] html, String headline, String date, String text) {}

    static List<Page> all() {
        return list("templates").stream()
                .flatMap(template -> list("stories").stream().map(story -> page(template, story)))
                .toList();
    }

    private static Page page(Path template, Path story) {
        String[] lines = read(story).split("\n", 3);
        String slug = story.getFileName().toString().replace(".txt", "");
        String html = read(template);
        Charset charset = html.contains("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        String filled = fill(html, lines[0], lines[2].strip())
                .replace("{{headline}}", lines[0])
                .replace("{{date}}", lines[1])
                .replace("{{slug}}", slug)
                .replace("{{lang}}", slug.equals("quake") ? "de" : "en");
        String name = template.getFileName().toString().replace(".html", "") + "-" + slug;
        return new Page(name, filled.getBytes(charset), lines[0], lines[1], lines[2].strip());
    }

    private static String fill(String html, String headline, String text) {
        List<String> paragraphs = Arrays.asList(text.split("\n\n"));
        String json = text.replace("\"", "\\\"").replace("\n", "\\n");
        return html.replace("{{p}}", join(paragraphs, "<p>%s</p>\n"))
                .replace("{{div}}", join(paragraphs, "<div class=\"css-%2$d\"><span>%s</span></div>"))
                .replace("{{br}}", String.join("<br><br>\n", paragraphs))
                .replace(
                        "{{interrupted}}",
                        join(
                                paragraphs,
                                "<p class=\"c-par\">%s</p><div>Advertisement</div>"
                                        + "<p><a href=\"#\">Related: a story with a title of some length, number %d</a></p>"))
                .replace("{{json}}", "\"" + json + "\"");
    }

    private static String join(List<String> paragraphs, String format) {
        return IntStream.range(0, paragraphs.size())
                .mapToObj(i -> String.format(format, paragraphs.get(i), i))
                .collect(Collectors.joining());
    }

    private static List<Path> list(String directory) {
        try (Stream<Path> files = Files.list(ROOT.resolve(directory))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
