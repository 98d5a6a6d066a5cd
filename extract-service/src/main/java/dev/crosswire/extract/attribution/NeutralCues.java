package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;
import java.util.List;

/** The words of a sentence that do nothing but attribute. */
final class NeutralCues {
    private NeutralCues() {}

    /** The neutral cues among what reports, and reporting verbs that report without a source ("it was reported that"). */
    static BitSet in(Passage passage, List<Reported> reports) {
        BitSet cues = new BitSet();
        reports.stream()
                .filter(report -> !report.act() && !isDeed(passage, report))
                .filter(report -> !ReportedContent.isNaming(passage.sentence(), report.cue()))
                .filter(report -> new Figures(passage).of(report.cue()).isEmpty())
                .forEach(report -> cues.set(report.cue()));
        for (int i = 0; i < passage.sentence().size(); i++) {
            if (isSourceless(passage, i)) {
                cues.set(i);
            }
        }
        reports.stream().filter(Reported::act).forEach(report -> cues.clear(report.cue()));
        return cues;
    }

    /** "told the police about the theft", "cried": nothing is reported, by words or by a clause. */
    private static boolean isDeed(Passage passage, Reported report) {
        if (!report.content().isEmpty() || !passage.isVerb(report.cue())) {
            return false;
        }
        Sentence sentence = passage.sentence();
        boolean about = sentence.child(report.cue(), "dobj") >= 0
                && sentence.anyChild(
                        report.cue(),
                        child -> passage.word(child).relation().equals("prep")
                                && passage.lower(child).equals("about"));
        boolean voice = Cues.find("verb", passage.lemma(report.cue()))
                .filter(cue -> cue.takes("quote"))
                .isPresent();
        return about || voice && sentence.words().stream().noneMatch(word -> word.hasTag("``", "''", ":"));
    }

    private static boolean isSourceless(Passage passage, int index) {
        String lemma = passage.lemma(index);
        if (lemma.equals("according") || lemma.equals("accord")) {
            return true;
        }
        boolean neutral = passage.isVerb(index)
                && !passage.withholds(index)
                && Cues.find("verb", lemma)
                        .filter(cue -> cue.kind().equals("neutral") && !cue.takes("quote"))
                        .isPresent();
        return neutral && (lemma.equals("say") || hasClause(passage, index) || isQuoting(passage, index));
    }

    /** "was quoted as saying". */
    private static boolean isQuoting(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        return sentence.children(verb).stream()
                .filter(child -> passage.lower(child).equals("as"))
                .map(as -> sentence.child(as, "pcomp"))
                .anyMatch(saying -> saying >= 0 && passage.lemma(saying).equals("say"));
    }

    private static boolean hasClause(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        return sentence.anyChild(verb, child -> passage.word(child).hasRelation("ccomp"));
    }
}
