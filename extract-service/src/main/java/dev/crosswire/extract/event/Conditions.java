package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Tells whether the conditions of a row of the ontology hold of a word, from what stands around it and its article's themes. */
final class Conditions {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;
    private static final Set<String> DASHES = Set.of("-", "–");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}");
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

    /** Classes of which only a direct object counts. */
    private static final List<String> DIRECT = List.of(
            "territory", "person", "force", "structure", "company", "victim", "candidate", "suspect", "vehicle");

    /** Sums that taggers do not know for money: "Sh656", "GH¢40", "20p". */
    private static final Pattern MONEY =
            Pattern.compile("(?:[KUT]?[Ss]hs?|Rs|Tk|Rp|RM|Dhs?|GH[¢₵S]?|[¢₵₦₹])[\\d.,]*\\d(?:bn|b|m|k)?|[\\d.]*\\dp");

    private final Sentence sentence;
    private final Background background;

    Conditions(Sentence sentence, Background background) {
        this.sentence = sentence;
        this.background = background;
    }

    /** Whether one of a row's alternatives holds of the word there. */
    boolean hold(Lexicon.Entry entry, Clause clause, int verb) {
        return entry.alternatives().stream()
                .anyMatch(tests -> tests.stream().allMatch(test -> holds(test, clause, verb)));
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
        int first = sentence.word(verb).relation().equals("conj")
                ? sentence.word(verb).head()
                : -1;
        boolean elided = first >= 0
                && !own.isEmpty()
                && own.stream().allMatch(noun -> sentence.word(noun).tag().equals("CD"));
        return own.stream().anyMatch(noun -> isA(noun, nounClass))
                || elided
                        && nouns.apply(new Clause(sentence, first), first).stream()
                                .anyMatch(noun -> isA(noun, nounClass));
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
        return word < sentence.size() && sentence.word(word).token().form().matches("%|percent|per");
    }

    /** The objects; for classes of amounts and goals also those of prepositions, where there is no object. */
    private List<Integer> objects(Clause clause, int verb, String nounClass) {
        List<Integer> objects = new ArrayList<>(clause.objects());
        if ((objects.isEmpty() || clause.passive()) && !DIRECT.contains(nounClass)) {
            objects.addAll(clause.prepositional(
                    "on", "in", "at", "into", "for", "from", "of", "to", "against", "below", "above", "under", "over",
                    "past", "near", "around", "by", "with"));
        }
        if (sentence.word(verb).tag().startsWith("NN")) {
            sentence.children(verb).stream()
                    .filter(child -> sentence.word(child).hasRelation("compound", "nmod", "poss"))
                    .forEach(objects::add);
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
        boolean near = java.util.stream.IntStream.range(verb + 1, Math.min(sentence.size(), verb + 9))
                .anyMatch(i -> (lemma(i).equals(word)
                                || word.equals("percent")
                                        && sentence.word(i).token().form().endsWith("%")
                                || word.equals("money") && sentence.word(i).isNamed("MONEY"))
                        && sentence.subtree(verb).get(i));
        return near
                || sentence.children(verb).stream().anyMatch(child -> {
                    int object = sentence.child(child, "pobj");
                    return LEXICON.is(lemma(child), word)
                            || object >= 0 && isA(object, word)
                            || sentence.word(child).relation().equals("npadvmod") && isA(child, word);
                });
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
        String lemma = Clause.lemma(word);
        if (nounClass.equals("money") && word.name().endsWith("PERCENT")) {
            return false;
        }
        boolean stands = word.tag().equals("PRP")
                && background
                        .referents()
                        .apply(noun)
                        .filter(named -> isNamed(named, named.name(), nounClass))
                        .isPresent();
        if (stands
                || isCommon(word) && LEXICON.is(lemma, nounClass)
                || compounds(noun).stream().anyMatch(name -> LEXICON.is(name, nounClass))
                || word.tag().startsWith("NNP") && isTitled(noun, nounClass)) {
            return true;
        }
        return isNamed(
                word, background.kinds().apply(noun).filter("ORG"::equals).orElse(word.name()), nounClass);
    }

    /** Whether a word is no name of a person, which may look like any noun ("Price", "Church"). */
    private static boolean isCommon(Word word) {
        return !word.tag().startsWith("NNP") || !word.isNamed("PERSON");
    }

    /** Whether a word is of a class by itself: by its lemma or by the kind of name it is part of. */
    private static boolean isNamed(Word word, String kind, String nounClass) {
        String lemma = Clause.lemma(word);
        boolean person = kind.endsWith("PERSON")
                || word.name().endsWith("CARDINAL")
                || word.isNamed("NORP") && word.hasTag("NNS", "NNPS")
                || word.tag().equals("PRP") && !lemma.matches("it|they|them");
        boolean country = kind.endsWith("GPE") || kind.endsWith("LOC");
        boolean company = kind.endsWith("ORG");
        boolean number = word.name().endsWith("PERCENT");
        boolean money = word.name().endsWith("MONEY")
                || MONEY.matcher(word.token().form()).matches();
        return isCommon(word) && LEXICON.is(lemma, nounClass)
                || nounClass.equals("person") && person
                || nounClass.equals("territory") && country
                || nounClass.equals("company") && company
                || nounClass.equals("number") && word.name().endsWith("CARDINAL")
                || nounClass.equals("percent") && number
                || nounClass.equals("money") && money;
    }

    /** A noun with each of the words before it that make a name with it: "health officer". */
    List<String> compounds(int noun) {
        return sentence.children(noun).stream()
                .filter(child -> child < noun && sentence.word(child).hasRelation("compound", "amod", "nmod"))
                .map(child -> lemma(child) + " " + lemma(noun))
                .toList();
    }

    /** "Judge Anna Smith", "Storm Anna": a name by the title before it; of what is no person, the title opens the name. */
    private boolean isTitled(int name, String nounClass) {
        boolean person = sentence.word(name).name().endsWith("PERSON");
        List<Integer> parts = sentence.children(name).stream()
                .filter(child -> sentence.word(child).hasRelation("compound", "nmod", "amod"))
                .toList();
        return parts.stream()
                .limit(person ? parts.size() : 1)
                .filter(part -> !person || !sentence.word(part).name().endsWith("PERSON"))
                .anyMatch(part -> LEXICON.is(lemma(part), nounClass));
    }

    private String lemma(int index) {
        return Clause.lemma(sentence.word(index));
    }
}
