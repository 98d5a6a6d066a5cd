package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.names.Antecedent.Kind;
import dev.crosswire.extract.quotation.Quotations;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves third-person pronouns by rule, after Lappin and Leass (1994): candidates that agree in number, gender and kind are
 * weighed by recency, grammatical role and how often they were named; what shares the pronoun's verb is no candidate.
 */
final class Coreference {
    private static final int WINDOW = 60;
    private static final double DISTANCE = 2.0;
    /** What a quotation names is seldom what the text around it goes on about, and nobody quoted says "he" of himself. */
    private static final double QUOTED = 6.0;

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

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    /** "the 34-year-old" is he or she. */
    private static final String AGED = "old";

    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");

    private final Deque<Antecedent> recent = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private final List<Integer> paragraphs;

    /** The paragraphs that open with a quotation. */
    private final Set<Integer> quoting = new HashSet<>();

    Coreference(Document document) {
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

    void add(Antecedent antecedent) {
        recent.addFirst(antecedent);
        counts.merge(antecedent.name(), 1, Integer::sum);
        if (recent.size() > WINDOW) {
            recent.removeLast();
        }
    }

    static boolean isThirdPerson(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return MALE.contains(lower) || FEMALE.contains(lower) || NEUTER.contains(lower) || PLURAL.contains(lower);
    }

    /** What a pronoun refers back to; empty where nothing fits. */
    Optional<Antecedent> resolve(int number, Sentence sentence, int pronoun, boolean quoted) {
        String written = sentence.lowerForm(pronoun);
        String form = isThirdPerson(written) ? written : AGED;
        boolean tag = isTag(sentence, pronoun);
        Antecedent best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (Iterator<Antecedent> i = recent.iterator(); i.hasNext(); ) {
            Antecedent candidate = i.next();
            if (agrees(form, candidate)
                    && !sharesVerb(number, sentence, pronoun, candidate)
                    && !isNamedBelow(sentence, pronoun, candidate)) {
                boolean told = tag && candidate.sentence() == number && candidate.word() < pronoun;
                boolean apart = told || candidate.quoted() && !quoted || quoted && candidate.speaks();
                double outside = apart ? QUOTED : 0;
                double score = score(number, sentence, pronoun, candidate) - outside;
                if (score > highest) {
                    highest = score;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean agrees(String form, Antecedent candidate) {
        if (MALE.contains(form) || FEMALE.contains(form)) {
            String gender = MALE.contains(form) ? "m" : "f";
            return candidate.kind() == Kind.HUMAN
                    && !candidate.plural()
                    && (candidate.gender().isEmpty() || candidate.gender().equals(gender));
        }
        if (form.equals(AGED)) {
            return candidate.kind() == Kind.HUMAN && !candidate.plural();
        }
        if (NEUTER.contains(form)) {
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

    private static boolean sharesVerb(int number, Sentence sentence, int pronoun, Antecedent candidate) {
        if (candidate.sentence() != number || sentence.word(pronoun).tag().equals("PRP$")) {
            return false;
        }
        boolean subject = sentence.word(candidate.word()).relation().equals("nsubj");
        return candidate.verb() == sentence.word(pronoun).head()
                || subject && candidate.verb() == controller(sentence, pronoun);
    }

    /** "He said Berg had paid": who is the subject of what somebody says is somebody else. */
    private static boolean isNamedBelow(Sentence sentence, int pronoun, Antecedent candidate) {
        Word word = sentence.word(pronoun);
        int clause =
                word.relation().equals("nsubj") && word.head() > pronoun ? sentence.child(word.head(), "ccomp") : -1;
        int subject = clause < pronoun ? -1 : sentence.child(clause, "nsubj", "nsubjpass");
        return subject > pronoun
                && sentence.word(subject).tag().startsWith("NNP")
                && candidate.name().endsWith(sentence.word(subject).token().form());
    }

    /** The verb whose subject does what is done to the pronoun: "heard" of "the court heard the case and fined him"; -1 where none is. */
    private static int controller(Sentence sentence, int pronoun) {
        int at = sentence.word(pronoun).head();
        boolean judged = at >= 0
                && sentence.word(pronoun).relation().equals("nsubj")
                && sentence.word(at).hasTag("JJ", "JJR", "JJS", "NN", "NNS", "NNP")
                && sentence.child(at, "cop") < 0;
        if (!judged && !sentence.word(pronoun).hasRelation("dobj", "dative")) {
            return -1;
        }
        at = judged ? sentence.word(at).head() : at;
        for (int steps = 0; at >= 0 && steps < 4 && sentence.child(at, "nsubj", "nsubjpass") < 0; steps++) {
            int up = sentence.word(at).head();
            boolean shared = sentence.word(at).hasRelation("advcl", "conj")
                    || sentence.word(at).relation().equals("xcomp") && sentence.child(up, "dobj") < 0;
            at = shared
                    ? up
                    : sentence.word(at).relation().equals("pcomp")
                            ? sentence.word(up).head()
                            : -1;
        }
        return at;
    }

    private double score(int number, Sentence sentence, int pronoun, Antecedent candidate) {
        int apart = number - candidate.sentence();
        double named = Math.min(1.5, 0.3 * counts.getOrDefault(candidate.name(), 0));
        boolean plural = PLURAL.contains(sentence.lowerForm(pronoun));
        double number2 = plural && !candidate.plural() ? -2 : 0;
        double governs = apart == 0 ? governs(sentence, pronoun, candidate) : 0;
        boolean says = Antecedents.speaks(sentence, sentence.word(pronoun));
        double body = candidate.kind() != Kind.THING ? 0 : says && !candidate.plural() ? -MUTE : -0.5;
        double shown = candidate.gender().isEmpty() ? 0 : SHOWN;
        double elsewhere = !paragraphs.get(number).equals(paragraphs.get(candidate.sentence())) ? ELSEWHERE : 0;
        double kin = isOfKin(sentence, pronoun) && isHelpers(candidate) ? -MUTE : 0;
        boolean opens = pronoun > 1
                && Quotations.isMark(sentence.word(pronoun - 1))
                && quoting.contains(paragraphs.get(number));
        double quotes = opens ? QUOTES : 0;
        double spoke = apart == 1 ? SPEAKS_ON : SPEAKS;
        double speaks = kin + (candidate.speaks() && apart > 0 && says ? spoke + quotes : 0);
        return speaks - elsewhere + shown + candidate.weight() - DISTANCE * apart + named + number2 + governs + body;
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
