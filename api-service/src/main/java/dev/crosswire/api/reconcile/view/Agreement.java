package dev.crosswire.api.reconcile.view;

import dev.crosswire.contract.Entity;
import java.util.List;

/** The number of verbs, which templates have in the singular, and shares, which are not counted. */
final class Agreement {
    private Agreement() {}

    static String of(String text, Slots slots) {
        String out = text.replace("How many shares of ", "What share of ")
                .replace("How many shares", "What share")
                .replaceAll("^(What share.*) are meant where", "$1 is meant where")
                .replaceFirst("^(What share.*?) were there", "$1 was there")
                .replaceAll(" in shares( of [^?]*)?\\?", " in percent?")
                .replace(" the the ", " the ");
        out = many(slots.agent()) ? out.replaceFirst("^Does ", "Do ").replaceFirst(" does ", " do ") : out;
        return many(slots.target()) && !out.contains("\u201c")
                ? out.replaceFirst("^Was (?!there)", "Were ").replaceFirst("^How was ", "How were ")
                : out;
    }

    /** Whether they take a verb in the plural. */
    static boolean many(List<Entity> names) {
        return names.size() > 1
                || names.size() == 1 && NounPhrases.many(names.get(0).name());
    }
}
