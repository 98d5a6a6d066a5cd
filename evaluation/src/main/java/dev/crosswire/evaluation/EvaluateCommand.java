package dev.crosswire.evaluation;

import dev.crosswire.contract.Claim;
import dev.crosswire.evaluation.story.GoldClaims;
import dev.crosswire.evaluation.story.Stories;
import dev.crosswire.evaluation.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code evaluate [--gold-claims] [--errors N] [DIR…]}: reads and reconciles the seeds, and the stories in the
 * directories, and prints the scores of each, and of the directories' stories pooled. With {@code --gold-claims}
 * nothing is read: the gold's own claims are reconciled. With {@code --errors} at most so many errors of each kind are
 * listed, with the words that carry them. The project's directory is the system property {@code crosswire.home}, else the
 * working directory.
 */
public final class EvaluateCommand {
    private EvaluateCommand() {}

    public static void main(String[] args) throws IOException {
        List<Path> directories = new ArrayList<>();
        boolean goldClaims = false;
        int errors = 0;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--gold-claims" -> goldClaims = true;
                case "--errors" -> errors = Integer.parseInt(args[++i]);
                default -> directories.add(Path.of(args[i]));
            }
        }
        Path project = Path.of(System.getProperty("crosswire.home", ""));
        Measured measured = new Measured(project, goldClaims ? GoldClaims::of : new StoryReader()::claims);
        System.out.println(measured.report("seeds", List.of(Stories.seeds(project)), errors));
        List<Story> further = further(directories);
        for (Story story : further) {
            System.out.println(measured.report(story.name(), List.of(story), errors));
        }
        if (further.size() > 1) {
            System.out.println(measured.report("the further stories together", further, 0));
        }
    }

    private static List<Story> further(List<Path> directories) throws IOException {
        List<Story> further = new ArrayList<>();
        for (Path directory : directories) {
            further.addAll(Stories.in(directory));
        }
        return further;
    }

    /** Where a story's claims come from. */
    @FunctionalInterface
    interface ClaimSource {
        List<Claim> claims(Story story) throws IOException;
    }
}
