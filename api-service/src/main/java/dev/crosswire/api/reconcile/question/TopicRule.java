package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.People;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.TypeFamilies;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.contract.EventType;
import java.util.EnumSet;
import java.util.Set;

/** What it is done to, or about: the words of the targets and of what is counted, synonyms as one. */
final class TopicRule implements Rule {
    /** What needs no target to be told in full: a quake, a meeting of its parties. */
    private static final Set<EventType> WHOLE = EnumSet.of(EventType.DISASTER, EventType.CALL, EventType.MEET);

    private static final Set<EventType> HARM = EnumSet.of(EventType.DEATH, EventType.INJURY);

    private static final Set<String> ANYBODY = Resource.words("anybody.txt");

    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        victims(a, b, into);
        if (othersOnly(a, b) && othersOnly(b, a)) {
            into.add(Signal.OTHER_NAMES);
        }
        if (!a.content().isEmpty() && !b.content().isEmpty()) {
            double dice = words.dice(a.content(), b.content());
            into.add(dice > 0 ? Signal.CONTENT : Signal.OTHER_CONTENT, dice > 0 ? dice : generic(a, b) ? 0 : 1);
            into.add(
                    Signal.OTHER_ACT_CONTENT,
                    dice == 0 && TypeFamilies.ACTS.contains(a.act()) && a.act() == b.act() ? 1 : 0);
        } else if (a.content().isEmpty() != b.content().isEmpty()) {
            into.add(Signal.ONE_CONTENT);
        }
        WordSet x = a.topic();
        WordSet y = b.topic();
        if (x.isEmpty() && y.isEmpty()) {
            into.add(Signal.NO_TOPIC, a.act() == b.act() && WHOLE.contains(a.act()) ? 1 : 0);
        } else if (x.isEmpty() || y.isEmpty()) {
            into.add(Signal.ONE_TOPIC);
        } else {
            double dice = words.dice(x, y);
            if (dice > 0) {
                into.add(Signal.TOPIC, dice);
            } else {
                into.add(generic(a, b) ? Signal.GENERIC_TOPIC : Signal.OTHER_TOPIC);
            }
        }
    }

    /** Who is harmed: two roles are two people or groups, a role and a person need not be. */
    private static void victims(Scope a, Scope b, Findings into) {
        if (!HARM.contains(a.act())
                || a.act() != b.act()
                || a.targets().size() != 1
                || b.targets().size() != 1) {
            return;
        }
        Name x = a.targets().get(0);
        Name y = b.targets().get(0);
        if (People.isGroup(x.text()) && People.topic(x.text()).equals(People.topic(y.text()))) {
            into.add(Signal.SAME_GROUP);
        } else if (told(x)
                && told(y)
                && !b.topic().contains(x.headClass())
                && !a.topic().contains(y.headClass())) {
            into.add(Signal.OTHER_VICTIM);
        }
    }

    private static boolean told(Name name) {
        return (name.commonHead() || !name.proper()) && Units.isPeople(name.head()) && !Units.isPerson(name.head());
    }

    /** Whether the one names somebody or something in its targets that the other doesn't name anywhere. */
    private static boolean othersOnly(Scope a, Scope b) {
        return !a.targetNames().isWithin(b.names(), b.told().names());
    }

    /** Whether one of them tells its target in general, whom the other tells by name or role. */
    private static boolean generic(Scope a, Scope b) {
        return !a.counted() && !b.counted() && (somebody(a, b) || somebody(b, a) || anybody(a, b) || anybody(b, a));
    }

    /** Whether the one tells no more than that it is a man or a woman, the other by which role. */
    private static boolean anybody(Scope generic, Scope role) {
        return Each.all(generic.targets(), target -> ANYBODY.contains(target.head()))
                && !role.topic().contains("person")
                && Each.any(role.targets(), Name::role);
    }

    private static boolean somebody(Scope generic, Scope named) {
        return generic.byRole() && Each.all(named.targets(), target -> target.proper() && target.side() == null);
    }
}
