package dev.crosswire.api.reconcile.lexicon;

import dev.crosswire.contract.EventType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is counted, by its general unit: a soldier and a victim are persons, a UAV is a drone ({@code units.tsv}). */
public final class Units {
    /** The general unit of what is told as a part of 1. */
    public static final String SHARE = "share";

    private static final String SHARE_OF = "share of ";

    /** The general unit of people. */
    public static final String PERSON = "person";

    private static final Map<String, String> GENERAL = new HashMap<>();
    private static final Set<String> YOUNG = Resource.words("young.txt");
    private static final Set<String> VICTIMS = Resource.words("victims.txt");
    private static final Set<String> GROUPS = new HashSet<>();
    private static final Map<EventType, Set<String>> PEOPLE = new EnumMap<>(EventType.class);
    private static final Map<String, Double> TIMES = new HashMap<>();
    private static final Set<String> MEASURES = new HashSet<>();

    static {
        for (String[] row : Resource.rows("units.tsv")) {
            GENERAL.put(key(row[0]), row[0]);
            for (String unit : row[1].split(" ")) {
                GENERAL.put(key(unit.replace('_', ' ')), row[0]);
            }
        }
        Resource.words("groups.txt").forEach(group -> GROUPS.add(key(group)));
        for (String[] row : Resource.rows("persons.tsv")) {
            PEOPLE.put(EventType.of(row[0]), Set.of(row[1].split(" ")));
        }
        for (String[] row : Resource.rows("measures.tsv")) {
            GENERAL.put(key(row[0]), row[1]);
            GENERAL.put(key(row[1]), row[1]);
            TIMES.put(key(row[0]), Double.valueOf(row[2]));
            MEASURES.add(row[1]);
        }
    }

    private static final Memo<String, String> GENERAL_OF = new Memo<>(8_000, Units::lookedUp);
    private static final Memo<String, Double> TIMES_OF = new Memo<>(8_000, unit -> TIMES.getOrDefault(key(unit), 1.0));

    private Units() {}

    /** How many of its general unit one of a unit is: 1.609 kilometres a mile ({@code measures.tsv}), else 1. */
    public static double times(String unit) {
        return unit == null ? 1 : TIMES_OF.of(unit);
    }

    /** The general unit, or the unit itself where none is listed; a share keeps its kind and not what it is a share of. */
    public static String general(String unit) {
        return GENERAL_OF.of(unit == null ? "" : unit);
    }

    private static String lookedUp(String unit) {
        String plain = Tokens.plain(unit);
        if (plain.startsWith("share of") || plain.equals("share") || plain.equals("percent")) {
            return SHARE;
        }
        String known = GENERAL.get(key(plain));
        return known != null ? known : People.unit(plain).orElseGet(() -> key(plain));
    }

    /** Whether only one of two units counts a part of the people ({@code groups.txt}), or each another part. */
    public static boolean otherGroup(String a, String b) {
        return a != null && b != null && !group(a).equals(group(b));
    }

    private static String group(String unit) {
        String stem = key(unit);
        return GROUPS.contains(stem) ? stem : "";
    }

    /** What a unit counts: of a share, what it is a share of. */
    public static String counted(String unit) {
        return unit == null ? "" : unit.startsWith(SHARE_OF) ? unit.substring(SHARE_OF.length()) : unit;
    }

    /** Whether a noun tells no more than that somebody is a person. */
    public static boolean isPerson(String noun) {
        return PERSON.equals(Synonyms.classOf(noun)) || YOUNG.contains(noun);
    }

    /** Whether a noun counts people by what they are. */
    public static boolean isPeople(String noun) {
        return PERSON.equals(GENERAL.get(key(noun)));
    }

    /** Whether two units may count one thing: the one narrows the other ("schoolgirl", "girl"), or their heads are synonyms. */
    public static boolean like(String a, String b) {
        List<String> x = Tokens.split(a == null ? "" : a);
        List<String> y = Tokens.split(b == null ? "" : b);
        return !x.isEmpty()
                && !y.isEmpty()
                && (x.containsAll(y) || y.containsAll(x) || likeHead(last(x), last(y)) || likeHead(last(y), last(x)));
    }

    private static boolean likeHead(String head, String other) {
        return head.endsWith(other) || Synonyms.classOf(head).equals(Synonyms.classOf(other));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** Whether it is a general unit in which the victims of an outbreak are counted ({@code victims.txt}). */
    public static boolean countsVictims(String general) {
        return general != null && VICTIMS.contains(general);
    }

    /** Whether a unit counts people by what an event of that type did to them ({@code persons.tsv}). */
    public static boolean countsPeople(EventType type, String unit) {
        Set<String> people = PEOPLE.getOrDefault(type, Set.of());
        return people.contains(unit) || people.contains(general(unit));
    }

    /** Whether a general unit measures ({@code measures.tsv}): how far, how fast, how long, rather than how many. */
    public static boolean isMeasure(String general) {
        return MEASURES.contains(general);
    }

    /** Whether a general unit measures time. */
    public static boolean isDuration(String general) {
        return Words.topic(general).isEmpty() && !general.isEmpty();
    }

    private static String key(String unit) {
        StringBuilder out = new StringBuilder();
        for (String word : Tokens.split(unit)) {
            out.append(out.isEmpty() ? "" : " ").append(Stemmer.stem(word));
        }
        return out.toString();
    }
}
