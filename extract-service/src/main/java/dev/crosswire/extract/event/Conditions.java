package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Tells whether the conditions of a row of the ontology hold of a word, from what stands around it and its article's themes. */
final class Conditions {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;
    private static final Set<String> DASHES = Set.of("-", "–");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}");
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

    /** Classes that a word is of by the kind of name it is part of. */
    private static final Set<String> NAMED = Set.of("person", "territory", "company", "number", "percent", "money");

    /** Sums that taggers do not know for money: "Sh656", "GH¢40", "20p". */
    private static final Pattern MONEY =
            Pattern.compile("(?:[KUT]?[Ss]hs?|Rs|Tk|Rp|RM|Dhs?|GH[¢₵S]?|[¢₵₦₹])[\\d.,]*\\d(?:bn|b|m|k)?|[\\d.]*\\dp");

    private final Sentence sentence;
    private final Background background;

    /** The classes of the words that were asked for. */
    private final Map<Integer, Set<String>> classes = new HashMap<>();

    Conditions(Sentence sentence, Background background) {
        this.sentence = sentence;
        this.background = background;
    }

    /** Whether one of a row's alternatives holds of the word there. */
    boolean hold(Lexicon.Entry entry, Clause clause, int verb) {
        for (List<Lexicon.Test> tests : entry.alternatives()) {
            if (hold(tests, clause, verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean hold(List<Lexicon.Test> tests, Clause clause, int verb) {
        for (Lexicon.Test test : tests) {
            if (!holds(test, clause, verb)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Lexicon.Test test, Clause clause, int verb) {
        return switch (test.slot()) {
            case "object" -> isAny(verb, test.value(), (of, at) -> objects(of, at, test.value()), clause);
            case "subject" -> isAny(verb, test.value(), (of, at) -> subjects(of), clause);
            case "about" -> isAny(verb, test.value(), this::about, clause);
            case "theme" -> background.themes().contains(test.value());
            case "with" -> with(verb, test.value());
            case "has" ->
                sentence.child(verb, test.value()) >= 0
                        || test.value().equals("oprd") && isJudging(verb)
                        || test.value().equals("nsubjpass") && isDone(clause, verb);
            case "lacks" -> sentence.child(verb, test.value()) < 0;
            case "result" -> isScored(verb);
            default -> throw new IllegalStateException("no test of " + test.slot());
        };
    }

    /** Whether one of the nouns is of a class; a bare number is of what the verb before it has there ("cut 40 roads and shut 12"). */
    private boolean isAny(int verb, String nounClass, BiFunction<Clause, Integer, List<Integer>> nouns, Clause clause) {
        List<Integer> own = nouns.apply(clause, verb);
        if (own.isEmpty()) {
            return false;
        }
        int first = sentence.word(verb).relation().equals("conj")
                ? sentence.word(verb).head()
                : -1;
        boolean elided = first >= 0
                && own.stream().allMatch(noun -> sentence.word(noun).tag().equals("CD"));
        return isAny(own, nounClass) || elided && isAny(nouns.apply(new Clause(sentence, first), first), nounClass);
    }

    private boolean isAny(List<Integer> nouns, String nounClass) {
        for (int noun : nouns) {
            if (isA(noun, nounClass)) {
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
        return sentence.children(verb).stream()
                .anyMatch(child -> child > verb
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
        boolean goals =
                (clause.objects().isEmpty() || clause.passive()) && !LEXICON.behaves(nounClass, "direct", "class");
        boolean noun = sentence.word(verb).tag().startsWith("NN");
        if (!goals && !noun) {
            return clause.objects();
        }
        List<Integer> objects = new ArrayList<>(clause.objects());
        if (goals) {
            objects.addAll(clause.goals());
        }
        for (int child : noun ? sentence.children(verb) : List.<Integer>of()) {
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
        boolean points = told >= 0 && List.of("it", "that", "this").contains(lemma(told));
        return points ? clause.objects() : told < 0 ? List.of() : List.of(told);
    }

    /** Whether a preposition, a particle or a word of that class stands with the verb. */
    private boolean with(int verb, String word) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 9); i++) {
            boolean is = lemma(i).equals(word)
                    || word.equals("percent") && sentence.word(i).token().form().endsWith("%")
                    || word.equals("money") && sentence.word(i).isNamed("MONEY");
            if (is && sentence.subtree(verb).get(i)) {
                return true;
            }
        }
        for (int child : sentence.children(verb)) {
            int object = sentence.child(child, "pobj");
            if (LEXICON.is(lemma(child), word)
                    || object >= 0 && isA(object, word)
                    || sentence.word(child).relation().equals("npadvmod") && isA(child, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase is of a class: its head, its compound, what it is a number or a wave of, a conjunct. */
    private boolean isA(int noun, String nounClass) {
        if (isOne(noun, nounClass)) {
            return true;
        }
        for (int child : sentence.children(noun)) {
            String relation = sentence.word(child).relation();
            boolean of = lemma(child).equals("of");
            int object = of && !isStaff(noun) ? sentence.child(child, "pobj") : -1;
            boolean conjunct = relation.equals("conj") && isOne(child, nounClass);
            if (conjunct || object >= 0 && isOne(object, nounClass)) {
                return true;
            }
        }
        return false;
    }

    /** "the driver of the train" is no train. */
    private boolean isStaff(int noun) {
        return LEXICON.is(lemma(noun), "worker") || LEXICON.is(lemma(noun), "official");
    }

    private boolean isOne(int noun, String nounClass) {
        Word word = sentence.word(noun);
        if (nounClass.equals("money") && word.name().endsWith("PERCENT")) {
            return false;
        }
        boolean stands = word.tag().equals("PRP")
                && background
                        .referents()
                        .apply(noun)
                        .filter(named -> isCommon(named) && LEXICON.is(Clause.lemma(named), nounClass)
                                || isNamed(named, named.name(), nounClass))
                        .isPresent();
        return stands
                || classes.computeIfAbsent(noun, this::classes).contains(nounClass)
                || NAMED.contains(nounClass)
                        && isNamed(
                                word,
                                background
                                        .kinds()
                                        .apply(noun)
                                        .filter("ORG"::equals)
                                        .orElse(word.name()),
                                nounClass);
    }

    /** The classes that a noun is of by its lemma, by the words that make a name with it and by its title. */
    private Set<String> classes(int noun) {
        Word word = sentence.word(noun);
        Set<String> found = new HashSet<>(isCommon(word) ? LEXICON.classes(Clause.lemma(word)) : List.of());
        compounds(noun).forEach(name -> found.addAll(LEXICON.classes(name)));
        if (word.tag().startsWith("NNP")) {
            titles(noun).forEach(title -> found.addAll(LEXICON.classes(lemma(title))));
        }
        return found;
    }

    /** Whether a word is no name of a person, which may look like any noun ("Price", "Church"). */
    private static boolean isCommon(Word word) {
        return !word.tag().startsWith("NNP") || !word.isNamed("PERSON");
    }

    /** Whether a word is of a class by the kind of name it is part of. */
    private static boolean isNamed(Word word, String kind, String nounClass) {
        return switch (nounClass) {
            case "person" ->
                kind.endsWith("PERSON")
                        || word.name().endsWith("CARDINAL")
                        || word.isNamed("NORP") && word.hasTag("NNS", "NNPS")
                        || word.tag().equals("PRP") && !LEXICON.behaves(Clause.lemma(word), "thing", "pronoun");
            case "territory" -> kind.endsWith("GPE") || kind.endsWith("LOC");
            case "company" -> kind.endsWith("ORG");
            case "number" -> word.name().endsWith("CARDINAL");
            case "percent" -> word.name().endsWith("PERCENT");
            case "money" ->
                word.name().endsWith("MONEY")
                        || MONEY.matcher(word.token().form()).matches();
            default -> false;
        };
    }

    /** A noun with each of the words before it that make a name with it: "health officer". */
    List<String> compounds(int noun) {
        List<String> names = new ArrayList<>();
        for (int child : sentence.children(noun)) {
            if (child < noun && sentence.word(child).hasRelation("compound", "amod", "nmod")) {
                names.add(lemma(child) + " " + lemma(noun));
            }
        }
        return names;
    }

    /** "Judge Anna Smith", "Storm Anna": the titles before a name; of what is no person, the title opens the name. */
    private List<Integer> titles(int name) {
        boolean person = sentence.word(name).name().endsWith("PERSON");
        return sentence.children(name).stream()
                .filter(child -> sentence.word(child).hasRelation("compound", "nmod", "amod"))
                .limit(person ? sentence.size() : 1)
                .filter(part -> !person || !sentence.word(part).name().endsWith("PERSON"))
                .toList();
    }

    private String lemma(int index) {
        return Clause.lemma(sentence.word(index));
    }
}
