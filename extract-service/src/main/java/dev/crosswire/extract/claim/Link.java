package dev.crosswire.extract.claim;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Table;
import dev.crosswire.extract.quantity.Cardinals;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How what a word tells hangs in time on what the word above it tells; its words are those of {@code links.tsv}. */
enum Link {
    /** At one time with it: "attacked overnight, killing one". */
    SHARED,
    /** At the time of the noun above, and of nothing above that: "the attack on Friday that killed two". */
    NOUN,
    /** At a time of its own. */
    APART;

    private static final Set<String> RELATIONS = new HashSet<>();
    private static final Set<String> THEN = new HashSet<>();
    private static final Set<String> ORDER = new HashSet<>();
    private static final Set<String> LONG = new HashSet<>();

    static {
        for (List<String> row : Table.rows(Link.class, "links.tsv")) {
            switch (row.get(1)) {
                case "relation" -> RELATIONS.add(row.get(0));
                case "then" -> THEN.add(row.get(0));
                case "order" -> ORDER.add(row.get(0));
                default -> LONG.add(row.get(0));
            }
        }
    }

    /** How a word hangs on its head. */
    static Link of(Forms forms, int word) {
        String relation = forms.relation(word);
        int head = forms.sentence().word(word).head();
        if (head < 0) {
            return APART;
        } else if (relation.equals("relcl")) {
            return then(forms, word) ? SHARED : NOUN;
        } else if (relation.equals("acl")) {
            boolean described = forms.tag(word).equals("VBN");
            return described || forms.sentence().word(head).hasRelation("nsubj", "nsubjpass") ? NOUN : SHARED;
        }
        boolean later = relation.equals("conj") && isLater(forms, head, word);
        return RELATIONS.contains(relation) && !later && !ordered(forms, word) ? SHARED : APART;
    }

    /** "sales fell in May, and the firm has 40 shops": a clause in the present joined to one in the past. */
    private static boolean isLater(Forms forms, int first, int joined) {
        boolean subject = forms.sentence()
                .anyChild(joined, child -> forms.sentence().word(child).hasRelation("nsubj", "nsubjpass", "expl"));
        return subject && forms.tag(first).equals("VBD") && isPresent(forms, joined);
    }

    private static boolean isPresent(Forms forms, int verb) {
        return forms.sentence().word(verb).hasTag("VBZ", "VBP")
                || forms.sentence()
                        .anyChild(
                                verb,
                                child -> forms.relation(child).startsWith("aux")
                                        && Hint.PRESENT.has(forms.lower(child)));
    }

    /** Whether a relative clause tells what happened at what it belongs to: "talks, during which they agreed". */
    private static boolean then(Forms forms, int verb) {
        return forms.sentence().anyChild(verb, child -> child < verb && THEN.contains(forms.lower(child)));
    }

    /** "struck a day after it warned", "weeks before the vote": said to be days or more apart. */
    static boolean ordered(Forms forms, int word) {
        return order(forms, word) >= 0;
    }

    /** The word that says that a clause or phrase lies days or more before or after the one above; -1 where none does. */
    private static int order(Forms forms, int word) {
        for (int child : forms.sentence().children(word)) {
            if (child < word && measured(forms, child)) {
                return child;
            }
        }
        return measured(forms, word) ? word : -1;
    }

    /** Whether days or longer stand before "after" or "before". */
    private static boolean measured(Forms forms, int mark) {
        return ORDER.contains(forms.lower(mark)) && LONG.contains(forms.lower(mark - 1));
    }

    /** By how many days what a clause tells lies after what the one above tells ("a day after": -1); empty where not told. */
    static Optional<Integer> days(Forms forms, int word) {
        int mark = order(forms, word);
        if (mark < 0 || !forms.lemma(mark - 1).equals("day")) {
            return Optional.empty();
        }
        int sign = forms.is(mark, "before") ? 1 : -1;
        Optional<Integer> count = Cardinals.at(forms, mark - 2).map(Cardinals.Cardinal::value);
        return forms.is(mark - 2, "a", "the") ? Optional.of(sign) : count.map(days -> sign * days);
    }
}
