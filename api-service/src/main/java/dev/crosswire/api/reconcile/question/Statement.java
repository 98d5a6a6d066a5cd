package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A claim, what is told of the article's version that makes it, and what its question is about. */
public record Statement(Claim claim, Publication publication, Scope scope) {
    public static final Comparator<Statement> CANONICAL =
            Comparator.comparing(statement -> statement.scope().passage(), Passage.CANONICAL);

    public static Statement of(Claim claim, Publication publication) {
        return new Statement(claim, publication, Scope.of(claim, publication));
    }

    /** When the article's version came out. */
    public Instant date() {
        return scope.passage().date();
    }

    /** The day of publication. */
    public LocalDate published() {
        return scope.published();
    }

    public EventType act() {
        return scope.act();
    }

    public boolean holds() {
        return scope.holds();
    }

    public List<Name> agents() {
        return scope.agents();
    }

    public List<Name> targets() {
        return scope.targets();
    }

    public List<Spot> places() {
        return scope.places();
    }

    public String predicate() {
        return scope.predicate();
    }

    public String unit() {
        return scope.unit();
    }

    public boolean counted() {
        return scope.counted();
    }

    public Days days() {
        return scope.days();
    }

    public String speaker() {
        return scope.speaker();
    }

    public boolean noneOf(Statement counted) {
        return scope.noneOf(counted.scope);
    }

    /** Claims are told apart by their ids. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Statement statement && scope.equals(statement.scope);
    }

    @Override
    public int hashCode() {
        return scope.hashCode();
    }
}
