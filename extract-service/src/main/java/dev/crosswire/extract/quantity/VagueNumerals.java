package dev.crosswire.extract.quantity;

import static dev.crosswire.extract.quantity.NumberWord.Kind.PLURAL;
import static dev.crosswire.extract.quantity.NumberWord.Kind.ROUGH;
import static dev.crosswire.extract.quantity.NumberWord.Kind.VAGUE;

import dev.crosswire.contract.Comparator;
import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.Optional;

/** Numerals that tell no exact number, or one by "a": "a score of bullets", "a few dozen", "tens of thousands". */
final class VagueNumerals {
    private final Forms forms;

    VagueNumerals(Forms forms) {
        this.forms = forms;
    }

    Optional<Numeral> read(int from) {
        return rough(from).or(() -> vague(from));
    }

    /** "a single plant", "a few miles", "a few dozen", "a score of bullets", "a couple of days". */
    private Optional<Numeral> rough(int from) {
        if (!forms.is(from, "a")) {
            return Optional.empty();
        } else if (forms.is(from + 1, "single") && counted(from + 2)) {
            return Optional.of(Numeral.exact(from, from + 2, BigDecimal.ONE));
        }
        return forms.is(from + 1, "few") ? few(from).or(() -> about(from)) : about(from);
    }

    /** "a few miles", "a few dozen". */
    private Optional<Numeral> few(int from) {
        boolean measured = Units.at(forms, from + 2)
                .filter(match -> !match.value().duration() || !Spans.isVague(forms, from, match.to()))
                .isPresent();
        if (measured) {
            NumberWord few = NumberWord.of("several", VAGUE);
            return Optional.of(Numeral.between(from, from + 2, few.lower(), few.upper()));
        }
        return Optional.ofNullable(NumberWord.of(forms.lower(from + 2) + "s", PLURAL))
                .map(many -> Numeral.between(from, from + 3, many.lower(), many.upper()));
    }

    /** "a score of bullets", "a couple of days": about so many. */
    private Optional<Numeral> about(int from) {
        NumberWord word = NumberWord.of(forms.lower(from + 1), ROUGH);
        return word == null || !forms.is(from + 2, "of", "hundred", "dozen", "thousand", "more")
                ? Optional.empty()
                : Optional.of(Numeral.exact(from, from + 2, word.lower()).bounded(Comparator.ABOUT, from + 2));
    }

    /** A noun that is no stretch of time: "in a single day" tells when. */
    private boolean counted(int noun) {
        return forms.noun(noun)
                && Units.at(forms, noun)
                        .filter(match -> match.value().duration())
                        .isEmpty();
    }

    /** "several", "dozens", "tens of thousands". */
    private Optional<Numeral> vague(int from) {
        NumberWord word = NumberWord.of(forms.lower(from), VAGUE, PLURAL);
        if (word == null) {
            return Optional.empty();
        }
        NumberWord scale = forms.is(from + 1, "of") ? NumberWord.of(forms.lower(from + 2), PLURAL) : null;
        if (word.kind() == PLURAL && scale != null) {
            BigDecimal one = scale.lower().divide(new BigDecimal(2));
            BigDecimal upper = word.upper().add(BigDecimal.ONE).multiply(one).subtract(BigDecimal.ONE);
            return Optional.of(Numeral.between(from, from + 3, word.lower().multiply(one), upper));
        }
        return Optional.of(Numeral.between(from, from + 1, word.lower(), word.upper()));
    }
}
