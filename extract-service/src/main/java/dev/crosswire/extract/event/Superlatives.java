package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What a thing is said to be by a rank beside its name: "Ostara, the country's second-largest port", "the worst spill on record". */
final class Superlatives {
    /** So many words of a phrase at most stand before its rank. */
    private static final int FAR = 6;

    /** What sets a phrase apart from the name before it. */
    private static final Set<String> APART = Set.of(",", "-", "--", "–", "—");

    private final Sentence sentence;
    private final Classifier classifier;
    private final Spans spans;
    private final List<Event> told;

    Superlatives(Sentence sentence, Classifier classifier, Spans spans, List<Event> told) {
        this.sentence = sentence;
        this.classifier = classifier;
        this.spans = spans;
        this.told = told;
    }

    List<Event> find() {
        List<Event> found = new ArrayList<>();
        for (int i = 2; i < sentence.size(); i++) {
            int subject = isApposed(i) ? sentence.word(i).head() : -1;
            BitSet words = subject < 0 ? null : sentence.subtree(i, this::isBeside);
            if (words != null && isRanked(i, words) && !isTold(i)) {
                found.add(event(i, subject, words));
            }
        }
        return found;
    }

    /** Whether a noun's phrase stands behind a comma or dash, beside a name or at a clause's end. */
    private boolean isApposed(int noun) {
        Word word = sentence.word(noun);
        boolean hangs = word.tag().equals("NN")
                && word.head() >= 0
                && word.head() < noun
                && word.hasRelation("appos", "dobj", "npadvmod", "dep");
        int before = hangs ? spans.phrase(noun).nextSetBit(0) - 1 : -1;
        return before > 0
                && APART.contains(sentence.word(before).token().form())
                && word.head() < before
                && (word.relation().equals("appos")
                        || word.hasRelation("dobj", "npadvmod", "dep")
                                && !sentence.word(before).tag().equals("HYPH"));
    }

    /** What hangs on a noun and says no more of its rank. */
    private boolean isBeside(int child) {
        Word word = sentence.word(child);
        return word.hasRelation("appos", "dep", "parataxis", "cc", "conj", "advcl")
                || word.relation().equals("punct") && !word.tag().equals("HYPH")
                || word.relation().equals("relcl") && child > 0 && isSetOff(sentence.word(child - 1));
    }

    /** Whether a relative clause behind such a word only adds something. */
    private static boolean isSetOff(Word before) {
        return before.tag().startsWith("W") || before.tag().equals(",");
    }

    /** "the largest", "Ghana's third", "the fifth-largest", "the only", "the first … to"; not "the second man". */
    private boolean isRanked(int noun, BitSet words) {
        int from = words.nextSetBit(0);
        int owner = sentence.child(noun, "poss");
        boolean definite = owner >= 0 || Set.of("the", "a").contains(sentence.lowerForm(from));
        for (int i = from; definite && i < noun && i - from <= FAR; i++) {
            Word word = sentence.word(i);
            boolean own = word.head() == noun
                    || word.head() >= 0
                            && word.head() < noun
                            && sentence.word(word.head()).head() == noun;
            boolean order = word.isNamed("ORDINAL")
                    || word.lemma().equals("only") && word.tag().equals("JJ");
            boolean most =
                    word.hasTag("JJS", "RBS") && !Lexicon.INSTANCE.behaves(word.lemma(), "unranked", "superlative");
            if (own && (most || order && (owner >= 0 || isSingled(noun)))) {
                return true;
            }
        }
        return false;
    }

    /** "the first woman to run it", "the only doctor on the island". */
    private boolean isSingled(int noun) {
        return sentence.anyChild(
                noun, child -> child > noun && sentence.word(child).hasRelation("relcl", "acl", "prep"));
    }

    private boolean isTold(int noun) {
        BitSet whole = sentence.subtree(noun);
        return told.stream().anyMatch(event -> whole.get(event.head()) || event.nominal() && event.holds(noun));
    }

    /** What is ranked among its like is of its noun's type; a name is told what it is, and what happened is judged. */
    private Event event(int noun, int subject, BitSet words) {
        boolean named = sentence.word(subject).tag().startsWith("NNP")
                || !sentence.word(subject).name().equals("O");
        EventType type = classifier.noun(noun).orElse(named ? EventType.OTHER : EventType.EVALUATE);
        List<Integer> targets = sentence.word(subject).tag().startsWith("NN") ? List.of(subject) : List.of(noun);
        return new Event(type, "be", noun, List.of(), targets, words, words.nextSetBit(0), words.length(), true);
    }
}
