package dev.crosswire.extract.quantity;

import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The numbers that count nothing, each kind by a rule of its own. */
enum NonQuantity {
    /** "2019", "2015-2016" that no unit follows. */
    YEAR {
        @Override
        boolean is(Forms forms, Numeral number) {
            boolean year = number.to() == number.from() + 1
                    && number.glued().isEmpty()
                    && !number.share()
                    && plainYear(forms.form(number.from()), number);
            boolean counted = forms.tag(number.to()).equals("NNS")
                    && !forms.entity(number.from()).equals("DATE")
                    && forms.lower(number.from() - 1).length() != 2;
            boolean unit = Units.at(forms, number.to()).isPresent() && !forms.is(number.to(), "season", "seasons");
            return year && !counted && !unit;
        }
    },
    /** "March 11", "the 3 of May", and what the engine calls a date or a time without a unit of time after it. */
    DATE {
        @Override
        boolean is(Forms forms, Numeral number) {
            boolean spelt = Character.isLetter(forms.lower(number.from()).charAt(0));
            boolean counted =
                    forms.is(number.from() - 2, "in") && forms.tag(number.to()).equals("NNS");
            boolean month = month(forms, number.from() - 1) && !spelt && !counted || month(forms, number.to());
            boolean dated = DATED.contains(forms.entity(number.from())) && !forms.single(number.from());
            boolean compared = forms.is(number.from() - 1, "from") && forms.is(number.from() - 2, "up", "down", ",");
            boolean day = month && small(number, 31) || dated && !compared && !countedNoun(forms, number);
            boolean unit = Units.at(forms, number.to())
                    .filter(match -> !match.value().money())
                    .isPresent();
            boolean rate = forms.is(number.to(), "a", "an", "per")
                    && Units.at(forms, number.to() + 1)
                            .filter(match -> match.value().duration())
                            .isPresent();
            return !measured(forms, number) && !unit && !rate && day;
        }
    },
    /** "the 31st", "17th". */
    ORDINAL {
        @Override
        boolean is(Forms forms, Numeral number) {
            return forms.is(number.to(), "st", "nd", "rd", "th");
        }
    },
    /** "9 p.m.", "5 o'clock", "0600 GMT", "ten past six", "at four." */
    CLOCK {
        @Override
        boolean is(Forms forms, Numeral number) {
            boolean near = forms.is(number.from() - 1, "after", "before")
                    && forms.is(number.from() - 2, "shortly", "just", "soon");
            boolean hour = (near || forms.is(number.from() - 1, "at", "until", "by", "past", "to", "since"))
                    && small(number, 12)
                    && number.lower().signum() > 0
                    && forms.lower(number.from()).matches("[a-z]+");
            boolean change = forms.is(number.from() - 1, "to")
                    && (forms.tag(number.from() - 2).equals("CD")
                            || forms.is(number.from() - 4, "from")
                                    && Units.at(forms, number.from() - 2).isPresent())
                    && !DATED.contains(forms.entity(number.from()));
            boolean stands = number.to() >= forms.size()
                    || forms.is(number.to(), ".", ",", "\"", "past", "to", "in", "this", "that", "on")
                            && !forms.is(number.to() + 1, "one");
            return hour
                            && stands
                            && !change
                            && !forms.is(
                                    number.from() - 2, "stood", "stands", "put", "from", "up", "down", "dead", "toll")
                    || forms.is(number.to(), "past") && small(number, 29)
                    || forms.is(
                            number.to(),
                            "am",
                            "pm",
                            "a.m.",
                            "p.m.",
                            "a.m",
                            "p.m",
                            "o'clock",
                            "gmt",
                            "utc",
                            "est",
                            "et");
        }
    },
    /** "45-year-old", "aged 12", "Berg, 45,": how old somebody is. */
    AGE {
        @Override
        boolean is(Forms forms, Numeral number) {
            return Ages.is(forms, number);
        }
    },
    /** "101" of "call police on 101", "021 490 8530": a number to call. */
    TELEPHONE {
        @Override
        boolean is(Forms forms, Numeral number) {
            int from = number.from();
            int to = from + 1;
            while (digits(forms, from - 1)) {
                from--;
            }
            while (digits(forms, to)) {
                to++;
            }
            boolean called = !forms.noun(to)
                    && Nouns.CALLING.has(forms.lemma(calling(forms, from)))
                    && forms.digits(from, 3, Integer.MAX_VALUE);
            boolean code = digits(forms, from) && forms.form(from).startsWith("0");
            return digits(forms, from) && (called || to - from > 2 || code && to - from > 1);
        }

        private static boolean digits(Forms forms, int index) {
            return forms.form(index).chars().allMatch(Character::isDigit)
                    && !forms.form(index).isEmpty();
        }

        /** The verb by which a number is called: the one it is the object of, or stands behind with "on" or "at". */
        private static int calling(Forms forms, int from) {
            int head = forms.has(from) ? forms.sentence().word(from).head() : -1;
            return forms.is(head, "on", "at") ? forms.sentence().word(head).head() : head;
        }
    },
    /** "Highway 81", "No. 5", "Boeing 737", "a Boeing 737-800 jet", "a mother-of-three", "1. Berg", "41 Mill Street": a number that names. */
    LABEL {
        @Override
        boolean is(Forms forms, Numeral number) {
            int before = number.from() - 1;
            boolean alone = !countedNoun(forms, number);
            boolean parent = forms.is(before, "-") && forms.is(before - 1, "of");
            boolean label = parent || Nouns.LABEL.has(forms.lower(before)) && (forms.capital(before) || alone);
            boolean attached = forms.tag(before).equals("NNP")
                    && forms.has(number.from())
                    && forms.sentence().word(number.from()).head() == before;
            boolean designation = alone
                    && forms.tag(before).equals("NNP")
                    && !DATED.contains(forms.entity(before))
                    && NAMED.contains(forms.entity(before))
                    && forms.digits(number.from(), 1, Integer.MAX_VALUE);
            boolean model = forms.tag(before).startsWith("NNP")
                    && (forms.entity(number.from()).equals("PRODUCT")
                            || attached && MAKERS.contains(forms.entity(before)));
            boolean rank = forms.is(before, "number") && forms.is(number.from(), "one");
            boolean part = forms.is(before, "(", "-lrb-")
                    && forms.is(number.to(), ")", "-rrb-")
                    && forms.tag(before - 1).equals("CD")
                    && Nouns.LABEL.has(forms.lower(before - 2));
            boolean item = forms.form(number.from()).endsWith(".") && number.to() < forms.size();
            return rank
                    || part
                    || Addresses.is(forms, number)
                    || item
                    || label && before >= 0
                    || inName(forms, number)
                    || attached && alone
                    || designation
                    || model;
        }
    },
    /** "the S&P 500 energy index", "the Nikkei 225": how many shares an index is of. */
    INDEX {
        @Override
        boolean is(Forms forms, Numeral number) {
            boolean gauge = forms.tag(number.from() - 1).startsWith("NNP")
                    && (Nouns.GAUGE.has(forms.lower(number.to())) || Nouns.GAUGE.has(forms.lower(number.to() + 1)));
            return (gauge || Nouns.INDEX.has(forms.lower(number.from() - 1)))
                    && forms.capital(number.from() - 1)
                    && !number.share()
                    && forms.digits(number.from(), 2, 4)
                    && !forms.lemma(number.to()).equals("point");
        }
    },
    /** "the past two years", "six months ago", "a ten-year span": when, not how long. */
    SPAN {
        @Override
        boolean is(Forms forms, Numeral number) {
            return measured(forms, number) && Spans.isWhen(forms, number);
        }
    },
    /** "one of the best", "the new one", "one day", "one-time": the word, not the number. */
    ONE {
        @Override
        boolean is(Forms forms, Numeral number) {
            return Ones.isWord(forms, number);
        }
    },
    /** "two deaths for every 1,000 births", "per 100,000 people": the round number that a rate is told by. */
    RATE {
        @Override
        boolean is(Forms forms, Numeral number) {
            boolean by = forms.is(number.from() - 1, "per")
                    || forms.is(number.from() - 1, "every") && forms.is(number.from() - 2, "for", "in", "out", "of");
            return by
                    && number.exact()
                    && number.lower().stripTrailingZeros().precision() == 1
                    && number.lower().compareTo(HUNDRED) >= 0;
        }
    },
    /** "based on 60 percent of the count": on how much a figure rests. */
    BASIS {
        @Override
        boolean is(Forms forms, Numeral number) {
            return IntStream.rangeClosed(1, 3)
                    .map(back -> number.from() - back)
                    .anyMatch(on -> forms.is(on, "on") && forms.is(on - 1, "based"));
        }
    },
    /** "the two sides", "these two foreign ministers", "the two Congos", "some of the 60": those already spoken of. */
    KNOWN_PAIR {
        @Override
        boolean is(Forms forms, Numeral number) {
            boolean definite =
                    forms.is(number.from() - 1, "the", "these", "those", "all", "our", "their", "between", "other");
            int noun = forms.noun(number.to() + 1) && !forms.hasTag(number.to(), "NNS", "CC", "IN", ",")
                    ? number.to() + 1
                    : number.to();
            boolean named = forms.is(number.from() - 1, "the")
                    && forms.tag(number.to()).startsWith("NNP")
                    && forms.lower(number.to()).endsWith("s")
                    && forms.entity(number.to()).equals("GPE");
            boolean some = forms.is(number.from() - 1, "the")
                    && forms.is(number.from() - 2, "of")
                    && forms.is(number.from() - 3, "some", "many", "most", "none", "any", "few", "all")
                    && (forms.verb(number.to()) || forms.tag(number.to()).equals("MD"));
            return some || definite && small(number, 5) && (named || Nouns.KNOWN.has(forms.lemma(noun)));
        }
    },
    /** "beaten 0-5", "Kenya 3-1 Ghana", "a 14-21 defeat": goals and points of two sides, and no range. */
    SCORE {
        @Override
        boolean is(Forms forms, Numeral number) {
            int dash = number.from() - 1;
            if (forms.is(dash, "-", "–") && forms.glued(dash) && forms.glued(dash + 1)) {
                return forms.digits(dash - 1, 1, 3) && Nouns.CONTEST.has(forms.lemma(number.to()));
            }
            String form = forms.text(number.from(), number.to());
            Matcher sides = RESULT.matcher(form);
            if (!sides.matches()) {
                return false;
            }
            boolean falling = Integer.parseInt(sides.group(1)) >= Integer.parseInt(sides.group(2));
            boolean named = forms.tag(number.from() - 1).startsWith("NNP")
                    && forms.tag(number.to()).startsWith("NNP");
            return falling
                    || named
                    || Nouns.CONTEST.has(forms.lemma(number.from() - 1))
                    || Nouns.CONTEST.has(forms.lower(number.to()));
        }
    },
    /** "top 10", "the first 100 days", "Big Four", "50-50". */
    PHRASE {
        @Override
        boolean is(Forms forms, Numeral number) {
            boolean name = forms.tag(number.from()).startsWith("NNP")
                    && !Character.isDigit(forms.form(number.from()).charAt(0));
            boolean first = IntStream.range(0, number.from()).allMatch(i -> forms.is(i, "\"", "“", "'", "‘"));
            boolean ranked = forms.is(number.from() - 1, "first") && small(number, 365);
            return ranked
                    || forms.is(number.from() - 1, "top", "under-", "g") && !forms.verb(number.from() - 1)
                    || name && !first && forms.capital(number.from());
        }
    };

    private static final NonQuantity[] RULES = values();
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Set<String> NAMED = Set.of("PRODUCT", "ORG", "FAC", "LAW", "WORK_OF_ART", "EVENT");
    private static final Set<String> MAKERS = Set.of("PRODUCT", "ORG");
    /** The score of a match: "3-1". */
    private static final Pattern RESULT = Pattern.compile("(\\d{1,3})[-–](\\d{1,3})");

    private static final Set<String> DATED = Set.of("DATE", "TIME");
    private static final Set<String> NUMBERS =
            Set.of("", "CARDINAL", "QUANTITY", "MONEY", "PERCENT", "DATE", "TIME", "ORDINAL");

    abstract boolean is(Forms forms, Numeral number);

    /** The rule by which a number counts nothing; empty where it is a quantity. */
    static Optional<NonQuantity> of(Forms forms, Numeral number) {
        for (NonQuantity rule : RULES) {
            if (rule.is(forms, number)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Whether a number counts nothing, alone and as the beginning of its range: "six to nine months" lasts. */
    static boolean of(Forms forms, Numeral number, Numeral range) {
        boolean none = of(forms, number).isPresent();
        boolean ranges = range.to() > number.to();
        boolean lasts = ranges && measured(forms, range) && of(forms, range).isEmpty();
        boolean part = ranges
                && forms.is(range.to(), "of")
                && forms.is(range.to() + 1, "the", "our", "their", "its", "his", "her", "those", "them", "us");
        boolean counts =
                ranges && number.to() < range.to() && forms.tag(range.to()).equals("NNS");
        return none && !lasts && !part && !counts;
    }

    private static boolean plainYear(String form, Numeral number) {
        boolean digits = form.length() == 4 || form.length() == 9;
        return digits
                && form.chars().noneMatch(c -> c == ',' || c == '.')
                && number.lower().compareTo(new BigDecimal(1100)) >= 0
                && number.upper().compareTo(new BigDecimal(2100)) < 0;
    }

    private static boolean month(Forms forms, int index) {
        return Nouns.MONTH.has(forms.lower(index)) && forms.capital(index);
    }

    static boolean small(Numeral number, int most) {
        return number.upper().compareTo(new BigDecimal(most)) <= 0
                && number.upper().stripTrailingZeros().scale() <= 0;
    }

    /** Whether a unit of time follows, joined by a hyphen or described ("eight working hours"). */
    static boolean measured(Forms forms, Numeral number) {
        boolean described = forms.tag(number.to()).equals("VBG") || Counting.isWorkday(forms, number.to());
        int at = forms.is(number.to(), "-") || described ? number.to() + 1 : number.to();
        return Units.at(forms, at).filter(match -> match.value().duration()).isPresent();
    }

    private static boolean countedNoun(Forms forms, Numeral number) {
        String tag = forms.tag(number.to());
        boolean dated = DATED.contains(forms.entity(number.to()));
        return !dated && (tag.equals("NNS") || tag.equals("NN") || tag.startsWith("JJ") && forms.noun(number.to() + 1));
    }

    private static boolean inName(Forms forms, Numeral number) {
        String name = forms.sentence().word(number.from()).name();
        return !NUMBERS.contains(forms.entity(number.from())) && !name.startsWith("U-") && !name.startsWith("B-")
                || !NUMBERS.contains(forms.entity(number.from())) && name.startsWith("B-") && !forms.noun(number.to());
    }
}
