package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.List;
import java.util.Set;

/**
 * What stands around an event that may tell its type, each under a name with its strength: {@code pred=} its word,
 * {@code s} and {@code o} who does it and whom it is done to, {@code p} the prepositions with what they lead to,
 * {@code gov} what it hangs on, {@code pred+} its word together with one of these; by lemma, by class ({@code c}, of
 * classes.tsv) and by kind of name ({@code k}).
 */
final class TypeFeatures {
    /** How many of those who do it, and of those it is done to, count. */
    private static final int PARTICIPANTS = 3;

    /** Of the ontology's type: so strong that learning holds its weight down the least. */
    private static final float STRONG = 5;

    /** Of what stands in the event's clause without a role of its own. */
    private static final float FAINT = 0.3f;

    /** Of the names in the event's clause. */
    private static final float HALF = 0.5f;

    private static final Lexicon LEXICON = Lexicon.INSTANCE;
    private static final Set<String> MARKS = Set.of("neg", "auxpass", "nsubjpass", "expl", "prt");
    private static final Set<String> COMPLEMENTS = Set.of("attr", "acomp", "oprd", "xcomp", "ccomp");
    private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nmod", "poss");
    private static final Set<String> PREPOSITIONS = Set.of("prep", "agent", "dative");

    private final Sentence sentence;
    private final Event event;
    private final TypeSignals found;

    private TypeFeatures(Sentence sentence, Event event, TypeSignals found) {
        this.sentence = sentence;
        this.event = event;
        this.found = found;
    }

    /** Tells the features of an event in its sentence. */
    static void tell(Sentence sentence, Event event, TypeSignals signals) {
        TypeFeatures features = new TypeFeatures(sentence, event, signals);
        features.word();
        features.participants("s", event.agents());
        features.participants("o", event.targets());
        sentence.children(event.head()).forEach(features::dependent);
        event.scope().stream().filter(word -> word != event.head()).forEach(features::beside);
    }

    private void word() {
        Word word = sentence.word(event.head());
        found.add("told=" + event.type() + (event.nominal() ? ":noun" : ":verb"), STRONG);
        add("pred=" + event.predicate());
        add("head=" + lemma(event.head()));
        add(event.nominal() ? "noun" : "verb");
        add("rel=" + word.relation());
        if (word.head() >= 0) {
            add("gov=" + lemma(word.head()));
        }
    }

    private void participants(String role, List<Integer> heads) {
        if (heads.isEmpty()) {
            add(role + "=none");
            paired(role, "none");
        }
        for (int head : heads.subList(0, Math.min(PARTICIPANTS, heads.size()))) {
            add(role + "=" + lemma(head));
            paired(role, lemma(head));
            String kind = kind(head);
            if (!kind.isEmpty()) {
                add(role + "k=" + kind);
                paired(role + "k", kind);
            }
            for (String nounClass : classes(head)) {
                add(role + "c=" + nounClass);
                paired(role + "c", nounClass);
            }
        }
    }

    private void dependent(int word) {
        String relation = sentence.word(word).relation();
        if (PREPOSITIONS.contains(relation)) {
            preposition(word);
        } else if (COMPLEMENTS.contains(relation)) {
            add(relation + "=" + lemma(word));
            classes(word).forEach(nounClass -> add("ac=" + nounClass));
        } else if (MODIFIERS.contains(relation) && event.nominal()) {
            add("m=" + lemma(word));
            classes(word).forEach(nounClass -> add("mc=" + nounClass));
        } else if (MARKS.contains(relation)) {
            add("has=" + relation);
        } else if (relation.equals("aux")) {
            add("aux=" + lemma(word));
        }
    }

    private void preposition(int word) {
        String preposition = lemma(word);
        add("p=" + preposition);
        paired("p", preposition);
        for (int object : sentence.children(word)) {
            if (!sentence.word(object).relation().equals("pobj")) {
                continue;
            }
            add("po=" + preposition + ":" + lemma(object));
            add("x=" + lemma(object));
            String kind = kind(object);
            if (!kind.isEmpty()) {
                add("pk=" + preposition + ":" + kind);
            }
            for (String nounClass : classes(object)) {
                add("pc=" + preposition + ":" + nounClass);
                add("xc=" + nounClass);
            }
        }
    }

    private void beside(int word) {
        String kind = kind(word);
        if (isContent(sentence.word(word))) {
            classes(word).forEach(nounClass -> found.add("wc=" + nounClass, FAINT));
        } else if (!kind.isEmpty()) {
            found.add("n=" + kind, HALF);
        }
    }

    /** Whether a word tells of something and is no name. */
    static boolean isContent(Word word) {
        String tag = word.tag();
        return word.name().equals("O") && (tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ"));
    }

    private void add(String name) {
        found.add(name, 1f);
    }

    /** Something beside the event's own word. */
    private void paired(String role, String other) {
        add("pred+" + role + "=" + event.predicate() + ":" + other);
    }

    private String lemma(int word) {
        return Clause.lemma(sentence.word(word));
    }

    private List<String> classes(int word) {
        return LEXICON.classes(lemma(word));
    }

    /** The kind of name that a word is part of, "PRP" of a pronoun, else nothing. */
    private String kind(int index) {
        Word word = sentence.word(index);
        return !word.name().equals("O") ? word.name().substring(2) : word.tag().startsWith("PRP") ? "PRP" : "";
    }
}
