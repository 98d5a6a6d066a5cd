package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.Optional;

/** What a number counts that stands before "of": "35 of them", "three of the victims", "two of whom". */
final class Partitives {
    private final Forms forms;
    private final CountedNoun nouns;

    Partitives(Forms forms, CountedNoun nouns) {
        this.forms = forms;
        this.nouns = nouns;
    }

    /** "35 of them", "three of the victims", "dozens of people", "a total of six". */
    Optional<Counted> of(Numeral number, Counted previous) {
        int of = forms.is(number.to(), "out") ? number.to() + 1 : number.to();
        if (!forms.is(of, "of") || forms.is(of + 1, "age")) {
            return Optional.empty();
        }
        if (forms.is(of + 1, "a") && forms.is(of + 2, "total") && forms.is(of + 3, "of")) {
            of += 3;
        }
        Optional<Counted> described = described(number, of);
        if (described.isPresent()) {
            return described;
        }
        if (Nouns.POINTING.has(forms.lower(of + 1)) && !forms.noun(of + 2)) {
            boolean others = previous.known() && !befallen(of + 2);
            String many = forms.is(of + 1, "them")
                    ? them(number.from(), previous)
                    : forms.is(of + 1, "whom") ? described(number.from()) : "";
            String unit = !many.isEmpty() ? many : others ? previous.unit() : "person";
            return Optional.of(new Counted(unit, null, -1, of + 2, true));
        }
        if (forms.is(of + 1, "them", "whom") && forms.noun(of + 2)) {
            Counted kind = nouns.from(of + 2, previous);
            return Optional.of(new Counted(kind.unit(), null, kind.head(), kind.to(), true));
        }
        if (more(of + 1, previous)) {
            return Optional.of(new Counted(previous.unit(), null, -1, number.to(), false));
        }
        boolean definite = forms.is(of + 1, "the", "those", "these", "its", "their", "his", "her", "our", "my");
        int noun = owned(definite ? afterOrder(of + 2) : of + 1);
        if (definite && Nouns.CASUALTY.has(forms.lower(afterOthers(noun))) && !forms.noun(afterOthers(noun) + 1)) {
            return Optional.of(new Counted("person", null, -1, afterOthers(noun) + 1, true));
        }
        Optional<Counted> spell = Units.at(forms, noun)
                .filter(match -> match.value().duration()
                        && definite
                        && forms.tag(match.from()).equals("NNS"))
                .map(match -> new Counted(match.value().name(), match.value(), match.to() - 1, match.to(), true));
        if (spell.isPresent()) {
            return spell;
        }
        boolean whole = (definite || of > number.to() || number.exact())
                && forms.tag(noun).equals("CD");
        Counted inner = nouns.from(whole ? Brackets.afterShare(forms, noun + 1) : noun, previous);
        boolean counted = inner.head() >= 0;
        return counted
                ? Optional.of(new Counted(inner.unit(), null, inner.head(), inner.to(), definite))
                : Optional.empty();
    }

    /** "payments to policemen, two of whom had left": the plural right before the comma. */
    private Optional<Counted> described(Numeral number, int of) {
        int noun = number.from() - 2;
        boolean relative = forms.is(of + 1, "whom")
                && forms.is(number.from() - 1, ",")
                && forms.tag(noun).equals("NNS")
                && forms.entity(noun).isEmpty();
        return relative
                ? Optional.of(new Counted(nouns.unit(noun, noun, Counted.nothing(of)), null, -1, of + 2, true))
                : Optional.empty();
    }

    /** "guilty of three counts of fraud and two of attempted murder": more of what was counted, each of something else. */
    private boolean more(int from, Counted previous) {
        boolean alike = previous.known() && previous.head() >= 0 && forms.is(previous.head() + 1, "of");
        Counted inner = nouns.from(from, previous);
        return alike
                && inner.known()
                && (forms.tag(from).equals("VBG") || forms.tag(inner.head()).equals("NN"));
    }

    /** The word after "last" and "previous" before a number: "seven of their last eight matches". */
    private int afterOrder(int at) {
        boolean order = Nouns.ORDER.has(forms.lower(at));
        return order && forms.tag(at + 1).equals("CD") ? at + 1 : at;
    }

    /** "Activists threw paint and two of them …": the plural that the clause before is about; empty where none is. */
    private String subject(int from) {
        for (int i = from - 1; i >= 0; i--) {
            if (forms.relation(i).startsWith("nsubj") && forms.tag(i).equals("NNS")) {
                return nouns.unit(i, i, Counted.nothing(i));
            }
        }
        return "";
    }

    /** "renewed its offer of observers, up to 40 of them": the subject of the clause before, else the plural before the comma. */
    private String them(int from, Counted previous) {
        String subject = subject(from);
        return subject.isEmpty() && previous.head() < 0 ? described(from) : subject;
    }

    /** "drivers, at least two of whom": the plural before the comma; empty where none is. */
    private String described(int from) {
        int comma = from - 1;
        while (comma > 0 && comma > from - 4 && !forms.is(comma, ",")) {
            comma--;
        }
        for (int i = comma - 1; forms.is(comma, ",") && i >= 0 && !forms.is(i, ","); i--) {
            if (forms.tag(i).equals("NNS")) {
                return nouns.unit(i, i, Counted.nothing(i));
            }
        }
        return "";
    }

    /** "four of them were arrested": of whom the text speaks, whatever it counted before. */
    private boolean befallen(int be) {
        int verb = forms.is(be + 1, "been", "also", "later", "still") ? be + 2 : be + 1;
        return forms.is(be, "were", "was", "are", "have", "had") && Nouns.CASUALTY.has(forms.lower(verb));
    }

    /** The word after "town's" and "town's 47", what is owned; the same word where nothing is. */
    private int owned(int from) {
        for (int i = from; forms.noun(i) || forms.tag(i).startsWith("JJ") || forms.is(i, "'s", "'"); i++) {
            if (forms.is(i, "'s", "'")) {
                return forms.tag(i + 1).equals("CD") ? i + 2 : i + 1;
            }
        }
        return from;
    }

    /** The word after "five", "other" and "five other". */
    private int afterOthers(int at) {
        int word = forms.tag(at).equals("CD") ? at + 1 : at;
        return forms.is(word, "other") ? word + 1 : word;
    }
}
