package dev.crosswire.launcher.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The sample articles: {@code articles.json} says what is known of each, its text lies beside it as {@code <id>.txt}. */
record SampleArticles(List<ObjectNode> articles) {
    static SampleArticles read(Path directory) {
        try {
            List<ObjectNode> articles = new ArrayList<>();
            JsonNode listed = new ObjectMapper()
                    .readTree(directory.resolve("articles.json").toFile());
            for (JsonNode known : listed) {
                Path text = directory.resolve(known.path("id").asText() + ".txt");
                ObjectNode article = known.deepCopy();
                articles.add(article.put("articleBody", Files.readString(text, StandardCharsets.UTF_8)));
            }
            return new SampleArticles(List.copyOf(articles));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sample articles", e);
        }
    }

    List<String> ids() {
        return articles.stream().map(article -> article.path("id").asText()).toList();
    }

    /** Changes whenever an article does: what is published once need not be published again. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            articles.forEach(article -> digest.update(article.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
