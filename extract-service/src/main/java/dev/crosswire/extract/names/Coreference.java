package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.Antecedent.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Resolves third-person pronouns by rule, after Lappin and Leass (1994): candidates that agree in number, gender and kind are
 * weighed by recency, grammatical role and how often they were named; what shares the pronoun's verb is no candidate.
 */
final class Coreference {
    private static final int WINDOW = 60;

    /** What a quotation names is seldom what the text around it goes on about, and nobody quoted says "he" of himself. */
    private static final double QUOTED = 6.0;

    /** "the 34-year-old" is he or she. */
    private static final String AGED = "old";

    private final Deque<Antecedent> recent = new ArrayDeque<>();
    private final AntecedentWeights weights;

    Coreference(Document document) {
        this.weights = new AntecedentWeights(document);
    }

    void add(Antecedent antecedent) {
        recent.addFirst(antecedent);
        weights.count(antecedent.name());
        if (recent.size() > WINDOW) {
            recent.removeLast();
        }
    }

    static boolean isThirdPerson(String form) {
        return Pronoun.isOne(form.toLowerCase(Locale.ROOT));
    }

    /** What a pronoun refers back to; empty where nothing fits. */
    Optional<Antecedent> resolve(int number, Sentence sentence, int pronoun, boolean quoted) {
        String written = sentence.lowerForm(pronoun);
        String form = Pronoun.isOne(written) ? written : AGED;
        Antecedent best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (Antecedent candidate : recent) {
            if (agrees(form, candidate)
                    && !SharedClause.sharesVerb(number, sentence, pronoun, candidate)
                    && !SharedClause.isNamedBelow(sentence, pronoun, candidate)) {
                double outside = isOutside(number, sentence, pronoun, candidate, quoted) ? QUOTED : 0;
                double score = weights.of(number, sentence, pronoun, candidate) - outside;
                if (score > highest) {
                    highest = score;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a candidate stands in what is said, and the pronoun outside of it, or speaks, and the pronoun is said. */
    private static boolean isOutside(int number, Sentence sentence, int pronoun, Antecedent candidate, boolean quoted) {
        boolean told = candidate.sentence() == number && candidate.word() < pronoun && isTag(sentence, pronoun);
        return told || candidate.quoted() && !quoted || quoted && candidate.speaks();
    }

    private static boolean agrees(String form, Antecedent candidate) {
        if (Pronoun.MASCULINE.has(form) || Pronoun.FEMININE.has(form)) {
            String gender = Pronoun.MASCULINE.has(form) ? "m" : "f";
            return candidate.kind() == Kind.HUMAN
                    && !candidate.plural()
                    && (candidate.gender().isEmpty() || candidate.gender().equals(gender));
        }
        if (form.equals(AGED)) {
            return candidate.kind() == Kind.HUMAN && !candidate.plural();
        }
        if (Pronoun.NEUTER.has(form)) {
            return candidate.kind() != Kind.HUMAN && !candidate.plural();
        }
        return candidate.plural() || candidate.kind() == Kind.BODY;
    }

    /** "No trains had run, they said": who speaks behind what is said is seldom somebody in it. */
    private static boolean isTag(Sentence sentence, int pronoun) {
        int after = pronoun + 2;
        return pronoun > 1
                && after < sentence.size()
                && sentence.word(pronoun).head() == pronoun + 1
                && Antecedents.speaks(sentence, sentence.word(pronoun))
                && sentence.word(pronoun - 1).tag().equals(",")
                && sentence.word(after).hasTag(",", ".");
    }
}
