package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Phrases.Match;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what a number counts, by the words after it, then by those before it in its sentence. */
final class Counting {
    private static final Set<String> THOSE = Set.of("them", "those", "these", "whom", "which", "us", "you");
    private static final Set<String> NATIONS = Set.of("GPE", "NORP", "LOC", "FAC");
    private static final int LONGEST = 9;

    private final Forms forms;

    Counting(Forms forms) {
        this.forms = forms;
    }

    /**
     * What the number counts.
     *
     * @param currency the unit of the sign before it, null where there is none
     * @param previous what the sentence counted before, nothing where it did not
     */
    Counted of(Numeral number, Units.Unit currency, Counted previous) {
        if (currency != null) {
            return per(currency, -1, number.to());
        } else if (number.share()) {
            return share(number);
        } else if (!number.glued().isEmpty()) {
            return per(Units.measure(number.glued()).orElseThrow(), number.from(), number.to());
        }
        return measured(number)
                .or(() -> partitive(number, previous))
                .or(() -> befallen(number, previous))
                .or(() -> magnitude(number))
                .or(() -> groups(number, previous))
                .orElseGet(() -> noun(Brackets.afterShare(forms, number.to()), previous));
    }

    /** "users of 317 million", "populations of 2,000": the plural before "of", where no noun follows. */
    private Optional<Counted> groups(Numeral number, Counted previous) {
        int noun = number.from() - 2;
        boolean behind = forms.is(noun + 1, "of")
                && forms.tag(noun).equals("NNS")
                && !forms.noun(number.to())
                && !forms.tag(number.to()).startsWith("JJ");
        if (!behind || NumberWord.of(forms.lower(noun), NumberWord.Kind.PLURAL) != null) {
            return Optional.empty();
        }
        int from = noun;
        while (forms.noun(from - 1)) {
            from--;
        }
        return Optional.of(new Counted(unit(from, noun, previous), null, noun, number.to(), false));
    }

    private Optional<Counted> measured(Numeral number) {
        int at = forms.is(number.to(), "-") && forms.glued(number.to()) || forms.is(number.to(), "-")
                ? number.to() + 1
                : number.to();
        return Units.at(forms, at)
                .filter(match -> !ordinal(match))
                .map(match -> per(match.value(), match.to() - 1, match.to()));
    }

    /** "second" after a number is a unit only in the plural or joined. */
    private boolean ordinal(Match<Units.Unit> match) {
        return forms.is(match.from(), "second") && forms.noun(match.to());
    }

    /** "$5 a day", "60 miles per hour", "22 million dollars per season". */
    private Counted per(Units.Unit unit, int head, int to) {
        boolean each = forms.is(to, "per", "a", "an", "each", "every", "/")
                && forms.tag(to + 1).equals("NN");
        boolean time = Units.at(forms, to + 1)
                .filter(match -> match.value().duration())
                .isPresent();
        if (each && (time || forms.is(to, "per") || forms.is(to + 1, "person", "share", "head"))) {
            return new Counted(unit.name() + " per " + forms.lower(to + 1), unit, head, to + 2, false);
        }
        return new Counted(unit.name(), unit, head, to, false);
    }

    /** "share of Ukraine's energy facilities". */
    private Counted share(Numeral number) {
        int of = forms.is(number.to(), "of") ? number.to() + 1 : number.to();
        int from = forms.is(of, "the", "its", "their", "his", "her", "all") ? of + 1 : of;
        int to = phraseEnd(from);
        if (to == from || of == number.to() && !forms.noun(of)) {
            return new Counted("share", null, -1, number.to(), false);
        }
        return new Counted("share of " + forms.text(from, to), null, to - 1, to, false);
    }

    /** The end of the noun phrase that begins there, at its last noun; genitives are part of it. */
    private int phraseEnd(int from) {
        int end = from;
        for (int i = from; i < forms.size() && i < from + LONGEST; i++) {
            boolean part = forms.tag(i).startsWith("JJ")
                    || forms.is(i, "'s", "'", "-")
                    || forms.tag(i).equals("VBN");
            if (Set.of("DATE", "TIME").contains(forms.entity(i))) {
                return end;
            } else if (forms.noun(i)) {
                end = i + 1;
            } else if (!part) {
                return end;
            }
        }
        return end;
    }

    /** "35 of them", "three of the victims", "dozens of people", "a total of six". */
    private Optional<Counted> partitive(Numeral number, Counted previous) {
        int of = number.to();
        if (!forms.is(of, "of") || forms.is(of + 1, "age")) {
            return Optional.empty();
        }
        if (THOSE.contains(forms.lower(of + 1)) && !forms.noun(of + 2)) {
            return Optional.of(new Counted(previous.known() ? previous.unit() : "person", null, -1, of + 2, true));
        }
        boolean definite = forms.is(of + 1, "the", "those", "these", "its", "their", "his", "her", "our", "my");
        int noun = definite ? of + 2 : of + 1;
        if (definite && Nouns.CASUALTY.has(forms.lower(afterOthers(noun))) && !forms.noun(afterOthers(noun) + 1)) {
            return Optional.of(new Counted("person", null, -1, afterOthers(noun) + 1, true));
        }
        Counted inner = noun(definite && forms.tag(noun).equals("CD") ? noun + 1 : noun, previous);
        boolean counted = inner.head() >= 0;
        return counted
                ? Optional.of(new Counted(inner.unit(), null, inner.head(), inner.to(), definite))
                : Optional.empty();
    }

    /** The word after "five", "other" and "five other". */
    private int afterOthers(int at) {
        int word = forms.tag(at).equals("CD") ? at + 1 : at;
        return forms.is(word, "other") ? word + 1 : word;
    }

    /** "14 wounded", "Four dead", "killing dozens", "injured 14": persons, by what befell them. */
    private Optional<Counted> befallen(Numeral number, Counted previous) {
        int next = forms.is(number.to(), "more", "people", "others", "other") ? number.to() + 1 : number.to();
        boolean after = Nouns.CASUALTY.has(forms.lower(next)) && !forms.noun(next + 1);
        boolean bare = !forms.noun(number.to()) && !forms.tag(number.to()).startsWith("JJ");
        if (!after && !(bare && befalls(number.from()))) {
            return Optional.empty();
        }
        boolean others = previous.known()
                && !tolls(number.from())
                && previous.measure() == null
                && !(after && isHarmed(next))
                && !previous.unit().startsWith("share")
                && !Nouns.THING.has(previous.unit().substring(previous.unit().lastIndexOf(' ') + 1));
        return Optional.of(new Counted(others ? previous.unit() : "person", null, -1, number.to(), false));
    }

    /** "26 seriously injured", "10 wounded": a phrase of its own, which leaves no noun out; "one seriously" does. */
    private boolean isHarmed(int at) {
        int word = forms.tag(at).equals("RB") ? at + 1 : at;
        return Nouns.CASUALTY.has(forms.lower(word)) && !forms.tag(word).equals("RB");
    }

    /** "the death toll has reached 53": of whomever else the text counted, a toll counts the dead. */
    private boolean tolls(int from) {
        for (int i = from - 1; i >= 0 && i > from - 6; i--) {
            if (forms.is(i, "toll")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb just before the number, its comparator and adverbs passed over, befalls persons. */
    private boolean befalls(int from) {
        for (int i = from - 1; i >= 0 && i > from - 5; i--) {
            if (Nouns.BEFALL.has(forms.lemma(i)) && (forms.verb(i) || forms.noun(i))) {
                return true;
            } else if (forms.noun(i) || forms.is(i, ",", ";", ".", "and")) {
                return false;
            }
        }
        return false;
    }

    /** "magnitude-6.5", written as one. */
    static boolean isMagnitude(String form) {
        return form.startsWith("magnitude-") && Character.isDigit(form.charAt(form.length() - 1));
    }

    private Optional<Counted> magnitude(Numeral number) {
        if (isMagnitude(forms.lower(number.from()))) {
            return Optional.of(new Counted("magnitude", null, number.from(), number.to(), false));
        }
        boolean named = forms.is(number.from() - 1, "magnitude")
                || forms.is(number.from() - 1, "of") && forms.is(number.from() - 2, "magnitude");
        return named
                ? Optional.of(new Counted("magnitude", null, number.from() - 1, number.to(), false))
                : Optional.empty();
    }

    /** The noun that begins there with its modifiers; nothing where none does. */
    private Counted noun(int from, Counted previous) {
        int head = -1;
        int i = from;
        for (; i < forms.size() && i < from + LONGEST; i++) {
            boolean date = forms.entity(i).equals("DATE") || forms.entity(i).equals("TIME");
            if (forms.noun(i) && !date) {
                head = i;
                if (forms.tag(i).endsWith("S") && !forms.relation(i).equals("nn") && !isCompound(i)) {
                    break;
                }
            } else if (head >= 0 && forms.is(i, "-") && forms.tag(i + 1).matches("VB[GN]|JJ")) {
                head = -1;
            } else if (head >= 0 && !(forms.is(i, "-", "&") && forms.noun(i + 1)) || date || !modifies(i)) {
                break;
            }
        }
        if (head >= 0) {
            int list = listed(head);
            head = list > head ? list : head;
            return new Counted(unit(from, head, previous), null, head, head + 1, false);
        }
        return shared(from, previous);
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
                return i;
            }
        }
        return head;
    }

    /** "379 confirmed and 47 probable cases": the noun after the second number. */
    private Counted shared(int from, Counted previous) {
        int i = from;
        while (forms.tag(i).matches("JJ.?|VB[ND]") && i < from + 3) {
            i++;
        }
        boolean second = i > from
                && forms.is(i, "and", "or")
                && forms.tag(i + 1).equals("CD")
                && forms.tag(i + 2).matches("JJ.?|VBN");
        if (!second) {
            return Counted.nothing(from);
        }
        Counted later = noun(i + 2, previous);
        return later.known() ? new Counted(later.unit(), null, later.head(), i, false) : later;
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

    /** The unit's name: the head in the singular, with its compounds and classifying adjectives. */
    private String unit(int from, int head, Counted previous) {
        if (Nouns.PERSON.has(forms.lower(head))) {
            boolean more = forms.is(head, "others", "other", "ones")
                    && previous.known()
                    && previous.measure() == null
                    && !suffers(head);
            return more ? previous.unit() : "person";
        }
        StringBuilder unit = new StringBuilder();
        int first = from;
        for (int i = from; i < head; i++) {
            first = forms.is(i, "and", "or") ? i + 1 : first;
        }
        for (int i = first; i < head; i++) {
            int end = i + 1;
            while (end + 1 < head && forms.is(end, "-")) {
                end += 2;
            }
            if (classifies(i, end)) {
                unit.append(forms.text(i, end)).append(' ');
            }
            i = end - 1;
        }
        return unit.append(singular(head)).toString();
    }

    /** "ten others were injured": whoever was counted before, these are people. */
    private boolean suffers(int head) {
        int verb = head + 1;
        while (forms.relation(verb).startsWith("aux")) {
            verb++;
        }
        return verb > head + 1 && Nouns.CASUALTY.has(forms.lower(verb));
    }

    private boolean classifies(int from, int to) {
        boolean compound = forms.noun(from) && to == from + 1 && !NATIONS.contains(forms.entity(from));
        return compound || Nouns.CLASSIFY.has(forms.text(from, to).toLowerCase(Locale.ROOT));
    }

    private String singular(int head) {
        String form = forms.form(head);
        boolean letters =
                form.length() > 1 && Character.isUpperCase(form.charAt(0)) && Character.isUpperCase(form.charAt(1));
        if (letters) {
            return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
        }
        return forms.tag(head).equals("NNP") ? form : forms.lemma(head);
    }
}
