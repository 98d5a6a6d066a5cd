package dev.crosswire.extract.engine;

/** A word found from another by dependencies, as feature templates name them. */
enum Kin {
    SELF("null"),
    HEAD("h"),
    GRAND_HEAD("h2"),
    LEFTMOST("lmd"),
    SECOND_LEFTMOST("lmd2"),
    RIGHTMOST("rmd"),
    SECOND_RIGHTMOST("rmd2"),
    LEFT_SIBLING("lns"),
    SECOND_LEFT_SIBLING("lns2"),
    RIGHT_SIBLING("rns"),
    SECOND_RIGHT_SIBLING("rns2");

    private final String relation;

    Kin(String relation) {
        this.relation = relation;
    }

    static Kin of(String relation) {
        for (Kin kin : values()) {
            if (kin.relation.equals(relation)) {
                return kin;
            }
        }
        throw new IllegalArgumentException("no such relation: " + relation);
    }

    /** The word of this kind, {@link Parse#NONE} where there is none. */
    int of(Parse parse, int word) {
        if (word == Parse.NONE) {
            return Parse.NONE;
        }
        return switch (this) {
            case SELF -> word;
            case HEAD -> parse.head(word);
            case GRAND_HEAD -> parse.head(word) == Parse.NONE ? Parse.NONE : parse.head(parse.head(word));
            case LEFTMOST -> parse.leftMost(word, 0);
            case SECOND_LEFTMOST -> parse.leftMost(word, 1);
            case RIGHTMOST -> parse.rightMost(word, 0);
            case SECOND_RIGHTMOST -> parse.rightMost(word, 1);
            case LEFT_SIBLING -> parse.sibling(word, -1);
            case SECOND_LEFT_SIBLING -> parse.sibling(word, -2);
            case RIGHT_SIBLING -> parse.sibling(word, 1);
            case SECOND_RIGHT_SIBLING -> parse.sibling(word, 2);
        };
    }
}
