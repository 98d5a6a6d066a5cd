package dev.crosswire.api.live;

import dev.crosswire.api.store.ChangeTable.Change;
import dev.crosswire.api.store.ChangeTable.Kind;
import dev.crosswire.api.store.FactFilter;
import dev.crosswire.api.store.FactMatcher;
import dev.crosswire.contract.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what a change means to someone who asked a question. */
@ApplicationScoped
public class Answers {
    private static final int REMEMBERED = 256;

    private final FactMatcher matcher;
    private final Map<Long, Turn> turns = new LinkedHashMap<>();

    Answers(FactMatcher matcher) {
        this.matcher = matcher;
    }

    /** What a fact was and what it is now. */
    private record Turn(Fact before, Fact now) {
        boolean sameAnswer() {
            return before.status() == now.status() && before.best().equals(now.best());
        }
    }

    /** What a change is to those who ask for the facts of a filter. */
    public enum Meaning {
        /** Nothing: it is of something else. */
        NONE,
        /** A fact that matches has another count, reason or origin, and the same answer. */
        DETAIL,
        /** A fact that matches has an answer it had not: another best value or status, or it is new. */
        ANSWER,
        /** A fact that matched is gone, or matches no more; or one is gone of which nothing may be known any more. */
        GONE
    }

    public Meaning of(Change change, FactFilter filter) {
        if (change.kind() != Kind.FACT) {
            return Meaning.NONE;
        }
        Turn turn = turn(change);
        if (turn.now() == null && turn.before() == null) {
            return Meaning.GONE;
        }
        boolean before = matcher.matches(filter, turn.before());
        if (!matcher.matches(filter, turn.now())) {
            return before ? Meaning.GONE : Meaning.NONE;
        }
        return before && turn.sameAnswer() ? Meaning.DETAIL : Meaning.ANSWER;
    }

    /** Read once for all who ask, as long as it is new: they are told of one change at about the same time. */
    private Turn turn(Change change) {
        synchronized (turns) {
            Turn known = turns.get(change.position());
            if (known != null) {
                return known;
            }
        }
        Turn turn = new Turn(matcher.read(change.before()), matcher.read(change.body()));
        synchronized (turns) {
            turns.put(change.position(), turn);
            if (turns.size() > REMEMBERED) {
                turns.remove(turns.keySet().iterator().next());
            }
        }
        return turn;
    }
}
