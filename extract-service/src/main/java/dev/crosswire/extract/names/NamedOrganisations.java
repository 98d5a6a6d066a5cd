package dev.crosswire.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The organisations that a text has named so far: those it was about, and what they were said to be. */
final class NamedOrganisations {
    /** In the order they were met. */
    private final List<String> all = new ArrayList<>();

    /** Those that a clause was about. */
    private final List<String> topics = new ArrayList<>();

    /** By their nation: "Danish side Odense". */
    private final Map<String, String> nations = new HashMap<>();

    /** By the noun beside their name: "the weather bureau PAGASA". */
    private final Map<String, String> kinds = new HashMap<>();

    /**
     * Remembers an organisation that the engine calls one, so that "the company" can mean it.
     *
     * @param topic whether its clause is about it
     */
    void add(String name, boolean topic) {
        all.add(name);
        if (topic) {
            topics.add(name);
        }
    }

    /** Remembers of what nation an organisation was said to be ("Danish side Odense"). */
    void addNation(String nation, String name) {
        nations.put(nation, name);
    }

    /** "the Danish club": the organisation that was called so; else the last one that a clause was about, unless it is called otherwise. */
    Optional<String> ofNation(String nation) {
        return Optional.ofNullable(nations.get(nation)).or(() -> NamedBefore.last(topics, NamedOrganisations::mayAct)
                .filter(name -> !nations.containsValue(name)));
    }

    /** Remembers by which noun an organisation was introduced. */
    void addKind(String noun, String name) {
        kinds.put(noun, name);
    }

    /** The last organisation that was introduced by a noun. */
    Optional<String> ofKind(String noun) {
        return Optional.ofNullable(kinds.get(noun));
    }

    /** The last organisation met that has that noun among the words of its name. */
    Optional<String> ofField(String field) {
        String word = " " + field + " ";
        return NamedBefore.last(all, name -> (" " + name.toLowerCase(Locale.ROOT) + " ").contains(word));
    }

    /** The organisation that a clause was last about, else the one met last; where a noun asks for it that no public body goes by ("the company"), one that is none. */
    Optional<String> last(String noun) {
        return Nouns.is("commercial", noun) ? last(NamedOrganisations::isCommercial) : last(NamedOrganisations::mayAct);
    }

    private Optional<String> last(Predicate<String> which) {
        return NamedBefore.last(topics, which).or(() -> NamedBefore.last(all, which));
    }

    private static boolean isCommercial(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !Nouns.is("public", lower.substring(lower.lastIndexOf(' ') + 1)) && mayAct(name);
    }

    /** Media are named for what they tell more often than they are talked of. */
    private static boolean mayAct(String name) {
        return !Aliases.isOutlet(name) && !isOrgan(name);
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
