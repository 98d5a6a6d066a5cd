package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.Names;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.lexicon.Words;
import dev.crosswire.contract.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the proper names in a claim's slots, and what is left without them. */
final class ProperNames {
    private static final Pattern PARTS = Pattern.compile("[\\s-]+");

    private ProperNames() {}

    /** Those in any slot, and their sides. */
    static Set<String> of(List<Name> agents, List<Name> targets, List<Place> places) {
        Set<String> out = new LinkedHashSet<>();
        agents.forEach(agent -> addProper(agent, out));
        targets.forEach(target -> addProper(target, out));
        places.forEach(place -> addProper(Name.of(place.name()), out));
        return out;
    }

    private static void addProper(Name name, Set<String> into) {
        if (name.proper()) {
            into.addAll(name.words());
            if (name.side() != null) {
                into.add(name.side());
            }
        }
    }

    /** The topic's common nouns. */
    static Set<String> without(List<Name> targets, Set<String> topic) {
        Set<String> out = new LinkedHashSet<>(topic);
        for (Name target : targets) {
            for (String word : PARTS.split(target.text())) {
                if (Names.proper(word)) {
                    out.removeAll(Words.content(word));
                    Names.side(word).ifPresent(out::remove);
                }
            }
        }
        return out;
    }

    /** Those in the targets, a side's names as the side. */
    static Set<String> in(List<Name> targets) {
        Set<String> out = new LinkedHashSet<>();
        for (Name target : targets) {
            for (String word : PARTS.split(target.text())) {
                if (Names.proper(word)) {
                    out.add(Names.side(word).orElse(Tokens.plain(word)));
                }
            }
        }
        return out;
    }
}
