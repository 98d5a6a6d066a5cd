package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Whose deed an attack or a weapon is: "the Ukrainian drone strike" is Ukraine's, "an assault of Russian missiles" Russia's, "the
 * attacks" whoever's the last ones were.
 */
final class Deeds {
    private final Mentions mentions;
    private String last;

    Deeds(Mentions mentions) {
        this.mentions = mentions;
    }

    /**
     * Who acts where a noun is the actor: for a deed its doer, "" where nobody is known to be; for any other noun its own
     * name.
     */
    String actor(int number, Sentence sentence, int head, String name, IntFunction<String> nameOf) {
        if (last == null && Nouns.is("bomber", Phrase.lemma(sentence, head))) {
            last = name;
        }
        if (!Nouns.is("deed", Phrase.lemma(sentence, head))
                || mentions.at(number, head).isPresent()) {
            return name;
        }
        Optional<String> doer = doer(number, sentence, head).or(() -> governor(sentence, head, nameOf));
        if (doer.isPresent()) {
            last = doer.get();
            return last;
        }
        if (last != null && refersBack(sentence, head)) {
            return last;
        }
        return Nouns.is("projectile", Phrase.lemma(sentence, head)) ? name : "";
    }

    /** Whose the last deed was, null before any. */
    String last() {
        return last;
    }

    private Optional<String> doer(int number, Sentence sentence, int head) {
        Optional<String> owner = Owners.of(sentence, head, word -> mentions.at(number, word))
                .filter(found -> !sentence.anyChild(head, child -> isScene(sentence, child, found)));
        int object = Phrase.ofObject(sentence, head);
        return owner.filter(found -> object < 0 || isBefore(number, sentence, head))
                .or(() -> object < 0 || !Nouns.is("deed", Phrase.lemma(sentence, object))
                        ? Optional.empty()
                        : Owners.of(sentence, object, word -> mentions.at(number, word)));
    }

    /** "the Syria bombing" tells where it was, "the Syrian bombing" and "Syria's bombing" whose it was. */
    private static boolean isScene(Sentence sentence, int word, String owner) {
        return sentence.word(word).hasRelation("compound", "nmod", "nn")
                && Countries.named(Phrase.form(sentence, word))
                        .filter(owner::equals)
                        .isPresent()
                && Countries.ofAdjective(Phrase.form(sentence, word)).isEmpty();
    }

    /** Whether the owner stands before the noun: in "the invasion of Ukraine" the object is the victim. */
    private boolean isBefore(int number, Sentence sentence, int head) {
        return sentence.anyChild(
                head,
                child -> child < head
                        && (mentions.at(number, child).isPresent()
                                || Countries.ofAdjective(Phrase.form(sentence, child))
                                        .isPresent()));
    }

    /** "Russian forces launched strikes": the subject of the verb whose object the deed is. */
    private static Optional<String> governor(Sentence sentence, int head, IntFunction<String> nameOf) {
        int at = head;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            if (sentence.word(at).tag().startsWith("VB")) {
                int subject = sentence.child(at, "nsubj");
                String name = subject < 0 || subject == head || subject > head ? null : nameOf.apply(subject);
                return Optional.ofNullable(name)
                        .filter(found -> Countries.named(found).isPresent());
            }
            boolean object = sentence.word(at).hasRelation("dobj", "pobj", "conj", "prep");
            at = object ? sentence.word(at).head() : -1;
        }
        return Optional.empty();
    }

    private static boolean refersBack(Sentence sentence, int head) {
        return sentence.anyChild(
                head, child -> Set.of("the", "these", "those", "such", "this").contains(Phrase.lemma(sentence, child)));
    }
}
