package dev.crosswire.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.contract.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds stories. A story's directory holds {@code claims.jsonl}, {@code facts.json}, {@code articles.json} and
 * {@code texts/<stem>.txt}.
 */
public final class Stories {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Stories() {}

    /** The five seeds, whose texts lie beside the project's modules and whose gold lies in this one. */
    public static Story seeds(Path project) throws IOException {
        Path gold = project.resolve("evaluation/gold/seeds");
        return story("seeds", gold, project.resolve("seeds"), project.resolve("seeds/articles.json"));
    }

    /** The story in a directory, or the stories in its directories, by name. */
    public static List<Story> in(Path directory) throws IOException {
        if (Files.exists(directory.resolve("claims.jsonl"))) {
            String name = directory.toAbsolutePath().normalize().getFileName().toString();
            return List.of(story(name, directory, directory.resolve("texts"), directory.resolve("articles.json")));
        }
        List<Story> stories = new ArrayList<>();
        for (Path child : directories(directory)) {
            stories.addAll(in(child));
        }
        return stories;
    }

    private static List<Path> directories(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Story story(String name, Path gold, Path texts, Path metadata) throws IOException {
        JsonNode entries = JSON.readTree(metadata.toFile());
        String fallback = firstDate(entries);
        List<Article> articles = new ArrayList<>();
        for (JsonNode entry : entries) {
            articles.add(article(entry, texts, fallback));
        }
        return new Story(name, articles, gold.resolve("claims.jsonl"), gold.resolve("facts.json"));
    }

    /** What an article without a date counts as: the first date that another of its story has. */
    private static String firstDate(JsonNode entries) {
        String first = null;
        for (JsonNode entry : entries) {
            String date = text(entry, "date", "datePublished");
            if (date != null && (first == null || date.compareTo(first) < 0)) {
                first = date;
            }
        }
        return first;
    }

    private static Article article(JsonNode entry, Path texts, String fallback) throws IOException {
        String id = text(entry, "stem", "id");
        String date = text(entry, "date", "datePublished");
        return new Article(
                id,
                text(entry, "url"),
                text(entry, "outlet", "publisher"),
                null,
                text(entry, "title", "headline"),
                Files.readString(texts.resolve(id + ".txt")),
                text(entry, "inLanguage"),
                date == null ? fallback : date,
                null,
                1,
                false);
    }

    private static String text(JsonNode entry, String... names) {
        for (String name : names) {
            if (entry.hasNonNull(name)) {
                return entry.get(name).asText();
            }
        }
        return null;
    }
}
