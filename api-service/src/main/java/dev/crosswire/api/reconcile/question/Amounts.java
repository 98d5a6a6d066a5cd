package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.lexicon.Words;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Quantity;
import java.util.List;
import java.util.Set;

/** What a number says of something that rises or falls: the level it reached ("to 5,920") or by how much ("by 5 percent"). */
final class Amounts {
    private static final Set<String> MOVES = Resource.words("changes.txt");
    private static final Set<String> PENALTIES = Synonyms.classes("penalties.txt");
    private static final int BEFORE = 4;
    private static final int AFTER = 2;
    private static final int SPANS = 5;

    /** The words before a number that make it a level. */
    private static final Set<String> LEVEL = Resource.words("levels.txt");

    private static final Set<String> PARTITIVES = Resource.words("partitives.txt");

    private Amounts() {}

    /** Whether the one tells what a price came to and the other what it may come to. */
    static boolean forecast(Scope a, Scope b) {
        return moves(a) && moves(b) && (a.modality() == Modality.ACTUAL) != (b.modality() == Modality.ACTUAL);
    }

    /** Whether only one of them tells of a penalty that was given, the other of one that there may be. */
    static boolean threatened(Scope a, Scope b) {
        return a.act() == EventType.LEGAL
                && b.act() == EventType.LEGAL
                && PENALTIES.contains(a.predicate()) != PENALTIES.contains(b.predicate());
    }

    /** Whether they tell of changes over spans of unlike length, such as a day and a month. */
    static boolean spans(Scope a, Scope b) {
        if (a.act() != EventType.ECONOMY || a.days() == null || b.days() == null) {
            return false;
        }
        long shorter = Math.min(a.days().length(), b.days().length());
        return Math.max(a.days().length(), b.days().length()) > SPANS * shorter;
    }

    /**
     * Whether words count what comes on top of what is known ("two more died"); at their end it is what comes beside something
     * else that is counted ("killing two and injuring nine more").
     */
    static boolean additional(List<String> words) {
        int more = words.indexOf("more");
        return more > 0
                && more + 1 < words.size()
                && !words.get(more + 1).equals("than")
                && Words.isNumber(words.get(more - 1));
    }

    /** Whether the first number in words counts some of those that were told before: "two of the dead", "eleven of them". */
    static boolean partitive(List<String> words) {
        int number = 0;
        while (number < words.size() && !Words.isNumber(words.get(number))) {
            number++;
        }
        return number + 2 < words.size()
                && words.get(number + 1).equals("of")
                && PARTITIVES.contains(words.get(number + 2));
    }

    /** Whether only one of two counts is told as what the other was before: "up from 16". */
    static boolean former(Scope a, Scope b) {
        return a.act() != EventType.ECONOMY
                && b.act() != EventType.ECONOMY
                && a.counts()
                && a.unit().equals(b.unit())
                && a.told().former() != b.told().former();
    }

    /** Whether words tell a number as what went before. */
    static boolean former(List<String> words) {
        int from = words.indexOf("from");
        return from >= 0 && from + 1 < words.size() && Words.isNumber(words.get(from + 1));
    }

    private static boolean moves(Scope scope) {
        return !scope.toll() && MOVES.contains(scope.predicate());
    }

    /** Whether the one number is told as a level and the other as a change; a number without words before it is neither. */
    static boolean apart(Scope a, Scope b) {
        return moves(a) && moves(b) && a.told().level() * b.told().level() < 0;
    }

    /**
     * 1 where one of the few words before the claim's number tells that it is a level, -1 where none does or the number
     * measures the move ("a 1,000-dollar drop"), 0 unknown, or where nothing that rises or falls is counted.
     */
    static int level(Claim claim) {
        if (claim.quantity() == null || !MOVES.contains(Synonyms.classOf(claim.predicate()))) {
            return 0;
        }
        List<String> words = Tokens.split(claim.evidence().exact().replace(",", ""));
        int at = number(words, claim.quantity());
        int after = Math.min(words.size(), at + 1);
        if (words.subList(after, Math.min(words.size(), after + AFTER)).stream()
                .anyMatch(word -> MOVES.contains(Synonyms.classOf(word)))) {
            return -1;
        }
        boolean level = words.subList(Math.max(0, at - BEFORE), at).stream().anyMatch(LEVEL::contains);
        return level ? 1 : at > 1 ? -1 : 0;
    }

    /** Where the number stands: where its digits do, else the first number, else the end. */
    private static int number(List<String> words, Quantity quantity) {
        String digits = quantity.value() == null ? "" : quantity.value().toPlainString();
        int first = words.size();
        for (int i = words.size() - 1; i >= 0; i--) {
            String bare = words.get(i).replaceAll("[^0-9.]", "");
            if (!digits.isEmpty() && bare.equals(digits)) {
                return i;
            }
            first = bare.isEmpty() ? first : i;
        }
        return first;
    }
}
