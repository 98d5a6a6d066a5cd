package dev.crosswire.extract.engine;

import java.util.Arrays;

/** The parser's stack of words that wait, those laid aside, and the next word. */
final class ParserState {
    private int[] stack = new int[64];
    private int depth;
    private int[] aside = new int[64];
    private int asideCount;
    private int next;

    void start() {
        depth = 0;
        asideCount = 0;
        next = Parse.ROOT;
        shift();
    }

    /** A state of just two words, to ask how they would be linked. */
    void pair(int left, int right) {
        depth = 0;
        asideCount = 0;
        push(left);
        next = right;
    }

    int top() {
        return stack[depth - 1];
    }

    /** A word under the top of the stack, {@link Parse#NONE} where it is not that deep. */
    int below(int offset) {
        int at = depth - 1 + offset;
        return at < 0 ? Parse.NONE : stack[at];
    }

    int next() {
        return next;
    }

    void move(Transition.Move move) {
        switch (move) {
            case SHIFT -> shift();
            case REDUCE -> depth--;
            case PASS -> pass();
        }
    }

    private void shift() {
        while (asideCount > 0) {
            push(aside[--asideCount]);
        }
        push(next++);
    }

    private void push(int word) {
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, depth * 2);
        }
        stack[depth++] = word;
    }

    private void pass() {
        if (asideCount == aside.length) {
            aside = Arrays.copyOf(aside, asideCount * 2);
        }
        aside[asideCount++] = stack[--depth];
    }
}
