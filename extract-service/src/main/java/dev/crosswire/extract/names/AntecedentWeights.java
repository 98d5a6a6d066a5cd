package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.Antecedent.Kind;
import dev.crosswire.extract.quotation.Quotations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much speaks for each antecedent of a pronoun: how near, how prominent, how often named, and whether it speaks as the pronoun does. */
final class AntecedentWeights {
    private static final double DISTANCE = 2.0;

    /** Who said something goes on to say more. */
    private static final double SPEAKS = 2.0;

    /** The more so in the very next sentence. */
    private static final double SPEAKS_ON = 3.0;

    /** "…," he said, of a quotation that opens a paragraph: it is most often who spoke before. */
    private static final double QUOTES = 2.0;

    /** Who is known to be a man or a woman, rather than who only may be. */
    private static final double SHOWN = 1.5;

    /** What another paragraph names is less near than the sentences between tell. */
    private static final double ELSEWHERE = 2.0;

    /** A body or somebody says something rather than a thing. */
    private static final double MUTE = 4.0;

    /** For each time that a name was met, up to the most. */
    private static final double NAMED = 0.3;

    private static final double MOST_NAMED = 1.5;

    /** One body is seldom "they". */
    private static final double SINGULAR = 2.0;

    /** People and bodies are spoken of rather than things. */
    private static final double THING = 0.5;

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Integer> paragraphs;

    /** The paragraphs that open with a quotation. */
    private final Set<Integer> quoting = new HashSet<>();

    AntecedentWeights(Document document) {
        this.paragraphs = document.paragraphs();
        int before = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i) != before
                    && Quotations.isMark(document.sentences().get(i).word(0))) {
                quoting.add(paragraphs.get(i));
            }
            before = paragraphs.get(i);
        }
    }

    /** A further mention of a name. */
    void count(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    /** The weight of a candidate; the heaviest is what a pronoun refers back to. */
    double of(int number, Sentence sentence, int pronoun, Antecedent candidate) {
        int apart = number - candidate.sentence();
        double elsewhere = !paragraphs.get(number).equals(paragraphs.get(candidate.sentence())) ? ELSEWHERE : 0;
        double shown = candidate.gender().isEmpty() ? 0 : SHOWN;
        double named = Math.min(MOST_NAMED, NAMED * counts.getOrDefault(candidate.name(), 0));
        boolean plural = Pronoun.PLURAL.has(sentence.lowerForm(pronoun));
        double single = plural && !candidate.plural() ? -SINGULAR : 0;
        double governs = apart == 0 ? governs(sentence, pronoun, candidate) : 0;
        return speaks(number, sentence, pronoun, candidate)
                - elsewhere
                + shown
                + candidate.weight()
                - DISTANCE * apart
                + named
                + single
                + governs
                + mute(sentence, pronoun, candidate);
    }

    /** Who spoke before goes on to speak; who came to help has no kin in the text. */
    private double speaks(int number, Sentence sentence, int pronoun, Antecedent candidate) {
        int apart = number - candidate.sentence();
        double kin = isOfKin(sentence, pronoun) && isHelpers(candidate) ? -MUTE : 0;
        double quotes = opensBehindQuotation(number, sentence, pronoun) ? QUOTES : 0;
        double spoke = apart == 1 ? SPEAKS_ON : SPEAKS;
        boolean goesOn = candidate.speaks() && apart > 0 && Antecedents.speaks(sentence, sentence.word(pronoun));
        return kin + (goesOn ? spoke + quotes : 0);
    }

    /** A thing speaks least of all. */
    private static double mute(Sentence sentence, int pronoun, Antecedent candidate) {
        if (candidate.kind() != Kind.THING) {
            return 0;
        }
        return !candidate.plural() && Antecedents.speaks(sentence, sentence.word(pronoun)) ? -MUTE : -THING;
    }

    private boolean opensBehindQuotation(int number, Sentence sentence, int pronoun) {
        return pronoun > 1 && Quotations.isMark(sentence.word(pronoun - 1)) && quoting.contains(paragraphs.get(number));
    }

    /** "their mother": of people, and not of those who came to help. */
    private static boolean isOfKin(Sentence sentence, int pronoun) {
        int owned = sentence.word(pronoun).head();
        return sentence.word(pronoun).tag().equals("PRP$")
                && owned >= 0
                && Nouns.isAny(sentence.word(owned).lemma(), "female", "male");
    }

    private static boolean isHelpers(Antecedent candidate) {
        String name = candidate.name();
        return Nouns.is("group", name) || name.endsWith("s") && Nouns.is("group", name.substring(0, name.length() - 1));
    }

    /** How near above the pronoun's clause the candidate's verb stands: "the ministry said it …", the nearest best. */
    private static double governs(Sentence sentence, int pronoun, Antecedent candidate) {
        int above = sentence.word(pronoun).head();
        for (int steps = 0; above >= 0 && steps < 4; steps++) {
            above = sentence.word(above).head();
            if (above >= 0 && above == candidate.verb()) {
                return 2.5 - steps;
            }
        }
        return 0;
    }
}
