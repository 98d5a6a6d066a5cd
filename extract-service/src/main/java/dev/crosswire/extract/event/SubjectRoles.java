package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.List;
import java.util.Set;

/** What the subject of an event's verb is to the event: who does it, whom it is done to, or the event itself. */
final class SubjectRoles {
    /** Types in which the subject of an intransitive verb is what it happens to. */
    private static final Set<EventType> HAPPENING =
            Set.of(EventType.DEATH, EventType.INJURY, EventType.DAMAGE, EventType.OPERATE, EventType.EVALUATE);

    private final Frame frame;
    private final Sentence sentence;
    private final Clause clause;
    private final int head;
    private final EventType type;

    SubjectRoles(Frame frame) {
        this.frame = frame;
        this.sentence = frame.sentence();
        this.clause = frame.clause();
        this.head = frame.head();
        this.type = frame.type();
    }

    /** Adds those that the subject names to who does it, or to what it is done to. */
    void add(List<Integer> agents, List<Integer> targets) {
        int subject = clause.subject();
        boolean deed = subject >= 0 && sentence.word(subject).tag().startsWith("VB");
        List<Integer> done = deed ? Clause.of(sentence, subject).objects() : List.of();
        List<Integer> subjects =
                subject < 0 ? List.of() : done.isEmpty() ? clause.withConjuncts(List.of(subject)) : done;
        boolean verb = frame.isVerb();
        boolean intransitive = frame.behaves("intransitive");
        boolean judges = type == EventType.EVALUATE
                && !frame.lemma(head).equals("be")
                && sentence.child(head, "acomp", "oprd", "attr") < 0;
        boolean happens = HAPPENING.contains(type)
                && !judges
                && (intransitive || clause.objects().isEmpty());
        boolean undergoes = type != EventType.LEGAL && frame.behaves("undergo");
        if (clause.passive() && verb) {
            agents.addAll(clause.byPhrase());
            targets.addAll(subjects);
        } else if (type == EventType.EVALUATE
                && sentence.child(head, "attr") >= 0
                && verb
                && !clause.isFreeRelative()) {
            targets.addAll(List.of());
        } else if (verb && subject >= 0 && (isCountedState(subject) || isValue(subject) || isTally(subject))) {
            targets.addAll(subjects);
        } else if (verb && frame.isState() && type == EventType.OTHER && subject >= 0 && acts(subject)) {
            agents.addAll(subjects);
        } else if (verb && isTelling(subject)) {
            told(subject, agents, targets);
        } else if (verb && subject >= 0 && isUnaccusative(subject)) {
            targets.addAll(subjects);
        } else if (!verb || frame.isState() || happens || undergoes && isEventObject()) {
            targets.addAll(subjects);
        } else {
            agents.addAll(subjects);
        }
    }

    /** "Fifteen people were aboard", "four were missing": those counted do nothing. */
    private boolean isCountedState(int subject) {
        boolean counted = sentence.child(subject, "nummod") >= 0
                || sentence.word(subject).hasTag("CD")
                || Lexicon.INSTANCE.behaves(sentence.word(subject).lemma(), "tallied", "noun");
        boolean missing = sentence.word(head).token().form().equals("missing")
                && clause.objects().isEmpty();
        return missing || counted && frame.isState() && type == EventType.OTHER;
    }

    /** "Relations have deteriorated", "a pipe burst": what only changes does nothing. */
    private boolean isUnaccusative(int subject) {
        return (type == EventType.OTHER || type == EventType.DISASTER)
                && tells("unaccusative")
                && sentence.word(subject).tag().startsWith("NN")
                && !acts(subject)
                && clause.objects().stream().allMatch(object -> frame.isIdiom(object) || isMeasured(object));
    }

    /** "Turnout was 61%", "the gap stands at two points": what only has a value does nothing. */
    private boolean isValue(int subject) {
        boolean stands = type != EventType.ECONOMY && frame.behaves("value");
        return (stands || frame.lemma(head).equals("be"))
                && sentence.word(subject).tag().startsWith("NN")
                && !acts(subject)
                && (clause.objects().stream().anyMatch(this::isNumber)
                        || clause.prepositional("at").stream().anyMatch(this::isNumber));
    }

    private boolean isNumber(int word) {
        return sentence.word(word).isNamed("MONEY", "PERCENT", "QUANTITY", "CARDINAL")
                || sentence.word(word).tag().equals("CD");
    }

    /** "The number of cases rose to 40". */
    private boolean isTally(int subject) {
        return type == EventType.DISASTER
                && frame.isA("tally", subject)
                && clause.objects().stream().allMatch(this::isNumber);
    }

    /** "The shelling began at dawn": the subject is the event itself. */
    private boolean isTelling(int subject) {
        String lemma = subject < 0 ? "" : frame.lemma(subject);
        boolean attack = type == EventType.ATTACK && Lexicon.INSTANCE.is(lemma, "attack");
        boolean phase = tells("phase") && subject >= 0 && !acts(subject);
        return subject >= 0
                && (attack || phase || frame.isEvent(subject))
                && clause.objects().stream()
                        .noneMatch(
                                object -> frame.isParticipant(object) && !frame.isIdiom(object) && !isMeasured(object))
                && (phase || tells("subject-light"));
    }

    /** Whether the event's verb, or the idiom that it is part of ("take place"), tells of a noun in that way. */
    private boolean tells(String kind) {
        return frame.behaves(kind)
                || Lexicon.INSTANCE.behaves(Classifier.of(sentence).name(head), kind, "verb");
    }

    /** "lasted a span of 24 minutes". */
    private boolean isMeasured(int object) {
        return sentence.word(object).isNamed("DATE", "TIME", "QUANTITY", "CARDINAL") || frame.isA("span", object);
    }

    private void told(int subject, List<Integer> agents, List<Integer> targets) {
        Clause noun = Clause.of(sentence, subject);
        agents.addAll(noun.prepositional("by", "between"));
        if (frame.isMutual()) {
            agents.addAll(noun.prepositional("with", "of"));
        }
        int involved = sentence.child(subject, "acl");
        if (involved >= 0 && frame.lemma(involved).equals("involve")) {
            agents.addAll(Clause.of(sentence, involved).objects());
            agents.remove(Integer.valueOf(subject));
        }
        sentence.children(subject).stream()
                .filter(child -> sentence.word(child).hasRelation("poss", "amod", "compound", "nmod")
                        && sentence.word(child).isNamed("GPE", "ORG", "PERSON", "NORP"))
                .forEach(agents::add);
        targets.addAll(noun.prepositional("on", "against", "at"));
        if (targets.isEmpty() && (agents.isEmpty() || !frame.isMutual())) {
            targets.add(subject);
        }
    }

    /** Whether a noun names who can act: somebody's name, or a person. */
    private boolean acts(int noun) {
        Word word = sentence.word(noun);
        return word.isNamed("PERSON", "ORG", "GPE", "NORP", "PRODUCT")
                || word.hasTag("PRP", "WP")
                || Lexicon.INSTANCE.isAny(Lemmas.of(word), "acting");
    }

    private boolean isEventObject() {
        return clause.objects().stream().anyMatch(frame::isEvent);
    }
}
