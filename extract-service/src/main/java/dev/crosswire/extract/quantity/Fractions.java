package dev.crosswire.extract.quantity;

import static dev.crosswire.extract.quantity.NumberWord.Kind.FRACTION;
import static dev.crosswire.extract.quantity.NumberWord.Kind.GROUP;
import static dev.crosswire.extract.quantity.NumberWord.Kind.SCALE;
import static dev.crosswire.extract.quantity.NumberWord.Kind.UNIT;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads parts of a whole: "half of", "two-thirds", "by a third", "2/3", "one in five". */
final class Fractions {
    /** Those of a share that is no finite decimal ("a third"), which none takes for exact. */
    private static final MathContext DIGITS = new MathContext(3);

    private static final int FINITE = 6;
    private static final int FAR = 8;

    private final Forms forms;

    Fractions(Forms forms) {
        this.forms = forms;
    }

    Optional<Numeral> read(int from) {
        return oneIn(from)
                .or(() -> eachIn(from))
                .or(() -> halfUnit(from))
                .or(() -> half(from))
                .or(() -> parts(from))
                .or(() -> slash(from));
    }

    private static Numeral share(int from, int to, BigDecimal part, BigDecimal whole) {
        BigDecimal share = part.divide(whole, MathContext.DECIMAL64).stripTrailingZeros();
        boolean finite = share.precision() <= FINITE;
        return Numeral.exact(from, to, finite ? share : share.round(DIGITS)).asShare(BigDecimal.ONE, to);
    }

    /** "one in five voters", "nine out of 10". */
    private Optional<Numeral> oneIn(int from) {
        if (!forms.is(from + 1, "out", "in")) {
            return Optional.empty();
        }
        BigDecimal part = small(from);
        int in = forms.is(from + 1, "out") && forms.is(from + 2, "of") ? from + 3 : from + 2;
        in = forms.is(in, "every") ? in + 1 : in;
        BigDecimal whole = forms.is(in - 1, "in", "of", "every") && in > from + 1 ? small(in) : null;
        boolean ratio = part != null
                && whole != null
                && part.compareTo(whole) < 0
                && whole.compareTo(new BigDecimal(100)) <= 0
                && (!forms.is(in + 1, "of") || isWhole(in + 2) || first(from));
        return ratio ? Optional.of(share(from, in + 1, part, whole)) : Optional.empty();
    }

    /** "nine in ten of the fighters": those of whom it is a part. */
    private boolean isWhole(int from) {
        return forms.is(from, "those", "them", "us", "whom", "the", "its", "their", "his", "her", "our", "all");
    }

    private boolean first(int part) {
        return part == 0 || forms.relation(part).startsWith("nsubj");
    }

    /** "one child in five": so many of a kind in so many. */
    private Optional<Numeral> eachIn(int from) {
        int whole = forms.is(from + 3, "every") ? from + 4 : from + 3;
        BigDecimal part = forms.noun(from + 1) && forms.is(from + 2, "in") ? small(from) : null;
        BigDecimal all = part == null || forms.noun(whole + 1) ? null : small(whole);
        boolean ratio = all != null
                && !forms.tag(from + 1).startsWith("NNP")
                && part.compareTo(BigDecimal.TEN) < 0
                && part.compareTo(all) < 0
                && all.compareTo(new BigDecimal(100)) <= 0
                && !forms.is(whole + 1, "of", "%", "percent", "-");
        return ratio ? Optional.of(share(from, whole + 1, part, all)) : Optional.empty();
    }

    private BigDecimal small(int index) {
        NumberWord word = NumberWord.of(forms.lower(index), UNIT);
        return word != null
                ? word.lower()
                : Digits.read(forms.lower(index))
                        .filter(digits -> digits.rest().isEmpty() && digits.second() == null)
                        .map(Digits::value)
                        .filter(value -> value.signum() > 0)
                        .orElse(null);
    }

    /** "half a mile": of a measure, but not of a time, which says when. */
    private Optional<Numeral> halfUnit(int from) {
        boolean measured = forms.is(from, "half")
                && forms.is(from + 1, "a", "an")
                && (forms.is(from + 2, "point")
                        || Units.at(forms, from + 2)
                                .filter(match -> !match.value().duration() || isLength(from))
                                .isPresent());
        return measured ? Optional.of(Numeral.exact(from, from + 2, new BigDecimal("0.5"))) : Optional.empty();
    }

    /** "delayed by half an hour": how long; "half an hour later" says when. */
    private boolean isLength(int half) {
        boolean lasts = forms.is(half - 1, "by", "for", "after", "in", "within");
        return lasts || Nouns.LASTING.has(forms.lower(half - 1)) && !Nouns.LATER.has(forms.lower(half + 3));
    }

    /** "half" of something, or by half; not "half an hour", "the first half", "half a million". */
    private Optional<Numeral> half(int from) {
        boolean hyphen = forms.is(from + 1, "-");
        boolean part = forms.is(from, "half")
                && !hyphen
                && !forms.is(from - 1, "first", "second", "other", "-", "a", "latter")
                && !forms.is(from + 1, "a", "an", "past", "time")
                && (forms.is(from + 1, "of", "the", "its", "their", "his", "her", "that")
                        || Nouns.TOWARD_HALF.has(forms.lower(from - 1)));
        boolean object = forms.is(from, "half")
                && forms.verb(from - 1)
                && (from + 1 >= forms.size() || forms.is(from + 1, ".", ",", "\"", "and"))
                && !Nouns.DIVIDING.has(forms.lemma(from - 1));
        boolean subject = forms.is(from, "half")
                && forms.relation(from).startsWith("nsubj")
                && forms.is(from + 1, "has", "have", "had", "was", "were", "is", "are");
        boolean scale = NumberWord.of(forms.lower(from + 2), SCALE, GROUP) != null;
        return (part || object || subject || isCut(from)) && !scale
                ? Optional.of(share(from, from + 1, BigDecimal.ONE, new BigDecimal(2)))
                : Optional.empty();
    }

    /** "has cut its grant in half". */
    private boolean isCut(int half) {
        return forms.is(half, "half")
                && forms.is(half - 1, "in")
                && !forms.noun(half + 1)
                && IntStream.range(Math.max(0, half - FAR), half - 1).anyMatch(i -> Nouns.CUTTING.has(forms.lower(i)));
    }

    /** "a quarter of a percentage point", "two tenths of a second": so much of a measure; the word after "a". */
    private int measure(int of) {
        boolean one = forms.is(of, "of") && forms.is(of + 1, "a", "an");
        boolean measure = forms.is(of + 2, "point") || Units.at(forms, of + 2).isPresent();
        return one && measure ? of + 2 : -1;
    }

    /** "two-thirds", "three quarters of", "a fifth of"; a bare "a third" only of something or by that much. */
    private Optional<Numeral> parts(int from) {
        NumberWord count = NumberWord.of(forms.lower(from), UNIT);
        boolean one = forms.is(from, "a", "an", "one");
        int at = forms.is(from + 1, "-") ? from + 2 : from + 1;
        NumberWord whole = NumberWord.of(forms.lower(at), FRACTION);
        boolean scaled = NumberWord.of(forms.lower(forms.is(at + 1, "-") ? at + 2 : at + 1), SCALE, GROUP) != null;
        if (whole == null || count == null && !one || forms.is(at, "half") && !one || scaled) {
            return Optional.empty();
        }
        boolean plural = forms.lower(at).endsWith("s") && !one;
        boolean of = forms.is(at + 1, "of") && !isScale(at + 3)
                || Nouns.TOWARD_PART.has(forms.lower(from - 1))
                || isMany(at + 1)
                || isFall(from, at)
                || forms.hasTag(at + 1, "JJR", "RBR")
                || forms.lower(at).equals("quarter") && isSubject(at + 1);
        if (measure(at + 1) >= 0) {
            BigDecimal parts = one ? BigDecimal.ONE : count.lower();
            return Optional.of(Numeral.exact(
                    from,
                    measure(at + 1),
                    parts.divide(whole.lower(), MathContext.DECIMAL64).round(DIGITS)));
        }
        if (forms.is(at + 1, "point") && one) {
            BigDecimal point = BigDecimal.ONE.divide(whole.lower(), MathContext.DECIMAL64);
            return Optional.of(Numeral.exact(from, at + 1, point));
        }
        boolean year = forms.is(at + 2, "the") && forms.is(at + 3, "year", "season");
        BigDecimal part = one ? BigDecimal.ONE : count.lower();
        boolean proper = part.compareTo(whole.lower()) < 0;
        return proper && (plural && !isScale(at + 3) || of) && !year
                ? Optional.of(share(from, at + 1, part, whole.lower()))
                : Optional.empty();
    }

    /** "fell a third", "has risen a quarter since May"; "fell a third time" is once more. */
    private boolean isFall(int from, int whole) {
        return forms.verb(from - 1)
                && Ranges.isChange(forms.lemma(from - 1))
                && !forms.noun(whole + 1)
                && (forms.is(whole + 1, "last", "this") || !forms.hasTag(whole + 1, "JJ", "JJR", "JJS", "VBG", "VBN"));
    }

    /** "three quarters of a million". */
    private boolean isScale(int word) {
        return forms.is(word - 1, "a") && NumberWord.of(forms.lower(word), SCALE) != null;
    }

    /** "a third were women": a part of many; "a third was hurt" is one more. */
    private boolean isMany(int verb) {
        return forms.is(verb, "were", "are", "have", "do") || forms.tag(verb).equals("VBP");
    }

    private boolean isSubject(int verb) {
        return forms.verb(verb) || forms.tag(verb).equals("MD");
    }

    private Optional<Numeral> slash(int from) {
        return Digits.read(forms.lower(from))
                .filter(digits -> digits.mark() == '/' && digits.rest().isEmpty())
                .filter(digits -> digits.value().compareTo(digits.second()) < 0)
                .filter(digits -> digits.second().compareTo(BigDecimal.TEN) <= 0)
                .filter(digits -> forms.is(from + 1, "of", "the") || forms.noun(from + 1))
                .map(digits -> share(from, from + 1, digits.value(), digits.second()));
    }
}
