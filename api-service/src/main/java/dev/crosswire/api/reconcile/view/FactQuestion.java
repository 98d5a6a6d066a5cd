package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.position.Asked;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Polarity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The question that a fact's claims answer, as it is put.
 *
 * @param type the fact's
 * @param sample the claim whose slots stand for all
 */
record FactQuestion(List<Statement> claims, EventType type, Statement sample) {
    /** Words that tell more than a number and what is counted. */
    private static final int TELLING = 5;

    String text() {
        String unit = claims.stream()
                .filter(Statement::counted)
                .map(claim -> claim.claim().quantity().unit())
                .filter(name -> name != null)
                .findFirst()
                .orElse(sample.unit());
        Claim claim = sample.claim();
        Slots slots = new Slots(
                type,
                claim.predicate(),
                told(claim, claim.agent()),
                told(claim, claim.target()),
                unit,
                claim.place(),
                claim.time(),
                words());
        return Questions.ask(slots, kind());
    }

    private static List<Entity> told(Claim claim, List<Entity> entities) {
        Set<String> words = Set.copyOf(Tokens.split(claim.evidence().exact()));
        return entities.stream()
                .map(entity -> new Entity(NounPhrases.asTold(entity.name(), words)))
                .toList();
    }

    private String kind() {
        return switch (Asked.of(claims)) {
            case NUMBER -> "count";
            case TIME -> "when";
            case PLACE -> "where";
            case ENTITY -> "who";
            case DESCRIPTION -> "describe";
            case TRUTH -> type == EventType.EVALUATE ? "describe" : "yesno";
        };
    }

    /** The words of the shortest claim that affirms, of those with a number where one is asked for; null where all deny. */
    private String words() {
        boolean number = Asked.of(claims) == Asked.NUMBER;
        return claims.stream()
                .filter(claim -> claim.counted() || !number)
                .filter(claim -> claim.claim().polarity() == Polarity.POSITIVE
                        && claim.claim().type() == type)
                .map(claim -> claim.claim().evidence().exact())
                .filter(words -> words.indexOf(' ') > 0)
                .min(Comparator.comparing((String words) -> number && words.split(" ").length < TELLING)
                        .thenComparing(Phrases::fragment)
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }
}
