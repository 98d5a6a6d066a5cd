package dev.crosswire.extract.engine;

import dev.crosswire.models.FeatureHash;

/** Features of the way between a predicate and a word in the tree, hashed as they are walked. */
final class RoleFeatures {
    private final Symbol[] relations;
    private Parse parse;
    private long hash;
    private long power;

    /** What a path is told by. */
    enum Step {
        TAGS,
        RELATIONS,
        DISTANCE
    }

    RoleFeatures(Symbol[] relations) {
        this.relations = relations;
    }

    void start(Parse sentence) {
        parse = sentence;
    }

    long hash() {
        return hash;
    }

    /** 0 where there is nothing to tell. */
    long power() {
        return power;
    }

    private void clear() {
        hash = 0;
        power = 1;
    }

    private void append(char c) {
        hash = FeatureHash.append(hash, c);
        power *= FeatureHash.BASE;
    }

    /** Appends the digits of a number. */
    private void append(int number) {
        if (number > 9) {
            append(number / 10);
        }
        append((char) ('0' + number % 10));
    }

    private void append(Symbol symbol) {
        hash = hash * symbol.power() + symbol.hash();
        power *= symbol.power();
    }

    /** The path from the predicate up to the lowest common ancestor and down to the argument. */
    void path(int predicate, int argument, int ancestor, Step step) {
        clear();
        if (argument == ancestor) {
            climb(ancestor, predicate, step, '^', true);
        } else if (predicate == ancestor) {
            climb(ancestor, argument, step, '|', true);
        } else {
            climb(ancestor, predicate, step, '^', true);
            climb(ancestor, argument, step, '|', false);
        }
    }

    private void climb(int top, int bottom, Step step, char direction, boolean withTop) {
        int distance = 0;
        int word = bottom;
        do {
            if (step == Step.TAGS) {
                append(direction);
                append(parse.tagSymbols[word]);
            } else if (step == Step.RELATIONS && parse.isHeaded(word)) {
                append(direction);
                append(relations[parse.relations[word]]);
            }
            distance++;
            word = parse.head(word);
        } while (word != top && word != Parse.NONE);
        if (step == Step.DISTANCE) {
            append(direction);
            append(distance);
        } else if (step == Step.TAGS && withTop) {
            append(direction);
            append(parse.tagSymbols[top]);
        }
    }

    /** The relations of a word's dependents on one side, from the outside in. */
    void subcategorization(int word, boolean left) {
        clear();
        int count = parse.dependentCount(word);
        for (int i = 0; i < count; i++) {
            int dependent = parse.dependent(word, left ? i : count - 1 - i);
            if (left ? dependent > word : dependent < word) {
                break;
            }
            append(left ? '<' : '>');
            append(relations[parse.relations[dependent]]);
        }
        if (power == 1) {
            power = 0;
        }
    }
}
