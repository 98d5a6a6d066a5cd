package dev.crosswire.extract.place;

import dev.crosswire.contract.Place;
import dev.crosswire.extract.lexicon.Forms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the place that an article's first sentences call "here": the town that it is written from. */
final class Here {
    /** How many sentences begin an article, its headline among them: further down "here" is as often that of a speaker. */
    private static final int LEAD = 4;

    private int sentences;
    private Place home;

    /** @param dateline the town that the article is written from, as it says */
    Here(Resolver resolver, Optional<String> dateline) {
        this.home = dateline.flatMap(town -> resolver.resolve(town, null, null)).orElse(null);
    }

    /** The places of the next sentence, given those that it names. */
    List<FoundPlace> add(Forms forms, List<FoundPlace> names) {
        if (sentences++ >= LEAD) {
            return names;
        }
        if (home == null && !names.isEmpty() && isDateline(forms, names.get(0))) {
            home = names.get(0).place();
        }
        int here = home == null ? -1 : here(forms);
        if (here < 0) {
            return names;
        }
        List<FoundPlace> all = new ArrayList<>(names);
        all.add(new FoundPlace(home, here, here + 1));
        all.sort(Comparator.comparingInt(FoundPlace::from));
        return all;
    }

    /** "Lima: The accord was signed here". */
    private static boolean isDateline(Forms forms, FoundPlace first) {
        return first.from() == 0 && forms.is(first.to(), ":");
    }

    /** The first "here" that stands in no quotation, -1 where there is none. */
    private static int here(Forms forms) {
        boolean quoted = false;
        for (int i = 0; i < forms.size(); i++) {
            quoted ^= forms.tag(i).equals("``") || forms.tag(i).equals("''");
            if (!quoted && forms.is(i, "here") && forms.tag(i).equals("RB")) {
                return i;
            }
        }
        return -1;
    }
}
