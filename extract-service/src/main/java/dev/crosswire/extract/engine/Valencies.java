package dev.crosswire.extract.engine;

/** How many dependents a word has on each side, as features: none, one, more. */
final class Valencies {
    private static final String[] LEFT = {"", "<", "<<"};
    private static final String[] RIGHT = {"", ">", ">>"};
    private static final Symbol[] SYMBOLS = symbols();

    private Valencies() {}

    private static Symbol[] symbols() {
        Symbol[] symbols = new Symbol[LEFT.length * RIGHT.length];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = Symbol.of(LEFT[i / RIGHT.length] + "-" + RIGHT[i % RIGHT.length]);
        }
        return symbols;
    }

    static Symbol of(Parse parse, int word) {
        int left = parse.leftMost(word, 0) == Parse.NONE ? 0 : parse.leftMost(word, 1) == Parse.NONE ? 1 : 2;
        int right = parse.rightMost(word, 0) == Parse.NONE ? 0 : parse.rightMost(word, 1) == Parse.NONE ? 1 : 2;
        return SYMBOLS[left * RIGHT.length + right];
    }
}
