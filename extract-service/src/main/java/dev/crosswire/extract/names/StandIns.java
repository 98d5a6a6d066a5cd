package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;

/** Words that stand for others of their sentence: containers for what is in them, relative pronouns for what they describe. */
final class StandIns {
    private static final int LONGEST_CHAIN = 20;

    private StandIns() {}

    /** "a wave of strikes", "dozens of people", "40% of homes": what is in it. */
    static void addContainers(Sentence sentence, String[] names) {
        for (int index = sentence.size() - 1; index >= 0; index--) {
            String lemma = Phrase.lemma(sentence, index);
            boolean container =
                    lemma.startsWith("#") || sentence.word(index).tag().equals("CD") || Nouns.is("container", lemma);
            int object = container ? Phrase.ofObject(sentence, index) : -1;
            if (object > index && names[object] != null) {
                names[index] = names[object];
            }
        }
    }

    /** "who", "which" and "that" are what their clause describes. */
    static void addRelatives(Sentence sentence, String[] names) {
        for (int index = 0; index < sentence.size(); index++) {
            String tag = sentence.word(index).tag();
            if (tag.equals("WDT") || tag.equals("WP") || tag.equals("WP$")) {
                int described = described(sentence, index);
                names[index] = described < 0 ? "" : names[described];
            }
        }
    }

    /** "a nurse at the camp who said": the person beside a phrase of place, which the parser takes "who" for. */
    private static int person(Sentence sentence, int noun) {
        int preposition = sentence.word(noun).head();
        int before = preposition < 0 ? -1 : sentence.word(preposition).head();
        boolean inside = before >= 0
                && sentence.word(noun).relation().equals("pobj")
                && sentence.word(noun).hasTag("NN")
                && sentence.word(noun).name().equals("O")
                && isThing(sentence, noun);
        return inside && sentence.word(before).tag().startsWith("NN") && !isThing(sentence, before) ? before : noun;
    }

    private static boolean isThing(Sentence sentence, int noun) {
        return !sentence.word(noun).isNamed("PERSON") && Antecedents.kind(sentence, noun) == Antecedent.Kind.THING;
    }

    /** What the clause of a relative pronoun describes; -1 where it describes nothing. */
    static int described(Sentence sentence, int pronoun) {
        int at = pronoun;
        for (int steps = 0; at >= 0 && steps < LONGEST_CHAIN; steps++) {
            if (sentence.word(at).relation().equals("relcl")) {
                int noun = sentence.word(at).head();
                return Phrase.form(sentence, pronoun).equals("who") ? person(sentence, noun) : noun;
            }
            at = sentence.word(at).head();
        }
        return -1;
    }
}
