package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The numbers that count nothing, each kind by a rule of its own. */
enum NonQuantity {
    /** "2019", "2015-2016" that no unit follows. */
    YEAR(CalendarNumbers::isYear),
    /** "March 11", "the 3 of May", and what the engine calls a date or a time without a unit of time after it. */
    DATE(CalendarNumbers::isDate),
    /** "the 31st", "17th". */
    ORDINAL((forms, number) -> forms.is(number.to(), "st", "nd", "rd", "th")),
    /** "9 p.m.", "5 o'clock", "0600 GMT", "ten past six", "at four." */
    CLOCK(ClockTimes::is),
    /** "45-year-old", "aged 12", "Berg, 45,": how old somebody is. */
    AGE(Ages::is),
    /** "101" of "call police on 101", "021 490 8530": a number to call. */
    TELEPHONE(TelephoneNumbers::is),
    /** "Highway 81", "No. 5", "Boeing 737", "a Boeing 737-800 jet", "a mother-of-three", "1. Berg", "41 Mill Street": a number that names. */
    LABEL(Labels::is),
    /** "the S&P 500 energy index", "the Nikkei 225": how many shares an index is of. */
    INDEX(SetPhrases::isIndex),
    /** "the past two years", "six months ago", "a ten-year span": when, not how long. */
    SPAN((forms, number) -> NumeralContexts.measured(forms, number) && Spans.isWhen(forms, number)),
    /** "one of the best", "the new one", "one day", "one-time": the word, not the number. */
    ONE(Ones::isWord),
    /** "two deaths for every 1,000 births", "per 100,000 people": the round number that a rate is told by. */
    RATE(RoundFigures::isRate),
    /** "based on 60 percent of the count": on how much a figure rests. */
    BASIS(RoundFigures::isBasis),
    /** "the two sides", "these two foreign ministers", "the two Congos", "some of the 60": those already spoken of. */
    KNOWN_PAIR(KnownCounts::is),
    /** "beaten 0-5", "Kenya 3-1 Ghana", "a 14-21 defeat": goals and points of two sides, and no range. */
    SCORE(Scores::is),
    /** "top 10", "the first 100 days", "Big Four", "50-50". */
    PHRASE(SetPhrases::is);

    private static final NonQuantity[] RULES = values();

    private final BiPredicate<Forms, Numeral> rule;

    NonQuantity(BiPredicate<Forms, Numeral> rule) {
        this.rule = rule;
    }

    /** The rule by which a number counts nothing; empty where it is a quantity. */
    static Optional<NonQuantity> of(Forms forms, Numeral number) {
        for (NonQuantity rule : RULES) {
            if (rule.rule.test(forms, number)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Whether a number counts nothing, alone and as the beginning of its range: "six to nine months" lasts. */
    static boolean of(Forms forms, Numeral number, Numeral range) {
        boolean none = of(forms, number).isPresent();
        boolean ranges = range.to() > number.to();
        boolean lasts = ranges
                && NumeralContexts.measured(forms, range)
                && of(forms, range).isEmpty();
        boolean part = ranges
                && forms.is(range.to(), "of")
                && forms.is(range.to() + 1, "the", "our", "their", "its", "his", "her", "those", "them", "us");
        boolean counts =
                ranges && number.to() < range.to() && forms.tag(range.to()).equals("NNS");
        return none && !lasts && !part && !counts;
    }
}
