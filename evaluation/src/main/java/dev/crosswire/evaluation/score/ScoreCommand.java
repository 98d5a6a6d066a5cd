package dev.crosswire.evaluation.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code score GOLD SYSTEM [--facts GOLD_FACTS --system-facts SYSTEM_FACTS] [--aliases FILE] [--misses N]}: prints the
 * scores of one file of claims against gold.
 */
public final class ScoreCommand {
    private ScoreCommand() {}

    public static void main(String[] args) throws IOException {
        List<String> files = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--") && i + 1 < args.length) {
                options.put(args[i], args[++i]);
            } else {
                files.add(args[i]);
            }
        }
        if (files.size() != 2) {
            System.err.println(
                    "usage: score GOLD SYSTEM [--facts FILE --system-facts FILE] [--aliases FILE] [--misses N]");
            System.exit(2);
        }
        System.out.print(report(files, options));
    }

    static String report(List<String> files, Map<String, String> options) throws IOException {
        Scorer scorer = new Scorer(Path.of(options.getOrDefault("--aliases", "evaluation/gold/aliases.json")));
        Scores scores = scorer.score(
                ClaimFiles.gold(Path.of(files.get(0))),
                ClaimFiles.system(Path.of(files.get(1))),
                statuses(options.get("--facts")),
                statuses(options.get("--system-facts")));
        return ScoreReport.text(scores, Integer.parseInt(options.getOrDefault("--misses", "0")));
    }

    private static Map<String, String> statuses(String file) throws IOException {
        return file == null ? Map.of() : ClaimFiles.statuses(Path.of(file));
    }
}
