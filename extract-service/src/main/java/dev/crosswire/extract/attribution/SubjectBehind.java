package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.NounKinds;

/** Who stands behind a reporting verb: "…, reported French media", "…, say medics". */
final class SubjectBehind {
    private final Passage passage;
    private final Sentence sentence;

    SubjectBehind(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    /** "…, reported French media": what looks like the object says it. */
    int of(int verb) {
        int object = behind(verb);
        boolean adjacent = object > verb && sentence.start(object) == verb + 1;
        return adjacent && isTag(verb) && (!takesObject(verb) || mayAnswer(object)) && !hasClauseBehind(verb, object)
                ? object
                : -1;
    }

    /** A finite verb of its own behind a comma or quotation. */
    private boolean isTag(int verb) {
        return verb > 0
                && (passage.isSetOff(verb) || passage.form(verb - 1).equals("\""))
                && passage.word(verb).hasTag("VBD", "VBZ", "VBP")
                && passage.word(verb).hasRelation("conj", "parataxis", "dep", "root");
    }

    private boolean hasClauseBehind(int verb, int object) {
        return sentence.anyChild(
                verb,
                child -> child > verb && child != object && relation(child).equals("ccomp"));
    }

    /** "Town down to one meal a day, say medics": who stands right behind, though what is said was taken for the subject; -1 where nobody does. */
    int sayer(int verb) {
        int object = passage.lemma(verb).equals("say") ? of(verb) : -1;
        int end = object < 0 ? 0 : sentence.end(object);
        boolean last = end == sentence.size() || end > 0 && passage.word(end).hasTag(".", ",");
        return last && mayAnswer(object) ? object : -1;
    }

    /** The object, or a noun behind the verb that was taken for a clause. */
    private int behind(int verb) {
        int object = sentence.child(verb, "dobj");
        return object >= 0
                ? object
                : sentence.children(verb).stream()
                        .filter(child -> child > verb && relation(child).equals("ccomp"))
                        .filter(child -> passage.word(child).tag().startsWith("NN") && passage.subject(child) < 0)
                        .findFirst()
                        .orElse(-1);
    }

    /** "Officer resigns, alleges fraud": a verb that reports nouns too may have a true object. */
    private boolean takesObject(int verb) {
        return Cues.find("verb", passage.lemma(verb))
                .filter(cue -> cue.takes("any"))
                .isPresent();
    }

    private boolean mayAnswer(int noun) {
        return passage.word(noun).tag().startsWith("NNP")
                || NounKinds.isSpeaker(passage.lemma(noun))
                || Cues.document(passage.lemma(noun)).isPresent()
                || passage.names().isSomebody(passage.number(), noun);
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
