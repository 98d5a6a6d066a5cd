package dev.crosswire.api.reconcile.position;

import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Answer;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The different answers among the claims of one question, in canonical order of their first claims. */
public final class Stands {
    private Stands() {}

    public static List<Stand> of(List<Statement> claims) {
        Asked asked = Asked.of(claims);
        Map<List<Object>, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement claim : claims) {
            boolean future = asked != Asked.TIME && claim.claim().modality() == Modality.FUTURE;
            groups.computeIfAbsent(Arrays.asList(key(claim, asked), claim.holds(), future), key -> new ArrayList<>())
                    .add(claim);
        }
        List<Stand> out = new ArrayList<>();
        groups.forEach((key, members) ->
                out.add(new Stand(answer(members.get(0), asked), (boolean) key.get(1), (boolean) key.get(2), members)));
        return out;
    }

    /** What claims of one answer have in common. */
    private static Object key(Statement claim, Asked asked) {
        return switch (asked) {
            case NUMBER -> number(claim);
            case TIME -> clock(claim) == null ? claim.days() : clock(claim).minutes();
            case PLACE -> claim.claim().place();
            case ENTITY -> claim.targets().get(0).words();
            case DESCRIPTION, TRUTH -> "";
        };
    }

    private static Object number(Statement claim) {
        Quantity quantity = claim.claim().quantity();
        return quantity == null
                ? ""
                : Arrays.asList(
                        quantity.value(),
                        quantity.lower(),
                        quantity.upper(),
                        Units.times(quantity.unit()),
                        claim.unit() + quantity.comparator().label());
    }

    private static Answer answer(Statement claim, Asked asked) {
        return switch (asked) {
            case NUMBER -> claim.counted() ? new Answer.Counted(claim.claim().quantity()) : new Answer.YesNo();
            case TIME -> new Answer.Dated(time(claim));
            case PLACE -> new Answer.Located(claim.claim().place());
            case ENTITY -> new Answer.Named(claim.claim().target());
            case DESCRIPTION -> new Answer.Described(claim.claim().evidence().exact());
            case TRUTH -> new Answer.YesNo();
        };
    }

    /** The claim's day, for want of one that of its publication, with its time of day as text. */
    private static TimeSpan time(Statement claim) {
        TimeSpan day = claim.claim().time();
        String published = claim.published().toString();
        return new TimeSpan(
                day == null ? published : day.start(),
                day == null ? published : day.end(),
                clock(claim) == null ? null : clock(claim).text());
    }

    private static Clock clock(Statement claim) {
        return Clock.in(claim.claim().evidence().exact()).orElse(null);
    }
}
