package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.NounKinds;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/** A source before a colon: "Officials: Four dead" in a headline, "Quotes from the mayor:" before quotations. */
final class Headings {
    private static final int LONGEST_HEADLINE = 20;
    private static final int LONGEST_SOURCE = 8;

    /** A word in capitals of more letters is no acronym. */
    private static final int LONGEST_ACRONYM = 6;

    private final Passage passage;
    private final Sentence sentence;
    private final Sources sources;

    Headings(Passage passage, Sources sources) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.sources = sources;
    }

    /** Who a headline gives its words to. */
    Optional<Reported> headline() {
        int colon = colon();
        boolean short_ = sentence.size() <= LONGEST_HEADLINE;
        if (colon <= 0
                || colon > LONGEST_SOURCE
                || passage.isQuoted(colon)
                || !short_
                || colon + 1 >= sentence.size()) {
            return Optional.empty();
        }
        int head = colon - 1;
        if (!isSomebody(head) || isDateline(colon) || isStorm(head)) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(colon + 1, sentence.size());
        return sources.of(head)
                .map(source -> new Reported(passage.number(), colon, ":", source.name(), source.via(), content, false));
    }

    /** "Storm Anna: …": what the text is about. */
    private boolean isStorm(int head) {
        return head > 0 && NounKinds.isStorm(passage.lower(head - 1));
    }

    /** "RIVERTON: The bridge …": a town in capitals before a text that is in none. */
    private boolean isDateline(int colon) {
        String opening = passage.text(0, colon);
        String rest = passage.text(colon + 1, sentence.size());
        boolean capitals = opening.equals(opening.toUpperCase(Locale.ROOT));
        return capitals && opening.length() > LONGEST_ACRONYM && !rest.equals(rest.toUpperCase(Locale.ROOT));
    }

    private int colon() {
        for (int i = 0; i < sentence.size(); i++) {
            if (passage.form(i).equals(":")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSomebody(int head) {
        String name = passage.word(head).name();
        return name.endsWith("PERSON") || name.endsWith("ORG") || Words.HEADING.has(passage.lower(head));
    }

    /** Who a sentence that ends with a colon says will speak: its cue's source, or "from X". */
    Optional<Reported> introduction() {
        if (!passage.form(sentence.size() - 1).equals(":")) {
            return Optional.empty();
        }
        for (int i = sentence.size() - 2; i > 0; i--) {
            if (passage.word(i).relation().equals("pobj")
                    && passage.lower(passage.word(i).head()).equals("from")) {
                int from = passage.word(i).head();
                return sources.of(i)
                        .map(source -> new Reported(
                                passage.number(),
                                from,
                                passage.text(0, from + 1),
                                source.name(),
                                source.via(),
                                new BitSet(),
                                false));
            }
        }
        return Optional.empty();
    }
}
