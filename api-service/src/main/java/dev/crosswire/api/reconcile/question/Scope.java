package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Names;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.lexicon.Words;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Publication;
import dev.crosswire.contract.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a claim's question is about, made ready to compare.
 *
 * @param act the type of its question: what is rejected is asked as agreement
 * @param holds whether the claim says that the act took place: a rejection says that agreement did not
 * @param agents names of those who act
 * @param targets names and noun phrases of what is acted on
 * @param topic the words of the targets and the unit, by class
 * @param predicate the class of the predicate
 * @param unit the general unit, null where nothing is counted
 * @param days null where undated
 * @param published the day of publication
 * @param wording the words of the evidence, by class
 * @param speaker plain name, null where the outlet speaks
 * @param qualifiers words of the evidence that narrow what is counted
 * @param names the words of the proper names in any slot, and their sides
 * @param targetNames the words of the proper names in the targets, a side's names as the side
 * @param detail the wording beyond the words of the slots
 */
public record Scope(
        Claim claim,
        Publication publication,
        Instant date,
        EventType act,
        boolean holds,
        List<String> agents,
        List<String> targets,
        Set<String> topic,
        Set<String> actors,
        String predicate,
        String unit,
        Days days,
        LocalDate published,
        Set<String> wording,
        String speaker,
        Set<String> qualifiers,
        Set<String> names,
        Set<String> targetNames,
        Set<String> detail) {
    /** By date of publication, then by where the claim stands; total on claims of different ids. */
    public static final Comparator<Scope> CANONICAL = Comparator.comparing(Scope::date)
            .thenComparing(scope -> scope.claim().articleId())
            .thenComparing(scope -> scope.claim().evidence().start())
            .thenComparing(scope -> scope.claim().evidence().end())
            .thenComparing(scope -> scope.claim().id());

    public static Scope of(Claim claim, Publication publication) {
        boolean rejects = claim.type() == EventType.REJECT;
        List<String> agents = claim.agent().stream().map(Entity::name).toList();
        List<String> targets = claim.target().stream().map(Entity::name).toList();
        String unit =
                claim.quantity() == null ? null : Units.general(claim.quantity().unit());
        Set<String> topic = new LinkedHashSet<>();
        targets.forEach(target -> topic.addAll(Words.topic(target)));
        if (unit != null) {
            topic.addAll(Words.content(
                    claim.quantity().unit() == null ? "" : claim.quantity().unit()));
        }
        Set<String> actors = new LinkedHashSet<>();
        agents.forEach(agent -> actors.addAll(Words.content(agent)));
        Set<String> wording = Words.topic(claim.evidence().exact());
        String predicate = Words.classOf(claim.predicate());
        String day = publication.dateModified() != null ? publication.dateModified() : publication.datePublished();
        return new Scope(
                claim,
                publication,
                publication.date(),
                rejects ? EventType.AGREE : claim.type(),
                (claim.polarity() == Polarity.POSITIVE) != rejects,
                agents,
                targets,
                topic,
                actors,
                predicate,
                unit,
                Days.of(claim.time()),
                Published.day(day),
                wording,
                claim.attribution() == null
                        ? null
                        : Words.plain(claim.attribution().source().name()),
                Words.qualifiers(claim.evidence().exact()),
                names(claim),
                targetNames(targets),
                without(wording, topic, actors, predicate));
    }

    private static Set<String> names(Claim claim) {
        Set<String> out = new LinkedHashSet<>();
        Stream.of(
                        claim.agent().stream().map(Entity::name),
                        claim.target().stream().map(Entity::name),
                        claim.place().stream().map(Place::name))
                .flatMap(names -> names)
                .filter(Names::proper)
                .forEach(name -> {
                    out.addAll(Words.split(name));
                    Names.side(name).ifPresent(out::add);
                });
        return out;
    }

    private static Set<String> targetNames(List<String> targets) {
        Set<String> out = new LinkedHashSet<>();
        for (String target : targets) {
            for (String word : target.split("[\\s-]+")) {
                if (Names.proper(word)) {
                    out.add(Names.side(word).orElse(Words.plain(word)));
                }
            }
        }
        return out;
    }

    private static Set<String> without(Set<String> words, Set<String> topic, Set<String> actors, String predicate) {
        Set<String> out = new LinkedHashSet<>(words);
        out.removeAll(topic);
        out.removeAll(actors);
        out.remove(predicate);
        return out;
    }

    /** Whether the claim gives a number for its question. */
    public boolean counted() {
        return unit != null;
    }

    /** Whether it tells of dead or injured people, none by name. */
    boolean toll() {
        return (act == EventType.DEATH || act == EventType.INJURY)
                && (topic.contains("person") || topic.contains("toll"));
    }

    Set<String> agentSides() {
        return Names.sides(agents);
    }

    Set<String> targetSides() {
        return Names.sides(targets);
    }
}
