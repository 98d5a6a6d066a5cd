package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.packed.Packer;
import dev.crosswire.api.reconcile.packed.Unpacker;
import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A scope in some hundred bytes, without a reference: the codes of its words once, what it says of them by their places. */
public final class ScopePack {
    private static final EventType[] TYPES = EventType.values();
    private static final Modality[] MODALITIES = Modality.values();
    private static final Comparator[] COMPARATORS = Comparator.values();

    private ScopePack() {}

    public static void write(Scope scope, Packer to) {
        passage(scope.passage(), to);
        to.octet(scope.act().ordinal());
        to.octet(scope.holds() ? 1 : 0).octet(scope.modality().ordinal());
        quantity(scope.quantity(), to);
        names(scope.agents(), to);
        names(scope.targets(), to);
        places(scope.places(), to);
        to.text(scope.predicate()).text(scope.unit()).text(scope.speaker());
        days(scope.days(), to);
        to.signed(scope.published().toEpochDay());
        WordTable table = WordTable.of(scope);
        table.write(to);
        table.words(scope.topic(), to);
        table.words(scope.actors(), to);
        table.words(scope.wording(), to);
        table.words(scope.names(), to);
        table.words(scope.targetNames(), to);
        table.words(scope.slots(), to);
        table.words(scope.content(), to);
        texts(scope.qualifiers(), to);
        to.octet(scope.byRole() ? 1 : 0);
        told(scope.told(), table, to);
        to.whole(scope.gist().slots()).whole(scope.gist().words());
    }

    public static Scope read(Unpacker from) {
        Passage passage = passage(from);
        EventType act = TYPES[from.octet()];
        boolean holds = from.octet() == 1;
        Modality modality = MODALITIES[from.octet()];
        Quantity quantity = quantity(from);
        List<Name> agents = names(from);
        List<Name> targets = names(from);
        List<Spot> places = places(from);
        String predicate = from.text();
        String unit = from.text();
        String speaker = from.text();
        Days days = days(from);
        LocalDate published = LocalDate.ofEpochDay(from.signed());
        WordTable table = WordTable.read(from);
        WordSet topic = table.words(from);
        WordSet actors = table.words(from);
        WordSet wording = table.words(from);
        WordSet names = table.words(from);
        WordSet targetNames = table.words(from);
        WordSet slots = table.words(from);
        WordSet content = table.words(from);
        Set<String> qualifiers = texts(from);
        boolean byRole = from.octet() == 1;
        Told told = told(table, from);
        return new Scope(
                passage,
                act,
                holds,
                modality,
                quantity,
                agents,
                Scope.sides(agents),
                targets,
                places,
                topic,
                actors,
                predicate,
                unit,
                Scope.figure(unit, quantity),
                days,
                published,
                wording,
                speaker,
                qualifiers,
                names,
                targetNames,
                slots,
                content,
                byRole,
                told,
                new Gist(from.whole(), from.whole()));
    }

    private static void passage(Passage passage, Packer to) {
        to.text(passage.article()).number(passage.version()).text(passage.claim());
        to.number(passage.start()).number(passage.end());
        to.signed(passage.date().getEpochSecond()).number(passage.date().getNano());
    }

    private static Passage passage(Unpacker from) {
        return new Passage(
                from.text(),
                from.number(),
                from.text(),
                (int) from.number(),
                (int) from.number(),
                Instant.ofEpochSecond(from.signed(), from.number()));
    }

    private static void quantity(Quantity quantity, Packer to) {
        to.octet(quantity == null ? 0 : 1 + quantity.comparator().ordinal());
        if (quantity != null) {
            to.text(figure(quantity.value())).text(figure(quantity.lower())).text(figure(quantity.upper()));
            to.text(quantity.unit());
        }
    }

    private static String figure(BigDecimal figure) {
        return figure == null ? null : figure.toString();
    }

    private static Quantity quantity(Unpacker from) {
        int comparator = from.octet();
        return comparator == 0
                ? null
                : quantity(COMPARATORS[comparator - 1], from.text(), from.text(), from.text(), from.text());
    }

    private static Quantity quantity(Comparator comparator, String value, String lower, String upper, String unit) {
        return new Quantity(figure(value), comparator, figure(lower), figure(upper), unit);
    }

    private static BigDecimal figure(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static void texts(Set<String> some, Packer to) {
        to.number(some.size());
        some.stream().sorted().forEach(to::text);
    }

    private static Set<String> texts(Unpacker from) {
        String[] some = new String[(int) from.number()];
        for (int i = 0; i < some.length; i++) {
            some[i] = from.text();
        }
        return Set.of(some);
    }

    private static void names(List<Name> names, Packer to) {
        to.number(names.size());
        names.forEach(name -> to.text(name.text()));
    }

    private static List<Name> names(Unpacker from) {
        Name[] names = new Name[(int) from.number()];
        for (int i = 0; i < names.length; i++) {
            names[i] = Name.of(from.text());
        }
        return List.of(names);
    }

    private static void places(List<Spot> places, Packer to) {
        to.number(places.size());
        places.stream().map(Spot::place).forEach(place -> {
            to.text(place.name()).text(place.country());
            to.text(text(place.geonames())).text(text(place.latitude())).text(text(place.longitude()));
            to.number(place.within().size());
            place.within().forEach(to::text);
        });
    }

    private static String text(Number number) {
        return number == null ? null : number.toString();
    }

    private static List<Spot> places(Unpacker from) {
        Spot[] places = new Spot[(int) from.number()];
        for (int i = 0; i < places.length; i++) {
            places[i] = Spot.of(place(from));
        }
        return List.of(places);
    }

    private static Place place(Unpacker from) {
        String name = from.text();
        String country = from.text();
        String geonames = from.text();
        String latitude = from.text();
        String longitude = from.text();
        List<String> within = new ArrayList<>();
        for (long left = from.number(); left > 0; left--) {
            within.add(from.text());
        }
        return new Place(
                name,
                country,
                geonames == null ? null : Long.valueOf(geonames),
                latitude == null ? null : Double.valueOf(latitude),
                longitude == null ? null : Double.valueOf(longitude),
                within);
    }

    private static void days(Days days, Packer to) {
        to.octet(days == null ? 0 : 1);
        if (days != null) {
            to.signed(days.first().toEpochDay()).signed(days.last().toEpochDay());
        }
    }

    private static Days days(Unpacker from) {
        return from.octet() == 0
                ? null
                : new Days(LocalDate.ofEpochDay(from.signed()), LocalDate.ofEpochDay(from.signed()));
    }

    private static void told(Told told, WordTable table, Packer to) {
        texts(told.aspects(), to);
        texts(told.means(), to);
        table.words(told.names(), to);
        table.stems(told.gist(), to);
        table.stems(told.act(), to);
        to.octet(told.additional() ? 1 : 0).octet(told.partitive() ? 1 : 0).octet(told.former() ? 1 : 0);
        to.signed(told.level()).octet(told.single() ? 1 : 0);
    }

    private static Told told(WordTable table, Unpacker from) {
        return new Told(
                texts(from),
                texts(from),
                table.words(from),
                table.stems(from),
                table.stems(from),
                from.octet() == 1,
                from.octet() == 1,
                from.octet() == 1,
                (int) from.signed(),
                from.octet() == 1);
    }
}
