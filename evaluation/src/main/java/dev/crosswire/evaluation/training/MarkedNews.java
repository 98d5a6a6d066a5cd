package dev.crosswire.evaluation.training;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An invented article whose words that carry a claim are marked with its type: {@code a coach [plunged|Disaster] 40 metres}.
 *
 * @param marks the types by where the marked words begin, in code points of the article's body
 */
public record MarkedNews(Article article, Map<Integer, EventType> marks) {
    private static final Pattern MARK = Pattern.compile("\\[([^\\]|]++)\\|([A-Za-z]++)]");
    private static final Pattern BETWEEN = Pattern.compile("\n====\n");

    public MarkedNews {
        marks = Map.copyOf(marks);
    }

    /** The articles of the files of a directory, by file name and in their order there. */
    public static List<MarkedNews> in(Path directory) throws IOException {
        List<MarkedNews> news = new ArrayList<>();
        for (Path file : files(directory)) {
            String name = file.getFileName().toString().replace(".txt", "");
            String[] articles = BETWEEN.split(Files.readString(file));
            for (int i = 0; i < articles.length; i++) {
                news.add(of(name + "-" + (i + 1), articles[i]));
            }
        }
        return news;
    }

    /** What tells one corpus from another: the SHA-256 of its files, in hexadecimal digits. */
    public static String digest(Path directory) throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files(directory)) {
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * An article as written: its title, its day, an empty line, its paragraphs.
     *
     * @throws IllegalArgumentException where a line is missing or a type is none
     */
    static MarkedNews of(String id, String written) {
        String[] parts = written.strip().split("\n", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException(id + " needs a title, a day and a text");
        }
        Map<Integer, EventType> marks = new HashMap<>();
        String body = unmarked(parts[0] + "\n\n" + parts[2].strip(), marks);
        String title = body.substring(0, body.indexOf('\n'));
        String day = parts[1].strip() + "T00:00:00Z";
        Article article = new Article(
                id, "https://example.com/" + id, "example.com", null, title, body, "en", day, null, 1, false);
        return new MarkedNews(article, marks);
    }

    /** The text without its marks, which are put down. */
    private static String unmarked(String text, Map<Integer, EventType> marks) {
        StringBuilder plain = new StringBuilder();
        Matcher mark = MARK.matcher(text);
        int at = 0;
        while (mark.find()) {
            plain.append(text, at, mark.start());
            marks.put(plain.codePointCount(0, plain.length()), EventType.of(mark.group(2)));
            plain.append(mark.group(1));
            at = mark.end();
        }
        return plain.append(text, at, text.length()).toString();
    }
}
