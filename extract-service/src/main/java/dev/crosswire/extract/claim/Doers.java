package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.Countries;
import dev.crosswire.extract.names.Names;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
    List<String> of(int number, Sentence sentence, Event event) {
        if (!HARM.contains(event.type())) {
            return List.of();
        }
        Set<String> owners = new LinkedHashSet<>();
        if (event.type() == EventType.ATTACK) {
            event.targets().forEach(target -> owners.addAll(owners(number, target)));
        }
        if (!owners.isEmpty()) {
            return List.copyOf(owners);
        }
        Optional<String> attacker = names.salient(number)
                .attacker()
                .filter(name -> Countries.named(name).isPresent() || isTold(number, sentence, name))
                .filter(name -> !event.predicate().equals("die"))
                .filter(name -> !isNamed(number, event, name));
        return attacker.map(List::of).orElse(List.of());
    }

    /** "Ten were killed when a bomber struck": only a state is known as the doer in other sentences too. */
    private boolean isTold(int number, Sentence sentence, String attacker) {
        return IntStream.range(0, sentence.size())
                .anyMatch(word -> names.canonical(number, word).equals(attacker));
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
