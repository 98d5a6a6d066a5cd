package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.Words;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What fills the blanks of a question's template ({@code questions.tsv}), in English: by blank, those left out that nothing fills. */
final class Fillers {
    /** Heads of those who are many and yet are spoken to. */
    private static final Set<String> PEOPLES = Synonyms.classes("peoples.txt");

    private Fillers() {}

    static Map<String, String> of(Slots slots) {
        Map<String, String> values = new LinkedHashMap<>();
        putParticipants(values, slots);
        boolean tells = !slots.event().equals("be") && !slots.event().startsWith("be ");
        put(values, "event", tells ? slots.event() : "");
        if (slots.words() != null) {
            putQuote(values, Phrases.quoted(slots.words()), slots);
        }
        put(values, "units", Plurals.of(slots.unit()));
        values.put("{place}", Phrases.place(slots.elsewhere()));
        values.put("{time}", Times.of(slots.time()));
        return values;
    }

    private static void putParticipants(Map<String, String> values, Slots slots) {
        List<Entity> told = slots.told();
        boolean judged = slots.type() == EventType.EVALUATE;
        put(values, "agent", names(slots.agent(), agent -> !judged || somebody(agent)));
        put(values, "target", names(told));
        put(values, "addressee", names(told, Fillers::somebody));
        put(values, "content", names(told, target -> !somebody(target)));
        put(values, "thing", thing(values));
        put(values, "priced", told.isEmpty() ? null : thing(values));
    }

    private static void putQuote(Map<String, String> values, String quote, Slots slots) {
        put(values, "quote", quote);
        Clause clause = Clause.of(quote, slots.event());
        if (OwnWords.tellMore(slots, clause)) {
            putWords(values, clause, slots);
        }
        if (slots.unit() != null) {
            Gap.in(quote, slots.unit()).ifPresent(gap -> {
                put(values, "gap", gap.toString());
                put(values, "asked", gap.asked(slots.unit()).orElse(null));
            });
        }
    }

    /** A claim's words as a clause, after their subject where they lack it; else as what they are. */
    private static void putWords(Map<String, String> values, Clause clause, Slots slots) {
        boolean acts = !slots.agent().isEmpty() && !clause.passive();
        List<Entity> subject = acts ? slots.agent() : slots.target();
        if (clause.participle() && (clause.present() || !acts)) {
            put(values, subject.isEmpty() ? "fragment" : "participle", clause.quoted());
            put(values, "was", (Agreement.many(subject) ? "Were " : "Was ") + names(subject));
        } else if (!clause.lacksSubject()) {
            put(values, "words", clause.quoted());
        } else if (subject.size() == 1 && !names(subject).equals("anybody")) {
            put(values, "words", names(subject) + " " + clause.predicate());
        } else {
            put(values, "fragment", clause.relative() ? null : clause.quoted());
        }
    }

    private static String thing(Map<String, String> values) {
        String target = values.get("{target}");
        String agent = values.get("{agent}");
        return target == null || agent == null ? target == null ? agent : target : target + " of " + agent;
    }

    /** Whether it is one who may be spoken to. */
    private static boolean somebody(Entity target) {
        Name name = Name.of(target.name());
        if (Words.isRole(name.head()) || PEOPLES.contains(Synonyms.classOf(name.head()))) {
            return true;
        }
        return name.proper()
                && !name.commonHead()
                && Character.isUpperCase(target.name().codePointAt(0));
    }

    private static String names(List<Entity> entities, Predicate<Entity> which) {
        return names(entities.stream().filter(which).toList());
    }

    private static String names(List<Entity> entities) {
        return Phrases.list(entities.stream()
                .map(Entity::name)
                .map(name -> name.equals("person") && entities.size() > 1 ? "people" : NounPhrases.named(name))
                .limit(6)
                .toList());
    }

    private static void put(Map<String, String> values, String slot, String value) {
        if (value != null && !value.isBlank()) {
            values.put("{" + slot + "}", value);
        }
    }
}
