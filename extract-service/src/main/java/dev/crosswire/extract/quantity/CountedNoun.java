package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The noun that a number counts: its phrase's head, past the nouns and adjectives before it. */
final class CountedNoun {
    /** The numbers by which models go: "777", "787-9". */
    private static final Pattern MAKE = Pattern.compile("\\d{3}(-\\d\\w*)?");

    private static final int LONGEST = 9;

    private final Forms forms;
    private final UnitName units;

    CountedNoun(Forms forms) {
        this.forms = forms;
        this.units = new UnitName(forms);
    }

    /** The name of the unit whose head stands there. */
    String unit(int from, int head, Counted previous) {
        return units.of(from, head, previous);
    }

    /** The noun that begins there with its modifiers; nothing where none does. */
    Counted from(int from, Counted previous) {
        int head = -1;
        int i = from;
        for (; i < forms.size() && i < from + LONGEST; i++) {
            boolean date = (forms.entity(i).equals("DATE") || forms.entity(i).equals("TIME"))
                    && !(forms.tag(i).equals("JJ") && forms.lower(i).endsWith("ly") && forms.noun(i + 1));
            if (forms.noun(i) && !date) {
                head = i;
                if (forms.tag(i).endsWith("S") && !forms.relation(i).equals("nn") && !isCompound(i)) {
                    break;
                }
            } else if (head >= 0
                    && (forms.is(i, "-") && (forms.hasTag(i + 1, "VBG", "VBN", "JJ") || isParticle(i + 1))
                            || isNamedKind(head, i))) {
                head = -1;
            } else if (i == from && isModel(i) || head < 0 && i > from && (joins(i) || isParticle(i))) {
                continue;
            } else if (head >= 0 && !(forms.is(i, "-", "&") && forms.noun(i + 1)) || date || !modifies(i)) {
                break;
            }
        }
        if (head >= 0) {
            int list = listed(head);
            head = list > head ? list : head;
            return new Counted(units.of(from, head, previous), null, head, head + 1, false);
        }
        return shared(from, previous);
    }

    /** "87,000 of its Swift folding prams", "three village primary schools": a make or a noun before a kind of things. */
    private boolean isNamedKind(int name, int at) {
        return forms.hasTag(at, "VBG", "JJ")
                && forms.tag(at + 1).equals("NNS")
                && (forms.tag(name).equals("NNP")
                        || forms.tag(name).equals("NN")
                                && forms.sentence().word(name).head() == at + 1
                                && forms.sentence().word(at).head() == at + 1);
    }

    /** "four 777 freighters", "30 787-9 jets": the number by which a make goes. */
    private boolean isModel(int index) {
        return forms.tag(index).equals("CD")
                && MAKE.matcher(forms.form(index)).matches()
                && forms.tag(index + 1).equals("NNS");
    }

    /** "sawn-off shotguns", "grown-up children": the particle of a compound before the noun. */
    private boolean isParticle(int index) {
        return forms.is(index - 1, "-")
                && forms.glued(index)
                && forms.hasTag(index, "RP", "IN", "RB")
                && forms.noun(index + 1);
    }

    /** "13 measles cases", "90 dock workers union members": a plural that stands before the noun that is counted. */
    private boolean isCompound(int noun) {
        return forms.noun(noun + 1)
                && forms.sentence().word(noun).head() > noun
                && forms.relation(noun).equals("compound");
    }

    /** "two gun and ammunition charges": the plural at the end of nouns joined before it. */
    private int listed(int head) {
        boolean joined = forms.tag(head).equals("NN") && forms.is(head + 1, "and") && forms.noun(head + 2);
        for (int i = head + 2; joined && i < head + 5 && forms.noun(i); i++) {
            if (forms.tag(i).equals("NNS")) {
                return NumberWord.of(forms.lower(i), NumberWord.Kind.PLURAL) == null ? i : head;
            }
        }
        return head;
    }

    /** "379 confirmed and 47 probable cases": the noun after the second number. */
    private Counted shared(int from, Counted previous) {
        int i = from;
        while (forms.hasTag(i, "JJ", "JJR", "JJS", "VBN", "VBD") && i < from + 3) {
            i++;
        }
        boolean second = i > from
                && forms.is(i, "and", "or")
                && forms.tag(i + 1).equals("CD")
                && forms.hasTag(i + 2, "JJ", "JJR", "JJS", "VBN");
        if (!second) {
            return Counted.nothing(from);
        }
        Counted later = from(i + 2, previous);
        return later.known() ? new Counted(later.unit(), null, later.head(), i, false) : later;
    }

    /** "provisional and absentee ballots", "small, wooden boats": what joins two words before the noun. */
    private boolean joins(int index) {
        boolean joint = forms.is(index, "and", "or")
                || forms.is(index, ",") && forms.tag(index + 1).startsWith("JJ");
        return joint
                        && forms.tag(index - 1).startsWith("JJ")
                        && forms.hasTag(index + 1, "JJ", "NN")
                        && forms.tag(index + 2).equals("NNS")
                || lists(index);
    }

    /** "confirmed, probable and suspected cases": three words before the noun. */
    private boolean lists(int index) {
        int first = forms.is(index, ",") ? index - 1 : index - 3;
        return forms.is(first + 1, ",")
                && forms.is(first + 3, "and", "or")
                && IntStream.of(first, first + 2, first + 4).allMatch(i -> forms.hasTag(i, "JJ", "VBN", "VBD"))
                && forms.tag(first + 5).equals("NNS");
    }

    private boolean modifies(int index) {
        String tag = forms.tag(index);
        boolean quote = forms.is(index, "\"", "“", "”", "``", "''", "'", "-", "&");
        boolean word = tag.startsWith("JJ")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || tag.equals("AFX")
                || tag.equals("VBD") && forms.relation(index).equals("amod");
        return quote || word || tag.startsWith("RB") && !forms.is(index, "not", "also", "still", "later");
    }
}
