package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.People;
import dev.crosswire.api.reconcile.lexicon.Qualifiers;
import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.lexicon.Words;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Publication;
import dev.crosswire.contract.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a claim's question is about, made ready to compare.
 *
 * @param act the type of its question: what is rejected is asked as agreement
 * @param holds whether the claim says that the act took place: a rejection says that agreement did not
 * @param agents names of those who act
 * @param agentSides the sides that they act for, where known
 * @param targets names and noun phrases of what is acted on
 * @param places where it happens
 * @param topic the words of the targets and the unit, by class
 * @param predicate the class of the predicate
 * @param unit the general unit, null where nothing is counted
 * @param figure how many, in the general unit; not a number where that is open or nothing is counted
 * @param days null where undated
 * @param published the day of publication
 * @param wording the words of the evidence, by class
 * @param speaker plain name, null where the outlet speaks
 * @param qualifiers words of the evidence that narrow what is counted
 * @param names the words of the proper names in any slot, and their sides
 * @param targetNames the words of the proper names in the targets, a side's names as the side
 * @param slots the words of all slots together, whatever their roles
 * @param content the topic without the words of proper names
 * @param told what the words of the evidence give away, and what they may mean
 * @param gist what may rule out at once that it answers one question with another claim ({@link Gist})
 */
public record Scope(
        Claim claim,
        Publication publication,
        Instant date,
        EventType act,
        boolean holds,
        List<Name> agents,
        Set<String> agentSides,
        List<Name> targets,
        List<Spot> places,
        WordSet topic,
        WordSet actors,
        String predicate,
        String unit,
        double figure,
        Days days,
        LocalDate published,
        WordSet wording,
        String speaker,
        Set<String> qualifiers,
        WordSet names,
        WordSet targetNames,
        WordSet slots,
        WordSet content,
        Told told,
        Gist gist) {
    /** By date of publication, then by where the claim stands; total on claims of different ids. */
    public static final Comparator<Scope> CANONICAL = Comparator.comparing(Scope::date)
            .thenComparing(scope -> scope.claim().articleId())
            .thenComparing(scope -> scope.claim().evidence().start())
            .thenComparing(scope -> scope.claim().evidence().end())
            .thenComparing(scope -> scope.claim().id());

    private static final Memo<String, Instant> DATES = new Memo<>(4_000, Published::instant);
    private static final Memo<String, LocalDate> DAYS = new Memo<>(4_000, Published::day);

    public static Scope of(Claim claim, Publication publication) {
        boolean rejects = claim.type() == EventType.REJECT;
        EventType act = rejects ? EventType.AGREE : claim.type();
        Days days = Days.of(claim.time());
        List<Name> agents = Participants.agents(claim);
        List<Name> targets = Participants.targets(claim);
        String unit = unit(claim);
        double figure = unit == null ? Double.NaN : FigureRule.middle(claim.quantity());
        Set<String> topic = topic(claim, targets, unit);
        Set<String> actors = new LinkedHashSet<>();
        agents.forEach(agent -> actors.addAll(Words.content(agent.text())));
        List<String> told = Tokens.split(claim.evidence().exact());
        String predicate = Synonyms.classOf(claim.predicate());
        Set<String> names = ProperNames.of(agents, targets, claim.place());
        WordSet slots = WordSet.inAnyOrder(union(topic, actors, names, Set.of(predicate)));
        WordSet wording = WordSet.of(Words.topic(told));
        String dated = publication.dated();
        return new Scope(
                claim,
                publication,
                DATES.of(dated),
                act,
                (claim.polarity() == Polarity.POSITIVE) != rejects,
                agents,
                agents.stream().map(Name::side).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()),
                targets,
                claim.place().stream().map(Spot::of).collect(Collectors.toUnmodifiableList()),
                WordSet.of(topic),
                WordSet.of(actors),
                predicate,
                unit,
                figure,
                days,
                DAYS.of(dated),
                wording,
                claim.attribution() == null
                        ? null
                        : Tokens.plain(claim.attribution().source().name()),
                Qualifiers.of(told),
                WordSet.of(names),
                WordSet.inAnyOrder(ProperNames.in(targets)),
                slots,
                WordSet.inAnyOrder(ProperNames.without(targets, topic)),
                Told.of(act, claim.evidence().exact(), told, claim.predicate()),
                Gist.of(act, Gist.count(unit, figure), days, DAYS.of(dated), slots.bits() | wording.bits()));
    }

    /** The general unit; of what counts people by what befell them, people. */
    private static String unit(Claim claim) {
        if (claim.quantity() == null) {
            return null;
        }
        String general = Units.general(claim.quantity().unit());
        return Units.countsPeople(claim.type(), general) ? Units.PERSON : general;
    }

    private static Set<String> topic(Claim claim, List<Name> targets, String unit) {
        Set<String> topic = new LinkedHashSet<>();
        targets.forEach(target -> topic.addAll(People.topic(target.text())));
        if (unit != null) {
            topic.addAll(People.content(
                    Units.isMeasure(unit)
                            ? unit
                            : Units.counted(claim.quantity().unit())));
            if (unit.equals(Units.PERSON)) {
                topic.removeIf(word -> Units.countsPeople(claim.type(), word));
                topic.add(unit);
            }
        }
        return topic;
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> out = new LinkedHashSet<>();
        for (Set<String> set : sets) {
            out.addAll(set);
        }
        return out;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scope scope && claim.id().equals(scope.claim.id());
    }

    @Override
    public int hashCode() {
        return claim.id().hashCode();
    }

    /** Whether the claim gives a number for its question. */
    public boolean counted() {
        return unit != null;
    }

    /** Whether all of these words stand in its slots or in its wording. */
    boolean tells(Collection<String> words) {
        return Each.all(words, word -> slots.contains(word) || wording.contains(word));
    }

    /** Whether it says how many there are of something, rather than how far or how fast: of a count a part is less. */
    boolean counts() {
        return unit != null && !Units.isMeasure(unit);
    }

    /** Whether it says that there is none of what another counts: an answer to how many there are. */
    public boolean noneOf(Scope counted) {
        return !holds && !counted() && counted.counted() && counted.holds && topic.contains(counted.unit);
    }

    /** Whether it tells of dead, injured or sick people, none by name. */
    boolean toll() {
        return (act == EventType.DEATH || act == EventType.INJURY)
                        && (topic.contains(Units.PERSON)
                                || topic.contains("toll")
                                || Units.PERSON.equals(unit)
                                || People.isGroup(unit)
                                || Each.any(targets, target -> People.isGroup(target.text())))
                || sick();
    }

    /** Whether it counts the victims of an outbreak. */
    private boolean sick() {
        return act == EventType.DISASTER && Units.PERSON.equals(unit);
    }
}
