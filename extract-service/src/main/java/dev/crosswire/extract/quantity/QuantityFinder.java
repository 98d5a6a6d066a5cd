package dev.crosswire.extract.quantity;

import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Quantity;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the quantities of a sentence: numeral, range, what it counts, what bounds it. Works from words and tags, and asks
 * the parse only for hints.
 */
public final class QuantityFinder {
    private final Forms forms;
    private final NumeralReader numerals;
    private final Ranges ranges;
    private final Counting counting;
    private final Elisions elisions;
    private final ElidedPercents percents;
    private final Ballots ballots;
    private final Sums sums;
    private final List<FoundQuantity> found = new ArrayList<>();
    private Counted previous;
    /** What was counted last that is no measure. */
    private Counted things;
    /** What a number counted that another has taken the place of ("from 300 acres to 15,000"). */
    private Counted former = Counted.nothing(0);

    private final CountedSets sets;

    private QuantityFinder(Sentence sentence, String counted, CountedSets sets) {
        this.sets = sets;
        this.previous = new Counted(counted, null, -1, 0, false);
        this.things = previous;
        this.forms = Forms.of(sentence);
        this.numerals = new NumeralReader(forms);
        this.ranges = new Ranges(forms, numerals);
        this.counting = new Counting(forms);
        this.elisions = new Elisions(forms);
        this.percents = new ElidedPercents(forms);
        this.ballots = new Ballots(forms);
        this.sums = new Sums(forms);
    }

    /** The quantities, in text order. */
    public static List<FoundQuantity> find(Sentence sentence) {
        return find(sentence, null);
    }

    /**
     * The quantities, in text order.
     *
     * @param counted the unit that the text counted last ("Six victims were brought in. One is in surgery."), null where
     *     it counted nothing
     */
    public static List<FoundQuantity> find(Sentence sentence, String counted) {
        return find(sentence, counted, new CountedSets());
    }

    /**
     * The quantities, in text order.
     *
     * @param counted the unit that the text counted last, null where it counted nothing
     * @param sets the sets that the text has counted
     */
    public static List<FoundQuantity> find(Sentence sentence, String counted, CountedSets sets) {
        QuantityFinder finder = new QuantityFinder(sentence, counted, sets);
        finder.find();
        return List.copyOf(CompoundDurations.joined(finder.forms, finder.found));
    }

    /** The unit that a text counted last, after these quantities; what it was before where they only measure. */
    public static String counted(Sentence sentence, List<FoundQuantity> found, String before) {
        String counted = before;
        for (FoundQuantity quantity : found) {
            String unit = quantity.quantity().unit();
            boolean measured = unit.startsWith("share") || unit.equals("point") || Units.isUnit(unit);
            boolean describes = quantity.to() < sentence.size()
                    && sentence.word(quantity.to()).token().form().equals("-");
            boolean part = isOfThem(sentence, quantity.to());
            boolean ordinal = sentence.word(quantity.from()).lemma().equals("#ord#");
            boolean kept = measured || describes || part || ordinal || unit.equals("time") || quantity.head() < 0;
            counted = kept || counted != null && isCircumstance(sentence, quantity.head()) ? counted : unit;
        }
        return counted;
    }

    /** "41 of them women": a part of those counted before. */
    private static boolean isOfThem(Sentence sentence, int after) {
        return after + 1 < sentence.size()
                && sentence.word(after).token().form().equals("of")
                && sentence.word(after + 1).hasForm("them", "whom", "these", "those");
    }

    /** "were taken to three hospitals": what is counted beside what the text goes on to count. */
    private static boolean isCircumstance(Sentence sentence, int noun) {
        int preposition = sentence.word(noun).relation().equals("pobj")
                ? sentence.word(noun).head()
                : -1;
        return preposition >= 0
                && sentence.word(preposition).hasLemma("to", "in", "at", "from", "across", "near", "into");
    }

    /** Whether a unit measures (money, lengths, durations) and counts nothing. */
    public static boolean measures(String unit) {
        return Units.isUnit(unit);
    }

    /** Whether a unit is a currency. */
    public static boolean pays(String unit) {
        return Units.isMoney(unit);
    }

    /**
     * The first word of the name of another who did the same, before a number whose verb and noun are left out ("the
     * Greens two"); -1 where there is none.
     */
    public static int name(Sentence sentence, FoundQuantity found) {
        Forms forms = Forms.of(sentence);
        Numeral number = Numeral.exact(found.from(), found.to(), BigDecimal.ONE);
        return found.head() < 0 && Gaps.is(forms, number) ? Gaps.name(forms, number) : -1;
    }

    private void find() {
        int at = 0;
        while (at < forms.size()) {
            Ordinals.at(forms, at).ifPresent(this::ordinal);
            int from = at;
            int end = ballots.of(from)
                    .map(this::vote)
                    .or(() -> numerals.read(from).map(this::next))
                    .orElse(from + 1);
            at = Math.max(from + 1, end);
        }
    }

    /** Takes an ordinal that counts, with what it counts; a rank is of nothing else. */
    private void ordinal(FoundQuantity ordinal) {
        found.add(ordinal);
        if (!ordinal.quantity().unit().equals(Ordinals.RANK)) {
            previous = new Counted(ordinal.quantity().unit(), null, ordinal.head(), ordinal.to(), false);
            things = previous;
        }
    }

    /** Takes a numeral, or a range that it begins; the word after it. */
    private int next(Numeral numeral) {
        Units.Unit currency = currency(numeral.from());
        Numeral range = ranges.from(numeral);
        if (currency == null && !Gaps.is(forms, numeral) && NonQuantity.of(forms, numeral, range)) {
            return numeral.to();
        }
        Numeral number = Bound.inside(forms, range);
        currency = currency != null ? currency : ranges.currencyInside(number);
        Counted counted = whole(number, counting.of(number, currency, previous, things));
        if (ranges.former(number)) {
            boolean share = ranges.becomesShare(number);
            number = share ? number.asShare(Numeral.PERCENT, number.to()) : number;
            counted = share ? new Counted("share", null, -1, number.to(), false) : counted;
            former = counted;
            if (!ranges.told(number)) {
                return number.to();
            }
        }
        if (!counted.known()) {
            number = percents.of(number, found);
            counted = elided(number);
        }
        if (counted.known() && !converted(number, counted)) {
            add(number, counted);
        }
        return Math.max(number.to(), counted.head() > number.to() + 1 ? number.to() : counted.to());
    }

    /** "about 300 of them": of a set that has so many, and not of the two buses told of last. */
    private Counted whole(Numeral number, Counted counted) {
        boolean part = counted.part()
                && forms.is(number.to(), "of")
                && forms.is(number.to() + 1, "them", "these", "those")
                && counted.to() == number.to() + 2
                && counted.unit().equals(previous.unit())
                && found.isEmpty();
        return part
                ? sets.holding(number)
                        .map(unit -> new Counted(unit, null, counted.head(), counted.to(), true))
                        .orElse(counted)
                : counted;
    }

    /** What a number counts whose noun is left out. */
    private Counted elided(Numeral number) {
        return former.known() && forms.is(number.from() - 1, "to")
                ? new Counted(former.unit(), former.measure(), -1, number.to(), false)
                : known(number)
                        .or(() -> sums.of(number, sets.sums().after(found)))
                        .orElseGet(() -> elisions.of(number, previous, things, found));
    }

    /** "the four": a set counted before. */
    private Optional<Counted> known(Numeral number) {
        return forms.is(number.from() - 1, "the", "all", "these", "those")
                ? sets.of(number).map(unit -> new Counted(unit, null, -1, number.to(), false))
                : Optional.empty();
    }

    /** Takes how many voted for what won, and how many against; the word after the result. */
    private int vote(Numeral result) {
        Numeral lost = ballots.lost(result);
        int to = Math.min(result.to(), Math.max(result.from() + 1, lost.from() - 1));
        add(Numeral.exact(result.from(), to, result.lower()), new Counted("vote", null, -1, to, false));
        add(lost, new Counted("vote", null, -1, lost.to(), false));
        return result.to();
    }

    private Units.Unit currency(int from) {
        return Units.currencyBefore(forms, from)
                .map(match -> match.value())
                .or(() -> Units.currencyIn(forms.lower(from), NumeralReader.isScaled(forms, from)))
                .orElse(null);
    }

    /** "200 square kilometers (77 square miles)", "$750 (about £540)": the same again in another unit. */
    private boolean converted(Numeral number, Counted counted) {
        if (counted.measure() == null) {
            return false;
        }
        boolean inside = forms.is(bound(number, counted).from() - 1, "(", "-lrb-");
        boolean named = inside
                && counted.measure().money()
                && previous.measure() == null
                && previous.head() >= 0
                && previous.head() == bound(number, counted).from() - 2
                && isSum(found.get(found.size() - 1));
        return named
                || inside
                        && previous.measure() != null
                        && counted.measure()
                                .dimension()
                                .equals(previous.measure().dimension())
                        && !counted.measure().equals(previous.measure());
    }

    /** "300,000 quetzals": so many of what has a value in brackets are money of a name that no table has. */
    private static boolean isSum(FoundQuantity counted) {
        BigDecimal value = counted.quantity().value();
        BigDecimal least = value == null ? counted.quantity().lower() : value;
        return least != null && least.compareTo(BigDecimal.valueOf(1000)) >= 0;
    }

    private Bound bound(Numeral number, Counted counted) {
        return Bound.of(forms, start(number), number.to(), counted.to(), counted.measure());
    }

    private int start(Numeral number) {
        return Units.currencyBefore(forms, number.from())
                .map(match -> match.from())
                .orElse(number.from());
    }

    private void add(Numeral number, Counted counted) {
        Bound bound = bound(number, counted);
        Comparator comparator = number.own() == null ? bound.comparator() : number.own();
        Quantity quantity = number.exact()
                ? Quantity.of(number.lower(), comparator, counted.unit())
                : Quantity.between(number.lower(), number.upper(), counted.unit());
        int to = Math.max(
                number.to(), counted.head() >= 0 && counted.measure() != null ? counted.head() + 1 : number.to());
        found.add(new FoundQuantity(quantity, bound.from(), to, counted.head(), counted.part()));
        boolean kind = counted.head() >= 0 && forms.is(number.to() + 1, "them", "whom");
        boolean share = counted.unit().startsWith("share");
        boolean included = forms.is(bound.from() - 1, "including") && counted.measure() == null;
        previous = share || (kind || included) && previous.known() ? previous : counted;
        things = previous.measure() == null ? previous : things;
    }
}
