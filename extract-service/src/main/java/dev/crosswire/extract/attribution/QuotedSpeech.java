package dev.crosswire.extract.attribution;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.quotation.Quotation;
import dev.crosswire.extract.quotation.Quotations;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who speaks each quotation: the source of the cue nearest to it in the sentences it touches; else whoever spoke in the
 * sentence or the quotation before it in the paragraph, or is introduced before it; else, where a paragraph is nothing but a quotation, who
 * spoke last.
 */
final class QuotedSpeech {
    private final Document document;
    private final Quotations quotations;
    private final List<List<Reported>> reports;
    private final List<Optional<Reported>> introductions;
    private final List<Optional<Reported>> mains;
    private final Map<Integer, Reported> spoken = new HashMap<>();

    QuotedSpeech(
            Document document,
            Quotations quotations,
            List<List<Reported>> reports,
            List<Optional<Reported>> introductions,
            List<Optional<Reported>> mains) {
        this.document = document;
        this.quotations = quotations;
        this.reports = reports;
        this.introductions = introductions;
        this.mains = mains;
        List<Quotation> all = quotations.all();
        for (Quotation quotation : all) {
            cued(quotation).ifPresent(report -> spoken.put(quotation.number(), report));
        }
        for (int i = all.size() - 2; i >= 0; i--) {
            if (all.get(i + 1).continues() && spoken.containsKey(i + 1)) {
                spoken.putIfAbsent(i, spoken.get(i + 1));
            }
        }
        all.forEach(
                quotation -> inherited(quotation).ifPresent(report -> spoken.putIfAbsent(quotation.number(), report)));
    }

    /** Who speaks a quotation, and by which cue. */
    Optional<Reported> of(Quotation quotation) {
        return Optional.ofNullable(spoken.get(quotation.number()));
    }

    private Optional<Reported> cued(Quotation quotation) {
        Optional<Reported> last = nearest(quotation, quotation.to());
        Optional<Reported> beside = last.or(() -> nearest(quotation, quotation.from()));
        return beside.or(() -> following(quotation))
                .or(() -> preceding(quotation))
                .or(() -> opening(quotation));
    }

    /** "He blamed the driver: "He never stopped."": the quotation tells what is said by that. */
    private Optional<Reported> opening(Quotation quotation) {
        int colon = quotation.fromWord() - 2;
        boolean opened = colon > 0
                && document.sentences()
                        .get(quotation.from())
                        .word(colon)
                        .token()
                        .form()
                        .equals(":");
        return opened ? mains.get(quotation.from()) : Optional.empty();
    }

    /** The cue outside quotations in that sentence that is nearest to the quotation. */
    private Optional<Reported> nearest(Quotation quotation, int sentence) {
        return reports.get(sentence).stream()
                .filter(report -> quotations.at(sentence, report.cue()).isEmpty())
                .filter(report -> !report.written().equals(":"))
                .min(Comparator.comparingInt(report -> distance(quotation, report)));
    }

    private static int distance(Quotation quotation, Reported report) {
        boolean after = report.sentence() > quotation.from() && report.sentence() == quotation.to()
                || report.sentence() == quotation.to() && report.cue() >= quotation.toWord();
        return after ? report.cue() - quotation.toWord() : 2 + Math.abs(quotation.fromWord() - report.cue());
    }

    /** A quotation that ends its sentence may have its cue split off behind it: "…!" he said. */
    private Optional<Reported> following(Quotation quotation) {
        int next = quotation.to() + 1;
        boolean same = next < document.sentences().size()
                && document.paragraphs().get(next).equals(document.paragraphs().get(quotation.to()))
                && endsSentence(quotation);
        return same
                ? nearest(quotation, next)
                        .filter(report -> report.content().isEmpty() && (report.cue() <= 3 || isTag(next, report)))
                : Optional.empty();
    }

    /** "…!" Ann Berg, head of the agency, said: whether a sentence opens with who speaks. */
    private boolean isTag(int number, Reported report) {
        Sentence sentence = document.sentences().get(number);
        int speaker = sentence.child(report.cue(), "nsubj");
        return speaker >= 0
                && speaker < report.cue()
                && !report.act()
                && sentence.word(report.cue()).head() < 0
                && sentence.start(speaker) == 0;
    }

    /** "The mayor was blunt. She said: "…"" and an introduction that ends with a colon. */
    private Optional<Reported> preceding(Quotation quotation) {
        int before = quotation.from() - 1;
        if (before < 0 || quotation.fromWord() > 1) {
            return Optional.empty();
        }
        var sentence = document.sentences().get(before);
        boolean colon = sentence.word(sentence.size() - 1).token().form().equals(":");
        return colon ? introductions.get(before).or(() -> nearest(quotation, before)) : Optional.empty();
    }

    private Optional<Reported> inherited(Quotation quotation) {
        Reported before = spoken.get(quotation.number() - 1);
        if (spoken.containsKey(quotation.number())) {
            return Optional.empty();
        }
        Optional<Reported> speaking = afterReport(quotation);
        if (speaking.isPresent() || before == null) {
            return speaking;
        }
        Quotation earlier = quotations.all().get(quotation.number() - 1);
        boolean sameParagraph = earlier.paragraph() == quotation.paragraph();
        return sameParagraph || quotation.continues() || isWholeParagraph(quotation) || goesOn(earlier, quotation)
                ? Optional.of(before)
                : Optional.empty();
    }

    /** "The plan was bad, she said. "We need a new one."": whoever the sentence before lets speak. */
    private Optional<Reported> afterReport(Quotation quotation) {
        int before = quotation.from() - 1;
        boolean next = before >= 0
                && quotation.fromWord() <= 1
                && document.paragraphs()
                        .get(before)
                        .equals(document.paragraphs().get(quotation.from()));
        if (!next || !endsSentence(quotation) && !isQuoted(before)) {
            return Optional.empty();
        }
        return reports.get(before).stream()
                .filter(report -> !report.act() && !report.content().isEmpty())
                .filter(report -> quotations.at(before, report.cue()).isEmpty())
                .max(Comparator.comparingInt(Reported::cue))
                .or(() -> mains.get(before));
    }

    private boolean isQuoted(int sentence) {
        return document.sentences().get(sentence).words().stream().anyMatch(Quotations::isMark);
    }

    private boolean endsSentence(Quotation quotation) {
        return quotation.toWord() + 1
                >= document.sentences().get(quotation.to()).size();
    }

    /** Whole sentences in marks that open the paragraph right behind one that ends with the speech before. */
    private boolean goesOn(Quotation earlier, Quotation quotation) {
        return quotation.fromWord() <= 1
                && endsSentence(quotation)
                && opensParagraph(quotation.from())
                && earlier.to() == quotation.from() - 1;
    }

    private boolean opensParagraph(int sentence) {
        return sentence == 0
                || !document.paragraphs()
                        .get(sentence - 1)
                        .equals(document.paragraphs().get(sentence));
    }

    private boolean isWholeParagraph(Quotation quotation) {
        int from = quotation.from();
        int to = quotation.to();
        boolean opens = quotation.fromWord() <= 1 && opensParagraph(from);
        boolean ends = endsSentence(quotation)
                && (to + 1 == document.sentences().size()
                        || !document.paragraphs()
                                .get(to + 1)
                                .equals(document.paragraphs().get(to)));
        return opens && ends;
    }
}
