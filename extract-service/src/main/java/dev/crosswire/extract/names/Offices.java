package dev.crosswire.extract.names;

/** Who answers for what happens at a place: "the mayor of Leeds", "Leeds police". */
public final class Offices {
    private Offices() {}

    /** Whether a noun names an office or body of one place. */
    public static boolean isLocal(String lemma) {
        return Nouns.is("local", lemma);
    }

    /** Whether a noun names who holds an office or works in one. */
    public static boolean isHolder(String lemma) {
        return Nouns.isAny(lemma, "title", "leader", "person", "official");
    }
}
