package dev.crosswire.extract.attribution;

import dev.crosswire.extract.names.NounKinds;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What sources are called: each of those who speak together, as many where they are many, the unnamed by what tells them apart. */
final class SourceNames {
    private static final int MOST = 5;

    private final Passage passage;
    private final PossibleSources possible;
    private final ApposedName apposed;
    private final BodyName bodies;

    SourceNames(Passage passage, PossibleSources possible) {
        this.passage = passage;
        this.possible = possible;
        this.apposed = new ApposedName(passage, possible);
        this.bodies = new BodyName(passage, possible);
    }

    /** The names of those whom a phrase joins; none where it names nobody who could answer. */
    Set<String> of(int head) {
        Set<String> names = new LinkedHashSet<>();
        add(head, names);
        return names;
    }

    private void add(int head, Set<String> names) {
        int end = bodies.end(head);
        if (end >= 0) {
            names.add(passage.text(head, end + 1));
        } else if (isOneOf(head)) {
            names.add(passage.text(head, passage.sentence().end(head)));
        } else {
            addNamed(head, names);
            addJoined(head, names);
        }
    }

    private void addNamed(int head, Set<String> names) {
        int named = Math.max(apposed.behind(head), apposed.ofSource(head));
        String known = passage.name(named < 0 ? head : named);
        String name = known.isEmpty() && named >= 0 ? passage.form(named) : known;
        if (!isNobody(name) && !Words.FIRST_PERSON.has(passage.lower(head))) {
            names.add(described(head, asMany(head, name)));
        }
    }

    private static boolean isNobody(String name) {
        return name.isEmpty() || Words.NOBODY.has(name.toLowerCase(Locale.ROOT));
    }

    private void addJoined(int head, Set<String> names) {
        for (int child : passage.sentence().children(head)) {
            if (passage.word(child).relation().equals("conj") && names.size() < MOST) {
                add(child, names);
            }
        }
    }

    /** "one of the people said": who is told only by whom he is one of. */
    private boolean isOneOf(int head) {
        int of = passage.sentence().child(head, "prep");
        int many = of == head + 1 && passage.lower(of).equals("of")
                ? passage.sentence().child(of, "pobj")
                : -1;
        return passage.lower(head).equals("one")
                && many > of
                && passage.word(many).tag().equals("NNS")
                && (possible.answers(many) || passage.lemma(many).equals("people"));
    }

    /** "doctors said": who speaks as many stays many. */
    String asMany(int head, String name) {
        String lemma = passage.lemma(head);
        String form = passage.lower(head);
        boolean one = passage.word(head).tag().equals("NNS") && name.endsWith(lemma) && !name.endsWith(form);
        return one ? name.substring(0, name.length() - lemma.length()) + form : name;
    }

    /** "a person familiar with the plan": of sources without a name, what tells them apart belongs to what they are called. */
    String described(int head, String name) {
        BitSet below =
                passage.sentence().subtree(head, child -> passage.word(child).hasRelation("conj", "appos"));
        int describing = head + 1;
        boolean told = describing < passage.sentence().size() && NounKinds.isAnonymous(passage.lower(describing));
        boolean described = (NounKinds.isAnonymous(passage.lemma(head)) || told)
                && below.get(describing)
                && passage.word(describing).head() == head
                && (told
                        || passage.word(describing).hasRelation("amod", "acl")
                        || NounKinds.isAttached(passage.lower(describing)));
        return described ? passage.text(head, below.nextClearBit(describing)) : name;
    }
}
