package dev.crosswire.api.reconcile.lexicon;

import java.util.List;
import java.util.Set;

/**
 * A name made ready to compare.
 *
 * @param words plain, in their order
 * @param proper a proper name, as against a common noun
 * @param side the state or body of states that it acts for, null where none is known
 * @param isSide whether it is that side's own name
 * @param content the classes of its words that carry content
 * @param headClass the class of its last word
 * @param role whether its last word tells somebody by role
 * @param commonHead whether its last word is a common noun: an "Excel employee" is not Excel
 * @param titled whether it tells a person by office and of what: a "mayor of Lima"
 */
public record Name(
        String text,
        List<String> words,
        boolean proper,
        String side,
        boolean isSide,
        List<String> content,
        String headClass,
        boolean role,
        boolean commonHead,
        boolean titled) {
    private static final String OF = " of ";
    private static final Set<String> COMPANY_FORMS = Resource.words("company-forms.txt");
    private static final Memo<String, Name> KNOWN = new Memo<>(16_000, Name::made);

    /** Equal words are one string in memory. */
    private static final Memo<String, String> WORDS = new Memo<>(8_000, word -> word);

    public static Name of(String text) {
        return KNOWN.of(text);
    }

    private static Name made(String text) {
        String plain = Tokens.stripped(text);
        List<String> all = Tokens.words(plain);
        List<String> words = bare(all);
        return new Name(
                text,
                words,
                Names.proper(text),
                Names.sideOf(plain).orElse(null),
                Names.isSideName(plain),
                List.copyOf(Words.content(all)),
                words.isEmpty() ? "" : Synonyms.classOf(words.get(words.size() - 1)),
                !words.isEmpty() && Words.isRole(words.get(words.size() - 1)),
                commonHead(text),
                titled(text));
    }

    /** Without the legal form of a company behind its name. */
    private static List<String> bare(List<String> words) {
        int last = words.size() - 1;
        List<String> bare = last > 0 && COMPANY_FORMS.contains(words.get(last)) ? words.subList(0, last) : words;
        return bare.stream().map(WORDS::of).toList();
    }

    /** Equal but for case and accents; or one holds the other's words, with the same last one or two of them at least. */
    public boolean same(Name other) {
        if (this == other || words.equals(other.words)) {
            return true;
        }
        List<String> small = words.size() <= other.words.size() ? words : other.words;
        List<String> big = small == words ? other.words : words;
        if (!proper || !other.proper || small.isEmpty()) {
            return false;
        }
        boolean sameHead = small.get(small.size() - 1).equals(big.get(big.size() - 1));
        if (!sameHead && (small == words ? other : this).commonHead()) {
            return false;
        }
        return (sameHead || small.size() >= 2) && big.containsAll(small);
    }

    private static boolean commonHead(String text) {
        int last = text.lastIndexOf(' ') + 1;
        return last > 0 && last < text.length() && Character.isLowerCase(text.codePointAt(last));
    }

    private static boolean titled(String text) {
        int of = text.indexOf(OF);
        return of > 0
                && Character.isLowerCase(text.codePointAt(0))
                && Words.isRole(text.substring(text.lastIndexOf(' ', of - 1) + 1, of));
    }

    /** Its last word. */
    public String head() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** Of one known side. */
    public boolean besides(Name other) {
        return side != null && side.equals(other.side);
    }
}
