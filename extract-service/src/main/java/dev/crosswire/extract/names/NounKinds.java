package dev.crosswire.extract.names;

/** What kind of thing a common noun means, asked by other stages: who can speak, what is a law, a court, a medium. */
public final class NounKinds {
    private NounKinds() {}

    /** Whether a noun tells the kind of body that a name ends with: "authority", "court". */
    public static boolean isBody(String noun) {
        return Nouns.isAny(noun, "institution", "company", "body");
    }

    /** Whether a noun means an organ that a state has ("ministry"). */
    public static boolean isOrgan(String noun) {
        return Nouns.isAny(noun, "body", "state");
    }

    /** Whether a noun stands before the name of a storm. */
    public static boolean isStorm(String noun) {
        return Nouns.is("storm", noun);
    }

    /** Whether a noun means what carries news, and not who gives it ("a press statement"). */
    public static boolean isMedium(String noun) {
        return Nouns.is("medium", noun);
    }

    /** Whether a noun means somebody else who may answer for what is reported ("supermarkets report"). */
    public static boolean isSpeaker(String noun) {
        return Nouns.is("speaker", noun);
    }

    /** Whether the subject of a verb speaks ("correct"). */
    public static boolean isSaying(String verb) {
        return Nouns.is("says", verb);
    }

    /** Whether only a description tells such a source from others ("a person familiar with the plan"). */
    public static boolean isAnonymous(String noun) {
        return Nouns.is("anonymous", noun);
    }

    /** Whether a preposition tells where such a source belongs ("a source at the ministry"). */
    public static boolean isAttached(String preposition) {
        return Nouns.is("attached", preposition);
    }

    /** Whether a noun means a body that hears evidence ("the court heard that"). */
    public static boolean isCourt(String noun) {
        return Nouns.is("court", noun);
    }

    /** Whether an adjective says of something no more than that there is more of it ("further reports"). */
    public static boolean isMore(String adjective) {
        return Nouns.is("more", adjective);
    }

    /** Whether a noun means a text that lays down what must be ("the act provides that"). */
    public static boolean isLaw(String noun) {
        return Nouns.is("law", noun);
    }

    /** Whether a noun means a part of such a text ("section 12 of the act"). */
    public static boolean isLawPart(String noun) {
        return Nouns.is("law part", noun);
    }
}
