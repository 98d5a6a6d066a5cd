package dev.crosswire.extract.engine;

import dev.crosswire.extract.engine.Transition.Arc;
import dev.crosswire.extract.engine.Transition.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The parser's transitions by label, the dependency relations they give, and which of them a state allows. */
final class Transitions {
    static final int ROOT_RELATION = 0;

    private final Transition[] byLabel;
    private final Symbol[] relations;
    private final int[] shifts;
    private final int[] unlinked;
    private final int[] unlinkedKept;
    private final int[] toHeadless;
    private final int[] left;
    private final int[] right;

    /** Reads labels such as {@code L_R_nsubj} (arc: N, L or R; move: S, R or P). */
    Transitions(String[] labels) {
        List<String> names = new ArrayList<>(List.of("root"));
        byLabel = new Transition[labels.length];
        for (int i = 0; i < labels.length; i++) {
            byLabel[i] = transition(labels[i], names);
        }
        relations = Symbol.of(names.toArray(String[]::new));
        shifts = which(t -> t.move() == Move.SHIFT);
        unlinked = which(t -> t.arc() == Arc.NO);
        unlinkedKept = which(t -> t.arc() == Arc.NO && t.move() != Move.REDUCE);
        toHeadless = which(t -> t.arc() != Arc.NO || t.move() != Move.REDUCE);
        left = which(t -> t.arc() == Arc.LEFT);
        right = which(t -> t.arc() == Arc.RIGHT);
    }

    private static Transition transition(String label, List<String> names) {
        String name = label.substring(label.lastIndexOf('_') + 1);
        if (!names.contains(name)) {
            names.add(name);
        }
        Arc arc = label.charAt(0) == 'N' ? Arc.NO : label.charAt(0) == 'L' ? Arc.LEFT : Arc.RIGHT;
        Move move = label.charAt(2) == 'S' ? Move.SHIFT : label.charAt(2) == 'R' ? Move.REDUCE : Move.PASS;
        return new Transition(arc, move, names.indexOf(name));
    }

    private int[] which(Predicate<Transition> kind) {
        return IntStream.range(0, byLabel.length)
                .filter(i -> kind.test(byLabel[i]))
                .toArray();
    }

    Transition of(int label) {
        return byLabel[label];
    }

    Symbol[] relations() {
        return relations;
    }

    /** The labels that are allowed for the top of the stack and the next word; null for all. */
    int[] allowed(Parse parse, int top, int next) {
        if (top == Parse.ROOT) {
            return shifts;
        }
        if (parse.isDescendant(top, next)) {
            return unlinked;
        }
        if (parse.isDescendant(next, top)) {
            return parse.isHeaded(top) ? unlinked : unlinkedKept;
        }
        return parse.isHeaded(top) ? null : toHeadless;
    }

    /** The labels that put the left word of two under the right one. */
    int[] left() {
        return left;
    }

    int[] right() {
        return right;
    }
}
