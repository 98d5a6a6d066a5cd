package dev.crosswire.extract.claim;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.Attribution;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Evidence;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.attribution.Attributions;
import dev.crosswire.extract.claim.Attributes.Attribute;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.event.Lists;
import dev.crosswire.extract.event.Remainder;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.Names;
import dev.crosswire.extract.place.PlaceFinder;
import dev.crosswire.extract.quantity.CountedSets;
import dev.crosswire.extract.quantity.FoundQuantity;
import dev.crosswire.extract.quantity.QuantityFinder;
import dev.crosswire.extract.status.EventStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Puts a sentence's claims together: an event, its participants' names, its quantity, place, time, status and source. */
final class ClaimAssembler {
    private static final Set<EventType> HARM = EnumSet.of(EventType.DEATH, EventType.INJURY);

    private final Document document;
    private final Attributions attributions;
    private final Doers doers;
    private final Figures figures;
    private final PlaceFinder places;
    private final LocalDate published;
    private final CodePoints body;
    private final Told told = new Told();
    private final Headlines headlines;

    private final CountedSets sets = new CountedSets();

    /** The unit that the text counted last, for numbers that leave it out. */
    private String counted;

    ClaimAssembler(Document document, Names names, Attributions attributions, LocalDate published) {
        this.doers = new Doers(names);
        this.figures = new Figures(names);
        this.document = document;
        this.attributions = attributions;
        this.places = PlaceFinder.of(document);
        this.published = published;
        this.headlines = new Headlines(document);
        this.body = new CodePoints(document.article().articleBody());
    }

    /**
     * The claims of one sentence's events, in their order, and those of the numbers that none of them takes.
     *
     * @param weighing what the event of such a number is, weighed as the others were
     */
    List<Placed> assemble(int index, List<Event> events, Remainder remainder, UnaryOperator<Event> weighing) {
        Sentence sentence = document.sentences().get(index);
        List<FoundQuantity> quantities = QuantityFinder.find(sentence, counted, sets);
        List<FoundQuantity> told =
                quantities.stream().filter(number -> !isOfSource(index, number)).toList();
        counted = QuantityFinder.counted(sentence, told, counted);
        sets.add(sentence, told);
        Slots slots = new Slots(sentence, index, places, published, word -> attributions.isCue(index, word));
        this.told.add(index, slots);
        List<Placed> claims = new ArrayList<>();
        List<Event> parts = events.stream()
                .filter(event -> EventStatus.of(sentence, event.head()).asserted())
                .filter(event -> index == 0 || !Transitions.isOf(sentence, event))
                .flatMap(event -> Lists.split(sentence, event, slots::named).stream())
                .toList();
        Numbers numbers = new Numbers(sentence, parts, told);
        for (Event event : parts) {
            claims.addAll(counted(index, event, Counted.of(sentence, event, numbers.of(event)), slots));
        }
        new Unclaimed(sentence, remainder)
                .events(numbers.unclaimed())
                .forEach((event, own) ->
                        claims.addAll(counted(index, weighing.apply(event), Counted.of(sentence, event, own), slots)));
        return claims;
    }

    /** "two residents said", "according to two aides": how many say so, unless that is the finding ("60 percent said"). */
    private boolean isOfSource(int index, FoundQuantity number) {
        Sentence sentence = document.sentences().get(index);
        int noun = number.head();
        int head = noun < 0 ? -1 : sentence.word(noun).head();
        boolean according = head >= 0 && sentence.word(noun).relation().equals("pobj");
        int cue = according ? sentence.word(head).head() : head;
        return cue >= 0
                && (according || sentence.word(noun).relation().equals("nsubj"))
                && attributions.isCue(index, cue)
                && !number.quantity().unit().startsWith("share")
                && !NumberWords.SPAN.has(number.quantity().unit());
    }

    /** The claims of one event, one a count. */
    private List<Placed> counted(int index, Event event, List<Counted> counts, Slots slots) {
        List<List<Place>> places = slots.places(event, counts);
        List<Placed> claims = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Counted count = counts.get(i);
            String unit = count.quantity() == null ? null : count.quantity().unit();
            Event done = event.counting(unit).done(count.head()).by(count.other());
            Claim claim = claim(index, done, count, places.get(i), slots.time(done, count));
            int paragraph = document.paragraphs().get(index);
            claims.add(new Placed(claim, index, paragraph, headlines.holds(index), slots.setting(event, count)));
        }
        return claims;
    }

    /** What the sentences read so far say of where and when the article plays. */
    Told told() {
        return told;
    }

    private Claim claim(int index, Event event, Counted count, List<Place> places, TimeSpan time) {
        Sentence sentence = document.sentences().get(index);
        EventStatus status = EventStatus.of(sentence, event.head());
        Attribution source = source(index, event).orElse(null);
        Article article = document.article();
        Quantity quantity = count.quantity();
        return new Claim(
                "-",
                article.id(),
                article.version(),
                event.type(),
                event.predicate(),
                agents(index, event),
                targets(index, event, count),
                quantity,
                places,
                time,
                status.polarity(),
                isAhead(event, sentence, time) ? Modality.FUTURE : status.modality(),
                source,
                evidence(index, count.from(), count.to()),
                null);
    }

    /** "The museum reopens on Friday": a deed in the present, on a day to come. */
    private boolean isAhead(Event event, Sentence sentence, TimeSpan time) {
        return sentence.word(event.head()).hasTag("VBZ", "VBP", "VBG")
                && !When.isTold(event.type())
                && EventStatus.of(sentence, event.head()).modality() == Modality.ACTUAL
                && time != null
                && time.start() != null
                && published != null
                && time.start().compareTo(published.toString()) > 0;
    }

    /** Who says so; of an act of speech, who reports it. */
    private Optional<Attribution> source(int index, Event event) {
        return event.speaks() && !attributions.isShown(index, event.head())
                ? attributions.around(index, event.head())
                : attributions.at(index, event.head());
    }

    /** What it is done to: what is counted goes by its unit; of the dead and hurt that are only counted, people. */
    private List<Entity> targets(int index, Event event, Counted count) {
        Sentence sentence = document.sentences().get(index);
        Optional<Attribute> attribute = attribute(sentence, event);
        if (attribute.isPresent()) {
            return List.of(new Entity(attribute.get().name()));
        }
        Moves moves = new Moves(sentence);
        List<Integer> movers = moves.of(event);
        if (!movers.isEmpty()) {
            return moves.isAsset(movers.get(0)) ? List.of(new Entity("price")) : entities(index, movers, false);
        }
        List<Integer> heads = new Bearers(sentence).resolve(event.head(), event.targets());
        boolean itself = heads.size() == 1 && count.isOf(sentence, heads.get(0));
        int substance = itself ? count.substance(sentence) : -1;
        if (substance >= 0) {
            return entities(index, List.of(substance), false);
        }
        if (itself || !heads.isEmpty() && heads.stream().allMatch(head -> count.isNumeral(sentence, head))) {
            return List.of(new Entity(count.quantity().unit()));
        }
        List<Entity> named = entities(index, heads, false);
        if (named.isEmpty() && event.type() == EventType.ECONOMY && event.nominal()) {
            return entities(index, List.of(event.head()), false);
        }
        boolean lives = event.type() == EventType.DEATH
                && heads.stream().allMatch(head -> sentence.word(head).lemma().equals("life"));
        if (lives && !named.isEmpty()) {
            return List.of(new Entity("person"));
        }
        boolean people = HARM.contains(event.type()) && (count.quantity() != null || event.nominal());
        boolean others = HARM.contains(event.type())
                && !heads.isEmpty()
                && heads.stream()
                        .allMatch(head ->
                                NumberWords.SOMEBODY.has(sentence.word(head).lemma()));
        return named.isEmpty() && people || others ? List.of(new Entity("person")) : named;
    }

    private static Optional<Attribute> attribute(Sentence sentence, Event event) {
        boolean state = event.predicate().startsWith("be ") && event.agents().isEmpty();
        return event.type() == EventType.ECONOMY
                ? new Attributes(sentence).of(state ? event.targets() : event.agents())
                : Optional.empty();
    }

    private List<Entity> agents(int index, Event event) {
        Sentence sentence = document.sentences().get(index);
        Moves moves = new Moves(sentence);
        List<Integer> movers = moves.of(event);
        Optional<Attribute> attribute = attribute(sentence, event);
        if (attribute.isEmpty() && !movers.isEmpty()) {
            return moves.isAsset(movers.get(0))
                    ? entities(index, movers, true)
                    : figures.owner(index, sentence, event, movers).map(Entity::new).stream()
                            .toList();
        }
        List<Integer> heads = attribute.map(found -> List.of(found.owner())).orElse(event.agents());
        List<Entity> named = entities(index, heads, true);
        if (event.type() == EventType.DEMAND && named.isEmpty()) {
            return attributions
                    .at(index, event.head())
                    .map(said -> List.of(said.source()))
                    .orElse(named);
        }
        if (!named.isEmpty()) {
            return named;
        }
        List<Integer> told = event.nominal() && event.targets().isEmpty() ? List.of(event.head()) : event.targets();
        return figures
                .owner(index, sentence, event, told)
                .map(List::of)
                .orElseGet(() -> doers.of(index, sentence, event))
                .stream()
                .map(Entity::new)
                .toList();
    }

    private List<Entity> entities(int index, List<Integer> heads, boolean actors) {
        Set<Entity> found = new LinkedHashSet<>();
        for (int head : heads) {
            for (String name : attributions.participants(index, head, actors)) {
                if (name.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    found.add(new Entity(name));
                }
            }
        }
        return List.copyOf(found);
    }

    private Evidence evidence(int index, int from, int to) {
        Sentence sentence = document.sentences().get(index);
        int start = document.text().original(sentence.word(from).token().start());
        int end = document.text().originalEnd(sentence.word(to - 1).token().end());
        return new Evidence(body.substring(start, end), start, end);
    }
}
