package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.quotation.Quotations;
import java.util.Set;

/** The name of who speaks, where the parser took what describes him for the subject: "Jan Berg, a baker, told". */
final class DescribedSpeaker {
    private final Passage passage;
    private final Sentence sentence;

    DescribedSpeaker(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    /** "…," Jan, a baker, told: the name before the description, and before an age ("Jan, 58, a baker"). */
    int of(int subject) {
        int first = sentence.subtree(subject, child -> child > subject).nextSetBit(0);
        boolean aged = first > 3
                && passage.word(first - 2).tag().equals("CD")
                && passage.form(first - 3).equals(",");
        int name = aged ? first - 4 : first - 2;
        boolean before = name >= 0
                && passage.form(first - 1).equals(",")
                && passage.word(name).name().endsWith("PERSON")
                && (passage.word(name).head() == passage.word(subject).head() || isDescribing(subject, name));
        int behind = introduced(subject);
        return before ? name : behind >= 0 ? behind : speaker(subject);
    }

    /** "…," Ann Berg, head of the port told: one who speaks is described without a second comma, whatever the parser joined the name to. */
    private boolean isDescribing(int subject, int name) {
        int first = name;
        while (first > 0
                && passage.word(first).name().endsWith("PERSON")
                && !passage.word(first).name().startsWith("B-")) {
            first--;
        }
        boolean opens = first == 0 || Quotations.isMark(passage.word(first - 1));
        return opens && passage.word(subject).tag().equals("NN") && sentence.child(subject, "det") < 0;
    }

    /** "A nurse at the camp, Ann Berg, said": the name set off behind a description, whatever it was parsed to explain; -1 for none. */
    private int introduced(int subject) {
        int determiner = sentence.child(subject, "det");
        boolean somebody = passage.lower(subject).equals("one")
                || determiner >= 0 && Set.of("a", "an", "another").contains(passage.lower(determiner));
        int last = sentence.end(subject) - 1;
        boolean inside = passage.form(last).equals(",");
        int name = inside ? last - 1 : last;
        boolean closed =
                inside || last + 1 < sentence.size() && passage.form(last + 1).equals(",");
        boolean named = somebody
                && closed
                && name > subject
                && passage.word(name).isNamed("PERSON")
                && passage.word(name).relation().equals("appos");
        return named ? name : -1;
    }

    /** "said Priya Rao of gadget site Vega": whoever the name of a house only tells where to find. */
    private int speaker(int house) {
        return sentence.children(house).stream()
                .filter(child -> passage.word(child).hasRelation("nmod", "compound"))
                .filter(child -> passage.word(child).isNamed("PERSON") && sentence.child(child, "prep") >= 0)
                .findFirst()
                .orElseGet(() -> holder(house));
    }

    /** "Special Agent in Charge Ann Berg": whose title a phrase is, though the parser ends it in the name; else the title itself. */
    private int holder(int title) {
        int of = sentence.child(title, "prep");
        int name = of > title && passage.word(title).tag().startsWith("NNP") ? sentence.child(of, "pobj") : -1;
        boolean held = name > title + 2
                && passage.word(title).name().equals("O")
                && passage.word(name).name().equals("L-PERSON")
                && sentence.end(title) == name + 1
                && sentence.anyChild(
                        name,
                        child -> child < name
                                && passage.word(child).tag().startsWith("NNP")
                                && !passage.word(child).isNamed("PERSON"));
        return held ? name : title;
    }
}
