package dev.crosswire.evaluation.score;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A claim in the annotation guide's flat form.
 *
 * @param time an ISO 8601 date or interval, null where there is none
 * @param fact the fact it is a value of, null where it has none
 * @param canonical its content as text, by which claims are sorted so that their order does not matter
 */
public record FlatClaim(
        String id,
        String article,
        String evidence,
        String speaker,
        String type,
        String predicate,
        List<String> agent,
        List<String> target,
        FlatQuantity quantity,
        List<String> place,
        String time,
        String polarity,
        String modality,
        String fact,
        String canonical) {

    /** A number in the flat form; null where a part is not given. */
    public record FlatQuantity(Double value, Double lower, Double upper, String cmp, String unit) {}

    /** The same, with its fact by another name. */
    public FlatClaim withFact(UnaryOperator<String> renamed) {
        return new FlatClaim(
                id,
                article,
                evidence,
                speaker,
                type,
                predicate,
                agent,
                target,
                quantity,
                place,
                time,
                polarity,
                modality,
                fact == null ? null : renamed.apply(fact),
                canonical);
    }
}
