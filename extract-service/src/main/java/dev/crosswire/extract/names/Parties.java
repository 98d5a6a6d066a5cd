package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases that name several at once: "both sides", "US and Ukrainian officials". */
final class Parties {
    private static final Set<String> SIDES =
            Set.of("side", "country", "nation", "party", "government", "state", "capital");
    private static final Set<String> LEADERS = Set.of("leader", "president", "man", "woman", "minister");

    private final Deque<String> countries = new ArrayDeque<>();
    private final Deque<String> people = new ArrayDeque<>();

    /** Before anybody is met, "both countries" are the two that the document names most. */
    Parties(Mentions mentions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        mentions.all().forEach(mention -> Countries.named(mention.text())
                .or(() -> Countries.ofAdjective(mention.text()))
                .ifPresent(country -> counts.merge(country, 1, Integer::sum)));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .forEach(entry -> countries.addLast(entry.getKey()));
    }

    /** Takes note of who is named, the last one first. */
    void met(String name, boolean person) {
        Deque<String> kind = person ? people : countries;
        if (person || Countries.named(name).isPresent()) {
            kind.remove(name);
            kind.addFirst(name);
        }
        if (kind.size() > 8) {
            kind.removeLast();
        }
    }

    /** The several that a phrase names; empty where it names one. */
    List<String> of(Sentence sentence, int head) {
        List<String> coordinated = coordinated(sentence, head);
        if (coordinated.size() > 1) {
            return coordinated;
        }
        String lemma = Phrase.lemma(sentence, head);
        if (!SIDES.contains(lemma) && !LEADERS.contains(lemma) || !isBoth(sentence, head)) {
            return List.of();
        }
        List<String> last = new ArrayList<>(LEADERS.contains(lemma) ? people : countries);
        boolean one = last.size() < 2
                || last.get(0).contains(last.get(1))
                || last.get(1).contains(last.get(0));
        return one ? List.of() : List.of(last.get(1), last.get(0));
    }

    private static boolean isBoth(Sentence sentence, int head) {
        return has(sentence, head, "both")
                || has(sentence, head, "two") && (has(sentence, head, "the") || has(sentence, head, "these"));
    }

    private static boolean has(Sentence sentence, int head, String word) {
        return sentence.anyChild(head, child -> Phrase.form(sentence, child).equalsIgnoreCase(word));
    }

    /** "US and Ukrainian officials": the countries whose people they are. */
    private static List<String> coordinated(Sentence sentence, int head) {
        List<String> named = new ArrayList<>();
        String lemma = Phrase.lemma(sentence, head);
        if (!Nouns.isAny(lemma, "official", "force", "group", "state", "title") && !lemma.equals("team")) {
            return named;
        }
        for (int child : sentence.children(head)) {
            if (child < head && sentence.word(child).hasRelation("amod", "compound", "nmod")) {
                add(sentence, child, named);
                sentence.children(child).stream()
                        .filter(other -> sentence.word(other).relation().equals("conj"))
                        .forEach(other -> add(sentence, other, named));
            }
        }
        return named;
    }

    private static void add(Sentence sentence, int word, List<String> named) {
        String form = Phrase.form(sentence, word);
        Countries.ofAdjective(form).or(() -> Countries.named(form)).ifPresent(named::add);
    }
}
