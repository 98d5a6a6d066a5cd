package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Stemmer;
import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.TypeFamilies;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.lexicon.Words;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fact's question in plain English, by the first template that its slots fill ({@code questions.tsv}). */
final class Questions {
    private static final List<String[]> TEMPLATES = Resource.rows("questions.tsv");

    /** What a question is asked of. */
    record Slots(
            EventType type,
            String event,
            List<Entity> agent,
            List<Entity> target,
            String unit,
            List<Place> place,
            TimeSpan time,
            String words) {
        Slots {
            target = target.stream()
                    .filter(entity -> !INDEFINITE.contains(entity.name()))
                    .toList();
        }
    }

    /** Types without a verb of their own: their question is best put in the words of a claim. */
    private static final Set<EventType> PLAIN = EnumSet.of(EventType.OTHER, EventType.LEGAL);

    private static final Set<EventType> HARM =
            EnumSet.of(EventType.ATTACK, EventType.DAMAGE, EventType.DEATH, EventType.INJURY);

    /** Heads of those who are many and yet are spoken to. */
    private static final Set<String> PEOPLES = Synonyms.classes("peoples.txt");

    private static final Set<String> EVENTS = Synonyms.classes("harms.txt");

    /** Types of which a question may have the target as its subject: a price fell, a line runs. */
    private static final Set<EventType> DONE = EnumSet.of(EventType.ECONOMY, EventType.OPERATE, EventType.DISASTER);

    /** The verbs that the questions of a type stand for. */
    private static final Map<EventType, Set<String>> VERBS = new EnumMap<>(EventType.class);

    static {
        for (String[] row : Resource.rows("asked.tsv")) {
            VERBS.put(
                    EventType.of(row[0]),
                    Stream.of(row[1].split(" "))
                            .map(verb -> Synonyms.classOf(verb.replace('_', ' ')))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private static final Set<String> INDEFINITE = Resource.words("indefinite.txt");

    /** Verbs that need an object. */
    private static final Set<String> TRANSITIVE = Resource.words("transitive.txt");

    private record Asking(Slots slots, String kind) {}

    /** A fact that gets another claim is mostly asked as before. */
    private static final Memo<Asking, String> ASKED = new Memo<>(4_000, asking -> put(asking.slots(), asking.kind()));

    private Questions() {}

    /** @param kind {@code count}, {@code yesno}, {@code describe}, {@code when}, {@code where} or {@code who} */
    static String ask(Slots slots, String kind) {
        return ASKED.of(new Asking(slots, kind));
    }

    private static String put(Slots slots, String kind) {
        Map<String, String> values = values(slots);
        for (String special : kinds(slots, kind)) {
            for (String[] row : TEMPLATES) {
                String text = fits(row[0], slots) && row[1].equals(special) ? fill(row[2], values) : null;
                if (text != null) {
                    return polished(text, slots);
                }
            }
        }
        throw new IllegalStateException("no template for " + slots.type() + " " + kind);
    }

    private static List<String> kinds(Slots slots, String kind) {
        if (!kind.equals("count")) {
            return List.of(kind);
        }
        String unit = Units.general(slots.unit());
        if (Phrases.money(slots.unit())) {
            return List.of("worth", kind);
        }
        if (EVENTS.contains(Synonyms.classOf(unit))) {
            return List.of("events", kind);
        }
        boolean hit = slots.type() == EventType.ATTACK
                && !Units.isMeasure(unit)
                && slots.target().stream().anyMatch(target -> countsTarget(slots, target));
        return unit.equals("person") || hit
                ? List.of("heads", kind)
                : Units.isDuration(unit) ? List.of("long", kind) : List.of(kind);
    }

    private static boolean fits(String key, Slots slots) {
        String narrowed = slots.type().label() + ":";
        return key.equals("*")
                || key.equals(slots.type().label())
                || key.startsWith(narrowed)
                        && Synonyms.classOf(key.substring(narrowed.length())).equals(Synonyms.classOf(slots.event()));
    }

    private static Map<String, String> values(Slots slots) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Entity> told = slots.target().stream()
                .filter(target -> !HARM.contains(slots.type()) || !namesTheEvent(target))
                .filter(target -> !countsTarget(slots, target))
                .toList();
        boolean judged = slots.type() == EventType.EVALUATE;
        put(
                values,
                "agent",
                names(slots.agent().stream()
                        .filter(agent -> !judged || somebody(agent))
                        .toList()));
        put(values, "target", names(told));
        put(values, "addressee", names(told.stream().filter(Questions::somebody).toList()));
        put(
                values,
                "content",
                names(told.stream().filter(target -> !somebody(target)).toList()));
        put(values, "thing", thing(values));
        put(values, "priced", told.isEmpty() ? null : thing(values));
        String quote = slots.words() == null ? null : Phrases.quoted(slots.words());
        boolean tells = !slots.event().equals("be") && !slots.event().startsWith("be ");
        put(values, "event", tells ? slots.event() : "");
        put(values, "quote", quote);
        Clause clause = quote == null ? null : Clause.of(quote, slots.event());
        boolean plain =
                vague(slots) || PLAIN.contains(slots.type()) || bare(slots) || phrasal(slots) || lacksObject(slots);
        if (clause != null && (plain || otherVerb(slots) && clause.tells())) {
            putWords(values, clause, slots);
        }
        if (quote != null && slots.unit() != null) {
            Gap.in(quote, slots.unit()).ifPresent(gap -> {
                put(values, "gap", gap.toString());
                put(values, "asked", gap.asked(slots.unit()).orElse(null));
            });
        }
        put(values, "units", Phrases.plural(slots.unit()));
        values.put("{place}", Phrases.place(elsewhere(slots)));
        values.put("{time}", Phrases.time(slots.time()));
        return values;
    }

    /** A claim's words as a clause, after their subject where they lack it; else as what they are. */
    private static void putWords(Map<String, String> values, Clause clause, Slots slots) {
        boolean acts = !slots.agent().isEmpty() && !clause.passive();
        List<Entity> subject = acts ? slots.agent() : slots.target();
        if (clause.participle() && (clause.present() || !acts)) {
            put(values, subject.isEmpty() ? "fragment" : "participle", clause.quoted());
            put(values, "was", (many(subject) ? "Were " : "Was ") + names(subject));
        } else if (!clause.lacksSubject()) {
            put(values, "words", clause.quoted());
        } else if (subject.size() == 1 && !names(subject).equals("anybody")) {
            put(values, "words", names(subject) + " " + clause.predicate());
        } else {
            put(values, "fragment", clause.relative() ? null : clause.quoted());
        }
    }

    private static boolean lacksObject(Slots slots) {
        boolean none = slots.target().isEmpty() || slots.agent().isEmpty() && DONE.contains(slots.type());
        return none && TRANSITIVE.contains(slots.event());
    }

    private static String thing(Map<String, String> values) {
        String target = values.get("{target}");
        String agent = values.get("{agent}");
        return target == null || agent == null ? target == null ? agent : target : target + " of " + agent;
    }

    private static String polished(String text, Slots slots) {
        String out = text.replace("How many shares of ", "What share of ")
                .replace("How many shares", "What share")
                .replaceAll("^(What share.*) are meant where", "$1 is meant where")
                .replaceFirst("^(What share.*?) were there", "$1 was there")
                .replaceAll(" in shares( of [^?]*)?\\?", " in percent?")
                .replace(" the the ", " the ");
        out = many(slots.agent()) ? out.replaceFirst("^Does ", "Do ").replaceFirst(" does ", " do ") : out;
        return many(slots.target()) && !out.contains("\u201c")
                ? out.replaceFirst("^Was (?!there)", "Were ").replaceFirst("^How was ", "How were ")
                : out;
    }

    private static boolean many(List<Entity> names) {
        return names.size() > 1
                || names.size() == 1 && Phrases.many(names.get(0).name());
    }

    /** Whether a target is but another word for what happened: "the strike", "the injuries". */
    private static boolean namesTheEvent(Entity target) {
        Name name = Name.of(target.name());
        return !name.proper() && EVENTS.contains(Synonyms.classOf(name.head()));
    }

    /** Whether a target is but what is counted: "girl" of 30 girls. */
    private static boolean countsTarget(Slots slots, Entity target) {
        return slots.unit() != null
                && HARM.contains(slots.type())
                && Stemmer.stem(Phrases.plural(target.name())).equals(Stemmer.stem(Phrases.plural(slots.unit())));
    }

    private static boolean somebody(Entity target) {
        Name name = Name.of(target.name());
        if (Words.isRole(name.head()) || PEOPLES.contains(Synonyms.classOf(name.head()))) {
            return true;
        }
        return name.proper()
                && !name.commonHead()
                && Character.isUpperCase(target.name().codePointAt(0));
    }

    /** Whether the claim tells by another verb than the questions of its type ask by: who bans orders nothing. */
    private static boolean otherVerb(Slots slots) {
        Set<String> verbs = VERBS.get(slots.type());
        return verbs != null && !verbs.contains(Synonyms.classOf(slots.event()));
    }

    /** Whether the event is a phrase that takes no object as it stands ("break out"). */
    private static boolean phrasal(Slots slots) {
        return slots.event().indexOf(' ') > 0
                && slots.type() != EventType.OPERATE
                && !slots.event().startsWith("be ")
                && !slots.target().isEmpty();
    }

    /** Whether only the words of a speech act tell its content: its targets name nobody but whom it addresses, or nothing. */
    private static boolean vague(Slots slots) {
        return TypeFamilies.ACTS.contains(slots.type())
                && slots.target().stream()
                        .allMatch(target -> Name.of(target.name()).proper()
                                && !Name.of(target.name()).commonHead());
    }

    private static boolean bare(Slots slots) {
        return slots.agent().isEmpty()
                && slots.target().isEmpty()
                && slots.place().isEmpty();
    }

    /** The places that the question doesn't name already. */
    private static List<Place> elsewhere(Slots slots) {
        return slots.place().stream()
                .filter(place -> slots.target().stream()
                        .noneMatch(target -> target.name().contains(place.name())
                                || firstWord(target.name()).equals(firstWord(place.name()))))
                .toList();
    }

    private static String firstWord(String name) {
        return name.split(" ")[0];
    }

    private static void put(Map<String, String> values, String slot, String value) {
        if (value != null && !value.isBlank()) {
            values.put("{" + slot + "}", value);
        }
    }

    private static String names(List<Entity> entities) {
        return Phrases.list(entities.stream()
                .map(Entity::name)
                .map(name -> name.equals("person") && entities.size() > 1 ? "people" : Phrases.named(name))
                .limit(6)
                .toList());
    }

    private static String fill(String template, Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open) + 1;
            String value = values.get(template.substring(open, close));
            if (value == null) {
                return null;
            }
            out.append(template, from, open).append(value);
            from = close;
        }
        return out.append(template.substring(from)).toString();
    }
}
