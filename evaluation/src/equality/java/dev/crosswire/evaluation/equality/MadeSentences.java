package dev.crosswire.evaluation.equality;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes sentences that nobody wrote, by a fixed seed: a pattern's words change places with others of the same tag, and in
 * one of ten sentences any word may stand, odd ones too.
 */
final class MadeSentences {
    private static final List<String> ODD = List.of(
            "\u0130stanbul", "\ud83d\ude00", "a_b", "_", "_R_", "#hlink#", "http://x.com/a", "1,000.50", "$5.2bn", "%", "--",
            "...", "\u00df", "\u03a9", "\u200b", "\u041a\u0438\u0457\u0432", "a\tb", "1st", "U.S.", "'s", "n't", "A-10s", "0",
            "&amp;", "L_R_nsubj", "\u2019", "x".repeat(300));

    private final Random random;
    private final List<Sentence> patterns;
    private final Map<String, List<String>> byTag;
    private final List<String> forms;

    MadeSentences(List<Sentence> patterns, long seed) {
        this.random = new Random(seed);
        this.patterns = patterns;
        List<Word> words = patterns.stream().flatMap(s -> s.words().stream()).toList();
        this.byTag = words.stream()
                .collect(Collectors.groupingBy(
                        Word::tag, Collectors.mapping(word -> word.token().form(), Collectors.toList())));
        this.forms = words.stream().map(word -> word.token().form()).toList();
    }

    List<Token> next() {
        Sentence pattern = patterns.get(random.nextInt(patterns.size()));
        boolean wild = random.nextInt(10) == 0;
        List<Token> tokens = new ArrayList<>();
        int offset = 0;
        for (Word word : pattern.words()) {
            String form = wild ? anyForm(word) : likeForm(word);
            tokens.add(new Token(form, offset, offset + form.length()));
            offset += form.length() + 1;
        }
        return tokens;
    }

    private String likeForm(Word word) {
        return random.nextInt(3) == 0 ? word.token().form() : pick(byTag.get(word.tag()));
    }

    private String anyForm(Word word) {
        return switch (random.nextInt(4)) {
            case 0 -> pick(forms);
            case 1 -> pick(ODD);
            default -> word.token().form();
        };
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
