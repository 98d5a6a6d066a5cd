package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.BitSet;
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

    /** What is told alone and together with the event's own word. */
    private record Told(String alone, String paired) {
        private static final Told PREPOSITION = of("p");

        private static Told of(String kind) {
            return new Told(kind, "pred+" + kind);
        }
    }

    /** How those who do it are told, or those it is done to: by lemma, by kind of name, by class. */
    private record Part(Told word, Told name, Told nounClass) {
        private static final Part SUBJECT = of("s");
        private static final Part OBJECT = of("o");

        private static Part of(String role) {
            return new Part(Told.of(role), Told.of(role + "k"), Told.of(role + "c"));
        }
    }

    private static final Lexicon LEXICON = Lexicon.INSTANCE;
    private static final Set<String> MARKS = Set.of("neg", "auxpass", "nsubjpass", "expl", "prt");
    private static final Set<String> COMPLEMENTS = Set.of("attr", "acomp", "oprd", "xcomp", "ccomp");
    private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nmod", "poss");
    private static final Set<String> PREPOSITIONS = Set.of("prep", "agent", "dative");

    private final Sentence sentence;
    private final Lemmas lemmas;
    private final Event event;
    private final TypeSignals found;

    private TypeFeatures(Sentence sentence, Event event, TypeSignals found) {
        this.sentence = sentence;
        this.lemmas = Lemmas.of(sentence);
        this.event = event;
        this.found = found;
    }

    /** Tells the features of an event in its sentence. */
    static void tell(Sentence sentence, Event event, TypeSignals signals) {
        TypeFeatures features = new TypeFeatures(sentence, event, signals);
        features.word();
        features.participants(Part.SUBJECT, event.agents());
        features.participants(Part.OBJECT, event.targets());
        for (int dependent : sentence.children(event.head())) {
            features.dependent(dependent);
        }
        BitSet scope = event.scope();
        for (int word = scope.nextSetBit(0); word >= 0; word = scope.nextSetBit(word + 1)) {
            if (word != event.head()) {
                features.beside(word);
            }
        }
    }

    private void word() {
        Word word = sentence.word(event.head());
        String form = event.nominal() ? "noun" : "verb";
        found.add("told", event.type().name(), form, STRONG);
        add("pred", event.predicate());
        add("head", lemma(event.head()));
        add("", form);
        add("rel", word.relation());
        if (word.head() >= 0) {
            add("gov", lemma(word.head()));
        }
    }

    private void participants(Part part, List<Integer> heads) {
        if (heads.isEmpty()) {
            told(part.word, "none");
        }
        for (int i = 0; i < Math.min(PARTICIPANTS, heads.size()); i++) {
            int head = heads.get(i);
            told(part.word, lemma(head));
            String kind = kind(head);
            if (!kind.isEmpty()) {
                told(part.name, kind);
            }
            for (String nounClass : classes(head)) {
                told(part.nounClass, nounClass);
            }
        }
    }

    private void dependent(int word) {
        String relation = sentence.word(word).relation();
        if (PREPOSITIONS.contains(relation)) {
            preposition(word);
        } else if (COMPLEMENTS.contains(relation)) {
            add(relation, lemma(word));
            classes("ac", word, 1f);
        } else if (MODIFIERS.contains(relation) && event.nominal()) {
            add("m", lemma(word));
            classes("mc", word, 1f);
        } else if (MARKS.contains(relation)) {
            add("has", relation);
        } else if (relation.equals("aux")) {
            add("aux", lemma(word));
        }
    }

    private void preposition(int word) {
        String preposition = lemma(word);
        told(Told.PREPOSITION, preposition);
        for (int object : sentence.children(word)) {
            if (!sentence.word(object).relation().equals("pobj")) {
                continue;
            }
            found.add("po", preposition, lemma(object), 1f);
            add("x", lemma(object));
            String kind = kind(object);
            if (!kind.isEmpty()) {
                found.add("pk", preposition, kind, 1f);
            }
            for (String nounClass : classes(object)) {
                found.add("pc", preposition, nounClass, 1f);
                add("xc", nounClass);
            }
        }
    }

    private void beside(int word) {
        String kind = kind(word);
        if (isContent(sentence.word(word))) {
            classes("wc", word, FAINT);
        } else if (!kind.isEmpty()) {
            found.add("n", kind, HALF);
        }
    }

    private void classes(String kind, int word, float strength) {
        for (String nounClass : classes(word)) {
            found.add(kind, nounClass, strength);
        }
    }

    /** Whether a word tells of something and is no name. */
    static boolean isContent(Word word) {
        String tag = word.tag();
        return word.name().equals("O") && (tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ"));
    }

    private void add(String kind, String value) {
        found.add(kind, value, 1f);
    }

    /** Something beside the event's own word, alone and together with it. */
    private void told(Told kind, String value) {
        found.add(kind.alone, value, 1f);
        found.add(kind.paired, event.predicate(), value, 1f);
    }

    private String lemma(int word) {
        return lemmas.at(word);
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
