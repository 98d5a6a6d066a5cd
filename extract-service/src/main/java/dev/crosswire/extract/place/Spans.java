package dev.crosswire.extract.place;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.names.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the capitalised names of a sentence and what kind of place the words around them speak of. */
final class Spans {
    private static final int LIST = 40;
    private static final int APPOSITION = 9;
    private static final Set<String> INNER =
            Set.of("of", "the", "de", "des", "du", "la", "le", "al", "el", "-", "&", "'", "and");

    private static final Set<String> NUMBERS =
            Set.of("CARDINAL", "ORDINAL", "DATE", "TIME", "MONEY", "PERCENT", "QUANTITY");

    private final Forms forms;
    private final List<Span> all;

    private Spans(Forms forms) {
        this.forms = forms;
        this.all = List.copyOf(find());
    }

    /** Those of a sentence, kept with it. */
    static Spans of(Forms forms) {
        return forms.sentence().once(Spans.class, sentence -> new Spans(forms));
    }

    /** The names, in text order, without overlap. */
    List<Span> all() {
        return all;
    }

    private List<Span> find() {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < forms.size()) {
            int to = Compounds.end(forms, at, end(at));
            if (to > at) {
                spans.add(span(at, to));
            }
            at = Math.max(to, at + 1);
        }
        return spans;
    }

    /** The end of the name that begins there: an entity of the engine, else a run of proper nouns; there where none does. */
    private int end(int from) {
        String name = forms.sentence().word(from).name();
        if (name.startsWith("U-") || name.startsWith("B-")) {
            int to = from + 1;
            while (name.startsWith("B-") && forms.continues(to)) {
                to++;
            }
            boolean number = number(forms.entity(from)) && !(proper(from) && kindAfter(to) > to);
            return number || !holdsName(from, to) ? from : to;
        }
        int to = from;
        while (to < forms.size()
                && proper(to)
                && (to == from || forms.sentence().word(to).name().equals("O") || bearing(to))) {
            to++;
        }
        return to;
    }

    /** "Torrens East", of which the engine takes the last word alone for a place. */
    private boolean bearing(int at) {
        return forms.single(at) && Around.BEARING.has(forms.lower(at));
    }

    private static boolean number(String entity) {
        return NUMBERS.contains(entity);
    }

    private boolean holdsName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (forms.capital(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean proper(int at) {
        return forms.capital(at)
                && (forms.tag(at).startsWith("NNP")
                        || at > 0
                                && forms.hasTag(at, "JJ", "NN", "NNS")
                                && (Kinds.of(forms.lower(at + 1)) != null || site(at) || site(at + 1)));
    }

    /** "Corn Market", "Tithe Hall": common nouns written as a name. */
    private boolean site(int at) {
        boolean noun = Kinds.site(forms.lower(at)) || Kinds.facility(forms.lower(at));
        return noun && forms.capital(at) && forms.capital(at - 1);
    }

    private Span span(int start, int end) {
        int from = forms.is(start, "the") && end - start > 1 ? start + 1 : start;
        int to = forms.is(end - 1, "'s", "'") && end - from > 1 ? end - 1 : end;
        String entity = forms.entity(start);
        Kinds.Kind last = to - from > 1 ? Kinds.of(forms.lower(to - 1)) : null;
        String name = forms.text(from, to);
        boolean whole =
                Countries.named(name).isPresent() || Landmarks.named(name).isPresent();
        boolean written = last != null && last.kind().equals("city") && forms.capital(to - 1);
        if (last != null && !written && !whole) {
            return new Span(from, to - 1, to, entity, last);
        }
        int after = kindAfter(to);
        if (after > to) {
            return new Span(from, to, after, entity, Kinds.of(forms.lower(after - 1)));
        }
        return new Span(from, to, to, entity, kindAround(from, to));
    }

    /** The end of "region" or "border region" after a name; there where none follows. */
    private int kindAfter(int to) {
        if (Kinds.of(forms.lower(to)) != null && !city(to)) {
            return to + 1;
        }
        boolean between = forms.tag(to).equals("NN") || forms.tag(to).equals("JJ");
        return between && !forms.capital(to) && Kinds.of(forms.lower(to + 1)) != null && !city(to + 1) ? to + 2 : to;
    }

    private boolean city(int at) {
        return Kinds.of(forms.lower(at)).kind().equals("city");
    }

    private Kinds.Kind kindAround(int from, int to) {
        Kinds.Kind of = forms.is(from - 1, "of") ? Kinds.of(forms.lower(from - 2)) : null;
        if (of != null) {
            return of;
        } else if (forms.is(from - 1, "of") && forms.is(from - 2, "governor")) {
            return Kinds.of("region");
        }
        Kinds.Kind listed = listed(to);
        return listed != null ? listed : included(from) != null ? included(from) : apposed(to);
    }

    /** "the Sumy, Odesa and Kyiv regions": the plural after the list. */
    private Kinds.Kind listed(int to) {
        boolean list = forms.is(to, ",", "and", "or");
        for (int i = to; list && i < forms.size() && i < to + LIST; i++) {
            Kinds.Kind kind = Kinds.of(forms.lower(i));
            if (kind != null) {
                return forms.lower(i).endsWith("s")
                                && proper(i - 1)
                                && !kind.kind().equals("city")
                        ? kind
                        : null;
            } else if (!proper(i) && !forms.is(i, ",", "and", "or", "-")) {
                return null;
            }
        }
        return null;
    }

    /** "regions, including Kyiv, Sumy and Odesa": the plural before the list. */
    private Kinds.Kind included(int from) {
        for (int i = from - 1; i > 0 && i > from - LIST; i--) {
            boolean such = forms.is(i, "as") && forms.is(i - 1, "such");
            if (forms.is(i, "including", "like") || such) {
                int at = such ? i - 2 : i - 1;
                String several = forms.lower(forms.is(at, ",") ? at - 1 : at);
                Kinds.Kind kind = Kinds.of(several);
                return kind != null && kind.division() && several.endsWith("s") ? kind : null;
            } else if (!proper(i) && !forms.is(i, ",", "and", "or", "the", "-")) {
                return null;
            }
        }
        return null;
    }

    /** "Belgorod, another Russian border region,": what an apposition calls it. */
    private Kinds.Kind apposed(int to) {
        if (!forms.is(to, ",") || !forms.is(to + 1, "a", "an", "another", "the", "one")) {
            return null;
        }
        for (int i = to + 2; i < forms.size() && i < to + APPOSITION && !forms.is(i, ",", "of", "in"); i++) {
            Kinds.Kind kind = Kinds.of(forms.lower(i));
            if (kind != null) {
                boolean settled = kind.kind().equals("city") && forms.is(i + 1, "in", "of", "on", ",");
                return settled || kind.division() && !forms.is(i + 1, "of") ? kind : null;
            }
        }
        return null;
    }

    /** Whether a name stands after words that say it is where something is or goes. */
    boolean located(int from) {
        boolean before = forms.is(from - 1, "the") || Around.COMPASS.has(forms.lower(from - 1));
        return Around.LOCATED.has(forms.lower(before ? from - 2 : from - 1));
    }
}
