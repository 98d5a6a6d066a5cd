package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.packed.Packer;
import dev.crosswire.api.reconcile.packed.Unpacker;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A scope in some hundred bytes, without a reference: the codes of its words once, what it says of them by their places. Types and
 * modalities are told by their places in the enums: new ones come last.
 */
public final class ScopePack {
    private static final EventType[] TYPES = EventType.values();
    private static final Modality[] MODALITIES = Modality.values();

    private ScopePack() {}

    public static void write(Scope scope, Packer to) {
        scope.passage().pack(to);
        to.octet(scope.act().ordinal());
        to.truth(scope.holds()).octet(scope.modality().ordinal());
        QuantityPack.write(scope.quantity(), to);
        names(scope.agents(), to);
        names(scope.targets(), to);
        to.number(scope.places().size());
        scope.places().forEach(place -> place.pack(to));
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
        to.texts(scope.qualifiers());
        to.truth(scope.byRole());
        scope.told().pack(table, to);
        to.whole(scope.gist().slots()).whole(scope.gist().words());
    }

    public static Scope read(Unpacker from) {
        Passage passage = Passage.unpack(from);
        EventType act = TYPES[from.octet()];
        boolean holds = from.truth();
        Modality modality = MODALITIES[from.octet()];
        Quantity quantity = QuantityPack.read(from);
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
        Set<String> qualifiers = from.texts();
        boolean byRole = from.truth();
        Told told = Told.unpack(table, from);
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

    private static List<Spot> places(Unpacker from) {
        Spot[] places = new Spot[(int) from.number()];
        for (int i = 0; i < places.length; i++) {
            places[i] = Spot.unpack(from);
        }
        return List.of(places);
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
}
