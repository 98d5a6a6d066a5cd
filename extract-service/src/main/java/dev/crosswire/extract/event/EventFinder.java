package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds the events of one sentence: clauses, copulas, participles, and nouns that name an event of their own. */
public final class EventFinder {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;
    /** Types of speech acts: what they are about is their content, and no claim of its own. */
    private static final Set<EventType> SPEECH = Set.of(
            EventType.AGREE,
            EventType.REJECT,
            EventType.PROPOSE,
            EventType.DEMAND,
            EventType.ORDER,
            EventType.PROMISE,
            EventType.ACCUSE,
            EventType.SUPPORT);

    private static final Set<String> CLAUSES = Set.of("relcl", "acl", "advcl", "parataxis", "conj", "ccomp", "dep");

    private final Sentence sentence;
    private final IntPredicate cue;
    private final Classifier classifier;
    private final Spans spans;

    private EventFinder(Sentence sentence, IntPredicate cue) {
        this.sentence = sentence;
        this.cue = cue;
        this.classifier = new Classifier(sentence);
        this.spans = new Spans(sentence);
    }

    /**
     * The events, in text order.
     *
     * @param cue which words do nothing but attribute
     */
    public static List<Event> find(Sentence sentence, IntPredicate cue) {
        return new EventFinder(sentence, cue).run();
    }

    private List<Event> run() {
        if (sentence.word(sentence.size() - 1).token().form().equals("?")) {
            return List.of();
        }
        List<Event> found = new ArrayList<>();
        BitSet heads = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            if (isVerb(i)) {
                verbal(i).ifPresent(event -> {
                    found.add(event);
                    heads.set(event.head());
                });
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            verbless(i).ifPresent(found::add);
        }
        found.addAll(new Nominals(sentence, classifier, spans, cue, List.copyOf(found)).find());
        found.sort(Comparator.comparingInt(Event::from).thenComparingInt(Event::head));
        return List.copyOf(found);
    }

    private boolean isVerb(int i) {
        return sentence.word(i).tag().startsWith("VB")
                && !sentence.word(i).relation().startsWith("aux");
    }

    private Optional<Event> verbal(int verb) {
        Clause clause = new Clause(sentence, verb);
        String lemma = clause.lemma();
        if (cue.test(verb) || isRaising(verb) || !asserts(verb, clause) || isHypothetical(verb, clause)) {
            return Optional.empty();
        }
        if (lemma.equals("be") || isCopular(verb)) {
            return copula(verb, clause);
        }
        if (LEXICON.behaves(lemma, "nothing", "verb") && !lemma.equals("have") && !lemma.equals("do")) {
            return Optional.empty();
        }
        EventType type = classifier.verb(clause, verb).orElse(EventType.OTHER);
        return Optional.of(event(type, classifier.name(verb), verb, clause));
    }

    /** A verb whose event is that of the infinitive or participle on which it opens. */
    private boolean isRaising(int verb) {
        int complement = sentence.child(verb, "xcomp");
        return complement >= 0
                && LEXICON.behaves(lemma(verb), "raising", "verb")
                && sentence.child(verb, "dobj") < 0
                && (sentence.word(complement).tag().startsWith("VB"));
    }

    private boolean isCopular(int verb) {
        return Set.of(
                                "remain", "become", "stay", "seem", "appear", "look", "prove", "grow", "feel", "get",
                                "go", "turn", "sound")
                        .contains(lemma(verb))
                && sentence.child(verb, "acomp") >= 0;
    }

    /** Whether the grammar lets a verb assert anything here. */
    private boolean asserts(int verb, Clause clause) {
        Word word = sentence.word(verb);
        int top = clause.top();
        String relation = sentence.word(top).relation();
        int up = sentence.word(top).head();
        boolean finite = isFinite(top);
        if (up >= 0 && isContentOfSpeechAct(top, up)) {
            return false;
        }
        return switch (relation) {
            case "amod", "compound", "nmod", "poss" -> isActorCompound(verb);
            case "xcomp", "oprd" -> false;
            case "csubj", "csubjpass", "pobj", "dobj", "nsubj", "nsubjpass", "attr" -> finite;
            case "acl" -> !isInfinitive(top) && sentence.children(verb).size() > 0;
            case "advcl" -> finite || !isInfinitive(top) && !isCommentary(verb);
            case "pcomp" -> finite || isTemporal(up);
            case "conj" -> up >= 0 && (finite || sameForm(top, up) && assertsAt(up)) && !isCommentary(verb, top);
            case "root" -> finite || clause.subject() >= 0 || word.tag().matches("VBN|VBD");
            case "ccomp" -> finite || clause.ownSubject() >= 0;
            default -> finite || !isInfinitive(top);
        };
    }

    private boolean isCommentary(int verb, int top) {
        return sentence.word(top).tag().equals("VBG") && isCommentary(verb);
    }

    private boolean assertsAt(int verb) {
        return isVerb(verb) && asserts(verb, new Clause(sentence, verb));
    }

    private boolean sameForm(int a, int b) {
        return sentence.word(b).tag().startsWith("VB");
    }

    private boolean isFinite(int verb) {
        String tag = sentence.word(verb).tag();
        boolean auxiliary = sentence.children(verb).stream()
                .anyMatch(child -> sentence.word(child).relation().startsWith("aux")
                        && sentence.word(child).tag().matches("VBD|VBP|VBZ|MD"));
        return auxiliary || tag.matches("VBD|VBP|VBZ");
    }

    private boolean isInfinitive(int verb) {
        return sentence.word(verb).tag().equals("VB")
                && sentence.children(verb).stream()
                        .noneMatch(child -> sentence.word(child).tag().equals("MD"));
    }

    /** Whether a clause is what a speech act is about. */
    private boolean isContentOfSpeechAct(int top, int up) {
        String relation = sentence.word(top).relation();
        int act = relation.equals("pcomp") ? sentence.word(up).head() : up;
        if (!Set.of("ccomp", "pcomp", "xcomp").contains(relation) || act < 0 || !isVerb(act) || cue.test(act)) {
            return false;
        }
        if (relation.equals("pcomp") && isTemporal(up)) {
            return false;
        }
        return classifier
                .verb(new Clause(sentence, act), act)
                .filter(SPEECH::contains)
                .isPresent();
    }

    private boolean isTemporal(int preposition) {
        return preposition >= 0
                && Set.of("after", "before", "by", "despite", "without", "while", "when", "with", "since", "following")
                        .contains(lemma(preposition));
    }

    private boolean isCommentary(int verb) {
        return LEXICON.behaves(lemma(verb), "commentary", "verb");
    }

    /** "US-proposed": a participle joined to its actor. */
    private boolean isActorCompound(int verb) {
        return sentence.word(verb).tag().equals("VBN")
                && verb >= 2
                && sentence.word(verb - 1).tag().equals("HYPH")
                && sentence.word(verb - 2).tag().startsWith("NNP");
    }

    private boolean isHypothetical(int verb, Clause clause) {
        int top = clause.top();
        boolean marked = sentence.children(top).stream()
                .anyMatch(child -> sentence.word(child).relation().equals("mark")
                        && Set.of("if", "unless", "whether").contains(lemma(child)));
        boolean asked = sentence.children(top).stream()
                .anyMatch(child -> Set.of("how", "what", "why", "whether").contains(lemma(child))
                        && child < top
                        && Set.of("advmod", "mark", "dobj", "attr")
                                .contains(sentence.word(child).relation()));
        boolean inner = sentence.word(top).relation().matches("ccomp|pcomp|csubj");
        return marked || asked && inner;
    }

    private Optional<Event> copula(int verb, Clause clause) {
        int complement = sentence.child(verb, "acomp", "attr", "oprd");
        int adverb = sentence.child(verb, "advmod", "prep", "npadvmod");
        int subject = clause.subject();
        boolean exists = sentence.child(verb, "expl") >= 0;
        if (complement < 0) {
            return adverb < 0 || subject < 0 ? Optional.empty() : Optional.of(located(verb, adverb, clause));
        }
        if (subject < 0 && !exists && sentence.word(verb).relation().equals("root")) {
            return Optional.empty();
        }
        boolean adjective = sentence.word(complement).tag().matches("JJ.?|RB.?|VBN|VBG|IN");
        if (adjective) {
            EventType type = classifier.adjective(complement, clause).orElse(EventType.EVALUATE);
            String copula = lemma(verb).equals("be") || lemma(verb).equals("remain") ? lemma(verb) + " " : "";
            String name = copula.isEmpty() ? lemma(verb) : copula + form(complement);
            return Optional.of(event(type, name, verb, clause));
        }
        EventType type = classifier
                .verb(clause, verb)
                .or(() -> exists ? classifier.noun(complement) : Optional.empty())
                .orElse(EventType.OTHER);
        return Optional.of(event(type, lemma(verb), verb, clause));
    }

    /** "was in critical condition", "are down 24 percent", "has been in Hesston since 1960". */
    private Event located(int verb, int complement, Clause clause) {
        Optional<EventType> adverb = classifier.adjective(complement, clause);
        EventType type = adverb.or(() -> classifier.verb(clause, verb)).orElse(EventType.OTHER);
        return event(type, adverb.isPresent() ? lemma(verb) + " " + form(complement) : lemma(verb), verb, clause);
    }

    /** Headlines' fragments: "Four dead", "14 wounded". */
    private Optional<Event> verbless(int i) {
        Word word = sentence.word(i);
        boolean top =
                Set.of("root", "conj", "dep", "appos", "parataxis", "ccomp").contains(word.relation());
        if (!top || !word.tag().matches("JJ.?|RB") || sentence.child(i, "nsubj") < 0) {
            return Optional.empty();
        }
        Clause clause = new Clause(sentence, i);
        return classifier.adjective(i, clause).map(type -> event(type, "be " + form(i), i, clause));
    }

    private Event event(EventType type, String predicate, int head, Clause clause) {
        BitSet scope = spans.scope(head, clause);
        int[] span = spans.evidence(head, clause, scope);
        Roles roles = Roles.of(sentence, clause, head, type);
        return new Event(type, predicate, head, roles.agents(), roles.targets(), scope, span[0], span[1], false);
    }

    private String lemma(int index) {
        return Clause.lemma(sentence.word(index));
    }

    private String form(int index) {
        return sentence.word(index).token().form().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a word opens a clause of its own. */
    static boolean opensClause(Sentence sentence, int word) {
        return CLAUSES.contains(sentence.word(word).relation())
                && (sentence.word(word).tag().startsWith("VB")
                        || sentence.child(word, "nsubj", "nsubjpass", "cop") >= 0);
    }
}
