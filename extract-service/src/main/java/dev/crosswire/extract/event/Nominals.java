package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Finds the nouns that name an event of their own: one with an actor, a place or a time, told by no verb yet. */
final class Nominals {
    /** A year, which counts nothing. */
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** Types whose nouns mostly name a thing or a stance, and no event. */
    private static final Set<EventType> VAGUE = Set.of(
            EventType.AID,
            EventType.SUPPORT,
            EventType.OPERATE,
            EventType.RESPOND,
            EventType.EVALUATE,
            EventType.OTHER);

    /** Types of what is reported as news whoever tells it. */
    private static final Set<EventType> HARM =
            Set.of(EventType.ATTACK, EventType.DEATH, EventType.INJURY, EventType.DAMAGE, EventType.DISASTER);

    /** Classes of people. */
    private static final Set<String> SOMEBODY =
            Set.of("person", "worker", "official", "envoy", "captive", "faithful", "performer", "athlete", "kin");

    /** Types of what befalls somebody. */
    private static final Set<EventType> FATES =
            EnumSet.of(EventType.DEATH, EventType.INJURY, EventType.LEGAL, EventType.EXCHANGE, EventType.ATTACK);

    private final Sentence sentence;
    private final Classifier classifier;
    private final Spans spans;
    private final IntPredicate cue;
    private final List<Event> told;
    private final IntPredicate content;
    private final Requests requests;
    private final Reports reports;

    Nominals(
            Sentence sentence,
            Classifier classifier,
            Spans spans,
            IntPredicate cue,
            IntPredicate content,
            List<Event> told) {
        this.sentence = sentence;
        this.classifier = classifier;
        this.spans = spans;
        this.cue = cue;
        this.told = told;
        this.content = content;
        this.requests = new Requests(sentence);
        this.reports = new Reports(sentence);
    }

    List<Event> find() {
        List<Event> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.word(i).hasTag("NN", "NNS") && !sentence.word(i).hasRelation("compound", "nmod", "poss")) {
                Optional<EventType> type = classifier.noun(i);
                if (type.isPresent() && stands(i, type.get()) && !content.test(i)) {
                    found.add(event(i, type.get()));
                }
            }
        }
        return found;
    }

    /** Whether a noun is a claim: it has arguments of its own, and no verb tells the same. */
    private boolean stands(int noun, EventType type) {
        int up = sentence.word(noun).head();
        boolean absent = up >= 0 && Clause.lemma(sentence.word(up)).equals("without");
        if (absent || isTold(noun, type) || VAGUE.contains(type) && !isReported(noun)) {
            return false;
        }
        int score = isCounted(noun) || isHearsay(noun, type) ? 1 : 0;
        for (int child : sentence.children(noun)) {
            score += argument(child);
        }
        boolean news = HARM.contains(type) || FATES.contains(type);
        int enough = isSpan(stretch(noun))
                        || isRecorded(noun) && news
                        || isIntroduced(noun, type)
                        || isMove(noun, type)
                        || requests.is(noun, type)
                ? 0
                : isReported(noun)
                                || isOccasion(noun, type)
                                || isBlow(noun, type)
                                || isHearsay(noun, type)
                                || isFate(noun, type)
                                || isAftermath(noun, type)
                        ? 1
                        : 2;
        return score >= enough;
    }

    /** What a dependent of an event noun adds to its being a claim: actors, objects, places, times, numbers. */
    private int argument(int child) {
        Word word = sentence.word(child);
        String lemma = Clause.lemma(word);
        if (word.relation().equals("prep")) {
            if (lemma.equals("of") && isSum(child)) {
                return 2;
            }
            boolean both = lemma.equals("between");
            boolean named = hasName(child) || lemma.equals("by");
            boolean about = Set.of("on", "against", "of").contains(lemma);
            return both || lemma.equals("by")
                    ? 2
                    : named ? 1 + furtherPlace(child) : about ? 1 + furtherPlace(child) : 0;
        }
        boolean actor = word.hasRelation("poss", "amod", "compound", "nmod") && isName(child)
                || word.relation().equals("poss") && word.tag().equals("PRP$");
        boolean time = word.relation().equals("npadvmod") || lemma.equals("overnight") || word.isNamed("DATE", "TIME");
        return actor || time ? 1 : 0;
    }

    /** "sales of £2bn", "a loss of 3 million euros": so much money. */
    private boolean isSum(int of) {
        int sum = sentence.child(of, "pobj");
        return sum >= 0 && sentence.word(sum).isNamed("MONEY");
    }

    /** "in Salina Thursday", "at the mill in Salina": a time or place that parsers hang on the place. */
    private int furtherPlace(int preposition) {
        int object = sentence.child(preposition, "pobj");
        return object >= 0
                        && sentence.children(object).stream()
                                .anyMatch(child -> sentence.word(child)
                                                .relation()
                                                .equals("npadvmod")
                                        || sentence.word(child).relation().equals("prep") && hasName(child))
                ? 1
                : 0;
    }

    /** "a shooting at the Orion plant": an attack on something named. */
    private boolean isBlow(int noun, EventType type) {
        return type == EventType.ATTACK
                && sentence.children(noun).stream()
                        .anyMatch(child -> sentence.word(child).relation().equals("prep")
                                && Set.of("at", "on", "against").contains(Clause.lemma(sentence.word(child)))
                                && hasName(child));
    }

    /** "a fire at a depot": harm that the text tells first by its noun, with where it was. */
    private boolean isIntroduced(int noun, EventType type) {
        return HARM.contains(type)
                && sentence.word(noun).tag().equals("NN")
                && sentence.children(noun).stream()
                        .anyMatch(child -> Set.of("a", "an").contains(Clause.lemma(sentence.word(child))))
                && !new Clause(sentence, noun).prepositional("at", "in", "on").isEmpty();
    }

    /** "the death of a teacher", "the arrest of the imam": what befell somebody, told before anything is said of it. */
    private boolean isFate(int noun, EventType type) {
        return FATES.contains(type)
                && sentence.word(noun).hasRelation("nsubj", "nsubjpass")
                && new Clause(sentence, noun).prepositional("of").stream().anyMatch(this::isSomebody);
    }

    private boolean isSomebody(int noun) {
        String lemma = Clause.lemma(sentence.word(noun));
        return sentence.word(noun).isNamed("PERSON")
                || SOMEBODY.stream().anyMatch(people -> Lexicon.INSTANCE.is(lemma, people));
    }

    private boolean isHearsay(int noun, EventType type) {
        return HARM.contains(type) && reports.of(noun) >= 0;
    }

    /** "met the mayor after two shootings": harm that led to what is told. */
    private boolean isAftermath(int noun, EventType type) {
        int preposition = sentence.word(noun).relation().equals("pobj")
                ? sentence.word(noun).head()
                : -1;
        return HARM.contains(type)
                && preposition >= 0
                && isCounted(noun)
                && Lexicon.INSTANCE.behaves(Clause.lemma(sentence.word(preposition)), "aftermath", "preposition");
    }

    /** "said during a news conference in Finland". */
    private boolean isOccasion(int noun, EventType type) {
        int preposition = sentence.word(noun).head();
        return type == EventType.MEET
                && sentence.word(noun).relation().equals("pobj")
                && preposition >= 0
                && sentence.word(preposition).head() >= 0
                && cue.test(sentence.word(preposition).head());
    }

    /** Whether the noun is what a cue reports ("reported two strikes on …"). */
    private boolean isReported(int noun) {
        Word word = sentence.word(noun);
        return word.relation().equals("dobj") && word.head() >= 0 && cue.test(word.head());
    }

    /** "reported the most infections". */
    private boolean isRecorded(int noun) {
        return isReported(noun)
                && Set.of("report", "record", "confirm")
                        .contains(Clause.lemma(sentence.word(sentence.word(noun).head())));
    }

    /** "reported a fall in profits": what moved, by a noun. */
    private boolean isMove(int noun, EventType type) {
        return type == EventType.ECONOMY
                && isReported(noun)
                && !new Clause(sentence, noun).prepositional("in").isEmpty();
    }

    /** Whether an event that was found is that noun's: its verb's object or subject, or of its type around it. */
    private boolean isTold(int noun, EventType type) {
        for (Event event : told) {
            boolean argument = (event.targets().contains(noun) || event.agents().contains(noun))
                    && !(event.type() == EventType.ACCUSE && type == EventType.ATTACK);
            argument &= !((isCounted(noun)
                            || isReported(noun)
                            || isWhole(noun)
                            || isIntroduced(noun, type)
                            || isFate(noun, type)
                            || requests.is(noun, type))
                    && event.type() != type);
            boolean within = event.scope().get(noun) && event.type() == type;
            if (argument || within) {
                return true;
            }
        }
        return false;
    }

    /** "the killing of the journalist by soldiers": a noun that says by whom and of whom. */
    private boolean isWhole(int noun) {
        Clause clause = new Clause(sentence, noun);
        return !clause.prepositional("by").isEmpty()
                && !clause.prepositional("of", "on", "against").isEmpty();
    }

    private boolean isCounted(int noun) {
        return isSpan(stretch(noun))
                || spans.phrase(noun).stream()
                        .anyMatch(word -> sentence.word(word).tag().equals("CD")
                                && !YEAR.matcher(sentence.word(word).token().form())
                                        .matches());
    }

    /** "nine days of talks": the time that an event took; -1 where none is told so. */
    private int stretch(int noun) {
        int of = sentence.word(noun).relation().equals("pobj")
                ? sentence.word(noun).head()
                : -1;
        return of >= 0 && Clause.lemma(sentence.word(of)).equals("of")
                ? sentence.word(of).head()
                : -1;
    }

    private boolean isSpan(int time) {
        return time >= 0
                && sentence.word(time).isNamed("DATE", "TIME")
                && sentence.child(time, "nummod") >= 0
                && Lexicon.INSTANCE.is(Clause.lemma(sentence.word(time)), "time spent");
    }

    private boolean isName(int index) {
        return sentence.word(index).isNamed("GPE", "ORG", "PERSON", "NORP", "LOC", "FAC");
    }

    private boolean hasName(int preposition) {
        int object = sentence.child(preposition, "pobj");
        return object >= 0 && (isName(object) || sentence.word(object).isNamed("DATE", "TIME"));
    }

    private Event event(int noun, EventType type) {
        BitSet scope = spans.phrase(noun);
        sentence.children(noun).stream()
                .filter(child -> child > noun && isListed(child))
                .forEach(child -> scope.andNot(sentence.subtree(child)));
        int time = stretch(noun);
        if (isSpan(time)) {
            scope.or(spans.phrase(time));
        }
        int owner = requests.is(noun, type) ? requests.owner(noun) : -1;
        int deed = requests.is(noun, type) ? requests.deed(noun) : -1;
        if (deed >= 0) {
            scope.or(sentence.subtree(deed));
        }
        int none = reports.none(noun);
        if (none >= 0 && HARM.contains(type)) {
            scope.set(none, noun);
        }
        int from = scope.nextSetBit(0);
        scope.set(scope.length(), timed(scope.length()));
        List<Integer> agents = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        Clause clause = new Clause(sentence, noun);
        List<Integer> weapons = type == EventType.ATTACK ? weapons(clause) : List.of();
        agents.addAll(owner >= 0 ? List.of(owner) : owners(noun));
        weapons.stream().filter(weapon -> !owners(weapon).isEmpty()).forEach(agents::add);
        agents.addAll(clause.prepositional("by", "between", "with"));
        targets.addAll(clause.prepositional("on", "against", "of", "over", "to"));
        targets.addAll(deed >= 0 ? new Clause(sentence, deed).objects() : List.of());
        targets.removeAll(weapons);
        if (type == EventType.ATTACK && targets.isEmpty()) {
            targets.addAll(clause.prepositional("at"));
        }
        if (type == EventType.ECONOMY && isReported(noun)) {
            int reporter = new Clause(sentence, sentence.word(noun).head()).subject();
            agents.addAll(agents.isEmpty() && reporter >= 0 ? List.of(reporter) : List.of());
            List<Integer> measured = new Clause(sentence, noun).prepositional("in");
            measured.removeIf(object -> sentence.word(object).isNamed("DATE", "GPE", "LOC"));
            targets.addAll(!targets.isEmpty() ? List.of() : measured.isEmpty() ? List.of(noun) : measured);
        }
        targets.removeAll(agents);
        return new Event(type, nameOf(noun), noun, agents, targets, scope, from, scope.length(), true);
    }

    /** "two shootings and a stabbing": a further event, and what joins it. */
    private boolean isListed(int child) {
        Word word = sentence.word(child);
        int next = sentence.child(word.head(), "conj");
        return next >= 0
                && word.hasRelation("cc", "conj")
                && classifier.noun(next).filter(HARM::contains).isPresent()
                && sentence.child(next, "det", "nummod") >= 0;
    }

    /** "an assault of drones and missiles": what is thrown, and at nobody. */
    private List<Integer> weapons(Clause clause) {
        return clause.prepositional("of").stream()
                .filter(noun -> Lexicon.INSTANCE.is(Clause.lemma(sentence.word(noun)), "weapon"))
                .toList();
    }

    /** Whose a noun is: "Swedish missiles", "Spain's call". */
    private List<Integer> owners(int noun) {
        return sentence.children(noun).stream()
                .filter(child -> sentence.word(child).hasRelation("poss", "amod", "compound", "nmod"))
                .map(child -> isName(child) ? child : joined(child))
                .filter(owner -> owner >= 0)
                .toList();
    }

    /** "the Peruvian-led raid", "a UN-proposed truce": who does what a participle before the noun tells; -1 where it tells nobody. */
    private int joined(int participle) {
        int name = participle - 2;
        boolean doer = name >= 0
                && sentence.word(participle).tag().equals("VBN")
                && sentence.word(name).head() == participle
                && Lexicon.INSTANCE.behaves(Clause.lemma(sentence.word(participle)), "joined", "verb");
        return doer && isName(name) ? name : -1;
    }

    /** The word after the time that follows right on the noun phrase ("the call on Tuesday"), whatever it hangs on. */
    private int timed(int from) {
        int to = from;
        boolean preposition = to < sentence.size() && sentence.word(to).hasForm("on", "in", "at");
        to += preposition ? 1 : 0;
        int start = to;
        while (to < sentence.size() && sentence.word(to).isNamed("DATE", "TIME")) {
            to++;
        }
        return to == start ? from : to;
    }

    private String nameOf(int noun) {
        return NounVerbs.verbOf(Clause.lemma(sentence.word(noun)));
    }
}
