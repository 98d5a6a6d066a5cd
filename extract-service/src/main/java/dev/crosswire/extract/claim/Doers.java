package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.names.Names;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who did what names no agent in its clause: a weapon launched is launched by whoever's it is, and harm told without a doer
 * in an account of attacks is done by whoever's the last attack was, unless it is done to them.
 */
final class Doers {
    private static final Set<EventType> HARM =
            Set.of(EventType.ATTACK, EventType.DAMAGE, EventType.DEATH, EventType.INJURY);

    private final Names names;

    Doers(Names names) {
        this.names = names;
    }

    /** The doers of an event without agents; empty where nobody is known. */
    List<String> of(int sentence, Event event) {
        if (!HARM.contains(event.type())) {
            return List.of();
        }
        Set<String> owners = new LinkedHashSet<>();
        if (event.type() == EventType.ATTACK) {
            event.targets().forEach(target -> owners.addAll(owners(sentence, target)));
        }
        if (!owners.isEmpty()) {
            return List.copyOf(owners);
        }
        Optional<String> attacker = names.lastAttacker(sentence).filter(name -> !isNamed(sentence, event, name));
        return attacker.map(List::of).orElse(List.of());
    }

    private List<String> owners(int sentence, int target) {
        List<String> actors = names.participants(sentence, target, true);
        return actors.equals(names.participants(sentence, target, false)) ? List.of() : actors;
    }

    private boolean isNamed(int sentence, Event event, String attacker) {
        return event.scope().stream()
                .anyMatch(word -> names.canonical(sentence, word).equals(attacker));
    }
}
