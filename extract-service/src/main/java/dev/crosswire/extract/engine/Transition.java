package dev.crosswire.extract.engine;

/**
 * A step of the parser: whether it links the top of the stack and the next word, what becomes of the stack, and the
 * dependency's label (its number).
 */
record Transition(Arc arc, Move move, int relation) {
    /** No link; the top under the next word; the next word under the top. */
    enum Arc {
        NO,
        LEFT,
        RIGHT
    }

    /** The next word goes onto the stack; the top is done; the top is laid aside until the next shift. */
    enum Move {
        SHIFT,
        REDUCE,
        PASS
    }
}
