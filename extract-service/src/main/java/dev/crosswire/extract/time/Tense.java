package dev.crosswire.extract.time;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether a clause looks back or ahead, which decides what "Sunday" and "August" name. */
enum Tense {
    PAST,
    FUTURE;

    /** How {@code prospect.tsv} says that a word points ahead. */
    private enum Prospect {
        AUXILIARY,
        GOVERNOR,
        ADJECTIVE,
        PLAN,
        POSSIBLE
    }

    private static final Map<Prospect, Set<String>> WORDS = read();
    private static final int STEPS = 12;
    private static final int NEAR = 5;

    private static Map<Prospect, Set<String>> read() {
        Map<Prospect, Set<String>> words = new EnumMap<>(Prospect.class);
        for (Prospect prospect : Prospect.values()) {
            words.put(prospect, new HashSet<>());
        }
        for (List<String> row : Table.rows(Tense.class, "prospect.tsv")) {
            words.get(Prospect.valueOf(row.get(1).toUpperCase(Locale.ROOT))).add(row.get(0));
        }
        return words;
    }

    /** The tense of the clause that a word stands in, by its verb; past where nothing points ahead. */
    static Tense of(Forms forms, int index) {
        for (int i = index - 1; i >= 0 && i >= index - NEAR; i--) {
            if (WORDS.get(Prospect.ADJECTIVE).contains(forms.lower(i)) && !forms.verb(i)) {
                return FUTURE;
            }
        }
        int at = index;
        for (int step = 0; step < STEPS && at >= 0; step++) {
            if (forms.verb(at)) {
                return ofVerb(forms, at) ? FUTURE : PAST;
            } else if (planned(forms, at)) {
                return FUTURE;
            }
            at = forms.sentence().word(at).head();
        }
        return PAST;
    }

    /** Whether the nearest verb above a word tells what is over: "fled", "had fled by Friday". */
    static boolean isOver(Forms forms, int index) {
        int at = index;
        for (int step = 0; step < STEPS && at >= 0; step++) {
            if (forms.verb(at)) {
                return isPast(forms, at) && !ofVerb(forms, at);
            }
            at = forms.sentence().word(at).head();
        }
        return false;
    }

    private static boolean isPast(Forms forms, int verb) {
        boolean past = forms.sentence()
                .anyChild(verb, child -> forms.is(child, "had", "has", "have", "was", "were", "'ve", "did"));
        return forms.tag(verb).equals("VBD") || past;
    }

    /** "the scheduled end of the strike". */
    private static boolean planned(Forms forms, int noun) {
        return forms.sentence()
                .anyChild(noun, child -> WORDS.get(Prospect.ADJECTIVE).contains(forms.lower(child)));
    }

    /** "is planned for May". */
    private static boolean isPresentPassive(Forms forms, int verb) {
        return forms.sentence()
                .anyChild(
                        verb,
                        child -> forms.is(child, "is", "are", "'s", "'re")
                                && forms.relation(child).equals("auxpass"));
    }

    /** "could follow in May", and neither "may have fled on Monday" nor "could not flee". */
    private static boolean isPossible(Forms forms, int verb) {
        List<Integer> children = forms.sentence().children(verb);
        return children.stream()
                        .anyMatch(child -> WORDS.get(Prospect.POSSIBLE).contains(forms.lower(child))
                                && forms.tag(child).equals("MD"))
                && children.stream().noneMatch(child -> forms.relation(child).equals("neg") || forms.is(child, "have"));
    }

    private static boolean ofVerb(Forms forms, int verb) {
        boolean infinitive = false;
        for (int child : forms.sentence().children(verb)) {
            if (WORDS.get(Prospect.AUXILIARY).contains(forms.lower(child))
                    && forms.tag(child).equals("MD")) {
                return true;
            }
            infinitive |= forms.lower(child).equals("to") && child < verb;
        }
        if (isPossible(forms, verb)) {
            return true;
        }
        String tag = forms.tag(verb);
        int head = forms.sentence().word(verb).head();
        boolean governed = head >= 0 && WORDS.get(Prospect.GOVERNOR).contains(forms.lemma(head));
        boolean present = tag.equals("VBZ") || tag.equals("VBP");
        if (tag.equals("VBN")
                && WORDS.get(Prospect.GOVERNOR).contains(forms.lemma(verb))
                && isPresentPassive(forms, verb)) {
            return true;
        }
        return infinitive && governed
                || tag.equals("VB") && infinitive && head >= 0 && !isDone(forms, head)
                || present && WORDS.get(Prospect.PLAN).contains(forms.lemma(verb));
    }

    /** "was unable to reach", "were called to help": what an infinitive hangs on is told as past. */
    private static boolean isDone(Forms forms, int word) {
        int verb = forms.relation(word).equals("acomp")
                ? forms.sentence().word(word).head()
                : word;
        return forms.tag(verb).equals("VBD")
                || forms.sentence().anyChild(verb, child -> forms.is(child, "was", "were", "had", "did"));
    }
}
