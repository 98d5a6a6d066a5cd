package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.stream.IntStream;

/** "one" as a word, and as a number. */
final class Ones {
    private Ones() {}

    /** "one of the best", "the new one", "one day", "one-time": the word, not the number. */
    static boolean isWord(Forms forms, Numeral number) {
        int at = number.from();
        if (!forms.is(at, "one") || number.to() != at + 1) {
            return false;
        }
        boolean thing = forms.hasTag(at - 1, "JJ", "VB") && !Nouns.BEFALL.has(forms.lower(at - 1));
        boolean that = forms.is(at - 1, "that") && !(forms.tag(at - 1).equals("IN") && forms.verb(at + 1));
        boolean lone = that && !forms.noun(at + 1)
                || thing && !forms.noun(at + 1) && !forms.tag(at + 1).equals("JJ") && !forms.is(at + 1, "of")
                || forms.is(at - 1, "no", "the", "this", "every", "each", "any", "which", "-", "only", "a")
                        && !forms.noun(at + 1)
                        && !(forms.is(at - 1, "only") && (forms.is(at + 1, "of") || forms.verb(at + 1)));
        boolean ratio = forms.is(at - 1, "to") && forms.tag(at - 2).equals("CD") && !forms.noun(at + 1);
        boolean part = forms.is(at - 1, "only", "least", "just", "than")
                || isBefallen(forms, at)
                || isCharge(forms, at)
                || isOfHarmed(forms, at)
                || isOfCounted(forms, at);
        boolean joined = ratio
                || forms.is(at + 1, "of") && !part
                || forms.is(at + 1, "another", "'s", "by", "or")
                || forms.is(at + 1, "-") && !NumeralContexts.measured(forms, number);
        boolean idiom = Nouns.IDIOM.has(forms.lower(at + 1)) && !Nouns.COUNTED_ONE.has(forms.lower(at - 1));
        boolean somebody = forms.entity(at + 1).equals("PERSON")
                || Nouns.SAYING.has(forms.lower(at - 1)) && forms.tag(at + 1).equals("NN");
        boolean pronoun = forms.hasTag(at - 1, "JJ", "VBN") && !forms.noun(at + 1);
        boolean none = forms.is(at - 1, "not") || forms.is(at - 1, "but") && forms.is(at - 2, "all");
        return somebody
                || none
                || lone
                || joined
                || idiom
                || pronoun
                || forms.tag(at).startsWith("PRP") && !isOneMore(forms, at);
    }

    /** "one of whom was hurt", "caught one of them", "one of its four mills", "one of two engines failed": of those whose number is told. */
    private static boolean isOfCounted(Forms forms, int one) {
        boolean takesPart =
                forms.relation(one).startsWith("nsubj") || forms.relation(one).equals("dobj");
        boolean own = forms.is(one + 2, "its", "their", "his", "her");
        int number = own || forms.is(one + 2, "the") ? one + 3 : one + 2;
        boolean counted = forms.tag(number).equals("CD") && !forms.hasTag(number + 1, "JJS", "RBS", "DT", "IN", "WP");
        return takesPart && (counted || forms.is(one + 2, "them", "whom", "which")) || own && counted;
    }

    /** "Two soldiers are ill and one has malaria": one more of those who are counted before. */
    private static boolean isOneMore(Forms forms, int one) {
        return forms.is(one - 1, "and", "but", "while", ",", ";")
                && forms.relation(one).startsWith("nsubj")
                && IntStream.range(0, one - 1)
                        .filter(i -> forms.tag(i).equals("CD"))
                        .map(i -> forms.relation(i).equals("nummod")
                                ? forms.sentence().word(i).head()
                                : i)
                        .anyMatch(i -> forms.relation(i).startsWith("nsubj"));
    }

    /** "three counts of fraud and one of perjury". */
    private static boolean isCharge(Forms forms, int one) {
        boolean of = forms.is(one + 1, "of") && forms.tag(one + 2).equals("NN");
        return of && IntStream.range(0, one).anyMatch(i -> forms.is(i, "counts", "charges", "cases"));
    }

    /** "carried one of the dead home": of some whom something befell. */
    private static boolean isOfHarmed(Forms forms, int one) {
        return forms.is(one + 2, "the") && Nouns.CASUALTY.has(forms.lower(one + 3)) && !forms.noun(one + 4);
    }

    /** "one of the drivers was wounded": of some that are known, one to whom something was done. */
    private static boolean isBefallen(Forms forms, int one) {
        int whole = forms.is(one + 2, "the", "his", "her", "its", "their", "those") ? one + 3 : one + 2;
        boolean ranked = forms.hasTag(whole, "JJS", "RBS") || forms.is(whole, "first", "last", "main", "top");
        return forms.relation(one).equals("nsubjpass") && !ranked;
    }
}
