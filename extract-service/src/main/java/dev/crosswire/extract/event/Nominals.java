package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds the nouns that name an event of their own: one with an actor, a place or a time, told by no verb yet. */
final class Nominals {
    /** Types whose nouns mostly name a thing or a stance, and no event. */
    private static final Set<EventType> VAGUE = Set.of(
            EventType.AID,
            EventType.SUPPORT,
            EventType.OPERATE,
            EventType.RESPOND,
            EventType.EVALUATE,
            EventType.OTHER);

    private final Sentence sentence;
    private final Classifier classifier;
    private final List<Event> told;
    private final IntPredicate content;
    private final Requests requests;
    private final NominalArguments arguments;
    private final Harms harms;
    private final ReportedNominals reported;
    private final NominalWords words;
    private final NominalRoles roles;

    /**
     * @param cue whether a word attributes
     * @param content whether a noun is only what somebody says or asks
     * @param told the events that the sentence's verbs tell
     */
    Nominals(
            Sentence sentence,
            Classifier classifier,
            Spans spans,
            IntPredicate cue,
            IntPredicate content,
            List<Event> told) {
        this.sentence = sentence;
        this.classifier = classifier;
        this.told = told;
        this.content = content;
        this.requests = new Requests(sentence);
        this.arguments = new NominalArguments(sentence, spans);
        this.harms = new Harms(sentence, arguments);
        this.reported = new ReportedNominals(sentence, cue);
        this.words = new NominalWords(sentence, classifier, spans, arguments);
        this.roles = new NominalRoles(sentence, arguments, reported);
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
        boolean absent = up >= 0 && Lemmas.of(sentence, up).equals("without");
        if (absent || isTold(noun, type) || VAGUE.contains(type) && !reported.isReported(noun)) {
            return false;
        }
        int weight = arguments.weight(noun) + (harms.isAttested(noun, type) ? 1 : 0);
        return weight >= enough(noun, type);
    }

    /** How much must stand with a noun for it to be a claim. */
    private int enough(int noun, EventType type) {
        if (arguments.time(noun) >= 0
                || reported.isRecorded(noun) && Harms.befalls(type)
                || harms.isIntroduced(noun, type)
                || reported.isMove(noun, type)
                || requests.is(noun, type)) {
            return 0;
        }
        return reported.isReported(noun) || reported.isOccasion(noun, type) || harms.isTold(noun, type) ? 1 : 2;
    }

    /** Whether an event that was found is that noun's: its verb's object or subject, or of its type around it. */
    private boolean isTold(int noun, EventType type) {
        for (Event event : told) {
            boolean argument = (event.targets().contains(noun) || event.agents().contains(noun))
                    && !(event.type() == EventType.ACCUSE && type == EventType.ATTACK)
                    && !(event.type() != type && isOwn(noun, type));
            boolean within = event.holds(noun) && event.type() == type;
            if (argument || within) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun tells an event of its own even where it takes part in another. */
    private boolean isOwn(int noun, EventType type) {
        return arguments.isCounted(noun)
                || reported.isReported(noun)
                || isWhole(noun)
                || harms.isIntroduced(noun, type)
                || harms.isFate(noun, type)
                || requests.is(noun, type);
    }

    /** "the killing of the journalist by soldiers": a noun that says by whom and of whom. */
    private boolean isWhole(int noun) {
        Clause clause = Clause.of(sentence, noun);
        return !clause.prepositional("by").isEmpty()
                && !clause.prepositional("of", "on", "against").isEmpty();
    }

    private Event event(int noun, EventType type) {
        BitSet scope = words.of(noun, type);
        List<Integer> agents = roles.agents(noun, type);
        List<Integer> targets = roles.targets(noun, type, agents);
        String name = NounVerbs.verbOf(Lemmas.of(sentence, noun));
        return new Event(type, name, noun, agents, targets, scope, scope.nextSetBit(0), scope.length(), true);
    }
}
