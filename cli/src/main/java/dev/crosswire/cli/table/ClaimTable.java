package dev.crosswire.cli.table;

import dev.crosswire.client.PublishedClaim;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Claims as a table: who says it, what, how many, where and when, and in which words. */
public final class ClaimTable {
    private static final int NARROWEST = 80;
    private static final int TYPE = 10;
    private static final int LINES = 3;
    private static final int GAPS = 8;

    private final int columns;

    /** @param columns of the terminal; fewer than 80 are taken as 80 */
    public ClaimTable(int columns) {
        this.columns = Math.max(NARROWEST, columns);
    }

    public List<String> lines(List<PublishedClaim> claims) {
        int shared = columns - TYPE - GAPS;
        int said = shared * 20 / 100;
        int value = shared * 15 / 100;
        int what = shared * 30 / 100;
        TextTable table = new TextTable(List.of(said, TYPE, what, value, shared - said - value - what), LINES);
        List<String> lines = new ArrayList<>(table.row(List.of("SAID BY", "TYPE", "WHAT", "VALUE", "IN THE WORDS")));
        lines.add(table.rule());
        claims.forEach(claim -> lines.addAll(table.row(cells(claim))));
        return lines;
    }

    private static List<String> cells(PublishedClaim published) {
        Claim claim = published.claim();
        return List.of(
                speaker(published),
                claim.type().label(),
                what(claim),
                claim.quantity() == null ? "" : AnswerText.of(claim.quantity()),
                claim.evidence().exact());
    }

    private static String speaker(PublishedClaim published) {
        String outlet =
                published.publication() == null ? null : published.publication().publisher();
        String shown = outlet == null ? "unnamed outlet" : outlet;
        return published.claim().attribution() == null
                ? shown
                : published.claim().attribution().source().name() + " (" + shown + ")";
    }

    /** As an annotator would note it: agent, predicate, target, place and time. */
    private static String what(Claim claim) {
        String negated = claim.polarity().label().equals("+") ? "" : "not ";
        String modality = claim.modality().label().equals("actual")
                ? ""
                : " [" + claim.modality().label() + "]";
        return Stream.of(
                        names(claim.agent()),
                        negated + claim.predicate() + modality,
                        names(claim.target()),
                        where(claim.place()),
                        claim.time() == null ? "" : AnswerText.of(claim.time()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String names(List<Entity> entities) {
        return entities.stream().map(Entity::name).collect(Collectors.joining(", "));
    }

    private static String where(List<Place> places) {
        return places.stream().map(Place::name).collect(Collectors.joining(", "));
    }
}
