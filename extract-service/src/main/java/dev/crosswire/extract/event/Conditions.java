package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Tells whether the conditions of a row of the ontology hold of a word, from what stands around it and its article's themes. */
final class Conditions {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;
    private static final Set<String> POINTING = Set.of("it", "that", "this");
    private static final Set<String> DASHES = Set.of("-", "–");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}");
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

    private final Sentence sentence;
    private final Lemmas lemmas;
    private final Background background;

    private final NounClasses classes;

    Conditions(Sentence sentence, Background background) {
        this.sentence = sentence;
        this.lemmas = Lemmas.of(sentence);
        this.background = background;
        this.classes = new NounClasses(sentence, background);
    }

    /** Whether one of a row's alternatives holds of the word there. */
    boolean hold(Lexicon.Entry entry, Clause clause, int verb) {
        for (Lexicon.Test[] tests : entry.alternatives()) {
            if (hold(tests, clause, verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean hold(Lexicon.Test[] tests, Clause clause, int verb) {
        for (Lexicon.Test test : tests) {
            if (!holds(test, clause, verb)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Lexicon.Test test, Clause clause, int verb) {
        return switch (test.slot()) {
            case OBJECT -> isAny(verb, test.value(), (of, at) -> objects(of, at, test.value()), clause);
            case SUBJECT -> isAny(verb, test.value(), (of, at) -> subjects(of), clause);
            case ABOUT -> isAny(verb, test.value(), this::about, clause);
            case THEME -> background.themes().contains(test.value());
            case WITH -> with(verb, test.value());
            case HAS ->
                sentence.child(verb, test.value()) >= 0
                        || test.value().equals("oprd") && isJudging(verb)
                        || test.value().equals("nsubjpass") && isDone(clause, verb);
            case LACKS -> sentence.child(verb, test.value()) < 0;
            case RESULT -> isScored(verb);
        };
    }

    /** Whether one of the nouns is of a class; a bare number is of what the verb before it has there ("cut 40 roads and shut 12"). */
    private boolean isAny(int verb, String nounClass, BiFunction<Clause, Integer, List<Integer>> nouns, Clause clause) {
        List<Integer> own = nouns.apply(clause, verb);
        if (own.isEmpty()) {
            return false;
        }
        if (isAny(own, nounClass)) {
            return true;
        }
        int first = sentence.word(verb).head();
        boolean elided = first >= 0
                && sentence.word(verb).relation().equals("conj")
                && own.stream().allMatch(noun -> sentence.word(noun).tag().equals("CD"));
        return elided && isAny(nouns.apply(Clause.of(sentence, first), first), nounClass);
    }

    private boolean isAny(List<Integer> nouns, String nounClass) {
        for (int noun : nouns) {
            if (classes.has(noun, nounClass)) {
                return true;
            }
        }
        return false;
    }

    /** "was hit and set on fire", "a house hit by a shell": a passive without a subject of its own. */
    private boolean isDone(Clause clause, int verb) {
        return sentence.word(verb).tag().startsWith("VB")
                && sentence.word(verb).hasRelation("conj", "acl", "relcl", "advcl", "xcomp")
                && sentence.child(verb, "nsubj") < 0
                && clause.passive()
                && clause.subject() >= 0;
    }

    /** "made the plan unworkable": an adjective with its subject, after the verb. */
    private boolean isJudging(int verb) {
        return sentence.anyChild(
                verb,
                child -> child > verb
                        && sentence.word(child).relation().equals("ccomp")
                        && sentence.word(child).tag().startsWith("JJ"));
    }

    /** "beat them 2-1". */
    private boolean isScored(int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 10); i++) {
            String form = sentence.word(i).token().form();
            boolean parts = POINTS.matcher(form).matches()
                    && i + 2 < sentence.size()
                    && DASHES.contains(sentence.word(i + 1).token().form())
                    && POINTS.matcher(sentence.word(i + 2).token().form()).matches();
            int end = parts ? i + 3 : i + 1;
            if ((parts || SCORE.matcher(form).matches()) && !isShare(end)) {
                return true;
            }
        }
        return false;
    }

    /** "40-70%". */
    private boolean isShare(int word) {
        return word < sentence.size() && sentence.word(word).hasForm("%", "percent", "per");
    }

    /** The objects; for classes of amounts and goals also those of prepositions, where there is no object. */
    private List<Integer> objects(Clause clause, int verb, String nounClass) {
        boolean goals = (clause.objects().isEmpty() || clause.passive())
                && !clause.goals().isEmpty()
                && !LEXICON.behaves(nounClass, "direct", "class");
        boolean noun = sentence.word(verb).tag().startsWith("NN");
        List<Integer> told = goals ? clause.reached() : clause.objects();
        if (!noun) {
            return told;
        }
        List<Integer> objects = new ArrayList<>(told);
        for (int child : sentence.children(verb)) {
            if (sentence.word(child).hasRelation("compound", "nmod", "poss")) {
                objects.add(child);
            }
        }
        return objects;
    }

    private List<Integer> subjects(Clause clause) {
        return clause.passive() ? clause.byPhrase() : clause.subject() < 0 ? List.of() : List.of(clause.subject());
    }

    /** The subject, whatever the voice; of "there is", what there is; what is set beside "it" and "that". */
    private List<Integer> about(Clause clause, int verb) {
        int told = sentence.child(verb, "expl") >= 0 ? sentence.child(verb, "attr") : clause.subject();
        boolean points = told >= 0 && POINTING.contains(lemma(told));
        return points ? clause.objects() : told < 0 ? List.of() : List.of(told);
    }

    /** Whether a preposition, a particle or a word of that class stands with the verb. */
    private boolean with(int verb, String word) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 9); i++) {
            if (is(i, word) && sentence.holds(verb, i)) {
                return true;
            }
        }
        for (int child : sentence.children(verb)) {
            int object = sentence.child(child, "pobj");
            if (LEXICON.is(lemma(child), word)
                    || object >= 0 && classes.has(object, word)
                    || sentence.word(child).relation().equals("npadvmod") && classes.has(child, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int index, String word) {
        return lemma(index).equals(word)
                || word.equals("percent") && sentence.word(index).token().form().endsWith("%")
                || word.equals("money") && sentence.word(index).isNamed("MONEY");
    }

    /** A noun with each of the words before it that make a name with it. */
    List<String> compounds(int noun) {
        return classes.compounds(noun);
    }

    private String lemma(int index) {
        return lemmas.at(index);
    }
}
