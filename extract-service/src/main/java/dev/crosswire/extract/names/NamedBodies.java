package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The organs, organisations and places that a text has named so far, by the words of their names. */
final class NamedBodies {
    /** In the order they were met. */
    private final List<Body> bodies = new ArrayList<>();

    /**
     * A canonical name.
     *
     * @param words the same in lower case, with a space before and behind
     */
    private record Body(String name, String words) {
        Body(String name) {
            this(name, " " + name.toLowerCase(Locale.ROOT) + " ");
        }
    }

    /** Remembers a body, so that a description can stand for it later. */
    void add(String body) {
        bodies.add(new Body(body));
    }

    /** The last country named. */
    Optional<String> country() {
        return NamedBefore.last(bodies, body -> Countries.named(body.name()).isPresent())
                .map(Body::name);
    }

    /** "the sheriff's office" after "Benton County Sheriff's Office": the same words end a name met before. */
    Optional<String> suffixed(Sentence sentence, int head) {
        int from = sentence.subtree(head, child -> child > head).nextSetBit(0);
        String text = Phrase.join(sentence, from + 1, head + 1).toLowerCase(Locale.ROOT);
        if (!text.contains(" ")) {
            return Optional.empty();
        }
        String words = " " + text + " ";
        return NamedBefore.last(
                        bodies,
                        body -> body.words().length() > words.length()
                                && body.words().endsWith(words))
                .map(Body::name);
    }

    /** The only storm that has a name ("Typhoon Hagibis"), whatever it is called later ("the deadly storm"). */
    Optional<String> storm() {
        List<String> storms = bodies.stream()
                .map(Body::name)
                .filter(NamedBodies::isStorm)
                .distinct()
                .toList();
        return storms.size() == 1 ? Optional.of(storms.get(0)) : Optional.empty();
    }

    private static boolean isStorm(String name) {
        int space = name.indexOf(' ');
        return space > 0
                && name.indexOf(' ', space + 1) < 0
                && Character.isUpperCase(name.charAt(space + 1))
                && Nouns.is("storm", name.substring(0, space).toLowerCase(Locale.ROOT));
    }

    /** The last name met that has that noun among its words. */
    Optional<String> withWord(String noun) {
        String word = " " + noun + " ";
        return NamedBefore.last(bodies, body -> body.words().contains(word)).map(Body::name);
    }
}
