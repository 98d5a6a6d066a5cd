package dev.crosswire.extract.claim;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Table;
import java.util.HashSet;
import java.util.List;
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
            return forms.relation(head).matches("nsubj|nsubjpass") ? NOUN : SHARED;
        }
        return RELATIONS.contains(relation) && !ordered(forms, word) ? SHARED : APART;
    }

    /** Whether a relative clause tells what happened at what it belongs to: "talks, during which they agreed". */
    private static boolean then(Forms forms, int verb) {
        return forms.sentence().children(verb).stream()
                .anyMatch(child -> child < verb && THEN.contains(forms.lower(child)));
    }

    /** "struck a day after it warned", "weeks before the vote": said to be days or more apart. */
    private static boolean ordered(Forms forms, int word) {
        boolean order = ORDER.contains(forms.lower(word));
        for (int child : forms.sentence().children(word)) {
            boolean mark = child < word && ORDER.contains(forms.lower(child));
            if ((mark || order) && measured(forms, mark ? child : word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether days or longer stand before "after" or "before". */
    private static boolean measured(Forms forms, int mark) {
        return LONG.contains(forms.lower(mark - 1));
    }
}
