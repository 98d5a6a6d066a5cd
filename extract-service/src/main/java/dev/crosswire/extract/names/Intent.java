package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;

/** What is meant to be done by a plan, an effort or an offer: "plan to close the mill". */
final class Intent {
    private Intent() {}

    /** The infinitive behind such a noun, with its object; "" where none is. */
    static String of(Sentence sentence, int noun) {
        int verb = sentence.children(noun).stream()
                .filter(child -> child > noun + 1 && sentence.word(child).tag().equals("VB"))
                .filter(child -> Phrase.form(sentence, noun + 1).equals("to")
                        && !Phrase.lemma(sentence, child).equals("be"))
                .findFirst()
                .orElse(-1);
        if (verb < 0) {
            return "";
        }
        int object = sentence.child(verb, "dobj");
        boolean thing = object > verb && sentence.word(object).tag().startsWith("NN");
        String whom = thing
                ? " " + Phrase.join(sentence, Phrase.around(sentence, object), word -> Phrase.form(sentence, word))
                : "";
        return " to " + Phrase.lemma(sentence, verb) + whom;
    }
}
