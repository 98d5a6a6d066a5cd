package dev.crosswire.extract.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Short texts with the engine's own parses, so that the rules are tried on what the engine really says without loading
 * its models. Each text stands on a line after {@code # }, then its words, a line each; a blank line ends a sentence.
 */
public final class ParsedTexts {
    private static final Map<String, List<Sentence>> TEXTS = read();

    private ParsedTexts() {}

    /** The sentences of one of the texts. */
    public static List<Sentence> of(String text) {
        List<Sentence> sentences = TEXTS.get(text);
        if (sentences == null) {
            throw new IllegalArgumentException("no parse of: " + text);
        }
        return sentences;
    }

    private static Map<String, List<Sentence>> read() {
        Map<String, List<Sentence>> texts = new LinkedHashMap<>();
        List<Word> words = new ArrayList<>();
        List<Sentence> sentences = List.of();
        for (String line : lines()) {
            if (line.startsWith("# ") && line.indexOf('\t') < 0) {
                if (!words.isEmpty()) {
                    throw new IllegalStateException("a blank line lacks before: " + line);
                }
                sentences = new ArrayList<>();
                texts.put(line.substring(2), sentences);
            } else if (line.isEmpty() && !words.isEmpty()) {
                sentences.add(new Sentence(words));
                words.clear();
            } else if (!line.isEmpty()) {
                words.add(word(line.split("\t", -1)));
            }
        }
        return texts;
    }

    private static List<String> lines() {
        InputStream in = ParsedTexts.class.getResourceAsStream("parses.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Word word(String[] field) {
        Token token = new Token(field[0], Integer.parseInt(field[1]), Integer.parseInt(field[2]));
        List<Word.Role> roles = field[8].isEmpty()
                ? List.of()
                : Arrays.stream(field[8].split(" ")).map(ParsedTexts::role).toList();
        return new Word(token, field[3], field[4], Integer.parseInt(field[5]), field[6], field[7], roles);
    }

    private static Word.Role role(String text) {
        int colon = text.indexOf(':');
        return new Word.Role(Integer.parseInt(text.substring(0, colon)), text.substring(colon + 1));
    }
}
