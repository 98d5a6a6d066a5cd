package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The organs and organisations that a text has named so far, for descriptions that stand for one of them. */
final class NamedBefore {
    /** Organs and organisations, in the order they were met. */
    private final List<Body> bodies = new ArrayList<>();
    /** Those of them that are no places, and those that a clause was about. */
    private final List<String> organisations = new ArrayList<>();

    private final List<String> topics = new ArrayList<>();

    private final Map<String, String> nations = new HashMap<>();

    /** Organisations by the noun beside their name: "the weather bureau PAGASA". */
    private final Map<String, String> kinds = new HashMap<>();

    /** Officials of a state or body by the noun that they were called by, the last ones. */
    private final Map<String, String> officials = new HashMap<>();

    private String raiders;

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

    /** Remembers an organisation, so that a description can stand for it later. */
    void remember(String body) {
        bodies.add(new Body(body));
    }

    /**
     * Remembers an organisation that the engine calls one, so that "the company" can mean it.
     *
     * @param topic whether its clause is about it
     */
    void rememberOrganisation(String name, boolean topic) {
        organisations.add(name);
        if (topic) {
            topics.add(name);
        }
    }

    /** Remembers of what nation an organisation was said to be ("Danish side Odense"). */
    void rememberNation(String nation, String name) {
        nations.put(nation, name);
    }

    /** "the Danish club": the organisation that was called so; else the last one that a clause was about, unless it is called otherwise. */
    Optional<String> of(String nation) {
        return Optional.ofNullable(nations.get(nation))
                .or(() -> last(topics).filter(name -> !nations.containsValue(name)));
    }

    /** Remembers by which noun an organisation was introduced. */
    void rememberKind(String noun, String name) {
        kinds.put(noun, name);
    }

    /** The last organisation that was introduced by a noun. */
    Optional<String> ofKind(String noun) {
        return Optional.ofNullable(kinds.get(noun));
    }

    /** The last country named. */
    Optional<String> country() {
        return last(bodies, body -> Countries.named(body.name()).isPresent()).map(Body::name);
    }

    /** Remembers those who attacked by what they were called first; answers that. */
    String rememberRaiders(String name) {
        raiders = raiders == null ? name : raiders;
        return name;
    }

    /** What those who attacked were called first. */
    Optional<String> raiders() {
        return Optional.ofNullable(raiders);
    }

    /** Remembers officials by the noun for them; answers their name. */
    String rememberOfficials(String noun, String name) {
        officials.put(noun, name);
        return name;
    }

    /** The last officials that were called by a noun and said to be somebody's. */
    Optional<String> officials(String noun) {
        return Optional.ofNullable(officials.get(noun));
    }

    /** "the sheriff's office" after "Benton County Sheriff's Office": the same words end a name met before. */
    Optional<String> suffixed(Sentence sentence, int head) {
        int from = sentence.subtree(head, child -> child > head).nextSetBit(0);
        String text = Phrase.join(sentence, from + 1, head + 1).toLowerCase(Locale.ROOT);
        if (!text.contains(" ")) {
            return Optional.empty();
        }
        String words = " " + text + " ";
        return last(
                        bodies,
                        body -> body.words().length() > words.length()
                                && body.words().endsWith(words))
                .map(Body::name);
    }

    /** The only storm that has a name ("Typhoon Hagibis"), whatever it is called later ("the deadly storm"). */
    Optional<String> storm() {
        List<String> storms = bodies.stream()
                .map(Body::name)
                .filter(NamedBefore::isStorm)
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

    /** The last organisation met that has that noun among the words of its name. */
    Optional<String> body(String field) {
        String word = " " + field + " ";
        return last(organisations, name -> (" " + name.toLowerCase(Locale.ROOT) + " ").contains(word));
    }

    /** The last name met that has that noun among its words. */
    Optional<String> named(String noun) {
        String word = " " + noun + " ";
        return last(bodies, body -> body.words().contains(word)).map(Body::name);
    }

    /** The same, where a noun asks for it that no public body goes by ("the company"). */
    Optional<String> last(String noun) {
        return Nouns.is("commercial", noun)
                ? last(topics, NamedBefore::isCommercial).or(() -> last(organisations, NamedBefore::isCommercial))
                : last();
    }

    private static boolean isCommercial(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !Nouns.is("public", lower.substring(lower.lastIndexOf(' ') + 1)) && mayAct(name);
    }

    /** The organisation that a clause was last about, else the one met last; media are named for what they tell more often than they are talked of. */
    Optional<String> last() {
        return last(topics).or(() -> last(organisations));
    }

    private static Optional<String> last(List<String> names) {
        return last(names, NamedBefore::mayAct);
    }

    private static boolean mayAct(String name) {
        return !Aliases.isOutlet(name) && !isOrgan(name);
    }

    private static <T> Optional<T> last(List<T> all, Predicate<T> which) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (which.test(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** "Peruvian Air Force", "Dock Workers Union": an organ of a state or an institution, which is no company. */
    private static boolean isOrgan(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int space = lower.lastIndexOf(' ');
        int before = lower.lastIndexOf(' ', space - 1);
        return space > 0 && Nouns.isAny(lower.substring(space + 1), "institution", "society")
                || Nouns.is("body", lower.substring(space + 1))
                || Nouns.is("body", lower.substring(before + 1));
    }
}
