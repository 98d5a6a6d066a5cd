package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Results told without a verb: "Kenya 3-1 Ghana", "Silver for India in the relay", "Best actress: Ann Berg". */
final class Results {
    private static final Pattern SCORE = Pattern.compile("(\\d{1,3})[-–](\\d{1,3})");
    private static final Pattern GOALS = Pattern.compile("\\d{1,3}");

    private final Sentence sentence;
    private final boolean verbless;

    Results(Sentence sentence) {
        this.sentence = sentence;
        this.verbless =
                sentence.words().stream().noneMatch(word -> word.hasTag("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"));
    }

    /** The result that a word carries; empty where it carries none. */
    Optional<Event> at(int word) {
        return score(word)
                .or(() -> verbless ? line(word) : Optional.empty())
                .or(() -> verbless ? prize(word).or(() -> winner(word)) : Optional.empty());
    }

    /** "Kenya 3-1 Ghana": who has more is the agent, both where they are even. */
    private Optional<Event> score(int word) {
        String form = sentence.word(word).token().form();
        if (!Character.isDigit(form.charAt(0)) || !isBetweenNames(word)) {
            return Optional.empty();
        }
        Matcher score = SCORE.matcher(form);
        if (!score.matches()) {
            return Optional.empty();
        }
        int last = end(word + 1) - 1;
        return Optional.of(match(word, score.group(1), score.group(2), last, last + 1));
    }

    /** "Arsenal 2 Chelsea 2": the line of a table. */
    private Optional<Event> line(int word) {
        int second = isBetweenNames(word) ? end(word + 1) : sentence.size();
        boolean counted = second < sentence.size() && isGoals(word) && isGoals(second);
        boolean ends = second + 1 >= sentence.size()
                || !Character.isLetterOrDigit(
                        sentence.word(second + 1).token().form().charAt(0));
        return counted && ends
                ? Optional.of(match(word, form(word), form(second), second - 1, second + 1))
                : Optional.empty();
    }

    private boolean isBetweenNames(int word) {
        return word > 0 && word + 1 < sentence.size() && isName(word - 1) && isName(word + 1);
    }

    private boolean isGoals(int word) {
        return GOALS.matcher(form(word)).matches();
    }

    private Event match(int word, String ours, String theirs, int last, int to) {
        int order = Integer.compare(Integer.parseInt(ours), Integer.parseInt(theirs));
        List<Integer> agents = order == 0 ? List.of(word - 1, last) : List.of(order > 0 ? word - 1 : last);
        List<Integer> targets = order == 0 ? List.of() : List.of(order > 0 ? last : word - 1);
        return event(order == 0 ? "draw" : "beat", word, agents, targets, start(word - 1), to);
    }

    /** "Silver for India": what somebody won. */
    private Optional<Event> prize(int word) {
        int preposition = sentence.child(word, "prep");
        int winner =
                preposition == word + 1 && lemma(preposition).equals("for") ? sentence.child(preposition, "pobj") : -1;
        boolean named = winner >= 0 && isName(winner) && Lexicon.INSTANCE.is(lemma(word), "prize");
        return named
                ? Optional.of(event("win", word, List.of(winner), List.of(word), word, sentence.end(word)))
                : Optional.empty();
    }

    /** "Best actress: Ann Berg": a prize before a colon, and a name after it. */
    private Optional<Event> winner(int colon) {
        boolean label = colon > 0
                && colon + 1 < sentence.size()
                && sentence.word(colon).token().form().equals(":")
                && isName(colon + 1)
                && IntStream.range(0, colon).anyMatch(i -> Lexicon.INSTANCE.is(form(i), "prize"));
        int last = label ? end(colon + 1) - 1 : -1;
        return label
                ? Optional.of(event("win", colon - 1, List.of(last), List.of(colon - 1), 0, last + 1))
                : Optional.empty();
    }

    private Event event(String predicate, int head, List<Integer> agents, List<Integer> targets, int from, int to) {
        BitSet scope = new BitSet();
        scope.set(from, to);
        return new Event(EventType.OTHER, predicate, head, agents, targets, scope, from, to, true);
    }

    private int start(int name) {
        int from = name;
        while (from > 0 && isName(from - 1)) {
            from--;
        }
        return from;
    }

    private int end(int name) {
        int to = name + 1;
        while (to < sentence.size() && isName(to)) {
            to++;
        }
        return to;
    }

    private boolean isName(int word) {
        return sentence.word(word).tag().startsWith("NNP")
                || sentence.word(word).isNamed("PERSON", "GPE", "ORG", "NORP");
    }

    private String form(int word) {
        return sentence.lowerForm(word);
    }

    private String lemma(int word) {
        return Lemmas.of(sentence, word);
    }
}
