package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds the events of one sentence: clauses, copulas, participles, and nouns that name an event of their own. */
public final class EventFinder {
    private static final Set<String> CLAUSES = Set.of("relcl", "acl", "advcl", "parataxis", "conj", "ccomp", "dep");

    /** Types of what a careful reader takes out only where it names or counts something. */
    private static final Set<EventType> SLIGHT = EnumSet.of(EventType.OTHER, EventType.EVALUATE);

    /** What befalls those of whom it is told. */
    private static final Set<EventType> HARMS =
            EnumSet.of(EventType.DEATH, EventType.INJURY, EventType.DAMAGE, EventType.INTERCEPT);

    private final Sentence sentence;
    private final IntPredicate cue;
    private final IntPredicate attributed;
    private final Classifier classifier;
    private final SpeechContents contents;
    private final Assertions assertions;
    private final Copulas copulas;
    private final Spans spans;
    private final ListedTolls tolls;
    private final Results results;
    private final Valuations valuations;

    private EventFinder(Sentence sentence, Background background, IntPredicate cue, IntPredicate attributed) {
        this.sentence = sentence;
        this.attributed = new KnownWords(attributed, sentence.size());
        this.classifier = new Classifier(sentence, background);
        this.cue = new KnownWords(new Cues(sentence, cue, classifier), sentence.size());
        this.contents = new SpeechContents(sentence, this.cue, classifier);
        this.assertions = new Assertions(sentence, this.cue, classifier, contents);
        this.copulas = new Copulas(sentence, classifier, this.cue);
        this.spans = new Spans(sentence);
        this.tolls = new ListedTolls(sentence);
        this.results = new Results(sentence);
        this.valuations = new Valuations(sentence);
    }

    /**
     * The events, in text order.
     *
     * @param background what the article around the sentence tells of it
     * @param cue which words do nothing but attribute
     * @param attributed which words somebody other than the outlet answers for
     */
    public static List<Event> find(
            Sentence sentence, Background background, IntPredicate cue, IntPredicate attributed) {
        return of(sentence, background, cue, attributed).events();
    }

    /** A finder for one sentence, as {@link #find} has it. */
    public static EventFinder of(Sentence sentence, Background background, IntPredicate cue, IntPredicate attributed) {
        return new EventFinder(sentence, background, cue, attributed);
    }

    /** What the sentence tells beside these events of it. */
    public Remainder beside(List<Event> events) {
        return new Remainder(sentence, classifier, spans, cue, events);
    }

    /** The events, in text order. */
    public List<Event> events() {
        if (isQuestion()) {
            return List.of();
        }
        List<Event> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            boolean verb = word.tag().startsWith("VB")
                    && !Character.isDigit(word.token().form().charAt(0))
                    && !tolls.is(i);
            Optional<Event> event = verb ? verbal(i) : verbless(i);
            event.ifPresent(found::add);
        }
        List<Event> told = new ArrayList<>(Joined.verbs(sentence, Parallels.typed(sentence, found)));
        told.addAll(new Nominals(sentence, classifier, spans, cue, contents::inContent, List.copyOf(told)).find());
        told.addAll(new Members(sentence, List.copyOf(told)).find());
        told.addAll(new Records(sentence, List.copyOf(told)).find());
        told.addAll(new Superlatives(sentence, classifier, spans, List.copyOf(told)).find());
        told.sort(Comparator.comparingInt(Event::from).thenComparingInt(Event::head));
        return List.copyOf(told);
    }

    private boolean isQuestion() {
        for (int i = sentence.size() - 1; i >= 0 && i >= sentence.size() - 2; i--) {
            if (sentence.word(i).token().form().equals("?")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Event> verbal(int verb) {
        Clause clause = Clause.of(sentence, verb);
        boolean commanded = attributed.test(verb) && Obligations.commands(sentence, verb, clause);
        if (!commanded && (!assertions.opens(verb, clause) || copulas.tells(verb, clause))) {
            return Optional.empty();
        }
        if (commanded || !copulas.is(verb) && demanded(verb, clause)) {
            return Optional.of(demand(verb, clause));
        }
        Set<EventType> promised = attributed.test(verb) ? Commitments.types(sentence, verb, clause) : Set.of();
        if (promised.isEmpty() && Commentary.is(sentence, verb, clause)) {
            return Optional.empty();
        }
        return (copulas.is(verb) ? state(verb, clause) : deed(verb, clause, promised))
                .filter(event -> !SLIGHT.contains(event.type()) || !Circumstances.isSlight(sentence, event))
                .filter(event -> !Circumstances.isMark(sentence, event));
    }

    private Optional<Event> state(int verb, Clause clause) {
        return copulas.read(verb, clause, attributed.test(verb))
                .filter(reading -> reading.type() != EventType.OTHER || !Circumstances.isState(sentence, verb, clause))
                .map(reading -> event(reading.type(), reading.predicate(), verb, clause));
    }

    /** @param promised of which types a deed is promised by telling it */
    private Optional<Event> deed(int verb, Clause clause, Set<EventType> promised) {
        boolean ruled = !attributed.test(verb) && Obligations.rules(sentence, verb, clause);
        EventType type = Tallies.of(sentence, verb, clause, classifier)
                .or(() -> DeedTimes.of(sentence, verb, clause, classifier))
                .or(() -> classifier.verb(verb))
                .or(() -> classifier.topic(clause, verb))
                .or(() -> classifier.done(clause, verb))
                .or(() -> classifier.scene(clause, verb))
                .filter(told -> !promised.contains(told))
                .filter(told -> !ruled || told != EventType.ECONOMY)
                .orElse(
                        ruled
                                ? EventType.LEGAL
                                : !promised.isEmpty()
                                        ? EventType.PROMISE
                                        : isReproach(verb, clause) ? EventType.ACCUSE : EventType.OTHER);
        Event event = event(type, classifier.name(verb), verb, clause);
        boolean empty =
                event.agents().isEmpty() && event.targets().isEmpty() || Circumstances.is(sentence, verb, clause);
        return empty && type == EventType.OTHER ? Optional.empty() : Optional.of(event);
    }

    /** "You preyed on her," the judge told him: what one says to somebody that they did. */
    private boolean isReproach(int verb, Clause clause) {
        int subject = clause.subject();
        return attributed.test(verb) && subject >= 0 && clause.lemma(subject).equals("you");
    }

    /** A demand of whoever says so, to whoever has to do it. */
    private Event demand(int verb, Clause clause) {
        Event told = event(EventType.DEMAND, classifier.name(verb), verb, clause);
        List<Integer> targets = new ArrayList<>(told.agents());
        told.targets().stream().filter(target -> !targets.contains(target)).forEach(targets::add);
        return new Event(
                told.type(), told.predicate(), verb, List.of(), targets, told.scope(), told.from(), told.to(), false);
    }

    /** "They must leave", said by somebody: what one says that others have to do. */
    private boolean demanded(int verb, Clause clause) {
        int subject = clause.subject();
        return (attributed.test(verb) || Obligations.advises(sentence, verb, clause))
                && subject >= 0
                && !Lexicon.INSTANCE.behaves(clause.lemma(subject), "unbound", "pronoun")
                && sentence.child(verb, "expl") < 0
                && Obligations.holds(sentence, verb, clause);
    }

    /** Headlines' fragments: "Four dead", "14 wounded". */
    private Optional<Event> verbless(int i) {
        Word word = sentence.word(i);
        if (tolls.is(i)) {
            return classifier.adjective(i, Clause.of(sentence, i)).map(type -> tolls.event(type, i));
        }
        if (isCountedHarm(i)) {
            Clause counted = Clause.of(sentence, i);
            return classifier
                    .adjective(i, counted)
                    .map(type -> event(type, "be " + Lemmas.of(sentence, i), i, counted));
        }
        Optional<Event> result = results.at(i).or(() -> valuations.at(i));
        if (result.isPresent()) {
            return result;
        }
        if (isStateOfNoun(i)) {
            return classifier.adjective(i, Clause.of(sentence, i)).map(type -> stateOfNoun(type, i));
        }
        if (!word.hasTag("JJ", "JJR", "JJS", "RB", "RP") || sentence.child(i, "nsubj") < 0) {
            return Optional.empty();
        }
        boolean top = word.hasRelation("root", "conj", "dep", "appos", "parataxis", "ccomp");
        boolean judged = word.relation().equals("ccomp")
                && word.head() >= 0
                && sentence.word(word.head()).tag().startsWith("VB")
                && word.head() < i
                && !cue.test(word.head());
        if (!top || judged) {
            return Optional.empty();
        }
        Clause clause = Clause.of(sentence, i);
        return classifier.adjective(i, clause).map(type -> event(type, "be " + Lemmas.of(sentence, i), i, clause));
    }

    /** "Boxer Ann Berg out in the first round", "Outbreak over, says minister": what is said of the noun right before it. */
    private boolean isStateOfNoun(int i) {
        int noun = i - 1;
        return noun >= 0
                && sentence.word(i).head() == noun
                && sentence.word(i)
                        .hasRelation(
                                "prt",
                                "advmod",
                                "amod",
                                sentence.word(i).lemma().equals("out") ? "prep" : "prt")
                && sentence.word(noun).tag().startsWith("NN")
                && (sentence.word(noun).relation().equals("root")
                        || sentence.word(noun).head() > i
                                && cue.test(sentence.word(noun).head()))
                && Lexicon.INSTANCE.behaves(Lemmas.of(sentence, i), "verbless", "adverb");
    }

    private Event stateOfNoun(EventType type, int i) {
        BitSet scope = spans.phrase(i - 1);
        String state = "be " + Lemmas.of(sentence, i);
        return new Event(type, state, i, List.of(i - 1), List.of(), scope, scope.nextSetBit(0), scope.length(), false);
    }

    /** "25 dead after a blast", "25 dead and 40 injured": a number and what befell so many. */
    private boolean isCountedHarm(int i) {
        Word word = sentence.word(i);
        if (!word.hasTag("JJ", "VBN") || !Lexicon.INSTANCE.known("adjective", Lemmas.of(sentence, i))) {
            return false;
        }
        boolean behind = i > 0
                && word.relation().equals("amod")
                && word.head() == i - 1
                && sentence.word(i - 1).tag().equals("CD")
                && sentence.word(i - 1).hasRelation("root", "dep", "conj", "appos", "parataxis");
        boolean listed = word.hasRelation("conj", "root", "dep") && sentence.child(i, "nummod") >= 0;
        return behind || listed;
    }

    private Event event(EventType type, String predicate, int head, Clause clause) {
        boolean compound =
                sentence.word(head).head() >= 0 && sentence.word(head).hasRelation("amod", "nmod", "compound");
        BitSet scope = compound ? spans.phrase(sentence.word(head).head()) : spans.scope(head, clause);
        int[] span = compound ? new int[] {scope.nextSetBit(0), scope.length()} : spans.evidence(head, clause, scope);
        Roles roles = Roles.of(sentence, clause, head, type);
        int from = Math.min(span[0], countedFrom(head, clause, type, scope));
        return new Event(type, predicate, head, roles.agents(), roles.targets(), scope, from, span[1], false);
    }

    /** "the three people killed": where a participle's noun is what is harmed, its words and number are the event's. */
    private int countedFrom(int head, Clause clause, EventType type, BitSet scope) {
        boolean harmed = HARMS.contains(type);
        int noun = clause.subject();
        boolean attacked = type == EventType.ATTACK && noun >= 0 && !Lexicon.INSTANCE.is(clause.lemma(noun), "weapon");
        if (!harmed && !attacked || noun < 0 || !sentence.word(head).relation().equals("acl") || !clause.passive()) {
            return head;
        }
        BitSet phrase = spans.phrase(noun);
        scope.or(phrase);
        return phrase.nextSetBit(0);
    }

    /** Whether a word opens a clause of its own. */
    static boolean opensClause(Sentence sentence, int word) {
        return CLAUSES.contains(sentence.word(word).relation())
                && (sentence.word(word).tag().startsWith("VB") || sentence.child(word, "nsubj", "nsubjpass") >= 0);
    }
}
