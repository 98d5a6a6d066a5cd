package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Stemmer;
import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a question is asked of. */
record Slots(
        EventType type,
        String event,
        List<Entity> agent,
        List<Entity> target,
        String unit,
        List<Place> place,
        TimeSpan time,
        String words) {
    private static final Set<EventType> HARM =
            EnumSet.of(EventType.ATTACK, EventType.DAMAGE, EventType.DEATH, EventType.INJURY);

    private static final Set<String> EVENTS = Synonyms.classes("harms.txt");

    private static final Set<String> INDEFINITE = Resource.words("indefinite.txt");

    Slots {
        target = target.stream()
                .filter(entity -> !INDEFINITE.contains(entity.name()))
                .toList();
    }

    /** The targets that say more than the event and what is counted do. */
    List<Entity> told() {
        return target.stream()
                .filter(entity -> !HARM.contains(type) || !namesTheEvent(entity))
                .filter(entity -> !countsTarget(entity))
                .toList();
    }

    /** Whether what is counted is a target that is hit, rather than somebody. */
    boolean countsHits() {
        return type == EventType.ATTACK
                && !Units.isMeasure(Units.general(unit))
                && target.stream().anyMatch(this::countsTarget);
    }

    /** Whether what is counted happens: strikes, injuries. */
    boolean countsEvents() {
        return EVENTS.contains(Synonyms.classOf(Units.general(unit)));
    }

    /** Whether a target is but another word for what happened: "the strike", "the injuries". */
    private static boolean namesTheEvent(Entity entity) {
        Name name = Name.of(entity.name());
        return !name.proper() && EVENTS.contains(Synonyms.classOf(name.head()));
    }

    /** Whether a target is but what is counted: "girl" of 30 girls. */
    private boolean countsTarget(Entity entity) {
        return unit != null
                && HARM.contains(type)
                && Stemmer.stem(Plurals.of(entity.name())).equals(Stemmer.stem(Plurals.of(unit)));
    }

    /** The places that the question doesn't name already. */
    List<Place> elsewhere() {
        return place.stream()
                .filter(at -> target.stream()
                        .noneMatch(entity -> entity.name().contains(at.name())
                                || firstWord(entity.name()).equals(firstWord(at.name()))))
                .toList();
    }

    private static String firstWord(String name) {
        return name.split(" ")[0];
    }
}
