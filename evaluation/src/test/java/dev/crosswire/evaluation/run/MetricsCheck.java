package dev.crosswire.evaluation.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics that dashboard and alerts ask for. */
final class MetricsCheck {
    private static final Path OPERATIONS = Path.of("..", "operations");
    private static final Pattern NAME = Pattern.compile("\\b(crosswire|kafka|http|jvm|process|agroal)_[a-z0-9_]+");

    private MetricsCheck() {}

    /** Those that none of the services exposes. */
    static Set<String> missing(List<String> exposed) throws IOException {
        Set<String> asked = asked();
        if (asked.size() < 12) {
            throw new AssertionError("dashboard and alerts name few metrics: " + asked);
        }
        asked.removeIf(name -> exposed.stream().anyMatch(text -> text.matches("(?s).*(^|\\n)" + name + "[{ ].*")));
        return asked;
    }

    private static Set<String> asked() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String file : List.of("grafana-dashboard.json", "prometheus-alerts.yml")) {
            for (String line : Files.readAllLines(OPERATIONS.resolve(file))) {
                if (line.contains("expr")) {
                    Matcher name = NAME.matcher(line);
                    while (name.find()) {
                        names.add(name.group());
                    }
                }
            }
        }
        return names;
    }
}
