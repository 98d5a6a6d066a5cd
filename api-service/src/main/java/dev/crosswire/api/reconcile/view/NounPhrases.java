package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Names;
import dev.crosswire.api.reconcile.lexicon.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names and noun phrases as English uses them in a sentence: their articles and their number. */
final class NounPhrases {
    private static final Pattern PREPOSITION =
            Pattern.compile(" (?:" + String.join("|", Resource.words("prepositions.txt")) + ") ");
    private static final Pattern FIGURE = Pattern.compile("[\\d.,]+");
    private static final Pattern OWNED = Pattern.compile("['\u2019]s? ");
    private static final Memo<String, String> NAMED = new Memo<>(8_000, NounPhrases::withArticle);
    private static final Set<String> DETERMINERS = Resource.words("determiners.txt");
    private static final Set<String> DEFINITE = Resource.words("definite.txt");
    private static final Set<String> MANY = Resource.words("many.txt");
    private static final Set<String> MASS = Resource.words("mass.txt");
    private static final Set<String> THINGS = Resource.words("things.txt");

    private NounPhrases() {}

    /** A noun phrase in the number in which the words have it: slots hold what is many in the singular. */
    static String asTold(String name, Set<String> words) {
        String head = head(name);
        String last = last(head);
        boolean counted =
                !name.equals("person") && !last.isEmpty() && last.codePoints().allMatch(Character::isLowerCase);
        return counted && !words.contains(last) && words.contains(Plurals.of(last))
                ? head.substring(0, head.length() - last.length()) + Plurals.of(last) + name.substring(head.length())
                : name;
    }

    /** A name or noun phrase as English uses it in a sentence: with "the" where it takes it. */
    static String named(String name) {
        return NAMED.of(name);
    }

    private static String withArticle(String name) {
        if (name.equals("person")) {
            return "anybody";
        }
        List<String> words = List.of(name.split(" "));
        if (MANY.contains(words.get(0)) && words.size() > 1) {
            return Plurals.of(name);
        }
        boolean article = DETERMINERS.contains(words.get(0).toLowerCase(Locale.ENGLISH))
                || FIGURE.matcher(words.get(0)).matches();
        boolean proper = Names.proper(words.get(0));
        String head = head(name);
        String last = last(head);
        boolean owned = OWNED.matcher(head).find();
        boolean single = !Plurals.isPlural(last) && !MASS.contains(last);
        boolean takes = proper
                ? words.stream().anyMatch(DEFINITE::contains) && !owned
                        || single && !owned && Character.isLowerCase(last.codePointAt(0)) && words.size() > 1
                : single && (!last.endsWith("ing") || THINGS.contains(last)) && !gerund(words);
        return takes && !article ? "the " + name : name;
    }

    private static boolean gerund(List<String> words) {
        return words.size() > 1 && words.get(0).endsWith("ing") && !THINGS.contains(words.get(0));
    }

    /** A noun phrase up to what hangs on its head: "halt" of "halt to strikes on the grid". */
    private static String head(String name) {
        return PREPOSITION.split(name, 2)[0];
    }

    /** Whether a name takes a verb in the plural. */
    static boolean many(String name) {
        if (name.indexOf('.') > 0) {
            return false;
        }
        String head = head(name);
        String last = last(head);
        return MANY.contains(head.split(" ")[0])
                || Plurals.isCollective(last)
                || Character.isLowerCase(last.codePointAt(0)) && Plurals.isPlural(last);
    }

    /** A speaker as English names one: "the police", "officials". */
    static String spoken(String name) {
        return name.equals("police") ? "the police" : named(name);
    }

    private static String last(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }
}
