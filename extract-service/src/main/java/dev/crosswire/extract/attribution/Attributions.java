package dev.crosswire.extract.attribution;

import dev.crosswire.contract.Attribution;
import dev.crosswire.contract.Entity;
import dev.crosswire.extract.attribution.Turns.Turn;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.Names;
import dev.crosswire.extract.quotation.Quotation;
import dev.crosswire.extract.quotation.Quotations;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands behind each word of a document. A quotation is its speaker's; else the innermost cue that governs a word names
 * its source, and the cue around that one the messenger. An attribution reaches no further than its sentence or quotation.
 * Immutable.
 */
public final class Attributions {
    private final Document document;
    private final Names names;
    private final List<List<Reported>> reports = new ArrayList<>();
    private final List<BitSet> cues = new ArrayList<>();
    private final Quotations quotations;
    private final QuotedSpeech speech;
    private final Turns turns;

    private Attributions(Document document, Names names) {
        this.document = document;
        this.names = names;
        this.quotations = Quotations.of(document);
        this.turns = new Turns(document, names);
        OutletName outlet = new OutletName(document.article().publisher());
        List<Optional<Reported>> introductions = new ArrayList<>();
        List<Optional<Reported>> mains = new ArrayList<>();
        String last = null;
        int lastAt = -1;
        Source topic = null;
        for (int i = 0; i < document.sentences().size(); i++) {
            Passage passage = new Passage(document, names, quotations, i);
            boolean opens = i == 0
                    || !document.paragraphs()
                            .get(i - 1)
                            .equals(document.paragraphs().get(i));
            Sources sources = new Sources(passage, last, lastAt == i - 1, opens ? null : topic);
            topic = sources.topic();
            ReportingVerbs verbs = new ReportingVerbs(passage, sources);
            List<Reported> found = new ArrayList<>(verbs.find());
            found.addAll(new OtherCues(passage, sources).find());
            found = new Citations(passage, sources).of(found);
            Headings headings = new Headings(passage, sources);
            if (found.isEmpty() && turns.at(i).isEmpty()) {
                headings.headline().ifPresent(found::add);
            }
            introductions.add(headings.introduction());
            mains.add(verbs.main());
            found.removeIf(report -> report.source().isBlank() || outlet.is(report.source()));
            found.sort(Comparator.comparingInt(report -> report.content().cardinality()));
            reports.add(List.copyOf(found));
            cues.add(NeutralCues.in(passage, found));
            Optional<String> told = found.stream()
                    .filter(report -> !report.act() && !report.content().isEmpty())
                    .reduce((inner, outer) -> outer)
                    .map(Reported::source);
            last = told.orElse(last);
            lastAt = told.isPresent() ? i : lastAt;
        }
        this.speech = new QuotedSpeech(document, quotations, reports, introductions, mains);
    }

    public static Attributions of(Document document, Names names) {
        return new Attributions(document, names);
    }

    /** Who stands behind what that word belongs to; empty where the outlet itself asserts it. */
    public Optional<Attribution> at(int sentence, int word) {
        return at(sentence, word, true);
    }

    /** Who reports what a speaker does by that word ("the firm suggested selling"): as {@link #at}, but for the word's own report. */
    public Optional<Attribution> around(int sentence, int word) {
        return at(sentence, word, false);
    }

    private Optional<Attribution> at(int sentence, int word, boolean own) {
        Optional<Quotation> quotation = quotations.at(sentence, word);
        Optional<Reported> quoted = quotation.flatMap(speech::of);
        if (quoted.isPresent()) {
            return Optional.of(attribution(quoted.get(), true));
        }
        return governing(sentence, word, own)
                .map(report -> attribution(report, quotation.isPresent()))
                .or(() -> turn(sentence));
    }

    private Optional<Attribution> turn(int sentence) {
        Optional<Turn> turn = turns.at(sentence);
        return turn.filter(said -> said.speaker() != null)
                .map(said -> new Attribution(new Entity(said.speaker()), said.label(), null, true));
    }

    /**
     * The innermost report whose content holds the word, with the source of the one around it as messenger. A neutral cue
     * belongs to what it reports ("reported two strikes").
     */
    private Optional<Reported> governing(int sentence, int word, boolean withOwn) {
        Reported inner = null;
        for (Reported report : reports.get(sentence)) {
            boolean own = withOwn
                    && report.cue() == word
                    && !report.act()
                    && !report.content().isEmpty();
            if (own || report.content().get(word) && report.cue() != word) {
                if (inner != null && !report.source().equals(inner.source())) {
                    return Optional.of(inner.through(report.source()));
                }
                inner = inner == null ? report : inner;
            }
        }
        return Optional.ofNullable(inner);
    }

    private static Attribution attribution(Reported report, boolean quoted) {
        Entity via = report.via() == null || report.via().isBlank() ? null : new Entity(report.via());
        return new Attribution(new Entity(report.source()), report.written(), via, quoted);
    }

    /**
     * Who takes part under a noun phrase, each by canonical name; "I" is whoever says so, "we" the body that
     * they speak for.
     *
     * @param actor whether they act: a deed or weapon is then whoever's it is
     */
    public List<String> participants(int sentence, int head, boolean actor) {
        String form = document.sentences().get(sentence).word(head).token().form();
        if (!Set.of("i", "we", "me", "us").contains(form.toLowerCase(Locale.ROOT)) || form.equals("US")) {
            return names.participants(sentence, head, actor);
        }
        Optional<String> speaker = at(sentence, head).map(said -> said.source().name());
        boolean several = form.equalsIgnoreCase("we") || form.equalsIgnoreCase("us");
        Optional<String> meant = several ? speaker.map(name -> names.body(name).orElse(name)) : speaker;
        return meant.map(List::of).orElse(List.of());
    }

    /** Whether something published shows, or somebody calls so, by a word what is told ("polls show a close race", "what police called a raid"). */
    public boolean isShown(int sentence, int word) {
        Sentence said = document.sentences().get(sentence);
        String lemma = said.word(word).lemma();
        return ReportedContent.isNaming(said, word)
                || Cues.find("verb", lemma).filter(Cues.Cue::document).isPresent();
    }

    /** Whether a word is a cue that does nothing but attribute ("said", "according"), so that it is no event. */
    public boolean isCue(int sentence, int word) {
        return cues.get(sentence).get(word);
    }
}
